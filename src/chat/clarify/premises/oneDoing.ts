import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type SourceLine, wholeWord } from '../../evidence/sourceLines.ts';
import { bodyCode, doerSaid, functionNamedIn } from './saidFunction.ts';
import { scriptBody, scriptOf } from './scriptBody.ts';
import { stepLines } from './stepLines.ts';

/** Among more functions none is looked for that a question does not name. */
const MOST = 120;

/** The functions of the file, where they are few enough to be looked through. */
export function functionsOf({ code }: Evidence): readonly Definition[] {
  const all = (code?.kind === 'read' ? code.definitions : []).filter(
    ({ kind }) => kind === 'function' || kind === 'method',
  );
  return all.length > MOST ? [] : all;
}

/** A function, and its lines for what is said to be done. */
export interface Doing {
  readonly owner: Definition;
  readonly body: readonly SourceLine[];
  readonly does: readonly SourceLine[];
}

const bodyOf = (owner: Definition, evidence: Evidence): readonly SourceLine[] =>
  (owner.lines.from === owner.lines.to ? [] : bodyCode(owner, evidence)).filter(({ text }) =>
    /\w/u.test(text),
  );

function doing(owner: Definition, deed: string, evidence: Evidence): Doing {
  const body = bodyOf(owner, evidence);
  const rest = deed.replace(wholeWord(owner.name.toLowerCase()), ' ');
  return { owner, body, does: stepLines(rest, body, evidence) };
}

/** Who a deed is said of: the function that the words name or mean, else the only one that has a line for it. */
export function oneDoing(deed: string, words: string, evidence: Evidence): Doing | undefined {
  const named = functionNamedIn(words.replace(/\(\)/gu, ''), evidence) ?? doerSaid('it', evidence);
  const own = named === undefined ? undefined : doing(named, deed, evidence);
  if (own !== undefined && own.does.length > 0) return own;
  const all = functionsOf(evidence)
    .map((each) => doing(each, deed, evidence))
    .filter(({ does }) => does.length > 0);
  const [only] = all;
  if (only !== undefined) return all.length === 1 && isMeant(only, named) ? only : undefined;
  return ofScript(deed, evidence);
}

/** What another function is called from or in may be meant with it. */
const isMeant = ({ body }: Doing, named: Definition | undefined): boolean =>
  named === undefined || body.some(({ text }) => wholeWord(named.name).test(text));

/** What a shell script does outside of its functions. */
function ofScript(deed: string, evidence: Evidence): Doing | undefined {
  const owner = scriptOf(evidence);
  const body = scriptBody(evidence);
  const does = owner === undefined ? [] : stepLines(deed, body, evidence);
  return owner === undefined || does.length === 0 ? undefined : { owner, body, does };
}
