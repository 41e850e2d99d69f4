import type { NamedSymbol } from './evidence.ts';
import { readable } from './normalise.ts';
import { codeNouns, complaintWords, fillers } from './words.ts';

const identifier = String.raw`[A-Za-z_$][\w$]*`;
const dotted = new RegExp(`^(?:${identifier}(?:\\.|::|->|#))*${identifier}[!?]?(?:\\(\\))?$`, 'u');

/** Written like code, but the name of a product or of a way to work. */
const properNames: ReadonlySet<string> = new Set(
  `JavaScript TypeScript CoffeeScript GitHub GitLab BitBucket PostgreSQL MySQL SQLite MariaDB MongoDB DynamoDB NoSQL
GraphQL OpenAI ChatGPT VSCode IntelliJ PyCharm WebStorm WebSocket WebSockets WebGPU WebGL NumPy PyTorch TensorFlow
YouTube LinkedIn iOS iPadOS macOS iPhone FastAPI NextJS NodeJS VueJS ReactJS NestJS DevOps JavaDoc PHPDoc JSDoc
PowerShell CamelCase camelCase snake_case PascalCase node_modules RabbitMQ AssemblyScript OAuth LaTeX YAML
StackOverflow NaN NaNs UTF8 BigO WiFi eBay`.split(/\s+/u),
);

/** Names a question speaks of, in order, each once. */
export function readNames(text: string): readonly NamedSymbol[] {
  const plain = readable(text);
  const prose = plain.replace(/"[^"\n]{1,300}"/gu, ' ').replace(/https?:\/\/\S+/gu, ' ');
  const all = [
    ticked(plain),
    ...[codeShaped, decorating, called, mentioned].map((read) => read(prose)),
  ].flat();
  const seen = new Set<string>();
  return all.filter(({ name }) => !seen.has(name) && seen.add(name)).slice(0, 24);
}

function ticked(plain: string): readonly NamedSymbol[] {
  return [...plain.matchAll(/`([^`\n]{1,80})`/gu)]
    .map((match) => (match[1] ?? '').trim())
    .filter((name) => dotted.test(name))
    .map((name) => ({ name: bare(name), literal: true }));
}

/** camelCase, snake_case, `call()`, `a.b`: nobody writes an ordinary word like this. */
function codeShaped(prose: string): readonly NamedSymbol[] {
  const outsideTicks = prose.replace(/`[^`\n]{1,80}`/gu, ' ');
  const tokens = outsideTicks.matchAll(
    /(?<![\w$@/.-])[A-Za-z_$][\w$]*(?:(?:\.|::|->)[A-Za-z_$][\w$]*)*(?:\(\)|(?=\())?(?![\w$/-])/gu,
  );
  return [...tokens]
    .filter((match) => isCodeShaped(match[0], outsideTicks[match.index + match[0].length] ?? ''))
    .map((match) => ({ name: bare(match[0]), literal: true }));
}

function isCodeShaped(token: string, next: string): boolean {
  const name = bare(token);
  if (properNames.has(name) || properNames.has(name.replace(/s$/u, '')) || name.length < 2)
    return false;
  if (token.endsWith('()') || (next === '(' && !fillers.has(name.toLowerCase()))) return true;
  if (/^(?:e\.g|i\.e|a\.m|p\.m)$/iu.test(name) || /\.(?:[a-z]{1,4})$/u.test(name))
    return isMember(name);
  return /[a-z\d][A-Z]|[A-Za-z\d]_[A-Za-z\d]|^_\w|\w(?:::|->)\w/u.test(name) || isMember(name);
}

/** "list.sort" is a member; "worker.go" and "e.g." are not. */
const isMember = (name: string): boolean =>
  /\w{2,}\.\w{3,}$/u.test(name) &&
  !/\.(?:js|ts|tsx|jsx|py|go|rs|rb|php|java|cs|cpp|hpp|sh|json|yaml|yml|toml|txt|csv|html|css|sql|log|env|com|org|net|test|md)$/iu.test(
    name,
  );

/** "the rsync call": what is called must be there to be called. */
const called = (prose: string): readonly NamedSymbol[] =>
  [...prose.matchAll(/\b(?:the|this|that|my) ([A-Za-z_]\w*) (?:call|command|invocation)s?\b/giu)]
    .map((match) => match[1] ?? '')
    .filter(
      (name) =>
        (name === 'sort' || isTelling(name.toLowerCase())) && !kindsOfCall.has(name.toLowerCase()),
    )
    .map((name) => ({ name, literal: true }));

const kindsOfCall: ReadonlySet<string> = new Set(
  `recursive api http https rest rpc system network remote first second third last next inner outer nested whole shell
async asynchronous sync blocking database db sql method service server external library super constructor await actual
original same final main only other right left start stop phone video git build test
previous earlier prior later subsequent following preceding new final very single double each every any another extra repeated
successive consecutive current incoming outgoing failing failed slow fast empty valid invalid pending parallel concurrent
expensive costly`.split(/\s+/u),
);

/** "@Transactional". A small first letter may as well address somebody. */
const decorating = (prose: string): readonly NamedSymbol[] =>
  [...prose.matchAll(/(?<![\w.])@([A-Z]\w+)/gu)].map((match) => ({
    name: match[1] ?? '',
    literal: true,
  }));

/** A plain word that is called a function, a variable, or what to rename. */
function mentioned(prose: string): readonly NamedSymbol[] {
  const before = prose.matchAll(
    /\b(?:function|method|class|variable|field|parameter|param|constant|struct|type|rename|inline)\s+([A-Za-z_$][\w$]{1,60})/giu,
  );
  const after = prose.matchAll(
    /\b(?:the|this|my)\s+([A-Za-z_$][\w$]{1,60})\s+(?:function|method|class|variable|field|parameter|param|constant|struct)\b/giu,
  );
  return [...before, ...after]
    .map((match) => match[1] ?? '')
    .filter((name) => isTelling(name.toLowerCase()))
    .map((name) => ({ name, literal: false }));
}

const isTelling = (word: string): boolean =>
  !fillers.has(word) && !codeNouns.has(word) && !complaintWords.has(word);

const bare = (token: string): string => token.replace(/\(\)?$/u, '');
