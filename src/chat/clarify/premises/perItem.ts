import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { holds, type SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { beginsLoop, isWithin } from './placeClaims.ts';
import { codeOf, codeSaid } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** What programs make or do at a cost, how it is said, and what does it. */
const costs: readonly { readonly said: string; readonly written: RegExp }[] = [
  {
    said: '(?:db |database |tcp |smtp )?connections?|sockets?',
    written: longPattern`
      \bconnect\w*\(|createConnection|getConnection|\bnew \w*(?:Connection|Socket|PDO)\b|sql\.Open\(|\bDial\w*\(|
      \bSMTP(?:_SSL)?\(|OpenConnection
    `,
  },
  {
    said: '(?:db |database |sql )?quer(?:y|ies)|selects?|inserts?',
    written: /\.(?:query|execute|executemany|exec|Query\w*|Exec\w*|executeQuery|executeUpdate)\(/u,
  },
  {
    said: '(?:http |api |network )?(?:requests?|round ?trips?)|fetch(?:es)?|http calls?|api calls?',
    written: longPattern`
      \bfetch\(|\baxios\b|\brequests\.\w+\(|\bhttp\.(?:Get|Post|Do)\(|\.Do\(|\.(?:Get|Post|Put|Send)\w*Async\(|\burlopen\(|
      ^\s*(?:\w+=\$\()?curl\b
    `,
  },
  {
    said: '(?:file )?handles?|files?',
    written:
      /(?<![\w.])open\(|\bfopen\(|\bFile\.(?:open|Open|Create)\w*\(|\bos\.(?:Open|Create)\(|\bnew File\w*(?:Stream|Reader|Writer)\(/u,
  },
  {
    said: 'reg ?ex(?:p|es)?|patterns?|regular expressions?',
    written:
      /\bre\.compile\(|MustCompile\(|\bnew RegExp\(|Pattern\.compile\(|Regex::new\(|\bnew Regex\(|Regexp\.new\(/u,
  },
  { said: 'transactions?', written: /\bbegin\w*\(|\bBegin\w*\(|[.$]transaction\b|\.atomic\(/u },
  { said: 'commits?', written: /\bcommit\w*\(/iu },
  { said: 'flush(?:es)?', written: /\bflush\w*\(/iu },
];
const words = costs.map(({ said }) => said).join('|');
const each = '(?:per|(?:for|on|in|at|with) (?:each|every)(?: single)?)';
const perItem: readonly RegExp[] = [
  longPattern`
      \b(?:an?|one|its own)(?: (?:new|own|separate|fresh|extra|single|whole))* (?<what>${words}) (?:is |gets |
      are )?(?:(?:opened|made|created|started|run|sent|compiled|built|executed|issued|done) )?${each} (?<of>[a-z_]\w*)
    `,
  longPattern`
      \b(?:the |its )?(?<what>${words}) (?:is|gets|are) (?:(?:always|again|newly|re-?)[ -]?)*(?:re-?)?(?:opened|made|created|
      started|run|sent|compiled|built|executed|issued|done)(?: again| anew)? ${each} (?<of>[a-z_]\w*)
    `,
  longPattern`
      \b(?:re-?)?(?:opens?|makes?|creates?|starts?|runs?|sends?|compiles?|builds?|executes?|issues?) (?:the|an?|
      its) (?:(?:new|same) )?(?<what>${words})(?: again| anew)? ${each} (?<of>[a-z_]\w*)
    `,
];
const forAll = longPattern`
    \b(?:only |just )*(?:one|a single) (?<what>${words}) (?:is |gets )?(?:(?:opened|made|created|started|run|sent|compiled|
    built|executed|issued|done) )?(?:for (?:all|the whole)|in total|overall|altogether)(?: (?:the |of the |
    of )?(?<of>[a-z_]\w*))?
  `;
const denied = /\b(?:not|no|never|doesnt|isnt|without|instead|rather than)\b/u;

const wished =
  /^(?:(?:please|just|and|then|maybe|now) )*(?:use|open|make|create|start|run|send|add|do|have|compile|build|try|keep)\b/u;

/** P11 for what is done for each of many: "one connection per row", where it is opened before the loop; or once for all. */
export const findOtherRhythm = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    if (denied.test(clause) || wished.test(clause)) return undefined;
    const match = perItem.map((form) => form.exec(clause)).find((found) => found !== null);
    const all = forAll.exec(clause);
    const { what = '', of = '' } = match?.groups ?? all?.groups ?? {};
    const cost = costs.find(({ said }) => new RegExp(`^(?:${said})$`, 'u').test(what));
    return cost === undefined
      ? undefined
      : otherwise(
          { what, of, isEach: match != null },
          cost.written,
          codeSaid(clause, evidence),
          evidence,
        );
  }) ?? firstStated(evidence, (clause) => calledPerItem(clause, evidence));

/** "flush gets called once per row" */
const calledPer = new RegExp(
  `^(?:.*? )??(?:the )?(?<what>[\\w$.]+)(?:\\(\\))? (?:(?:is|gets) (?:called|run|invoked|executed|done)|runs|happens)(?: once| again| anew)? ${each} (?<of>[a-z_]\\w*)$`,
  'u',
);

function calledPerItem(clause: string, evidence: Evidence): Premise | undefined {
  const { what = '' } = calledPer.exec(clause)?.groups ?? {};
  const name = what.split('.').at(-1) ?? what;
  if (name === '') return undefined;
  const written = new RegExp(`(?<![\\w$])${name}\\w*!?\\s*[(;]`, 'iu');
  const { code } = evidence;
  const owners = (code?.kind === 'read' ? code.definitions : []).filter(
    (each) =>
      /^(?:function|method)$/u.test(each.kind) &&
      codeOf(each, evidence)
        .slice(1)
        .some(({ text }) => written.test(text)),
  );
  const [owner] = owners;
  const body = owner === undefined ? [] : codeOf(owner, evidence).slice(1);
  const loops = body.filter(({ text }) => beginsLoop(text));
  const [loop] = loops;
  const lines = body.filter(({ text }) => written.test(text));
  if (owners.length > 1 || loop === undefined || loops.length > 1) return undefined;
  return lines.some((line) => line === loop || isWithin(line, loop, body))
    ? undefined
    : {
        claim: clause,
        fact: `It stands outside of the loop: ${lines.slice(0, 2).map(shown).join(', ')}; the loop is ${shown(loop)}.`,
        lines: [...new Set([...lines.slice(0, 3), loop].map(({ line }) => line))],
      };
}

interface Rhythm {
  readonly what: string;
  readonly of: string;
  readonly isEach: boolean;
}

function otherwise(
  { what, of, isEach }: Rhythm,
  written: RegExp,
  code: readonly SourceLine[],
  evidence: Evidence,
): Premise | undefined {
  const lines = code.filter(({ text }) => written.test(text));
  const root = of.replace(/s$/u, '').toLowerCase();
  // It has to be said of what the loop goes over.
  const loops = code.filter(
    ({ text }) => beginsLoop(text) && root.length > 1 && text.toLowerCase().includes(root),
  );
  const [loop] = loops;
  if (lines.length === 0 || loop === undefined) return undefined;
  const isMixed = lines.some((line) => beginsLoop(line.text));
  const inside = (line: SourceLine): boolean =>
    code.some((head) => beginsLoop(head.text) && isWithin(line, head, code));
  if (isMixed || lines.some((line) => inside(line) === isEach)) return undefined;
  if (lines.some(({ line }) => !isBesideLoop(line, loop.line, evidence))) return undefined;
  return {
    claim: isEach ? `there is one ${what} for each ${of}` : `there is one ${what} for all of them`,
    fact: `${isEach ? 'It stands outside of the loop' : 'It stands in the loop'}: ${lines
      .slice(0, 2)
      .map(shown)
      .join(', ')}; the loop is ${shown(loop)}.`,
    lines: [...new Set([...lines.slice(0, 3), loop].map(({ line }) => line))],
  };
}

/** In the function that loops: another may be called for each item. */
const isBesideLoop = (line: number, loop: number, { code }: Evidence): boolean =>
  code?.kind !== 'read' ||
  !code.definitions.some(
    ({ kind, lines }) =>
      /^(?:function|method)$/u.test(kind) && holds(lines, line) && !holds(lines, loop),
  );
