import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { holds, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked, codeOf, functionNamedIn } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** A statement of SQL as the code writes it, its lines put together. */
interface Query {
  readonly line: SourceLine;
  readonly text: string;
}

const begins = /["'`(=\s](SELECT|INSERT INTO|UPDATE|DELETE FROM)\s/u;

function queriesIn(code: readonly SourceLine[]): readonly Query[] {
  return code.flatMap((line, at) => {
    if (!begins.test(` ${line.text}`)) return [];
    const rest = code.slice(at, at + 8).map(({ text }) => text);
    const ends = rest.findIndex((text) => /["'`;]\W*$|"""|'''/u.test(text));
    return [{ line, text: rest.slice(0, ends === -1 ? 8 : ends + 1).join(' ') }];
  });
}

const column = '([a-z_][\\w]*)';
const reads = longPattern`
    \b(?:selects?|fetches|loads?|reads?|returns?|gets?|exposes?) (?:also |only |even )?(?:the |its |
    their )?${column} (?:column|field)s?\b
  `;
const table = new RegExp(
  `\\b(?:from|into|in|to|on|updates?|reads?|queries|selects? from|inserts? into|deletes? from|writes? (?:in)?to) (?:the ${column} table|(?:the |a )?table ${column})\\b`,
  'u',
);
const ordered = new RegExp(
  `\\b(?:orders|ordered|sorts|sorted) by (?:the |their )?${column}\\b`,
  'u',
);
const filtered = new RegExp(
  `\\b(?:filters?|filtered|restricts?|looks? up|searches|selects?) (?:\\w+ ){0,3}?by (?:the |their )?${column}\\b`,
  'u',
);

const columnsOf = (text: string): string | undefined =>
  /\bSELECT\s+(?:DISTINCT\s+)?(.+?)\s+FROM\b/iu.exec(text)?.[1];
const tablesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:FROM|INTO|UPDATE|JOIN)\s+["`[]?([\w.]+)/giu)].map(([, name = '']) =>
    name.toLowerCase(),
  );
const orderOf = (text: string): string | undefined =>
  /\bORDER BY\s+(.+?)(?:\s+LIMIT\b|["'`;)]|$)/iu.exec(text)?.[1];
const conditionOf = (text: string): string | undefined =>
  /\bWHERE\s+(.+?)(?:\s+(?:ORDER BY|GROUP BY|LIMIT)\b|["`;]|$)/iu.exec(text)?.[1];

/** P9 for a statement of SQL: "it selects the password column", "from the accounts table", "ordered by date". */
export const findOtherQuery = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    if (![reads, table, ordered, filtered].some((form) => form.test(clause))) return undefined;
    const owner = functionNamedIn(clause, evidence);
    const [query, ...others] = queriesIn(lines(owner, evidence));
    if (query === undefined) return undefined;
    const parts = [query, ...others].map(({ text }) => otherPart(clause, text));
    // Of several, only the table can be said to be that of none.
    const isOfNone = others.length === 0 || (tableSaid(clause) !== undefined && allSame(parts));
    const what = isOfNone ? parts[0] : undefined;
    return what === undefined
      ? undefined
      : {
          claim: `the query has to do with ${what}`,
          fact: `It says otherwise: ${shown(query.line)}.`,
          lines: [query.line.line],
        };
  });

const lines = (owner: Definition | undefined, evidence: Evidence): readonly SourceLine[] =>
  owner === undefined ? codeAsked(evidence) : wholeLines(owner, evidence);

/** Comments and text are told apart by marks that SQL has too, so lines are taken as they stand. */
function wholeLines(owner: Definition, evidence: Evidence): readonly SourceLine[] {
  const { subject } = evidence;
  return subject === undefined
    ? codeOf(owner, evidence)
    : sourceLines(subject).filter(({ line }) => holds(owner.lines, line));
}

const tableSaid = (clause: string): string | undefined =>
  table
    .exec(clause)
    ?.slice(1)
    .find((each) => each !== undefined);

const allSame = ([first, ...others]: readonly (string | undefined)[]): boolean =>
  first !== undefined && others.every((each) => each === first);

/** What the clause says of the query, where the query has another in its place. */
function otherPart(clause: string, text: string): string | undefined {
  const parts = [
    { said: reads.exec(clause)?.[1], has: columnsOf(text) },
    {
      said: tableSaid(clause),
      has: tablesOf(text).join(' '),
    },
    { said: ordered.exec(clause)?.[1], has: orderOf(text) },
    { said: filtered.exec(clause)?.[1], has: conditionOf(text) },
  ];
  return parts.find(
    ({ said, has }) =>
      said !== undefined &&
      has !== undefined &&
      has !== '' &&
      !/[*$#{(]|%s/u.test(has.replace(/[=(]\s*(?:%s|\$\d|\?|:\w+)/gu, '')) &&
      !has.toLowerCase().includes(said.replace(/s$/u, '')),
  )?.said;
}
