import { longPatternWith, longSource } from '../longPattern.ts';
import { readable } from './normalise.ts';

/** What a question says that a tool reports which reads programs without running them. */
export interface Reported {
  /** As the question has it. */
  readonly message: string;
  /** An editor shows what its compilers find; a compiler may run without the editor. */
  readonly isEditor: boolean;
  /** It is to be got rid of, and so is taken to be there. */
  readonly isToGo: boolean;
}

const editors = longSource`
    editor|ide|vs ?code|visual studio|intellisense|eclipse|intellij|rider|pycharm|webstorm|phpstorm|clion|pylance|
    (?:red |yellow |green )?(?:squiggles?|squiggly(?: line)?)|problems (?:panel|tab|view)
  `;
const compilers = longSource`
    compiler|type ?checker|borrow ?checker|linter|language server|rubocop|shellcheck|pylint|flake8|ruff|mypy|pyright|eslint|
    tslint|tsc|rustc|clippy|rust-analyzer|cargo|gcc|g\+\+|clang(?:d|-tidy)?|cppcheck|javac|go vet|go build|gopls|
    golangci-lint|staticcheck|phpstan|psalm|intelephense|roslyn|msbuild|sonar(?:lint|qube)?|resharper|checkstyle|spotbugs|
    sorbet
  `;
/** A language's name is its compiler's too, which is the editor's own; more is made with it than it says. */
const language = 'typescript|ts(?:server)?';
const tool = `(${editors}|${compilers})`;

const anEditor = new RegExp(`^(?:${editors}|${language})$`, 'iu');

const speaks = longSource`
    (?:says?|reports?|complains?|warns?|shows?|prints|gives|claims|flags?|marks?|underlines?|highlights?|tells|moans|whines|
    nags|insists|errors? out|fails|(?<=\b(?:keeps|just|always|still|now|is|are) )(?:complaining|whining|nagging|moaning|warning|saying|reporting|flagging|insisting)|
    is (?:complaining|warning|saying|reporting|showing|unhappy|telling))
  `;
/** Who is told, what is marked, and how it goes on to the message. */
const onward = longSource`
    (?: (?:me|us|here|there|it|this|that|them|at|on|in|about|of|because|as|for|with|says|saying|the|an?|my|whole|line|\d+|
    error|warning|thing|function|method|class|code))*:? ?
  `;

const spoken: readonly RegExp[] = [
  new RegExp(`\\b${tool} (?:keeps |still |always |now |also |just )?${speaks}\\b${onward}`, 'giu'),
  new RegExp(
    `\\b(${language}) (?:keeps |still |always |now |also |just )?${speaks}\\b${onward}`,
    'giu',
  ),
  new RegExp(
    `\\b${tool}\\b[^.?!\\n]{0,60}[ ,;:-] ?(?:it|that one) (?:keeps |still |always |now |just )?${speaks}\\b${onward}`,
    'giu',
  ),
  new RegExp(`\\b(?:according to|as per) (?:the |my )?${tool}\\b[ ,:]+`, 'giu'),
];

/** "the unused import warning that the editor shows" */
const shownByTool = new RegExp(
  `["\`\\w'()] ?((?:errors?|warnings?|complaints?|diagnostics?|hints?|problems?)\\b[^.?!,\\n]{0,24}?) (?:that |which )?(?:from |by |in )?(?:the |my )?${tool}\\b`,
  'giu',
);

/** Messages of compilers by number: no program says them when it runs. */
const numbered = /\b(?:CS\d{4}|TS\d{4,5}|E0\d{3}|SC\d{4}|CA\d{4}|IDE\d{4})\b/gu;

/** What a compiler alone says, in these words. */
const ofCompilers = longPatternWith('iu')`
    \bproperty '?\w+'? does not exist on type\b|\bis not assignable to\b|\bcannot find (?:symbol|name)\b|
    \bdeclared (?:and|but) (?:its value is )?(?:not|never)\b|\b(?:borrow|use) of (?:partially )?moved value\b|
    \bcannot (?:borrow|move out|assign twice)\b|\bdoes not live long enough\b|\bmismatched types\b|\bincompatible types\b|
    \bimplicitly has an? '?any'?|\bpossibly '?(?:null|undefined)'?|\bunchecked (?:cast|conversion|call)\b|
    \bmissing return statement\b|\bunreachable (?:code|statement)\b|\bunused (?:import|variable|parameter|local)\b|
    \bunreported exception\b|\bdoes not exist in the current context\b|\bnot all code paths\b|\bundeclared identifier\b|
    \bimplicit declaration\b|\bincorrectly (?:implements|extends)\b|\bdoes not (?:implement|override|satisfy)\b|
    \bnot (?:all )?(?:abstract )?(?:members?|methods?) (?:is|are) implemented\b|\blacks '?await'?|\bno overload\b|
    \bexpected \d+ arguments?\b|\bpossibly '?unbound'?|\b(?:might|may) not have been initiali[sz]ed\b|\bunused argument\b|
    \b(?:field|variable) .{1,60} is (?:not used|never read)\b
  `;

const quoted =
  /\b(?:fix|solve|resolve|get rid of|silence|about|of|gets?|getting|with|the|this|that|by)\W{1,2}["`]([^"`\n]{4,200})["`]/giu;

/** `"…", which member is missing?`: a message that a question begins with. */
const first = /^\W*["`]([^"`\n]{8,200})["`]/u;

/** `get rid of "…"`, `make the "…" error go away`; a message that quotes names may stand without marks of its own. */
const toGo = [
  /\b(?:fix|solve|resolve|get(?:ting)? rid of|silence|suppress|remove|eliminate|clear|kill|hide|mute|quieten|around|circumvent|make|shut up) (?:(?:the|this|that|these|a|an|my|all) )*(?:error |warning |message )?["`]([^"`\n]{4,200})["`]/giu,
  longPatternWith('giu')`
    \b(?:fix|solve|resolve|get(?:ting)? rid of|silence|suppress|remove|eliminate|clear|kill|hide|mute|around|make|
    shut up) (?:(?:the|this|that|these|a|an|my|all) )*(?:error |warning |message )?'([^'"\n]{8,200})'(?=[\s?.!,]|$)
  `,
  /["`]([^"`\n]{4,200})["`],? (?:and )?how (?:do|can|could) (?:i|we) (?:fix|solve|resolve|get rid of|silence|suppress|avoid)\b/giu,
];

/** It would be there only then, or somewhere else. */
const supposed = longPatternWith('iu')`
    \b(?:if|when|whenever|once|after|before|without|unless|as soon as|would|could|should|until|caller|callers|elsewhere|
    other (?:file|module|project)|build|ci)\b[^.?!]*$
  `;

const isSupposed = (plain: string, at: number): boolean =>
  supposed.test(plain.slice(Math.max(0, at - 120), at));

/** A number of TypeScript's, whose compiler is the editor's own. */
const ofTypeScript = /^TS\d/u;

/** It is not said, or should be. */
const denied = longPatternWith('iu')`
    \b(?:does not|doesn'?t|don'?t|never|didn'?t|won'?t|should|could|would|will|want|wish|expect\w*|make|let|instead of|
    without|no longer|unless|if|can) (?:\w+ ){0,3}$
  `;
const nothing = longPatternWith('iu')`
    ^(?:that )?(?:no|nothing|not|zero|0|everything|all good|ok|fine)\b|^(?:that )?(?:it|this|that)(?:'?s| is| was) (?:fine|ok|
    used|called)\b
  `;
const message =
  /^.*?(?=["`]?[?!;]|["`]? -|["`]?\.(?:\s|$)|["`]?, (?:i|but|and|how|what|why|where|which|so|do|can|is|should)\b|["`]? (?:but|how do|what do|so what|why is)\b|["`]?$)/iu;

/** Nobody tells of more in one question. */
const MOST = 8;

/** What a question says a compiler, a linter or the editor reports, in its own words or quoted. */
export function readReported(text: string): readonly Reported[] {
  const plain = readable(text).replaceAll('\n', ' ');
  const said = spoken.flatMap((form) =>
    [...plain.matchAll(form)]
      .slice(0, MOST)
      .filter(({ index }) => !denied.test(plain.slice(Math.max(0, index - 60), index)))
      .map((match) => ({
        message: messageAt(plain, match.index + match[0].length),
        isEditor: anEditor.test(match[1] ?? ''),
        isToGo: false,
      })),
  );
  const shown = [...plain.matchAll(shownByTool)].slice(0, MOST).map((match) => ({
    message: messageBefore(plain, match.index + 1, match[1] ?? ''),
    isEditor: anEditor.test(match[2] ?? ''),
    isToGo: false,
  }));
  const others = [first.exec(plain) ?? [], ...plain.matchAll(quoted)]
    .slice(0, MOST)
    .map(([, words = '']) => words)
    .filter((words) => ofCompilers.test(words));
  const numbers = [...plain.matchAll(numbered)].slice(0, MOST).map(({ 0: message, index }) => ({
    message,
    isEditor: ofTypeScript.test(message) && !isSupposed(plain, index),
    isToGo: false,
  }));
  return [
    ...said,
    ...shown,
    ...unwanted(plain),
    ...others.map((message) => ({ message, isEditor: false, isToGo: false })),
    ...numbers,
  ].filter((each) => each.message.length > 3 && !nothing.test(each.message));
}

const unwanted = (plain: string): readonly Reported[] =>
  toGo.flatMap((form) =>
    [...plain.matchAll(form)]
      .filter(({ 1: words = '', index }) => ofCompilers.test(words) && !isSupposed(plain, index))
      .map(([, message = '']) => ({ message, isEditor: false, isToGo: true })),
  );

const messageAt = (plain: string, at: number): string =>
  (message.exec(plain.slice(at, at + 240).replace(/^["` ]+/u, ''))?.[0] ?? '').trim();

/** "the "unchecked cast" warning", "this unused import warning": from where it is pointed at. */
function messageBefore(plain: string, at: number, kind: string): string {
  const before = plain.slice(Math.max(0, at - 120), at).trim();
  const words =
    /\b(?:the|this|that|these|an?|my) ((?:(?!\b(?:the|this|that|an?)\b)[^,;?!.])+)$/iu.exec(
      before,
    )?.[1] ?? '';
  return `${words.replaceAll(/["`]/gu, '')} ${kind}`.trim();
}
