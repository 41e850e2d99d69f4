import {
  type HypothesisState,
  LONGEST_HYPOTHESIS,
  type StatedHypothesis,
} from '../../protocol/hypothesis.ts';
import { readPlacedText } from './placedText.ts';

/** So many of one reply. */
const MOST = 8;

const BULLET = /^(?:[-*+]|\d{1,2}[.)])[ \t]+/u;

/** "open: …", "**Ruled out** - …", "[confirmed] …", "[x] …". A line without such a word is open. */
const STATE =
  /^[[(*_`~]*(?:(open|possible|likely|unclear)|(ruled[ \t_-]?out|excluded|rejected|not the cause|no)|(confirmed|certain|proven|yes))[\])*_`~]*[ \t]*(?:[:–—-][ \t]*|(?<=[\])*_`~])[ \t]+)[*_]*[ \t]*/iu;

function readState(line: string): { readonly state: HypothesisState; readonly rest: string } {
  const match = STATE.exec(line);
  if (match === null) return { state: 'open', rest: line };
  const [all, , ruledOut, confirmed] = match;
  const rest = line.slice(all.length);
  if (ruledOut !== undefined) return { state: 'ruled-out', rest };
  return { state: confirmed === undefined ? 'open' : 'confirmed', rest };
}

function readLine(line: string): readonly StatedHypothesis[] {
  const { state, rest } = readState(line.replace(BULLET, '').trim());
  const { text, lines } = readPlacedText(rest.replace(/\s+/gu, ' ').replace(/[.\s]+$/u, ''));
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const words = text.slice(0, LONGEST_HYPOTHESIS);
  return [{ state, text: words, origin: 'model', ...(lines === undefined ? {} : { lines }) }];
}

/** Reads a `hypotheses` block: one cause a line, each with how it stands. Undefined for one that lists nothing. */
export function readHypothesesBlock(
  lines: readonly string[],
): readonly StatedHypothesis[] | undefined {
  const read = lines.map((line) => line.trim()).flatMap(readLine);
  return read.length === 0 ? undefined : read.slice(0, MOST);
}
