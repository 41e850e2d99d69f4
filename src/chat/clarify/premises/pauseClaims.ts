import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type SourceLine, wholeWord } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked, codeOf, functionNamedIn } from './saidFunction.ts';
import { firstSpanned } from './stated.ts';

/** How the pauses between attempts go on. */
type Growth = 'fixed' | 'linear' | 'exponential';

const pause =
  '(?:pauses?|delays?|waits?|sleeps?|intervals?|back-?offs?|backing off|waiting|breaks?)';
const amount = '(?:\\d[\\d.]* ?-?(?:[a-z]+)? )?';
const between = '(?: (?:between|before|after) (?:the |each |every |two )?\\w+)?';

const forms: readonly { readonly growth: Growth; readonly says: RegExp }[] = [
  {
    growth: 'fixed',
    says: longPattern`
        \b(?:fixed|constant|flat|static|same|uniform) ${amount}(?:\w+ )?${pause}\b|\b${pause}${between} (?:is|are|stays?|
        remains?) (?:always )?(?:fixed|constant|the same|equally long)\b|\b(?:waits?|sleeps?|pauses?) (?:for )?(?:a fixed|
        a constant|a flat|the same|always)\b
      `,
  },
  {
    growth: 'exponential',
    says: longPattern`
        \bexponential(?:ly)? (?:growing |increasing )?${pause}\b|\b(?:backs?|backing) off exponentially\b|
        \b(?:waits?|sleeps?|retries|pauses) exponentially\b|\b${pause}${between} (?:doubles|is doubled|grows exponentially|
        gets doubled|is exponential)\b|\bdoubles (?:the |its )?${pause}\b|\bdoubling (?:the |of the )?${pause}\b
      `,
  },
  {
    growth: 'linear',
    says: longPattern`
        \blinear(?:ly)? (?:growing |increasing )?${pause}\b|\b(?:backs?|backing) off linearly\b|\b${pause}${between} (?:grows|
        increases|is increased|goes up) (?:linearly|by the same)\b
      `,
  },
];

/** A call that waits, with what it is given. */
const waits = longPattern`
    \b(?:\w*[sS]leep\w*|Delay|delay|wait|setTimeout|park|after|After)!?\s*(?:\((.*)\)|\s(?![-+*:<]?=)(\S.*?))\s*(?:;|\)|&|
    \|\||$|,\s*(?:ct|token|cancellationToken)\b)
  `;

/** P9 for the pauses between attempts: "with a fixed pause", where each is twice the one before. */
export const findOtherPause = (evidence: Evidence): Premise | undefined =>
  firstSpanned(evidence, (span) => {
    const claimed = forms.find(({ says }) => says.test(span))?.growth;
    const found = claimed === undefined ? undefined : onlyPause(span, evidence);
    return claimed === undefined || found === undefined || found.growth === claimed
      ? undefined
      : described(claimed, found);
  });

interface Pause {
  readonly growth: Growth;
  readonly lines: readonly SourceLine[];
}

/** The one pause of the function that is named, else of what is asked about. */
function onlyPause(span: string, evidence: Evidence): Pause | undefined {
  const owner = functionNamedIn(span, evidence);
  const code = owner === undefined ? codeAsked(evidence) : codeOf(owner, evidence);
  const [line, ...others] = code.filter(({ text }) => waits.test(text));
  return line === undefined || others.length > 0 ? undefined : growthOf(line, code);
}

const described = (claimed: Growth, { growth, lines }: Pause): Premise => ({
  claim: `the pauses are ${claimed === 'fixed' ? 'fixed' : `growing, ${claimed === 'linear' ? 'by the same each time' : 'exponentially'}`}`,
  fact: `${words[growth]}: ${lines.map(shown).join(', ')}.`,
  lines: lines.map(({ line }) => line),
});

const words: Readonly<Record<Growth, string>> = {
  fixed: 'They are all as long',
  linear: 'Each is longer by as much',
  exponential: 'Each is a multiple of the one before',
};

const multiplies = /\*\*|\b[pP]ow\w*\s*\(|<<|\*=\s*[\d.]|\b1\.5\s*\*/u;
const counted = /\b(?:attempt\w*|tries|try|retr\w+|i|n|round|count)\b/iu;

/** How the argument of a waiting call changes from one attempt to the next; undefined where that is not sure. */
function growthOf(line: SourceLine, code: readonly SourceLine[]): Pause | undefined {
  const [, inside, bare] = waits.exec(line.text) ?? [];
  const given = (inside ?? bare ?? '').trim();
  if (multiplies.test(given)) return { growth: 'exponential', lines: [line] };
  if (counted.test(given) && /\*/u.test(given)) return { growth: 'linear', lines: [line] };
  const [changed] = [...given.matchAll(/\$?\{?([a-z_]\w*)\b(?!\s*\()/gu)].flatMap(([, name = '']) =>
    changesOf(name, line, code),
  );
  if (changed !== undefined) return changed;
  return isWrittenOut.test(given) ? { growth: 'fixed', lines: [line] } : undefined;
}

const isWrittenOut =
  /^[^a-z]*(?:[\w.:]+\()?[\d_.]+(?:f|s|ms)?[\s)]*(?:\*\s*[\w.]+)?[\s)]*(?:,.*)?$/iu;

const changesOf = (
  name: string,
  pause: SourceLine,
  code: readonly SourceLine[],
): readonly Pause[] =>
  code
    .filter(({ line }) => line !== pause.line)
    .map((line) => ({ growth: changeOf(name, line), line }))
    .flatMap(({ growth, line }) =>
      growth === undefined ? [] : [{ growth, lines: [pause, line] }],
    );

/** `delay *= 2`, `delay = delay + step` */
function changeOf(name: string, { text }: SourceLine): Growth | undefined {
  const [, way = '', value = ''] =
    new RegExp(`(?<![\\w.])\\$?${name}\\s*(\\*=|\\+=|<<=|:?=(?!=))(.*)$`, 'u').exec(text) ?? [];
  if (/^\*=|^<</u.test(way)) return 'exponential';
  if (way === '+=') return 'linear';
  if (multiplies.test(value)) return 'exponential';
  if (!wholeWord(name).test(value)) return undefined;
  return value.includes('*') ? 'exponential' : 'linear';
}
