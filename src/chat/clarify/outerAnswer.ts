import type { ReadCodeFacts } from '../../protocol/codeFacts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { escapePattern, holds, sourceLines } from '../evidence/sourceLines.ts';
import { wordingOf } from '../evidence/wording.ts';
import { longPattern, longSource } from '../longPattern.ts';
import { type Candidate, candidate } from './candidates.ts';
import { isShown } from './findings.ts';
import { broughtBy } from './outerModule.ts';
import { standardImport } from './standardImport.ts';

const value = longSource`
  (?:true|false|yes|no|ok|null|nil|none|undefined|zero|empty|nothing|nobody|no one|everybody|everyone|unknown|nan|
  an empty \w+|(?:(?:more|less|higher|lower|greater|fewer|bigger|smaller) than |over |above |below |under )?-?\d[\w.]*)
`;

/** "why does IsLockedOut say true for my test user", "how come discounts.of gives 0": one call, and the value that it gave. */
const asked = longPattern`
    ^(?:.*[.,;:!] )?(?:(?:so|and|but|hi|hey|ok) )*(?:any idea |no idea |i wonder |tell me |do you know )?(?:why|
    how come) (?:(?:does|do|did|is|are|was|were|would|has) )?(?:the |my |our )?((?:\w+(?:\.|::|->))?\w+)(?:\(\))? (?:(?:of|
    for) (?:\w+ ){1,4}?)?(?:(?:always|still|suddenly|even|only|just|sometimes|call|check|method|is|was|come|comes|coming|back|
    as) )*(?:(?:say|says|said|return|returns|returned|give|gives|gave|answer|answers|answered|report|reports|reported|yield|
    yields|evaluate|evaluates|be) (?:me |us |to |back |out |with |only |just |always )*)?${value}\b
  `;

/** "policy.Allow keeps saying no to me": told rather than asked, and nothing else is told. */
const told = longPattern`
    ^(?:(?:so|and|but|hi|hey|ok|help|for some reason|somehow)[,:]? )*(?:the |my |
    our )?(?:\w+(?:\.|->))?((?:\w+(?:\.|::|->))\w+)(?:\(\))? (?:(?:always|still|suddenly|even|only|just|sometimes|constantly|
    keeps?|kept|on|seems|to|comes?|back|as|is|was) )*(?:(?:say|says|saying|said|return|returns|returning|returned|give|gives|
    giving|gave|answer|answers|answering|answered|report|reports|reporting|yield|yields|yielding|be) )?(?:me |us |back |out |
    with |only |just |always )*${value}(?: (?:to|for|on|with|at) .{1,40})?[ .!?]*$
  `;

/** "vouchers.accepts refuses my code", "why does policy.allow block some users": what it takes and what not is decided there. */
const picks = longPattern`
    ^(?:(?:so|and|but|hi|hey|ok|help|for some reason|somehow)[,:]? )*(?:(?:any idea |i wonder )?(?:why|how come) (?:does |do |
    did )?)?(?:the |my |our )?\$?(?:(?:this|self)(?:\.|->))?((?:\w+(?:\.|::|->))\w+)(?:\(\))? (?:(?:always|still|suddenly|
    only|just|sometimes|keeps?|kept|not|doesnt|wont) )*(?:refus|reject|den|declin|accept|block|ignor|skip|miss)(?:e|es|ed|ing|
    s|y|ies|ied)? (?:my|our|some|a|an|the|this|these|all|every|most|half|many|any) [^.?!,]{1,40}[ .!?]*$
  `;

/** "redact.Value lets phone numbers thru, can you repair it": what it does wrong is done there; not "is called twice". */
const slips = longPattern`
    ^(?:(?:so|and|but|hi|hey|ok|help|hm+|for some reason|somehow)[,:]? )*(?:the |my |our )?\$?(?:(?:this|self)(?:\.|
    ->))?((?:\w+(?:\.|::|->))\w+)(?:\(\))? (?:(?:always|still|suddenly|only|just|sometimes|keeps?|kept|also) )*(?:(?:does ?nt|
    does not|wont|will not|never|cant|cannot|didnt) (?!(?:get|run|seem|appear|work|happen|fire|compile|exist|return|
    even)\b)[a-z]+|let(?:s|ting)?|leak(?:s|ing)?|pass(?:es|ing)?|keep(?:s|ing)?|drop(?:s|ping)?|strip(?:s|ping)?|
    miss(?:es|ing)?|forget(?:s|ting)?|leav(?:es|ing)|mangl(?:es|ing)|garbl(?:es|ing)|mix(?:es|ing)|cut(?:s|ting)?|
    mask(?:s|ing)?|hid(?:es|ing)|match(?:es|ing)?|confus(?:es|ing)|doubl(?:es|ing)|duplicat(?:es|ing)|round(?:s|ing)?|
    sort(?:s|ing)?|format(?:s|ting)?|escap(?:es|ing)|pick(?:s|ing)?|choos(?:es|ing)|allow(?:s|ing)?|
    permit(?:s|ting)?) (?!(?:me|us)\b)[^.?!,;:]{2,60}(?:[,.;!:-]+ ?(?:(?:please|pls|so|and|can you|could you|then) )*(?:fix|
    repair|mend|correct|help|solve|check|look into|look at|any idea|why|what now|ideas?)\b[^.?!,]{0,20})?[ .!?]*$
  `;

/** E2 for what an object from outside answers: the code calls it and goes by its answer, and nothing here says how it is found. */
export function askOuterAnswer(evidence: Evidence): Candidate | undefined {
  const { question, code } = evidence;
  if (!/^(?:explain|fix|other)$/u.test(question.intent)) return undefined;
  if (code?.kind !== 'read' || question.states.error || isShown(evidence)) return undefined;
  const { plain } = wordingOf(question);
  const said = [asked, told, picks, slips]
    .map((form) => form.exec(plain)?.[1])
    .find((found) => found !== undefined);
  const outer = said === undefined ? undefined : outerCall(said, code, evidence);
  if (outer === undefined) return undefined;
  const { name, line } = outer;
  return candidate(
    'definition',
    {
      text: `What does \`${name}\` look like?`,
      why: `\`${name}\` (L${line}) is of an object that comes from outside, and its answer is found there.`,
      because: `The question is about what \`${name}\` answers, and nothing here defines it.`,
      assumption: `\`${name}\` does what its name says.`,
    },
    [
      { text: "I'll paste its code" },
      { text: "I'll say what it was called with" },
      { text: 'It is in another file of this project' },
    ],
  );
}

interface OuterCall {
  readonly name: string;
  readonly line: number;
}

/** The call that the question names, on an object that was handed in, if the file has no body of it. */
export function outerCall(
  said: string,
  code: ReadCodeFacts,
  evidence: Evidence,
): OuterCall | undefined {
  const called = calledAs(said, code) ?? onlyCallOn(said, code);
  const receiver = receiverOf(called?.name ?? '');
  if (called === undefined || receiver === undefined) return undefined;
  if (!isHandedIn(receiver, evidence) && !isImported(receiver, code, evidence)) return undefined;
  return hasBodyOf(lastOf(called.name), code, evidence) ? undefined : called;
}

/** By its own name; one that everything has must be named with its object. */
function calledAs(said: string, { calls }: ReadCodeFacts): OuterCall | undefined {
  const method = lastOf(said);
  const object = said.split(/\W+/u).at(-2);
  return calls.find(
    ({ name }) =>
      receiverOf(name) !== undefined &&
      lastOf(name) === method &&
      (!ofContainers.test(method) || receiverOf(name)?.toLowerCase() === object),
  );
}

/** By its object, of which only one thing is ever asked: "why does the lockout say true". */
function onlyCallOn(said: string, { calls }: ReadCodeFacts): OuterCall | undefined {
  const on = calls.filter(({ name }) => bare(receiverOf(name) ?? '') === said);
  return new Set(on.map(({ name }) => name)).size === 1 ? on[0] : undefined;
}

const bare = (name: string): string => name.toLowerCase().replace(/^[_$@#]+|_+$/gu, '');

export const lastOf = (name: string): string => name.toLowerCase().split(/\W+/u).at(-1) ?? '';

/** `_lockout` of "this._lockout.IsLockedOut". */
const receiverOf = (name: string): string | undefined =>
  name
    .split(/[^\w$@]+/u)
    .filter(Boolean)
    .at(-2);

/** Everybody knows what these answer. */
const ofContainers = longPattern`
    ^(?:get\w{0,5}|set|has|add|put|of|at|find\w*|index_?of|last_?index_?of|contains\w*|includes?\??|length|len|size|count|
    empty|is_?empty|isempty|starts_?with|ends_?with|equals|compare\w*|locale_?compare|match\w*|test|exec|search|parse\w*|
    to_?string|to\w*|pop|push|shift|peek|next|hasnext|remove\w*|delete|insert\w*|erase|update|replace|trim|split|join|slice|
    substr\w*|map|filter|reduce|any|all|some|every|sum|min|max|first|last|read\w*|write\w*|close|open|scan|key\w?|values?|
    items|append|extend|sort\w*|reverse|copy|clone|unwrap\w*|is_\w*(?:some|none|ok|err)|await|then|fetch|query\w*|execute\w*|
    send|receive|recv|accept|wait|lock|unlock|tryparse|getenv|round|floor|ceil|abs)$
  `;

/** A field, or a parameter: what the language or a module brings is not handed in. */
function isHandedIn(receiver: string, { subject }: Evidence): boolean {
  if (subject === undefined) return false;
  const name = escapePattern(receiver.replace(/^[$@]/u, ''));
  const own = String.raw`(?:this\.|self\.|@|\$this->)`;
  return [
    // `self.store = store`, `@store = store`, `this.#store = store`, `_lockout = lockout`
    new RegExp(
      `(?:${own}|(?<![\\w.$]))#?${name}\\s*=\\s*\\$?_?${name.replace(/^_+/u, '')}_?\\b`,
      'iu',
    ),
    // A typed field or parameter of a type that is not the language's: `ILockoutPolicy _lockout`, `source: PlanSource`, `clock Clock`
    new RegExp(
      `\\b(?!${plainTypes}\\b)[A-Z]\\w+(?:<[^>\\n]*>)?[&*]?\\s+[&*]?\\$?${name}\\s*[;,)=]`,
      'u',
    ),
    new RegExp(
      `\\b${name}\\??\\s*:\\s*(?:&(?:'\\w+\\s+)?(?:mut\\s+)?|Box<dyn\\s+|Arc<|Rc<|dyn\\s+)*(?!${plainTypes}\\b)[A-Z]\\w*`,
      'u',
    ),
    new RegExp(`^\\s*${name}\\s+\\*?(?:\\w+\\.)?(?!${plainTypes}\\b)[A-Z]\\w*\\s*$`, 'mu'),
    new RegExp(`[(,]\\s*${name}\\s+\\*?(?:\\w+\\.)?(?!${plainTypes}\\b)[A-Z]\\w*\\s*[,)]`, 'u'),
  ].some((pattern) => pattern.test(subject.text));
}

/** A module of this project or of others, by the line that brings it in; in Go the paths of the standard library have no domain. */
function isImported(receiver: string, { language }: ReadCodeFacts, { subject }: Evidence): boolean {
  if (subject === undefined) return false;
  const name = escapePattern(receiver);
  const brought =
    language === 'go'
      ? new RegExp(`"[^"/]*\\.[^"]*/${name}"`, 'u')
      : (language === 'ruby' && broughtBy(receiver, language)) ||
        new RegExp(
          `^\\s*(?:import|from|use|using)\\b.*\\b${name}\\b|^\\s*(?:const|let|var) [^=]*\\b${name}\\b[^=]*=\\s*require\\(`,
          'u',
        );
  return sourceLines(subject).some(
    ({ text }) => brought.test(text.slice(0, 400)) && !standardImport.test(text),
  );
}

const plainTypes = longSource`
    (?:String|Str|Integer|Int|Long|Double|Float|Boolean|Bool|Byte|Char\w*|Number|Decimal|Array\w*|
    (?:Linked|I|IReadOnly|Sorted)?List|(?:Hash|BTree|Tree|Sorted|LinkedHash|Concurrent\w*|Weak)?Map|
    (?:Hash|BTree|Tree|Sorted|LinkedHash)?Set|(?:I|IReadOnly|Concurrent)?Dictionary|\w*Deque|\w*Queue|Vec\w*|Option\w*|Result|
    Date\w*|Time\w*|Instant|Duration|Regex|Pattern|RegExp|Task|Promise|Future|Optional|Object|Any|Self|Buffer|Uint\w*|Path|
    File|Iterator|Iterable|IEnumerable|Collection|Stream|Random|Math|Json|JSON)
  `;

/** Declared without one it says nothing: a member of an interface. */
function hasBodyOf(method: string, code: ReadCodeFacts, { subject }: Evidence): boolean {
  if (subject === undefined) return true;
  const all = sourceLines(subject);
  return code.definitions.some(
    ({ name, kind, lines }) =>
      kind !== 'import' &&
      name.toLowerCase() === method &&
      (lines.to > lines.from ||
        all.some(
          ({ line, text }) =>
            holds(lines, line) && /[{=]|\bdo\b|:\s*\S+$/u.test(text) && !/;\s*$/u.test(text),
        )),
  );
}
