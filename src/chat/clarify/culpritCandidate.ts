import { targetLines } from '../evidence/aim.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { linesWithin, type SourceLine, sourceLines } from '../evidence/sourceLines.ts';
import { wordingOf } from '../evidence/wording.ts';
import { longPattern } from '../longPattern.ts';
import { type Candidate, candidate } from './candidates.ts';
import { findingsOf, isShown } from './findings.ts';

/** "change the line thats guilty", "fix whatever causes it": one place is taken to be the cause, and nobody says which. */
const wantsCulprit = longPattern`
    \b(?:change|fix|correct|adjust|repair|mend|find|edit|alter|modify|touch) (?:(?:and|to|fix|change|correct|just|only|me)
    )*(?:(?:the|that|this) (?:one |single |only |exact )?(?:line|place|number|comparison|value|part|spot|statement|expression|
    operator|constant|condition|term|factor|bit|thing|culprit|calculation|step)(?: or (?:the )?\w+)?|(?:whatever|whichever)
    (?: (?:line|one|part|number|place|step|bit|expression))?|what) ?(?:that |which |thats |is |its )*(?:really |actually |probably )?(?:caus\w+|guilty|
    responsible|to blame|at fault|the culprit|behind (?:it|this|that)|makes it|does (?:it|that|this)|wrong)\b|
    \b(?:find|change|fix|correct) (?:the|that) culprit\b
  `;

/** What a result is reckoned or decided with, or loses parts by. */
const reckons =
  /[\w)\]] [-+*/%] [\w("'$-]|[-+*/%]=(?!=)|[^=!<>]= *-?\d*[.\d]*[1-9][.\d]*\w?;?\s*$|\b(?:ceil\w*|floor|round\w*|trunc\w*|max|min|clamp|abs|sum)\b|(?:\.|->)(?:filter|reject|where|slice|take|skip|drop_?while|take_?while|limit|distinct|dedup\w*|uniq\w*|compact)\b|[\w)\]] (?:<=?|>=?) [\w($-]| -(?:lt|le|gt|ge) /iu;
const isLoopHead = /^\s*(?:for|foreach)\b/u;
const isCheck = /^\s*(?:\} ?)?(?:else ?)?(?:if|elif|elsif|unless|while)\b/u;
const isComment = /^\s*(?:\/\/|#|\/?\*)/u;

/** Of more than these nobody picks one. */
const MOST = 4;

/** E6 for a result that is off, of which one line is to be the cause: those that reckon with it. */
export function askWhichCulprit(evidence: Evidence): Candidate | undefined {
  const { question, subject } = evidence;
  if (subject === undefined || question.states.error || question.states.expected) return undefined;
  if (!wantsCulprit.test(wordingOf(question).plain)) return undefined;
  if (isShown(evidence) || findingsOf(evidence).length > 0) return undefined;
  const all = reckoning(evidence);
  const places = (all.length > MOST ? all.filter(({ text }) => !isCheck.test(text)) : all).slice(
    0,
    MOST,
  );
  if (places.length < 2) return undefined;
  return candidate(
    'which-candidate',
    {
      text: 'Which of these is it?',
      why: 'Each of them moves the result, and which one is wrong depends on what was wanted.',
      because: `${places.length} lines reckon with it, and the question does not tell them apart.`,
      assumption: `It is L${places[0]?.line ?? subject.lines.from}.`,
    },
    places.map(({ line, text }) => ({
      text: `L${line}: ${text.trim()}`.slice(0, 120),
      lines: { from: line, to: line },
    })),
  );
}

function reckoning(evidence: Evidence): readonly SourceLine[] {
  const { subject } = evidence;
  const target = targetLines(evidence);
  if (subject === undefined || target === undefined) return [];
  return linesWithin(sourceLines(subject), target).filter(
    ({ text }) =>
      reckons.test(text.slice(0, 400)) && !isLoopHead.test(text) && !isComment.test(text),
  );
}
