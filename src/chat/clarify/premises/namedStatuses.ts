import type { Premise } from '../../../protocol/reply.ts';
import { targetLines } from '../../evidence/aim.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  linesWithin,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { fillers } from '../../evidence/words.ts';
import { longPattern } from '../../longPattern.ts';
import { refusesItself, statusesOn } from './httpClaims.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, functionSaid } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const status = '((?:20|30|40|41|42|50)\\d)';
/** "a 404 is skipped": what is done with it stands in the code. */
const handled = new RegExp(
  `^(?:.*? )?(?:an?|the|each|every|that) (?:http |status )?${status}(?: (?:response|status|answer|reply|code|error))? (?:is|isnt|are|gets?) (?:also |just |always |silently )?(?:skipped|ignored|retried|handled|treated|counted|swallowed|accepted|logged|caught|tolerated|dropped)\\b`,
  'u',
);
/** "it is a 200 at the end", "a blank name is a 422", "a missing order gives a 400", "create answers with 200" */
const given: readonly RegExp[] = [
  new RegExp(
    `^(.*? )?(?:is|are|its|becomes|yields|gets) (?:just |only |always )?an? (?:http )?${status}\\b`,
    'u',
  ),
  new RegExp(
    `^(.*? )?(?:gives|returns?|answers?|replies|responds?|sends?|yields|ends|results|fails)(?: (?:with|in|as|back))? (?:an?|the) (?:http |status |plain )?${status}\\b`,
    'u',
  ),
];

/** A condition that holds for more than one. */
const ranges = longPattern`
    (?:status|code)\w*\)?\s*(?:[<>]=?|/|in\b|\.between)|[<>]=?\s*\d{3}|\.ok\b|is_success|raise_for_status|isSuccess|
    is_?(?:client|server)_?error|EnsureSuccess|HTTPSuccess|IsSuccessStatusCode|\.successful|is2xx|validateStatus|
    (?:\bstatus|code)\s*,?\s*(?:=>|:)?\s*(?:status|code)\b
  `;

/** P11 for a status: "why is a 404 skipped", where others are spoken of and that one is nowhere. */
export const findAbsentStatus = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, code] = handled.exec(clause) ?? [];
    const [, subject = '', answer] =
      given.map((form) => form.exec(clause)).find((match) => match !== null) ?? [];
    const said = code ?? answer;
    if (said === undefined || isSpokenOf(said, evidence)) return undefined;
    const found = code === undefined ? othersGiven(said, subject, evidence) : statusLines(evidence);
    return found.length === 0
      ? undefined
      : {
          claim: `there is a ${said} here`,
          fact: `What is there: ${found.slice(0, 4).map(shown).join(', ')}.`,
          lines: found.slice(0, 6).map(({ line }) => line),
        };
  });

/** Written anywhere, or covered by a condition on more than one. */
function isSpokenOf(said: string, { subject }: Evidence): boolean {
  if (subject === undefined || wholeWord(said).test(subject.text) || ranges.test(subject.text))
    return true;
  if (/^4(?:00|22)$/u.test(said) && refusesItself.test(subject.text)) return true;
  return sourceLines(subject).some(({ text }) => statusesIn(text.slice(0, 400)).includes(said));
}

const statusLines = (evidence: Evidence): readonly SourceLine[] =>
  askedOf(evidence).filter(({ text }) => statusesIn(text).length > 0);

/**
 * Frameworks refuse by themselves, so a refusal is another only where the case that is named has one of its own. Who sets no
 * status answers 200, so a success is another only within one function that sets one.
 */
function othersGiven(said: string, subject: string, evidence: Evidence): readonly SourceLine[] {
  const all = askedOf(evidence);
  if (said.startsWith('2') || said.startsWith('3')) {
    const owner = functionSaid('it', evidence);
    const own = owner === undefined ? [] : codeOf(owner, evidence);
    return own.filter(({ text }) => statusesIn(text).some((each) => each.startsWith('2')));
  }
  const words = (subject.match(/[a-z]{3,}/gu) ?? []).filter((word) => !fillers.has(word));
  return statusLines(evidence).filter(({ line }) =>
    all.some(
      (guard) =>
        guard.line <= line &&
        guard.line >= line - 2 &&
        /\bif\b|\bunless\b|\bwhen\b|\bcase\b|\?/u.test(guard.text) &&
        words.some((word) => guard.text.toLowerCase().includes(word)),
    ),
  );
}

const statusesIn = (text: string): readonly string[] => [
  ...statusesOn(text),
  ...[...text.matchAll(/(?:status|code)\w*\)?\s*(?:===?|!==?|:)\s*([1-5]\d\d)\b/giu)].flatMap(
    ([, each]) => each ?? [],
  ),
];

const askedOf = (evidence: Evidence): readonly SourceLine[] => {
  const lines = targetLines(evidence);
  return lines === undefined ? [] : codeOf({ lines }, evidence);
};

const method = '(get|post|put|patch|delete)';
const handler = longPattern`
    \b(?:the|this|that|our|my|its) (?:http )?${method} (?:handler|endpoint|route|mapping|request handler)s?\b
  `;
const wishes =
  /\b(?:add|write|create|implement|missing|should have|another file|elsewhere|other (?:file|service|app)|is in|lives in|there is no|without|(?:need|want) an? (?:\w+ )?(?:handler|endpoint|route))\b/u;

/** P5 for a route by its method: "does the PUT handler check that", where the file has routes of other methods only. */
export function findAbsentRoute(evidence: Evidence): Premise | undefined {
  const { subject, question } = evidence;
  const { plain } = wordingOf(question);
  const said = handler.exec(plain)?.[1];
  if (subject === undefined || said === undefined || wishes.test(plain)) return undefined;
  const isThere = new RegExp(
    `(?<![a-z])${said}(?![a-z])|${said}Mapping|${said}Async|Http${said}|on${said}`,
    'iu',
  );
  const all = sourceLines(subject).slice(0, 4000);
  if (all.some(({ text }) => isThere.test(text.slice(0, 400)))) return undefined;
  const routes = all.filter(({ text }) => route.test(text.slice(0, 400)));
  const within = linesWithin(routes, subject.lines);
  if (routes.length === 0) return undefined;
  return {
    claim: `there is a ${said.toUpperCase()} handler here`,
    fact: `The routes of this file are others: ${routes.slice(0, 4).map(shown).join(', ')}.`,
    lines: [...new Set([...within, ...routes].map(({ line }) => line))].slice(0, 6),
  };
}

/** Where a server says what it answers; a client's `api.post(…)` is none. */
const route = longPattern`
    ["'](?:GET|POST|PUT|PATCH|DELETE) \/|\bmethods\s*=\s*\[|\.Methods\(|\bdo_(?:GET|POST)\b|(?:\$\w+->|Route::)(?:get|post|put|patch|delete)\(|
    \b(?:app|server|fastify|mux|\w*[rR]outer)\.(?:get|post|put|patch|delete|GET|POST|PUT|PATCH|DELETE)\(|
    ^\s*@\w+\.(?:get|post|put|patch|delete)\(|[@[](?:Http)?(?:Get|Post|Put|Patch|Delete)(?:Mapping)?\b|
    \b(?:r|req|request)\.(?:Method|method)\s*[!=]==?\s*
  `;
