import { indentWidth, type SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';

const leaves = longPattern`
    ^\s*(?:return|throw|raise|break|continue|exit|panic!?|die|next|goto|abort|os\.Exit|process\.exit|sys\.exit|redo|
    yield break)\b(?!.*\s(?:if|unless)\s)
  `;
const closes = /^\s*(?:[})\]]+[;,)]*|end|fi|done|esac|;;)\s*$/u;

/**
 * What stands before a line of a function and lets it through, by indentation; undefined where something may not, or that
 * is not known.
 */
export function passedBefore(
  target: SourceLine,
  body: readonly SourceLine[],
): readonly SourceLine[] | undefined {
  const above = body.filter(({ line }) => line < target.line);
  const depth = indentWidth(target.text);
  const start = above.findLastIndex(({ text }) => indentWidth(text) < depth);
  const siblings = above.slice(start + 1);
  const parent = above[start];
  const level = before(
    target,
    siblings.filter(({ text }) => indentWidth(text) === depth && !closes.test(text)),
  );
  if (!level.every((line) => letsThrough(line, siblings))) return undefined;
  const outer = parent === undefined ? [] : passedBefore(parent, body);
  return outer === undefined
    ? undefined
    : [...outer, ...(parent === undefined ? [] : [parent]), ...level.filter(isCompound)];
}

const continues =
  /^\s*(?:\}\s*)?(?:else|elif|elsif|catch|except|rescue|finally|ensure|case|when|default)\b|=>/u;

/** What other branches of the same statement do says nothing of this one. */
const before = (target: SourceLine, level: readonly SourceLine[]): readonly SourceLine[] =>
  continues.test(target.text)
    ? level.slice(
        0,
        Math.max(
          0,
          level.findLastIndex(({ text }) => !continues.test(text)),
        ),
      )
    : level;

const isCompound = ({ text }: SourceLine): boolean =>
  /^\s*(?:\}\s*)?(?:if|unless|switch|case|for|foreach|while|until)\b|\s(?:if|unless)\s/u.test(text);

/** Plain statements, conditions without "else", and switches without a rest. */
function letsThrough({ line, text }: SourceLine, siblings: readonly SourceLine[]): boolean {
  if (leaves.test(text)) return false;
  const inside = insideOf({ line, text }, siblings);
  if (/^\s*(?:\}\s*)?(?:else|elif|elsif|finally|ensure)\b/u.test(text)) return false;
  if (/^\s*(?:match|try|begin|with|using|lock|loop|do|unsafe|select|synchronized)\b/u.test(text))
    return !inside.some((each) => leaves.test(each.text));
  if (/^\s*(?:while|for)\b\s*\(?\s*(?:true|1|;;|\{|:)/iu.test(text))
    return inside.some((each) => /\bbreak\b/u.test(each.text));
  if (/^\s*(?:switch|case)\b/u.test(text))
    return !inside.some((each) => /\bdefault\b|^\s*(?:_|else|\*\))/u.test(each.text));
  return true;
}

/** The lines below that stand further right, up to the next that does not; labels of a switch may stand as far left. */
function insideOf(
  { line, text }: SourceLine,
  siblings: readonly SourceLine[],
): readonly SourceLine[] {
  const below = siblings.filter((each) => each.line > line);
  const end = below.findIndex(
    (each) =>
      indentWidth(each.text) <= indentWidth(text) &&
      !/^\s*(?:case\b|default\b|when\b|else\b|\{)/u.test(each.text),
  );
  return end === -1 ? below : below.slice(0, end);
}
