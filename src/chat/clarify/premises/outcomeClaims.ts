import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { outcomesFor } from './casesSaid.ts';
import { shown } from './namedDefinition.ts';
import type { Outcome } from './outcomes.ts';
import { functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** What a function is said to end with. */
const endings: readonly { readonly kind: string; readonly words: string }[] = [
  { kind: 'null', words: 'null|nullptr|nil|none|undefined|nothing' },
  { kind: 'false', words: 'false' },
  { kind: 'true', words: 'true' },
  { kind: 'an empty text', words: 'an empty string|an empty text|empty string' },
  {
    kind: 'an empty list',
    words: 'an empty (?:list|array|slice|vector|map|dict|object|hash|collection)',
  },
  { kind: 'an error', words: 'an error|an err|the error' },
];
const number = '-?\\d+';
const when = '(?:when(?:ever)?|if|for|on|without|in case(?: of)?|as soon as|once|after) (.+)$';

const returns = new RegExp(
  `^(?:.*? )??${said} (?:always |just |only |simply |also )?(?:returns?|gives?(?: me| us)?(?: back)?|hands? back|yields?|answers? with) (?:a |the )?(${endings.map(({ words }) => words).join('|')}|${number}) ${when}`,
  'u',
);
const raises = new RegExp(
  `^(?:.*? )??${said} (?:always |just |also )?(?:throws?|raises?|panics?|blows up|errors out)(?: (?:an? |the )?(?:\\w+ ){0,2}?\\w*(?:error|exception))? ${when}`,
  'u',
);

const ignores = new RegExp(
  `^(?:.*? )??${said} (?:always |just |silently |simply )*(?:ignores|skips|swallows|tolerates|accepts) (?:an? |the |any |all )?((?:negative|empty|null|nil|none|missing|unknown|invalid|duplicate|zero|blank|\\w+ that)\\b.*?)(?: silently)?$`,
  'u',
);

interface OutcomeClaim {
  readonly name: string;
  readonly ends: string;
  readonly words: string;
  readonly in: string;
}

function readOutcome(clause: string): OutcomeClaim | undefined {
  const [, name = '', what = '', rest = ''] = returns.exec(clause) ?? [];
  if (what !== '') {
    const kind = endings.find(({ words }) => new RegExp(`^(?:${words})$`, 'u').test(what))?.kind;
    return { name, ends: kind ?? what, words: `returns ${what}`, in: rest };
  }
  const [, lenient = '', ignored = ''] = ignores.exec(clause) ?? [];
  if (ignored !== '') return { name: lenient, ends: 'null', words: 'ignores it', in: ignored };
  const [, thrower = '', cause = ''] = raises.exec(clause) ?? [];
  if (thrower === '') return undefined;
  const panics = /\bpanics?\b/u.test(clause);
  return {
    name: thrower,
    ends: panics ? 'panics' : 'raises',
    words: panics ? 'panics' : 'throws',
    in: cause,
  };
}

/** Who says how it should be has seen how it is, and knows better than the text. */
const complains =
  /(?:(?<=[a-z\d_)] )(?<!\b(?:how|what|where|why|and|or|so) )should(?:nt)?\b|\bexpect\w*|\bsupposed|\binstead of|\bmust\b|\bcrash|\bbut (?:i|it|then)\b|\band then\b)/u;

/** P11 for what comes of a case: "it returns null for an unknown id", against the way through the function for that case. */
export const findOtherOutcome = (evidence: Evidence): Premise | undefined =>
  complains.test(wordingOf(evidence.question).plain)
    ? undefined
    : firstStated(evidence, (clause) => {
        const claim = readOutcome(clause);
        const owner = claim === undefined ? undefined : functionSaid(claim.name, evidence);
        return claim === undefined || owner === undefined
          ? undefined
          : endsOtherwise(claim, owner, evidence);
      });

function endsOtherwise(
  claim: OutcomeClaim,
  owner: Definition,
  evidence: Evidence,
): Premise | undefined {
  const found = outcomesFor(claim.in, owner, evidence);
  const [first] = found;
  if (first === undefined || !found.every((each) => isOther(claim.ends, each))) return undefined;
  const lines = found.flatMap(({ line, guards }) => [
    line.line,
    ...guards.slice(0, 1).map((guard) => guard.line),
  ]);
  return {
    claim: `\`${owner.name}\` ${claim.words} for that`,
    fact: `In that case it ends otherwise: ${found
      .slice(0, 3)
      .map(({ line }) => shown(line))
      .join(', ')}.`,
    lines: [...new Set(lines)].slice(0, 4),
    better: `Who calls \`${owner.name}\` has to reckon with L${first.line.line} then.`,
  };
}

/** What people do not tell apart. */
const alike: Readonly<Record<string, readonly string[]>> = {
  raises: ['an error'],
  'an error': ['raises'],
  false: ['0'],
  true: ['1'],
  '0': ['false'],
  '1': ['true'],
  null: ['an empty list'],
};

const isOther = (said: string, { ends }: Outcome): boolean =>
  ends !== undefined &&
  ends.length > 0 &&
  !ends.some((each) => each === said || alike[said]?.includes(each) === true);
