import { targetLines } from '../evidence/aim.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { linesWithin, sourceLines } from '../evidence/sourceLines.ts';
import { wordingOf } from '../evidence/wording.ts';
import { longPattern, longSource } from '../longPattern.ts';
import { type Candidate, candidate } from './candidates.ts';

// English phrases as data, tried on the normalised question (see normalise.ts), so apostrophes are gone.

const note = longSource`
    (?:comments?|docs?|doc ?strings?|doc ?comments?|doc ?blocks?|documentation|java ?docs?|js ?docs?|php ?docs?|xml ?docs?|
    rust ?docs?|descriptions?|header comment|summary)
  `;
const code = longSource`
    (?:code|implementation|body|functions?|methods?|class|logic|behaviou?r|what it does|what the code does|what happens|
    signature|return type)
  `;
const the = '(?:(?:the|this|its|my|our|that) )?';
const differ = longSource`
    (?:dont|do not|doesnt|does not|never|arent|isnt|not|no longer|disagrees?|contradicts?|contradictory|differs?|conflicts?|
    clash(?:es)?|mismatch(?:es)?|diverges?|drifted|different|at odds|out of sync|odds|inconsistent|lies?|otherwise|
    something else|another thing|the opposite)
  `;

/** "comment and code dont agree", "the docstring says something else than the code" */
const disagree: readonly RegExp[] = [
  longPattern`
      \b(?:${note}(?: (?:above|of|on|for|in|at|over|to) \S+)? (?:and|vs\.?|versus|or|&) ${the}${code}|
      ${code} (?:and|vs\.?|versus|or|&) ${the}${note})\b[^.?!;]{0,30}?\b${differ}\b
    `,
  new RegExp(
    `\\b${note} (?:\\w+ ){0,4}?${differ} (?:\\w+ ){0,3}?(?:than |from |with |to |of |by )?${the}${code}\\b`,
    'u',
  ),
  new RegExp(
    `\\b${code} (?:\\w+ ){0,4}?${differ} (?:\\w+ ){0,3}?(?:than |from |with |to |of |by |what )?${the}${note}\\b`,
    'u',
  ),
];

/** Which of the two is to follow the other is said. */
const isToldWhich = longPattern`
    \b(?:update|fix|correct|change|adapt|adjust|rewrite|mend|edit|delete|remove|drop|trust|follow|keep) ${the}(?:${note}|
    ${code})\b|\b(?:${note}|${code}) (?:is|are|was) (?:the )?(?:right|correct|wrong|outdated|old|stale|out of date|obsolete|
    what|truth|authoritative|intended|wanted)\b|\b(?:should|must|supposed|want|wanted|expected|needs? to)\b
  `;

/** E6 for a note and the code beneath it that say two things: which of them holds nobody but the person knows. */
export function askWhichHolds(evidence: Evidence): Candidate | undefined {
  const { question, subject } = evidence;
  const { plain } = wordingOf(question);
  if (subject === undefined || plain.length > LONGEST || isToldWhich.test(plain)) return undefined;
  if (!disagree.some((form) => form.test(plain))) return undefined;
  const at = noteLine(evidence);
  return candidate(
    'which-candidate',
    {
      text: 'Which of the two holds, the comment or the code?',
      why: 'Either can be made to follow the other, and only one of them is what is wanted.',
      because: 'The question says that comment and code disagree, and not which is right.',
      assumption: 'The comment says what is wanted.',
    },
    [
      {
        text: 'The comment: change the code',
        ...(at === undefined ? {} : { lines: { from: at, to: at } }),
      },
      { text: 'The code: change the comment' },
    ],
  );
}

/** Longer ones say more. UTF-16 units. */
const LONGEST = 160;

/** The first note in the function asked about, or right above it. */
function noteLine(evidence: Evidence): number | undefined {
  const { subject } = evidence;
  const target = targetLines(evidence);
  if (subject === undefined || target === undefined) return undefined;
  const near = linesWithin(sourceLines(subject), {
    from: Math.max(1, target.from - 8),
    to: target.to,
  });
  return near.find(({ text }) => /^\s*(?:\/\/|\/\*|\*|#(?!!|include)|"""|''')|\/\/ /u.test(text))
    ?.line;
}
