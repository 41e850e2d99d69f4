import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { withoutTexts } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import { passedBefore } from './passedLines.ts';
import { bodyCode, codeOf, doerSaid, functionNamedIn, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** What a result is said to be, and the outcomes that are another. */
interface Result {
  readonly said: string;
  readonly isOther: (ends: readonly string[], language: string) => boolean;
  readonly isSame: (ends: readonly string[]) => boolean;
}

const isNumber = (end: string): boolean => /^-?\d/u.test(end);
const last = (ends: readonly string[]): string => ends.at(-1) ?? '';
const isGiven = (end: string): boolean => end !== 'raises' && end !== 'an error';

const results: readonly Result[] = [
  {
    said: 'true|yes',
    isOther: (ends) => ends.includes('false') || last(ends) === 'null',
    isSame: (ends) => ends.includes('true'),
  },
  {
    said: 'false',
    isOther: (ends) => ends.includes('true'),
    isSame: (ends) => ends.includes('false'),
  },
  {
    said: 'null|nil|none|undefined|nothing|nullptr|no error|an? (?:nil|null) err(?:or)?|(?:nil|null|no) err(?:or)?s?',
    isOther: (ends, language) =>
      last(ends) !== 'null' && (language === 'go' || isGiven(last(ends))),
    isSame: (ends) => ends.includes('null'),
  },
  {
    said: 'an? error|an err',
    isOther: (ends) => last(ends) === 'null' || last(ends) === 'true',
    isSame: (ends) => ends.includes('an error') || ends.includes('raises'),
  },
  {
    said: longSource`
      an? (?:\w+ )?(?:negative|minus) (?:number|value|result|count)|negative(?: numbers?| values?)?|less than (?:0|zero)|
      below (?:0|zero)
    `,
    isOther: (ends) => ends.some((end) => isNumber(end) && !end.startsWith('-')),
    isSame: (ends) => ends.some((end) => /^-\d/u.test(end)),
  },
  {
    said: '(?:an? )?(?:\\w+ )?(?:>= ?0|(?:non-?negative|positive)(?: \\w+)?|(?:zero|0) or (?:more|above))',
    isOther: (ends) => ends.some((end) => /^-\d/u.test(end)),
    isSame: (ends) => ends.some((end) => /^\d/u.test(end)),
  },
  {
    said: 'an empty (?:string|text)|empty strings?',
    isOther: () => false,
    isSame: (ends) => ends.includes('an empty text'),
  },
  {
    said: 'an empty (?:list|array|slice|map|dict|hash|object|collection|vec|vector)|empty (?:lists|arrays)',
    isOther: () => false,
    isSame: (ends) => ends.includes('an empty list'),
  },
  {
    said: longSource`
      some|ok|(?:an? |the |its )?(?:valid |real |proper |new |fresh |full |whole )?(?:object|instance|value|string|record|row|
      entry|item|node|element|result|user|list|array|one|pointer|something)(?: back)?|something|(?:an?|some|the) [a-z][\w.]*|
      anything but (?:null|nil|none)|not null|non-?null
    `,
    isOther: (ends) => ends.length === 1 && last(ends) === 'null',
    isSame: () => false,
  },
];
const what = `(${results.map((each) => each.said).join('|')}|zero|-?\\d+)`;

const gives = longSource`
    (?:returns?|gives?(?: me| us| you)?(?: back)?|hands? (?:me |us )?back|yields?|produces?|results? in|
    ends? (?:in|with|up with)|is|are|be)
  `;
const always = '(?:always|only ever|only|invariably|consistently)';
const anyway = longSource`
    (?:always|every time|each time|in (?:every|any|each|all) cases?|no matter what|either way|both ways|whatever happens|
    on (?:every|all|each) paths?|all the time|in (?:both|all) (?:cases|branches))
  `;
/** What is said of one case only is not said of every way. */
const end =
  '(?= |$)(?! (?:when|whenever|if|for|without|with|in case|unless|once|after|while|as long|on|where|until|before|except)\\b)';
const ways =
  '(?:(?:single |possible |code |error )*(?:paths?|branch(?:es)?|cases?|arms?|ways?|routes?|exits?|returns?|return statements?))';

/** "it always returns true", "it returns true either way", "every branch returns true", "its result is always true" */
const affirmed: readonly RegExp[] = [
  new RegExp(`^(?:.*? )??${said} can only (?:ever )?${gives} ${what}${end}`, 'u'),
  new RegExp(`^(?:.*? )??${said} ${always} ${gives} ${what}${end}`, 'u'),
  new RegExp(`^(?:.*? )??${said} (?:can |will )?${gives} ${what} ${anyway}\\b`, 'u'),
  longPattern`
      ^(?:.*? )??(?:every|each|all|both|any|all of the|both of the)(?: the)? ${ways}(?: (?:in|of|
      through) ${said})? (?:already |just |also )?${gives} ${what}${end}
    `,
  new RegExp(
    `^(?:.*? )??(?:return value|result|return|output|value) of ${said} (?:is|are) ${always} ${what}${end}`,
    'u',
  ),
  new RegExp(
    `^(?:.*? )??${said} never ${gives} (?:anything|something) (?:but|other than|else than|except|besides) ${what}${end}`,
    'u',
  ),
];
const denied = new RegExp(
  `^(?:.*? )??${said} (?:(?:can|could|will) never|never|cant|cannot|wont) (?:ever )?${gives} ${what}${end}`,
  'u',
);

const succeeds = longPattern`
    ^(?:.*? )??${said} (?:always (?:succeeds|works)|(?:can never|never|cannot|cant) (?:fail|fails|error|errors|
    return an error|go wrong|goes wrong))${end}
  `;

/** "so no try is needed around it": what is raised is spoken of too. */
const sparesHandling = longPattern`
    \b(?:dont|do not|doesnt|does not|no|without|never|not|skip|drop|remove|omit|pointless|useless|superfluous|redundant|
    unnecessary|needless)\b[^.?!]{0,40}\b(?:try|catch\w*|except\w*|rescue|handl\w+|guard\w*|error|unwrap)\b|
    \b(?:try|catch|rescue|except|handler|error handling)\b[^.?!]{0,40}\b(?:pointless|useless|superfluous|redundant|
    unnecessary|needless|not needed|isnt needed|for nothing|dead|can go)\b
  `;

/** Who draws a conclusion takes it for granted; who only reports it has seen it. */
const concludes = longPattern`
    \b(?:so|since|as|because|given|hence|thus|then|therefore|right|correct|isnt|arent|doesnt|wont|anyways?|pointless|useless|
    noise|superfluous|redundant|who needs|why (?:do|should|would|is|does)|(?:can|could|may) (?:i|we)|ok|okay|safe|no need|
    needs?|skip|drop|remove|delete|void|ignore|simplify|dead)\b
  `;
const observed = longPattern`
    \b(?:should|expect\w*|wrong|bug|even (?:if|when|though|for)|although|but (?:it|the|i|for|why)|
    (?:returns?|gives?|gets?|got|see|shows?) (?:\S+ ){1,3}instead|broken|fix|supposed|no matter what i|whatever i)\b
  `;

/** P11 for what a function comes to on every way: "Fire always returns nil", where a way ends otherwise. */
export function findOtherWayOut(evidence: Evidence): Premise | undefined {
  const { plain } = wordingOf(evidence.question);
  if (!concludes.test(plain) || observed.test(plain)) return undefined;
  return firstStated(
    evidence,
    (clause) =>
      everyOf(clause, evidence) ?? noneOf(clause, evidence) ?? successOf(clause, evidence),
  );
}

function everyOf(clause: string, evidence: Evidence): Premise | undefined {
  const match = affirmed.map((form) => form.exec(clause)).find((found) => found !== null);
  if (match === undefined || match === null) return undefined;
  const [, name, value = ''] = match;
  const spares = sparesHandling.test(wordingOf(evidence.question).plain);
  return described(
    clause,
    ownerOf(name, clause, evidence),
    evidence,
    (ends, language) =>
      isOtherThan(value, ends, language) || (spares && ['raises', 'an error'].includes(last(ends))),
  );
}

function noneOf(clause: string, evidence: Evidence): Premise | undefined {
  const [, name, value = ''] = denied.exec(clause) ?? [];
  return value === ''
    ? undefined
    : described(clause, ownerOf(name, clause, evidence), evidence, (ends) => isSameAs(value, ends));
}

/** "save always succeeds": one of its ways says that it did not. */
function successOf(clause: string, evidence: Evidence): Premise | undefined {
  const name = succeeds.exec(clause)?.[1];
  return name === undefined
    ? undefined
    : described(clause, doerSaid(name, evidence), evidence, (ends) =>
        ['an error', 'raises', 'false', '-1'].includes(last(ends)),
      );
}

const ownerOf = (
  name: string | undefined,
  clause: string,
  evidence: Evidence,
): Definition | undefined =>
  name === undefined
    ? (functionNamedIn(clause, evidence) ?? doerSaid('it', evidence))
    : doerSaid(name, evidence);

const numberOf = (value: string): string => (value === 'zero' ? '0' : value);

const resultSaid = (value: string): Result | undefined =>
  results.find(({ said: form }) => new RegExp(`^(?:${form})$`, 'u').test(value));

const isOtherThan = (value: string, ends: readonly string[], language: string): boolean =>
  resultSaid(value)?.isOther(ends, language) ??
  (ends.some(isNumber) && !ends.includes(numberOf(value)));

const isSameAs = (value: string, ends: readonly string[]): boolean =>
  resultSaid(value)?.isSame(ends) ?? ends.includes(numberOf(value));

function described(
  clause: string,
  owner: Definition | undefined,
  evidence: Evidence,
  contradicts: (ends: readonly string[], language: string) => boolean,
): Premise | undefined {
  if (owner === undefined) return undefined;
  const language = evidence.subject?.languageId ?? '';
  const body = bodyCode(owner, evidence).filter(({ text }) => /\w/u.test(text));
  const found = [...outcomesOf(owner, evidence), ...passedOn(owner, evidence)].filter(
    ({ ends, line }) =>
      ends !== undefined &&
      ends.length > 0 &&
      contradicts(ends, language) &&
      passedBefore(line, body) !== undefined,
  );
  const [first] = found;
  return first === undefined
    ? undefined
    : {
        claim: clause,
        fact: `\`${owner.name}\` ends otherwise here: ${found.slice(0, 3).map(withGuard).join(', ')}.`,
        lines: [...new Set(found.flatMap(linesOf))].slice(0, 6),
        follows: `Who calls \`${owner.name}\` has to reckon with L${first.line.line}.`,
      };
}

/** Rust's `?` ends a function as well, with nothing or with an error. */
function passedOn(owner: Definition, evidence: Evidence): readonly Outcome[] {
  const [head, ...body] = codeOf(owner, evidence);
  if (head === undefined || evidence.subject?.languageId !== 'rust') return [];
  const ends = /->\s*Option\b/u.test(head.text) ? ['null'] : ['an error'];
  return body
    .filter(({ text }) =>
      /\?\s*(?:[;.)]|$)|\.(?:map_err|ok_or(?:_else)?)\(/u.test(withoutTexts(text)),
    )
    .map((line) => ({ line, ends, guards: [] }));
}

const linesOf = ({ line, guards }: Outcome): readonly number[] => [
  line.line,
  ...guards.slice(0, 1).map((guard) => guard.line),
];

const withGuard = ({ line, guards: [guard] }: Outcome): string =>
  guard === undefined || guard.line === line.line
    ? shown(line)
    : `${shown(line)} under ${shown(guard)}`;
