import type { ReadCodeFacts } from '../../protocol/codeFacts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { readable } from '../evidence/normalise.ts';
import { escapePattern } from '../evidence/sourceLines.ts';
import { longPattern, longPatternWith, longSource } from '../longPattern.ts';
import type { Candidate } from './candidates.ts';
import { askWhichOf, ownersOf, placesOf, tellsApart } from './literalCandidate.ts';

const deed = longSource`
    (?:turn|change|replace|make|convert|swap|remove|drop|delete|kill|get rid of|move|wrap|take out|take|pull|comment out|
    silence|explain|why|rewrite|rework|simplify|switch|mute|guard|retry|test|skip)
  `;

const simple = longSource`
  (?:throw|raise|panic|print(?:ln|f)?|console\.log|log|echo|puts|await|sleep|assert|break|continue|exit|yield|goto|unwrap|
  expect|var_dump|die|lock|unlock|commit|rollback|flush|todo)
`;

const returned = String.raw`return (?:none|null|nil|undefined|true|false|nothing|-?\d+|\[\]|\{\}|""|'')`;

/** "turn the return None into an exception", "drop the console.log": one statement, as if it stood there once. */
const form = new RegExp(
  `\\b${deed} (?:out )?(?:the|this|that) (?:early |first-class )?\`?(${returned}|${simple})(?:\\(\\))?\`?(?: (?:statement|call|line))?(?= (?:into|to|with|by|out|please|pls|here|optional|conditional|again|a|an)\\b|[ .!?]*$)`,
  'iu',
);

/** "move the fetch into …": a call by its name. */
const callForm = new RegExp(
  `\\b${deed} (?:out )?(?:the|this|that) \`?([a-z_]\\w{2,30})(?:\\(\\))?\`?(?: call)?(?= (?:into|to|with|by|out|please|pls|a|an)\\b|[ .!?]*$)`,
  'iu',
);

/** Calls that people name by what they do. */
const callsCalled: ReadonlyMap<string, RegExp> = new Map([
  [
    'request',
    longPattern`
      (?:\bfetch|\baxios(?:\.\w+)?|\brequests\.\w+|\bhttp\.(?:Get|Post|Head|PostForm|get|post|request)|Net::HTTP\.\w+|
      \burlopen|\bcurl_exec|\.(?:GetAsync|PostAsync|SendAsync|GetStringAsync))\(|\bcurl -
    `,
  ],
  [
    'query',
    /\b(?:query|execute|exec|prepare|QueryRow|QueryContext|Exec|executeQuery|prepareStatement|mysqli_query|find_by_sql)\(/u,
  ],
]);

const ofCalled = longPatternWith('iu')`
    \b(?:to|into|in|on|around|for|before|after|make|let|have) (?:the|this|that) (request|query)(?: (?:use|take|have|wait|
    retry|return|not|run|send|go)\b|[ .!?]*$)
  `;

/** E6 for a statement by its keyword, or a call by its name, where it stands several times. */
export function askWhichStatement(evidence: Evidence): Candidate | undefined {
  const { question } = evidence;
  const text = readable(question.text);
  if (question.lines.length > 0 || tellsApart.test(text)) return undefined;
  const said = form.exec(text)?.[1];
  if (said === undefined) return askWhichCall(text, evidence);
  const { code } = evidence;
  return code?.kind === 'read' && code.definitions.some(({ name }) => name === said)
    ? undefined
    : askIfApart(said, standing(said, '(?:ln|f|_r)?(?![\\w.])'), evidence);
}

function askWhichCall(text: string, evidence: Evidence): Candidate | undefined {
  const { question, code } = evidence;
  if (question.intent !== 'change' || code?.kind !== 'read') return undefined;
  const noun = (ofCalled.exec(text)?.[1] ?? callForm.exec(text)?.[1])?.toLowerCase();
  if (noun === undefined || isDeclared(noun, code)) return undefined;
  return askIfApart(noun, callsCalled.get(noun) ?? standing(noun, '\\('), evidence);
}

/** Who speaks of the print in one function means all of it; where it stops and with what is a matter of each. */
function askIfApart(said: string, pattern: RegExp, evidence: Evidence): Candidate | undefined {
  const owners = ownersOf(placesOf(pattern, evidence), evidence.code);
  return new Set(owners).size > 1 || /^(?:return|throw|raise|panic|die|exit)\b/iu.test(said)
    ? askWhichOf(said, pattern, evidence)
    : undefined;
}

const isDeclared = (word: string, { definitions, parameters }: ReadCodeFacts): boolean =>
  [...definitions, ...parameters].some(({ name }) => name.toLowerCase() === word);

const standing = (said: string, end: string): RegExp =>
  new RegExp(`(?<![\\w$])${said.split(/\s+/u).map(escapePattern).join('\\s+')}${end}`, 'iu');
