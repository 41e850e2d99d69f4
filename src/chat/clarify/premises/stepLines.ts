import type { Evidence } from '../../evidence/evidence.ts';
import { nameParts, stem } from '../../evidence/relevantLines.ts';
import { escapePattern, type SourceLine, withoutTexts } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';

/** What people call a step, and what programs write for it where the verb itself is not in a name. */
const synonyms: readonly { readonly said: RegExp; readonly written: RegExp }[] = [
  {
    said: /^(?:unlock|releas)/u,
    written: /\b\w*(?:[uU]nlock|[rR]elease|Monitor\.Exit)\w*\s*\(/u,
  },
  {
    said: /^(?:lock|tak|acquir|grab)/u,
    written:
      /\b(?:R?Lock|lock|acquire|lock_guard|unique_lock|scoped_lock|Enter)\b\s*[(<]|\bsynchroni[sz]ed?\b/u,
  },
  {
    said: /^(?:log|print|report|trac|warn)/u,
    written:
      /\b(?:\w+_)?(?:log\w*|LOG\w*|console|print\w*|puts|echo|warn|info|debug|fmt\.Print\w*|cout|cerr|Console)\b\s*[.(!"' <]/u,
  },
  {
    said: /^(?:sav|stor|persist|insert)/u,
    written: /\b\w*(?:save|store|insert|persist|commit|upsert)\w*!?\s*(?:[(\s]|$)/iu,
  },
  {
    said: /^(?:delet|remov|unlink|eras)/u,
    written: /\b\w*(?:delete|remove|unlink|erase)\w*!?\s*[(\s]|\b(?:rm|rmdir|del)\s/iu,
  },
  {
    said: /^(?:renam|mov)/u,
    written: /\b(?:\w*rename\w*|move(?:To|_to|File)?|mv|FileUtils\.mv)\s*[(\s]/iu,
  },
  { said: /^(?:count|increment|increas|bump)/u, written: /\+\+|\+= ?\w|\.(?:incr\w*|inc|add)\(/u },
  { said: /^(?:decrement|decreas|subtract)/u, written: /--(?=\w|[;)\s]|$)|-= ?\w/u },
  {
    said: /^(?:mak|creat|build|construct)/u,
    written: /\bnew\s+[A-Z]|\b\w*(?:make|create|build|new)\w*!?\s*\(|= [A-Z]\w*\(/u,
  },
  { said: /^(?:symlink|link)/u, written: /\bln\s|\b\w*symlink\w*\s*\(/iu },
  { said: /^(?:copi|copy)/u, written: /\b(?:\w*[cC]opy\w*\s*\(|cp\s|rsync\s|FileUtils\.cp)/u },
  {
    said: /^(?:sync|flush)/u,
    written: /\b\w*(?:sync|flush)\w*(?:!|\?)?\s*\(|\bsync\s*$|\.(?:flush|fsync)\b/iu,
  },
  {
    said: /^(?:sort|order|rank)/u,
    written:
      /\b\w*(?:sort|order_?by)\w*!?\s*(?:[({\s]|$)|\b(?:sort|slices)\.(?:Sort|Slice|Strings|Ints|Stable)\w*\(/iu,
  },
  {
    said: /^(?:wait|sleep|paus|back)/u,
    written: /\b\w*(?:sleep|wait|delay|setTimeout|backoff)\w*\s*[(\s]/iu,
  },
  {
    said: /^(?:add|append|push)/u,
    written: /\.(?:add|append|push\w*|Add)\(|\bappend\(|<<|\[\]\s*=/u,
  },
  {
    said: /^(?:notif|mail|email|send|publish|emit)/u,
    written:
      /\b\w*(?:notify|mail|send|publish|emit|deliver)\w*!?(?:(?:\.|->)\w+!?)?(?!\s*=)\s*(?:[(\s]|$)/iu,
  },
  {
    said: /^(?:encod|serial|marshal)/u,
    written: /\b\w*(?:encode|serialize|marshal(?!ler)|stringify|dumps)\w*\s*\(/iu,
  },
  {
    said: /^(?:decod|deserial|unmarshal|pars)/u,
    written: /\b\w*(?:decode|deserialize|unmarshal|parse|loads)\w*\s*\(/iu,
  },
  {
    said: /^(?:writ|dump)/u,
    written: /\b\w*(?:write|put_contents|fputs|fprintf|dump)\w*!?\s*[(\s]/iu,
  },
  {
    said: /^(?:fetch|request|download)/u,
    written: /\b\w*(?:fetch|request|download|curl|wget|\.get)\w*\s*[(\s]/iu,
  },
  {
    said: /^(?:escap|sanit)/u,
    written: /\b\w*(?:escape|sanitize|htmlspecialchars|quote)\w*\s*\(/iu,
  },
];
const checking = /^(?:validat|check|verif)/u;
const leaves = /\b(?:return|throw|raise|exit|abort|panic|die|next|continue|break)\b/u;
const tests =
  /^\s*(?:if|unless)\b|^\s*(?:next|return|raise|continue|break|exit)\b.*\b(?:if|unless)\b/u;

/** "sync is called", "the call to sync": the step is what is called. */
const doing =
  /^(?:call|invok|execut|perform|run|do|don|doe|happen|start|begin|mak|get|got|happens)$/u;
/** "gets renamed", "is being sent": the step is what is done to it. */
const done =
  /\b(?:is|are|was|gets?|being|been|theyre) (?:(?:already|then|even|actually|only|always|just) )?(\w+)/u;
const before = /^(?:it|they|this|that|we) (?:(?:only|always|first|already) )?(\w+)/u;
const weak = longPattern`
    ^(?:the|its|it|they|this|that|and|for|why|how|come|one|ones|old|new|first|always|only|already|any|all|file|files|function|
    method|call|called|before|after|with|from|into|has|have|been|being|are|was|gets|get|even|anything|everything|actually|
    really)$
  `;

/** Whether its verb is told: what else it names is what that is done to. */
export const verbLines = (
  phrase: string,
  body: readonly SourceLine[],
  evidence: Evidence,
): readonly SourceLine[] => {
  const [verb] = headsOf(phrase.replace(/\(\s*\)/gu, ''));
  return verb === undefined ? stepLines(phrase, body, evidence) : linesFor(verb, body, evidence);
};

const headsOf = (plain: string): readonly string[] =>
  [done.exec(plain)?.[1], before.exec(plain)?.[1]]
    .filter((word) => word !== undefined)
    .filter((word) => !doing.test(rootOf(word)));

/** The words of a phrase that may tell the step, the likeliest first. */
function wordsOf(phrase: string): readonly string[] {
  const plain = phrase.replace(/\(\s*\)/gu, '');
  const rest = plain.split(/[^\w$]+/u).filter((each) => each.length > 1 && !weak.test(each));
  return [...headsOf(plain), ...rest];
}

/** Participles that no ending tells. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['sent', 'send'],
  ['written', 'write'],
  ['built', 'build'],
  ['made', 'make'],
  ['taken', 'take'],
  ['given', 'give'],
  ['thrown', 'throw'],
  ['found', 'find'],
  ['drawn', 'draw'],
  ['paid', 'pay'],
  ['hidden', 'hide'],
  ['chosen', 'choose'],
]);

const rootOf = (word: string): string =>
  stem(irregular.get(word) ?? word)
    .replace(/(?<=[a-z]{2}[^s])s$/u, '')
    .replace(/(?<=..)e$/u, '')
    .replace(/(?<=[a-z]{2})([b-df-hj-np-rtv-z])\1$/u, '$1');

/** The lines that do what the first telling word of a phrase says which any line does. */
export function stepLines(
  phrase: string,
  body: readonly SourceLine[],
  evidence: Evidence,
): readonly SourceLine[] {
  const dotted = /[a-z_$][\w$]*(?:\.[\w$]+)+/u.exec(phrase)?.[0];
  const named = body.filter(
    ({ text }) => dotted !== undefined && text.toLowerCase().includes(dotted),
  );
  if (named.length > 0) return named;
  for (const word of wordsOf(phrase)) {
    const found = linesFor(word, body, evidence);
    if (found.length > 0) return found;
  }
  return onObjects(wordsOf(phrase), body);
}

/** "looks into the pool": what is done with an object, where no verb tells it. */
function onObjects(words: readonly string[], body: readonly SourceLine[]): readonly SourceLine[] {
  for (const word of words) {
    const receiver = new RegExp(`(?<![\\w$])${escapePattern(word)}(?:\\??\\.|->|\\[)`, 'iu');
    const found = body.filter(({ text }) => receiver.test(withoutTexts(text)));
    if (word.length > 2 && found.length > 0) return found;
  }
  return [];
}

function linesFor(
  word: string,
  body: readonly SourceLine[],
  evidence: Evidence,
): readonly SourceLine[] {
  const root = rootOf(word);
  const synonym = synonyms.find((each) => each.said.test(root))?.written;
  const found = body.filter(({ text }) => {
    const plain = withoutTexts(text);
    return synonym?.test(plain) === true || calls(root, plain, evidence);
  });
  if (found.length > 0) return found;
  if (/^re(?:conn|load|open|send|writ|start|calc)/u.test(root))
    return linesFor(word.slice(2), body, evidence);
  if (/^stor/u.test(root)) return body.filter(({ text }) => puts.test(withoutTexts(text)));
  if (!checking.test(root)) return [];
  return body.filter(
    ({ text }, at) =>
      tests.test(text) &&
      leaves.test(
        body
          .slice(at, at + 3)
          .map((line) => line.text)
          .join(' '),
      ),
  );
}

/** Into a list or a map. */
const puts = /\b(?:append|push\w*|add|put|set|insert|emplace\w*)!?\(|\]\s*=[^=]|<</iu;

const call = /([\w$]+)\s*(?:!|\?)?\(/gu;
/** `ids.forEach(loadUser)` */
const handed = /\.\w+\(&?:?([a-zA-Z_]\w+)\)/gu;
/** Ruby calls without parentheses. */
const bare = /(?:\.|^\s*)([a-z_]\w*)/gu;
/** A shell's commands stand first in what a pipe, a list or a keyword begins. */
const command =
  /(?:^\s*|[|&;(]\s*)(?:\b(?:do|then|else|if|while|until)\s+|!\s*)*(?:\w+=\S*\s+)*([\w./-]+(?:\s+[a-z]+\b){0,2})/gu;

function calls(root: string, text: string, { subject }: Evidence): boolean {
  const language = subject?.languageId ?? '';
  if (/^shell/u.test(language))
    return [...text.matchAll(command)].some(([, name = '']) =>
      root.length < 3 ? name.split(/\s/u)[0] === root : name.includes(root),
    );
  if (root.length < 3) return false;
  const forms = language === 'ruby' ? [call, bare, handed] : [call, handed];
  return forms.some((form) =>
    [...text.matchAll(form)].some(([, name = '']) =>
      [name.toLowerCase(), ...nameParts(name)].some((part) => part.startsWith(root)),
    ),
  );
}
