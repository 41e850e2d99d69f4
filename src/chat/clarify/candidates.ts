import type { Question, Score, Slot } from '../../protocol/reply.ts';
import { definitionAsked } from '../evidence/aim.ts';
import { hasOutput } from '../evidence/attached.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { normalise } from '../evidence/normalise.ts';
import { partly } from '../evidence/phrases.ts';
import { readComplaint } from '../evidence/readStates.ts';
import { linesWithin, sourceLines, wholeWord } from '../evidence/sourceLines.ts';
import { tellsLack } from '../evidence/tellsLack.ts';
import { wordingOf } from '../evidence/wording.ts';
import { longPatternWith } from '../longPattern.ts';
import { calledWrong } from './calledWrong.ts';
import { diagnosticsInView, findingsOf, isShown, mayExplain } from './findings.ts';
import {
  errorOptions,
  expectationOptions,
  goalOptions,
  inputOptions,
  symptomOptions,
} from './options.ts';
import { weights } from './weights.ts';

/** A question that could be asked, what it is worth, and what to assume if it is not. */
export interface Candidate {
  readonly question: Question;
  readonly score: Score;
  readonly assumption: string;
}

/** Makes a candidate from its words; worth what the table says, times a factor for how the case stands. */
export function candidate(
  slot: Slot,
  words: {
    readonly text: string;
    readonly why: string;
    readonly because: string;
    readonly assumption: string;
  },
  options: Question['options'],
  factor = 1,
): Candidate {
  const { value, answerability } = weights[slot];
  return {
    question: { slot, text: words.text, why: words.why, options: options.slice(0, 4) },
    score: { slot, value: value * factor, answerability, because: words.because },
    assumption: words.assumption,
  };
}

/** What the selection is called when speaking of it: its function, else its lines. */
function subjectName(evidence: Evidence): string {
  const { subject } = evidence;
  const definition = definitionAsked(evidence);
  if (definition !== undefined) return `\`${definition.name}\``;
  return subject === undefined ? 'this' : `L${subject.lines.from}-${subject.lines.to}`;
}

const isBug = ({ question }: Evidence): boolean =>
  question.intent === 'fix' && !tellsLack.test(wordingOf(question).plain);

/** E4 for an error that is nowhere: not in the question, not among the problems. */
export function askErrorText(evidence: Evidence): Candidate | undefined {
  const { question, subject } = evidence;
  if (!isBug(evidence) || question.complaint !== 'error' || question.states.error) return undefined;
  if (hasOutput(evidence)) return undefined;
  if (question.states.observed && question.topics.length > 5) return undefined;
  if (needsNoMessage(evidence)) return undefined;
  if (isShown(evidence) || diagnosticsInView(evidence).length > 0) return undefined;
  return candidate(
    'error-text',
    {
      text: 'What does the error say?',
      why: `The editor reports no problem in ${subjectName(evidence)}, and the message names the place.`,
      because: 'The question speaks of an error, quotes none, and the editor shows none.',
      assumption: 'The error comes up at run time, in these lines.',
    },
    errorOptions(subject?.languageId ?? ''),
  );
}

/** The message would tell nothing that is not told, or there is none. */
const needsNoMessage = (evidence: Evidence): boolean =>
  /\b(?:catch|rescue)\b/iu.test(evidence.question.text) ||
  causeTold.test(evidence.question.text) ||
  inputShown.test(evidence.question.text) ||
  isOfOwnName(evidence);

/** "why is failed not returned": what sounds like an error is a variable of the code. */
function isOfOwnName({ question, code }: Evidence): boolean {
  if (code?.kind !== 'read') return false;
  const own = code.identifiers.map(({ name }) => name).filter((name) => soundsFailed.test(name));
  const rest = own.reduce(
    (text, name) =>
      text.replace(
        new RegExp(
          `(?<!\\b(?:it|this|that|they|which|who|has|have|had|always|just|suddenly|still|also) )${wholeWord(name).source}`,
          'gu',
        ),
        ' ',
      ),
    question.text,
  );
  return own.length > 0 && readComplaint(normalise(rest)) !== 'error';
}

const soundsFailed = /^(?:failed|failing|failures?|fails|crashed|panics|aborts|throws)$/u;

/** "it blows up since the listener is None": the error says no more. */
const causeTold = longPatternWith('iu')`
    \b(?:since|because|as|if|when|whenever|cause) (?:\S+ ){1,3}?(?:is|are|was|were) (?:still |just )?(?:none|null|nil|
    undefined|empty|missing|unset|not (?:set|there|given|defined)|0|zero|negative)\b
  `;

/** "a comma like 7,5 crashes it": with the input at hand, the message can be told from the code. */
const inputShown = /\b(?:like|such as|e\.?g\.?|for example|for instance),? (?:["'`]|-?\d)/iu;

/** E4 for "it doesn't work". */
export function askSymptom(evidence: Evidence): Candidate | undefined {
  const { question, subject } = evidence;
  if (!isBug(evidence) || question.complaint !== 'unspecific' || !question.vague) return undefined;
  if (isShown(evidence)) return undefined;
  return candidate(
    'observed-behaviour',
    {
      text: "What does it do that it shouldn't?",
      why: `An error, a wrong value and slowness lead to different places in ${subjectName(evidence)}.`,
      because: 'The question says that it does not work, but not what it does.',
      assumption: 'It returns a wrong result; no error is raised.',
    },
    [...symptomOptions(subject?.languageId ?? '')],
  );
}

/** E5: something is called wrong, and nothing says what right would be. */
export function askExpectation(evidence: Evidence): Candidate | undefined {
  const { question } = evidence;
  if (!isBug(evidence) || question.states.expected || question.states.error) return undefined;
  if (question.complaint !== 'wrong' && question.complaint !== 'unspecific') return undefined;
  if (isShown(evidence)) return undefined;
  return candidate(
    'expected-behaviour',
    {
      text: `What should ${wrongThing(evidence)} instead, for one input you know?`,
      why: 'The code is consistent in itself; which line is wrong depends on what was wanted.',
      because: 'The question calls the result wrong and does not say what is right.',
      assumption: 'What the names and comments say is what was wanted.',
    },
    expectationOptions,
    question.states.observed ? 0.5 : 1,
  );
}

/** The function by name where there is one, else what the question calls wrong. */
function wrongThing(evidence: Evidence): string {
  const { code, question } = evidence;
  const enclosing = code?.kind === 'read' ? code.enclosing : undefined;
  if (enclosing?.kind === 'function' || enclosing?.kind === 'method')
    return `\`${enclosing.name}\` give`;
  const about = calledWrong
    .exec(question.text)
    ?.slice(1)
    .find((said) => said !== undefined);
  if (about === undefined) return 'it do';
  const isName = code?.kind === 'read' && code.identifiers.some(({ name }) => name === about);
  return isName ? `\`${about}\` be` : `the ${about.toLowerCase()} be`;
}

/** Which input: for what comes and goes, and once an expectation is known. */
export function askSteps(evidence: Evidence): Candidate | undefined {
  const { question } = evidence;
  if (!isBug(evidence) || question.states.steps || question.states.error) return undefined;
  if (isShown(evidence) || question.complaint === 'error') return undefined;
  const { expected, observed } = question.states;
  const isPartial = !(expected && observed) && partly.test(wordingOf(question).plain);
  const comesAndGoes = question.complaint === 'sometimes';
  return candidate(
    'steps-or-inputs',
    {
      text: comesAndGoes ? 'When does it happen?' : 'Which input shows it?',
      why: 'The ways through this code differ by their input.',
      because: isPartial
        ? 'Some inputs show it and others do not; none of them is given.'
        : 'No input is given that shows the fault.',
      assumption: 'It happens with ordinary inputs.',
    },
    inputOptions,
    isPartial ? 1.1 : stepsFactor(question),
  );
}

/** A complaint in many words shows its input between them, or can do without; "money goes missing" does neither. */
function stepsFactor({ complaint, states, topics, text }: Evidence['question']): number {
  if (complaint === 'sometimes') return 1.1;
  const saysEnough = states.observed && (states.expected || !states.told || contrasts.test(text));
  return saysEnough || topics.length > 2 ? 0.6 : 0.8;
}

/** "the row is sent although its flag is off": what should be is told by what stands against it. */
const contrasts =
  /\b(?:although|even though|despite|in spite of)\b(?! (?:nothing|no\b|not|i (?:did|have|changed)|we (?:did|have|changed)|it (?:works|worked|used)))/iu;

/** E7: better, without saying in which way. */
export function askGoal(evidence: Evidence): Candidate | undefined {
  const { question } = evidence;
  if (question.intent !== 'improve' || question.states.criterion) return undefined;
  const found = findingsOf(evidence)
    .slice(0, 2)
    .map(({ message, from, to }) => ({
      text: `Safer: ${message}`.slice(0, 120),
      lines: { from, to },
    }));
  const rest = goalOptions.filter(({ text }) => found.length === 0 || !text.startsWith('Safer'));
  return candidate(
    'goal-criterion',
    {
      text: 'Better in which way?',
      why: 'Each way changes different lines, and some of them cost another.',
      because: 'The question asks for better and gives no measure.',
      assumption: 'Better means clearer, with the same behaviour.',
    },
    [...found, ...rest],
  );
}

/** E6: two or more suspects, and nothing in the question to choose by. */
export function askWhichFinding(evidence: Evidence): Candidate | undefined {
  const { question } = evidence;
  const suspects = findingsOf(evidence).filter((finding) => mayExplain(finding, evidence));
  if (!isBug(evidence) || isShown(evidence) || suspects.length < 2) return undefined;
  if (question.states.error || (question.states.observed && question.states.expected))
    return undefined;
  return candidate(
    'which-candidate',
    {
      text: 'Which of these is it about?',
      why: 'Each can be meant as it is, and each would show differently.',
      because: `${suspects.length} places are suspicious and none is certain.`,
      assumption: 'All of them may matter.',
    },
    suspects.slice(0, 4).map(({ message, from, to }) => ({
      text: `L${from}: ${message}`.slice(0, 160),
      lines: { from, to },
    })),
  );
}

/** E1: the selection cuts through a statement, and the rest of the file does not complete it. */
export function askWholeExtent(evidence: Evidence): Candidate | undefined {
  const { code, question } = evidence;
  if (code?.kind !== 'read' || code.cut === undefined || !isBug(evidence) || !question.vague)
    return undefined;
  if (isShown(evidence)) return undefined;
  const { whole } = code.cut;
  return candidate(
    'scope',
    {
      text: `Is it about all of ${code.enclosing === undefined ? `L${whole.from}-${whole.to}` : `\`${code.enclosing.name}\``}?`,
      why: 'The selection begins or ends inside a statement.',
      because: 'The selection is a cut fragment.',
      assumption: `The question is about L${whole.from}-${whole.to}, which hold the whole statement.`,
    },
    [
      { text: `All of it, L${whole.from}-${whole.to}`, lines: whole },
      { text: 'Only the selected lines' },
    ],
  );
}

/** E8: a pointing word, and many functions it could point to. */
export function askScope(evidence: Evidence): Candidate | undefined {
  const { code, subject, question } = evidence;
  if (subject === undefined || code?.kind !== 'read' || code.enclosing !== undefined)
    return undefined;
  if (!question.vague || isShown(evidence)) return undefined;
  const functions = code.definitions.filter(
    ({ kind, lines }) =>
      (kind === 'function' || kind === 'method') &&
      lines.from >= subject.lines.from &&
      lines.to <= subject.lines.to,
  );
  const size = linesWithin(sourceLines(subject), subject.lines).length;
  if (functions.length < 2 || size <= 60) return undefined;
  return candidate(
    'scope',
    {
      text: 'Which function is it about?',
      why: `${functions.length} functions are selected.`,
      because: 'The question points at the selection, which holds several functions.',
      assumption: 'It is about the selection as a whole.',
    },
    functions
      .slice(0, 4)
      .map(({ name, lines }) => ({ text: `\`${name}\` (L${lines.from})`, lines })),
  );
}
