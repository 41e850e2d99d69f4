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
import { longPattern } from '../../longPattern.ts';
import { methodsOn, statusesOn } from './httpClaims.ts';
import { shown } from './namedDefinition.ts';
import { codeOf } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const status = '((?:20|30|40|41|42|50)\\d)';
const named: readonly RegExp[] = [
  // "a 404 is skipped", "the 422 raises"
  new RegExp(
    `^(?:.*? )?(?:an?|the|each|every|that) (?:http |status )?${status}(?: (?:response|status|answer|reply|code|error))? (?:is|isnt|are|gets?|raises?|throws?|gives?|returns?|causes?|leads?|ends?|makes?|counts?|comes?|goes)\\b`,
    'u',
  ),
  // "it is a 200 at the end", "a blank name is a 422"
  new RegExp(
    `^(?:.*? )?(?:is|are|its|becomes|yields|gets) (?:just |only |always )?an? (?:http )?${status}\\b`,
    'u',
  ),
  // "a missing order gives a 400", "create answers with 200"
  new RegExp(
    `^(?:.*? )?(?:gives|returns?|answers?|replies|responds?|sends?|yields|ends|results|fails)(?: (?:with|in|as|back))? (?:an?|the) (?:http |status |plain )?${status}\\b`,
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
    const said = named.map((form) => form.exec(clause)?.[1]).find((each) => each !== undefined);
    const found = said === undefined ? [] : othersThan(said, evidence);
    return found.length === 0
      ? undefined
      : {
          claim: `there is a ${said} here`,
          fact: `What is there: ${found.slice(0, 4).map(shown).join(', ')}.`,
          lines: found.slice(0, 6).map(({ line }) => line),
        };
  });

/** The lines that are asked about and speak of other statuses; none where the one that is said may be meant by any line. */
function othersThan(said: string, evidence: Evidence): readonly SourceLine[] {
  const { subject } = evidence;
  if (subject === undefined) return [];
  if (wholeWord(said).test(subject.text) || ranges.test(subject.text)) return [];
  const all = codeOf({ lines: { from: 1, to: sourceLines(subject).length } }, evidence);
  if (all.some(({ text }) => statusesIn(text).includes(said))) return [];
  const found = askedOf(evidence).filter(({ text }) => statusesIn(text).length > 0);
  // Who sets none answers 200, and frameworks answer 404, 405 and 500 by themselves.
  return /^(?:200|404|405|500)$/u.test(said) && !isOfKind(said, found) ? [] : found;
}

const statusesIn = (text: string): readonly string[] => [
  ...statusesOn(text),
  ...[...text.matchAll(/(?:status|code)\w*\)?\s*(?:===?|!==?|:)\s*([1-5]\d\d)\b/giu)].flatMap(
    ([, each]) => each ?? [],
  ),
];

/** 200 is denied by a success that is written out, 404 and the like by another refusal. */
const isOfKind = (said: string, lines: readonly SourceLine[]): boolean =>
  lines.some(({ text }) => statusesIn(text).some((each) => each.charAt(0) === said.charAt(0)));

const askedOf = (evidence: Evidence): readonly SourceLine[] => {
  const lines = targetLines(evidence);
  return lines === undefined ? [] : codeOf({ lines }, evidence);
};

const method = '(get|post|put|patch|delete)';
const handler = longPattern`
    \b(?:the|this|that|our|my|its) (?:http )?${method} (?:handler|endpoint|route|action|mapping|verb|request handler)s?\b
  `;
const wishes =
  /\b(?:add|write|create|implement|missing|should have|there is no|without|(?:need|want) an? (?:\w+ )?(?:handler|endpoint|route))\b/u;

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
  const routes = all.filter(({ text }) => routesOn(text.slice(0, 400)).length > 0);
  const within = linesWithin(routes, subject.lines);
  if (routes.length === 0) return undefined;
  return {
    claim: `there is a ${said.toUpperCase()} handler here`,
    fact: `The routes of this file are others: ${routes.slice(0, 4).map(shown).join(', ')}.`,
    lines: [...new Set([...within, ...routes].map(({ line }) => line))].slice(0, 6),
  };
}

/** `"GET /users/{id}"`, `methods=["POST"]`, and what declares a method by an attribute or a call. */
const routesOn = (text: string): readonly string[] => [
  ...methodsOn(text),
  ...[
    ...text.matchAll(
      /["'](GET|POST|PUT|PATCH|DELETE)(?:["']| \/)|\bdo_(GET|POST)\b|(?:\$\w+->|Route::)(get|post|put|patch|delete)\(|::(get|post|put|delete)\(["']/gu,
    ),
  ].map(([whole]) => whole),
];
