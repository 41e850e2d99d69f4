import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { wholeWord } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { type Doing, oneDoing } from './oneDoing.ts';
import { firstStated } from './stated.ts';

const ending = longSource`
    (?:un-?lock|re-?lease|close|cancel|stop|roll ?back|wait|done|free|flush|clean ?up|remov|delet|clos|releas)
  `;
/** "because of the deferred unlock": whatever is asked, that it is there is taken for granted. */
const granted = new RegExp(
  `^(?<before>.*)\\b(?:the|its|that|this|your|our) deferred (?:call (?:of|to) )?(?:\\w+\\.)*(?<deed>${ending})\\w*`,
  'u',
);
/** "the unlock is deferred", "it closes the file through a defer" */
const stated: readonly RegExp[] = [
  new RegExp(
    `^(?:.*? )??(?:the )?(?<deed>${ending})\\w*(?: call)?(?: (?:in|of) [\\w.$]+)? (?:is|are|gets?) (?:already |also )?deferred\\b`,
    'u',
  ),
  longPattern`
      ^(?:.*? )??(?<thing>[\w.$]+) (?:is|are|gets?) (?:already |also |always |only )?(?<deed>${ending})\w*(?: again)? (?:by|in|with|
      through|via|using|from) (?:a|an|the|its|that) defer(?:red \w+| statement| block| call)?
    `,
];
const wished =
  /\b(?:no|without|instead of|add|use|want|need|should|could|would|if|put|had|with a|missing|replace|turn|make)\b[^.?!]{0,30}$/u;

/** P11 for what is said to be deferred, where it is called on the spot. */
export function findUndeferred(evidence: Evidence): Premise | undefined {
  if (evidence.subject?.languageId !== 'go') return undefined;
  const { plain } = wordingOf(evidence.question);
  const { before = '', deed = '' } = granted.exec(plain)?.groups ?? {};
  const taken =
    deed === '' || wished.test(before)
      ? undefined
      : onTheSpot({ deed, thing: '' }, plain, evidence);
  return (
    taken ??
    firstStated(evidence, (clause) => {
      const groups = stated
        .map((form) => form.exec(clause)?.groups)
        .find((each) => each !== undefined);
      const { deed: said = '', thing = '' } = groups ?? {};
      return said === '' ? undefined : onTheSpot({ deed: said, thing }, plain, evidence);
    })
  );
}

interface Deferred {
  readonly deed: string;
  /** What it is done to, where that is named. */
  readonly thing: string;
}

function onTheSpot(claim: Deferred, plain: string, evidence: Evidence): Premise | undefined {
  const found = doingMeant(claim, plain, evidence);
  const does = (found?.does ?? []).filter(({ text }) => isOf(claim.thing, text));
  const [first] = does;
  const deferred = (found?.body ?? []).filter(
    ({ text }) => /^\s*defer\b/u.test(text) && (isOf(claim.thing, text) || /\bfunc\(/u.test(text)),
  );
  if (found === undefined || first === undefined) return undefined;
  if (deferred.length > 0 || does.some(({ text }) => /^\s*defer\b/u.test(text))) return undefined;
  return {
    claim: `in \`${found.owner.name}\`, that is deferred`,
    fact: `It is called on the spot: ${does.slice(0, 3).map(shown).join(', ')}.`,
    lines: does.slice(0, 4).map(({ line }) => line),
  };
}

const isOf = (thing: string, text: string): boolean =>
  thing === '' || thing === 'it' || wholeWord(thing, 'iu').test(text);

/** The function that is spoken of, by its name or by something that only it calls. */
function doingMeant({ deed }: Deferred, plain: string, evidence: Evidence): Doing | undefined {
  const called = /\b((?:\w+\.)+\w+)\(/u.exec(plain)?.[1];
  const place = called === undefined ? undefined : placeOf(called, evidence);
  const found = oneDoing(deed, plain, evidence);
  if (place === undefined) return found;
  return oneDoing(deed, place, evidence);
}

/** The one function with a call, by its name. */
function placeOf(called: string, evidence: Evidence): string | undefined {
  const last = called.split('.').at(-1) ?? called;
  const { code, subject } = evidence;
  const lines: readonly string[] = subject?.text.split('\n') ?? [];
  const found = (code?.kind === 'read' ? code.definitions : []).filter(
    ({ kind, lines: { from, to } }) =>
      /^(?:function|method)$/u.test(kind) &&
      lines.slice(from, to).some((text) => new RegExp(`\\b${last}\\(`, 'iu').test(text)),
  );
  return found.length === 1 ? found[0]?.name.toLowerCase() : undefined;
}
