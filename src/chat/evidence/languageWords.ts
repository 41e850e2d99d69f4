import { longSource } from '../longPattern.ts';
/** How people name the languages, by the editor's identifier. */
export const languageNames: Readonly<Record<string, readonly string[]>> = {
  go: ['go', 'golang'],
  python: ['python', 'python3', 'py'],
  javascript: ['javascript', 'js', 'ecmascript'],
  typescript: ['typescript', 'ts'],
  tsx: ['tsx'],
  java: ['java'],
  kotlin: ['kotlin'],
  c: ['c'],
  cpp: ['c++', 'cpp'],
  csharp: ['c#', 'csharp', 'c sharp'],
  rust: ['rust'],
  php: ['php'],
  ruby: ['ruby'],
  shell: ['bash', 'shell', 'zsh', 'sh', 'ksh', 'posix sh', 'fish'],
  powershell: ['powershell', 'pwsh'],
  dart: ['dart'],
  swift: ['swift'],
  scala: ['scala'],
  perl: ['perl'],
  lua: ['lua'],
  haskell: ['haskell'],
  elixir: ['elixir'],
  sql: ['sql'],
};

/** For display. */
export const languageTitles: Readonly<Record<string, string>> = {
  go: 'Go',
  python: 'Python',
  javascript: 'JavaScript',
  javascriptreact: 'JavaScript (JSX)',
  typescript: 'TypeScript',
  tsx: 'TypeScript (TSX)',
  typescriptreact: 'TypeScript (TSX)',
  java: 'Java',
  kotlin: 'Kotlin',
  c: 'C',
  cpp: 'C++',
  csharp: 'C#',
  rust: 'Rust',
  php: 'PHP',
  ruby: 'Ruby',
  shell: 'shell',
  shellscript: 'shell',
  powershell: 'PowerShell',
  dart: 'Dart',
  swift: 'Swift',
  scala: 'Scala',
  perl: 'Perl',
  lua: 'Lua',
  haskell: 'Haskell',
  elixir: 'Elixir',
  sql: 'SQL',
};

/** Languages that one file can be said to be in at once: nobody is wrong to call TypeScript JavaScript. */
export const relatedLanguages: readonly (readonly string[])[] = [
  ['javascript', 'typescript', 'tsx', 'javascriptreact', 'typescriptreact'],
  ['c', 'cpp'],
  ['shell', 'shellscript'],
];

/** Frameworks that exclude each other within a group, and what a file that uses one imports or says. */
export interface Framework {
  readonly name: string;
  readonly title: string;
  readonly group: 'page' | 'python-server' | 'node-server' | 'java-server' | 'php-server' | 'test';
  /** Languages of the files it is used in. */
  readonly languages: readonly string[];
  readonly imports: RegExp;
}

/** JavaScript, TypeScript and both with JSX, by the editor's identifiers and ours. */
export const scriptLanguages = [
  'javascript',
  'typescript',
  'tsx',
  'javascriptreact',
  'typescriptreact',
];

/** Editor's identifiers, as tables write them: `script` stands for all of its family. */
export const languagesOf = (words: string): readonly string[] =>
  words.split(' ').flatMap((word) => (word === 'script' ? scriptLanguages : [word]));

export const frameworks: readonly Framework[] = [
  {
    name: 'react',
    title: 'React',
    group: 'page',
    languages: scriptLanguages,
    imports: /^(?:react|react-dom|next|preact)(?:\/|$)/u,
  },
  {
    name: 'vue',
    title: 'Vue',
    group: 'page',
    languages: scriptLanguages,
    imports: /^(?:vue|nuxt|pinia|vue-router)(?:\/|$)/u,
  },
  {
    name: 'angular',
    title: 'Angular',
    group: 'page',
    languages: scriptLanguages,
    imports: /^@angular\//u,
  },
  {
    name: 'svelte',
    title: 'Svelte',
    group: 'page',
    languages: scriptLanguages,
    imports: /^svelte(?:\/|$)/u,
  },
  {
    name: 'solid',
    title: 'Solid',
    group: 'page',
    languages: scriptLanguages,
    imports: /^solid-js(?:\/|$)/u,
  },
  {
    name: 'django',
    title: 'Django',
    group: 'python-server',
    languages: ['python'],
    imports: /^(?:django|rest_framework)\b/u,
  },
  {
    name: 'flask',
    title: 'Flask',
    group: 'python-server',
    languages: ['python'],
    imports: /^flask/u,
  },
  {
    name: 'fastapi',
    title: 'FastAPI',
    group: 'python-server',
    languages: ['python'],
    imports: /^(?:fastapi|starlette)\b/u,
  },
  {
    name: 'tornado',
    title: 'Tornado',
    group: 'python-server',
    languages: ['python'],
    imports: /^tornado\b/u,
  },
  {
    name: 'express',
    title: 'Express',
    group: 'node-server',
    languages: scriptLanguages,
    imports: /^express$/u,
  },
  {
    name: 'fastify',
    title: 'Fastify',
    group: 'node-server',
    languages: scriptLanguages,
    imports: /^fastify$/u,
  },
  {
    name: 'koa',
    title: 'Koa',
    group: 'node-server',
    languages: scriptLanguages,
    imports: /^(?:koa|@koa\/)/u,
  },
  {
    name: 'nestjs',
    title: 'NestJS',
    group: 'node-server',
    languages: scriptLanguages,
    imports: /^@nestjs\//u,
  },
  {
    name: 'hono',
    title: 'Hono',
    group: 'node-server',
    languages: scriptLanguages,
    imports: /^hono(?:\/|$)/u,
  },
  {
    name: 'spring',
    title: 'Spring',
    group: 'java-server',
    languages: ['java', 'kotlin'],
    imports: /^org\.springframework/u,
  },
  {
    name: 'quarkus',
    title: 'Quarkus',
    group: 'java-server',
    languages: ['java', 'kotlin'],
    imports: /^io\.quarkus/u,
  },
  {
    name: 'micronaut',
    title: 'Micronaut',
    group: 'java-server',
    languages: ['java', 'kotlin'],
    imports: /^io\.micronaut/u,
  },
  {
    name: 'laravel',
    title: 'Laravel',
    group: 'php-server',
    languages: ['php'],
    imports: /^(?:Illuminate|Laravel)\b/u,
  },
  {
    name: 'symfony',
    title: 'Symfony',
    group: 'php-server',
    languages: ['php'],
    imports: /^Symfony\b/u,
  },
  {
    name: 'jest',
    title: 'Jest',
    group: 'test',
    languages: scriptLanguages,
    imports: /^@jest\/|^jest$/u,
  },
  {
    name: 'vitest',
    title: 'Vitest',
    group: 'test',
    languages: scriptLanguages,
    imports: /^vitest$/u,
  },
  { name: 'mocha', title: 'Mocha', group: 'test', languages: scriptLanguages, imports: /^mocha$/u },
  { name: 'pytest', title: 'pytest', group: 'test', languages: ['python'], imports: /^pytest/u },
  {
    name: 'unittest',
    title: 'unittest',
    group: 'test',
    languages: ['python'],
    imports: /^unittest\b/u,
  },
];

/** What a language or framework is said of when a question says what the code is. */
export const ownedNouns = longSource`
    (?:code|file|function|func|method|class|module|program|script|snippet|component|components|view|views|hook|hooks|
    lifecycle|app|route|router|controller|middleware|handler|template|decorator|struct|package|service|store|model|test|tests|
    lambda|closure|generator|loop|macro|trait|interface)
  `;
