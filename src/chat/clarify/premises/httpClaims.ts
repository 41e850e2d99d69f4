import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import { outcomesFor } from './casesSaid.ts';
import { shown } from './namedDefinition.ts';
import type { Outcome } from './outcomes.ts';
import { codeOf, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** The status codes of HTTP by their names, as libraries write them: `StatusNotFound`, `HTTP_404_NOT_FOUND`, `not_found`. */
const codes: Readonly<Record<string, string>> = {
  ok: '200',
  created: '201',
  createdataction: '201',
  createdatroute: '201',
  accepted: '202',
  nocontent: '204',
  movedpermanently: '301',
  found: '302',
  seeother: '303',
  notmodified: '304',
  badrequest: '400',
  unauthorized: '401',
  forbidden: '403',
  notfound: '404',
  methodnotallowed: '405',
  conflict: '409',
  gone: '410',
  unprocessableentity: '422',
  unprocessablecontent: '422',
  toomanyrequests: '429',
  internalservererror: '500',
  notimplemented: '501',
  badgateway: '502',
  serviceunavailable: '503',
  gatewaytimeout: '504',
};

const names = Object.keys(codes)
  .map((name) => [...name].join('_?'))
  .join('|');
const byName = longPatternWith('giu')`
    (?:\bStatus_?|\bHttpStatus(?:Code)?\.|\bHTTP_|\bSC_|StatusCode::|Response::HTTP_|\bstatus: :|\bhead :|\bResponseEntity\.|
    \breturn )(${names})\b
  `;
const byNumber = longPatternWith('gu')`
    (?:status\w*|Status\w*|code|abort|sendStatus|writeHead|WriteHeader|http_response_code|Error|Response|exit|head|Problem|
    \.send)\W{0,4}(?:[\w."']+,\s*)*\b([1-5]\d\d)\b|,\s*([1-5]\d\d)\s*\)|HTTP_([1-5]\d\d)|^\s*return\b.*,\s*([1-5]\d\d)\s*$
  `;

/** The status codes that a line speaks of. */
export const statusesOn = (text: string): readonly string[] => [
  ...[...text.matchAll(byName)].flatMap(
    ([, name = '']) => codes[name.toLowerCase().replaceAll('_', '')] ?? [],
  ),
  ...[...text.matchAll(byNumber)].flatMap((match) =>
    match.slice(1).filter((each) => each !== undefined),
  ),
];

const answers = longPattern`
    ^(?:.*? )??${said} (?:always |just |only |also |simply )*(?:returns?|responds?(?: with)?|answers?(?: with)?|
    sends?(?: back)?|gives?(?: me| us)?(?: back)?|replies with|sets?|fails with) (?:an? |
    the )?(?:http )?(?:status )?(?:code )?(?:of )?([1-5]\d\d)\b(?: \w+){0,2}?(?: (?:when|if|for|on|in case(?: of)?|once|after|
    with|without) (.+))?$
  `;

/** P11 for the status of an answer: "why does it answer 200", against those that the function writes. */
export const findOtherStatus = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', status = '', when = ''] = answers.exec(clause) ?? [];
    const owner = status === '' ? undefined : functionSaid(name, evidence);
    return owner === undefined ? undefined : otherStatus(status, when, owner, evidence);
  });

function otherStatus(
  status: string,
  when: string,
  owner: Definition,
  evidence: Evidence,
): Premise | undefined {
  // What a framework refuses, or what fails on its way, is no answer of these lines.
  if (/^(?:422|5\d\d)$/u.test(status) && refusesItself.test(evidence.subject?.text ?? ''))
    return undefined;
  const found = writtenFor(isEither.test(when) ? '' : when, owner, evidence);
  // Who writes nothing where it worked answers 200.
  if (status === '200' && !found.some(({ text }) => statusesOn(text).some(isSuccess)))
    return undefined;
  if (found.length === 0 || found.some(({ text }) => statusesOn(text).includes(status)))
    return undefined;
  return {
    claim: `\`${owner.name}\` answers ${status}${when === '' ? '' : ' for that'}`,
    fact: `What it answers with: ${found.slice(0, 4).map(shown).join(', ')}.`,
    lines: found.slice(0, 6).map(({ line }) => line),
  };
}

/** Frameworks that answer by themselves where a body has another shape, or a handler fails. */
export const refusesItself =
  /BaseModel|fastapi|flask|django|@Valid\b|RestController|ApiController|ModelState|FormRequest|express/u;

/** "a missing id" was not sent, or is not there. */
const isEither = /\bmissing\b/u;

const isSuccess = (status: string): boolean => status.startsWith('2');

/** The lines that set a status; where a case is named that is known, only those of that case. */
function writtenFor(when: string, owner: Definition, evidence: Evidence): readonly SourceLine[] {
  const all = codeOf(owner, evidence).filter(({ text }) => statusesOn(text).length > 0);
  const outcomes = when === '' ? [] : outcomesFor(when, owner, evidence);
  const denied = outcomes.filter(({ guards: [guard] }) => isOtherThan(when, guard?.text ?? ''));
  const within = all.filter(({ line }) =>
    denied.length > 0
      ? !denied.some((each) => isUnder(each, line))
      : outcomes.some((each) => isUnder(each, line)),
  );
  return within.length > 0 ? within : all;
}

const isUnder = ({ line: end, guards }: Outcome, line: number): boolean =>
  line <= end.line && line >= (guards[0]?.line ?? end.line);

/** `if (method != POST)` is about everything but "on POST". */
const isOtherThan = (when: string, guard: string): boolean => {
  const [, denied = ''] = /!==?\s*([\w.:"']+)/u.exec(guard) ?? [];
  const words = when.match(/\w{3,}/gu) ?? [];
  return (
    !/\b(?:not|no|but|other|except|unless|isnt|any|without)\b/u.test(when) &&
    words.some((word) => denied.toLowerCase().includes(word))
  );
};

const method = '(get|post|put|patch|delete|head|options)';
const sends = longPattern`
    ^(?:.*? )??${said} (?:always |just |only |also )*(?:uses?|sends?|makes?|does|issues?|performs?|fires?|is|accepts?|
    handles?|expects?) (?:an? |the |http )*${method}\b
  `;

/** How a method stands in a program. */
const methods = longPatternWith('giu')`
    \bmethod["']?\s*[:=]\s*["']?(\w+)|\b(?:requests|axios|https?|client|session|httpx|got|ky|api|app|router|server|
    _?http(?:Client)?|\$http|self\.\w+|restTemplate)\.(get|post|put|patch|delete|head|options)\w*\(|
    NewRequest\w*\([^"]*"(\w+)"|http\.(Get|Post|Head)\(|-X\s*["']?(\w+)|HttpMethod\.(\w+)|
    \b(Get|Post|Put|Patch|Delete)(?:From|As)?(?:Json|String)?Async\(|[@[](?:Http)?(Get|Post|Put|Patch|Delete)(?:Mapping)?\b|
    r\.Method\s*[!=]=\s*(?:http\.Method|")(\w+)|Net::HTTP(?:::|\.)(\w+)|CURLOPT_(POST|PUT)\b
  `;

const methodsOn = (text: string): readonly string[] =>
  [...text.matchAll(methods)].flatMap((match) =>
    match.slice(1).flatMap((each) => (each === undefined ? [] : [each.toLowerCase()])),
  );

/** P11 for the method of a request: "why does save send a PUT". */
export const findOtherMethod = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', claimed = ''] = sends.exec(clause) ?? [];
    // The words are ordinary ones; as methods they are written in capitals, or with "request".
    const isMethod =
      claimed !== '' &&
      (evidence.question.text.includes(claimed.toUpperCase()) || /\brequests?\b/u.test(clause));
    const owner = isMethod ? functionSaid(name, evidence) : undefined;
    if (owner === undefined) return undefined;
    const lines = codeOf(owner, evidence);
    const found = lines.filter(({ text }) => methodsOn(text).length > 0);
    const [first] = found;
    if (first === undefined || found.some(({ text }) => methodsOn(text).includes(claimed)))
      return undefined;
    return {
      claim: `\`${owner.name}\` uses ${claimed.toUpperCase()}`,
      fact: `It uses another method: ${found.slice(0, 3).map(shown).join(', ')}.`,
      lines: found.slice(0, 4).map(({ line }) => line),
    };
  });
