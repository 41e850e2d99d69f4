import type { Evidence } from '../evidence/evidence.ts';
import { readable } from '../evidence/normalise.ts';
import { escapePattern } from '../evidence/sourceLines.ts';
import type { Candidate } from './candidates.ts';
import { askWhichOf, tellsApart } from './literalCandidate.ts';

const deed =
  '(?:turn|change|replace|make|convert|swap|remove|drop|delete|kill|get rid of|move|wrap|take out|take|pull|comment out|silence|explain|why|rewrite|rework|simplify|switch|mute|guard|retry|test|skip)';

const simple = String.raw`(?:throw|raise|panic|print(?:ln|f)?|console\.log|log|echo|puts|await|sleep|assert|break|continue|exit|yield|goto|unwrap|expect|var_dump|die|lock|unlock|commit|rollback|flush|todo)`;

const returned = String.raw`return (?:none|null|nil|undefined|true|false|nothing|-?\d+|\[\]|\{\}|""|'')`;

/** "turn the return None into an exception", "drop the console.log": one statement, as if it stood there once. */
const form = new RegExp(
  `\\b${deed} (?:out )?(?:the|this|that) (?:early |first-class )?\`?(${returned}|${simple})(?:\\(\\))?\`?(?: (?:statement|call|line))?(?= (?:into|to|with|by|out|please|pls|here|optional|conditional|again|a|an)\\b|[ .!?]*$)`,
  'iu',
);

/** E6 for a statement by its keyword, where it stands several times. */
export function askWhichStatement(evidence: Evidence): Candidate | undefined {
  const { question } = evidence;
  const text = readable(question.text);
  if (question.lines.length > 0 || tellsApart.test(text)) return undefined;
  const said = form.exec(text)?.[1];
  if (said === undefined) return undefined;
  const words = said.split(/\s+/u).map(escapePattern).join('\\s+');
  return askWhichOf(said, new RegExp(`(?<![\\w$])${words}(?:ln|f|_r)?(?![\\w.])`, 'iu'), evidence);
}
