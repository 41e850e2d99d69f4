import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type SourceLine, wholeWord } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, functionNamedIn, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** What a question says of a function and locks. */
interface LockClaim {
  readonly name: string;
  readonly lock: 'some' | 'none' | 'write' | 'read';
}

const lock = '(?:lock|mutex|mu|semaphore|rwlock|monitor)';

const takes = longPattern`
    ^(?:.* )?${said} (?:also |already |always |only )?(?:takes?|holds?|acquires?|grabs?|gets?|locks?|uses?|has|
    is (?:guarded|protected|covered) by|(?:runs?|is|is done|works|happens) (?:also |already |always )?(?:under|inside|
    within|inside of)) (?:the |a |an |its |that |same )*(?:(write|read|exclusive|
    shared|reader|writer) ?)?${lock}\b
  `;
const takesNone = longPattern`
    ^(?:.* )?${said} (?:(?:takes?|holds?|has|uses?) no ${lock}|(?:does not|doesnt|never|dont) (?:lock\b|
    (?:take|hold|acquire|use|have)(?: (?:the|a|any|an|its))* ${lock}\b)|(?:isnt|is not|arent|is never) (?:locked|guarded|
    synchroni[sz]ed)|(?:works|runs|reads|writes) without (?:a |any |the )?(?:${lock}|locking|synchroni[sz]ation))
  `;
const nothingLocked = longPattern`
    \b(?:nothing|none of (?:this|it|them)) (?:here |in here |in \S+ )?is (?:locked|guarded|synchroni[sz]ed)\b|
    \bthere (?:is|are) no (?:lock|locking|mutex|synchroni[sz]ation)\b|\btheres no (?:lock|locking|mutex|synchroni[sz]ation)\b
  `;

function readLockClaim(clause: string): LockClaim | undefined {
  const none = takesNone.exec(clause);
  if (none !== null) return { name: none[1] ?? '', lock: 'none' };
  if (nothingLocked.test(clause)) return { name: 'it', lock: 'none' };
  const some = takes.exec(clause);
  if (some === null) return undefined;
  const kind = some[2] ?? '';
  if (/^(?:write|exclusive|writer)$/u.test(kind)) return { name: some[1] ?? '', lock: 'write' };
  return { name: some[1] ?? '', lock: kind === '' ? 'some' : 'read' };
}

const anyLock = longPatternWith('iu')`
    \b(?:r?w?lock|locked|locker|synchroni[sz]ed|acquire\w*|semaphore\w*|atomic\w*|monitor|mutex\w*)\b|(?<![bc])lock(?:_guard)?\b|
    \.(?:R?Lock|lock|read|write|Enter|Wait(?:One|Async)?)\(
  `;
const readLock = /\bRLock\(|\.read\(\)|readLock|shared_lock|ReadLock/u;
const writeLock = /\.Lock\(|\.write\(\)|writeLock|unique_lock|lock_guard|WriteLock|\.lock\(/u;

/** P11 for locks: "Get takes the mutex", against a body that does not; "nothing is synchronized", against one that is. */
export const findFalseLock = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const claim = readLockClaim(clause);
    const { plain } = wordingOf(evidence.question);
    const owner =
      claim === undefined
        ? undefined
        : (functionSaid(claim.name, evidence) ??
          (claim.name === 'it' ? functionNamedIn(plain, evidence) : undefined));
    return claim === undefined || owner === undefined
      ? undefined
      : contradicted(claim, owner, evidence);
  }) ?? noLockInside(evidence);

const inside = new RegExp(
  `\\bthe ${lock} (?:(?:in|inside|of|around|taken by|held by) (?<in>[\\w$.]+)|(?:that )?(?<by>[\\w$.]+) (?:takes|holds|acquires|grabs))\\b`,
  'u',
);
const moved = /\b(?:put|move|add|where|should|need|want|could|would|no)\b[^.?!]{0,30}$/u;

/** "is the lock in Next reentrant": there is none in it, nor in what it calls here. */
function noLockInside(evidence: Evidence): Premise | undefined {
  const { plain } = wordingOf(evidence.question);
  const match = inside.exec(plain);
  const name = match?.groups?.in ?? match?.groups?.by;
  if (match === null || name === undefined || moved.test(plain.slice(0, match.index)))
    return undefined;
  const owner = functionSaid(name, evidence);
  const body = owner === undefined ? [] : codeOf(owner, evidence);
  if (owner === undefined || body.some(({ text }) => anyLock.test(text))) return undefined;
  return neverLocked(owner, evidence) ?? lockless(owner, body, evidence);
}

function lockless(
  { name, lines: { from, to } }: Definition,
  body: readonly SourceLine[],
  { code, subject }: Evidence,
): Premise | undefined {
  const own = code?.kind === 'read' ? code.definitions.filter((each) => each.name !== name) : [];
  const calls = own.some((each) => body.some(({ text }) => text.includes(`${each.name}(`)));
  if (calls || anyLock.test(subject?.text ?? '')) return undefined;
  return {
    claim: `there is a lock in \`${name}\``,
    fact: `There is none in it (L${from}-${to}), nor in this file.`,
    lines: body
      .filter(({ text }) => /\w/u.test(text))
      .map(({ line }) => line)
      .slice(0, 4),
  };
}

function contradicted(
  claim: LockClaim,
  owner: Definition,
  evidence: Evidence,
): Premise | undefined {
  const locked = codeOf(owner, evidence).filter(({ text }) => anyLock.test(text));
  const [first] = locked;
  if (first === undefined) return claim.lock === 'none' ? undefined : neverLocked(owner, evidence);
  switch (claim.lock) {
    case 'none':
      return lockedAfterAll(owner, locked, evidence);
    case 'some':
      return undefined;
    case 'write':
      return lockedOtherwise(owner, locked, { said: 'write', same: writeLock, other: readLock });
    case 'read':
      return lockedOtherwise(owner, locked, { said: 'read', same: readLock, other: writeLock });
  }
}

function lockedOtherwise(
  { name }: Definition,
  locked: readonly SourceLine[],
  { said, same, other }: { readonly said: string; readonly same: RegExp; readonly other: RegExp },
): Premise | undefined {
  const instead = locked.find(({ text }) => other.test(text));
  if (instead === undefined || locked.some(({ text }) => same.test(text))) return undefined;
  return {
    claim: `\`${name}\` takes the ${said} lock`,
    fact: `It takes the other one: ${shown(instead)}.`,
    lines: [instead.line],
  };
}

/** Files are read and written too, and much is waited for. */
const ofOthers = /\.(?:read|write|Wait(?:One|Async)?|Enter)\(/iu;
const hasLocks = longPatternWith('iu')`rw_?lock|mutex|semaphore|monitor|synchroni[sz]ed|\block`;

function lockedAfterAll(
  { name }: Definition,
  locked: readonly SourceLine[],
  { subject }: Evidence,
): Premise | undefined {
  const isSure = hasLocks.test(subject?.text ?? '');
  const first = locked.find(({ text }) => isSure || !ofOthers.test(text));
  return first === undefined
    ? undefined
    : {
        claim: `\`${name}\` takes no lock`,
        fact: `It does: ${shown(first)}.`,
        lines: [first.line],
      };
}

const makesLock =
  /threading\.|\bnew\b|Mutex(?:\.|::)new|=\s*\w*(?:Lock|Semaphore)\(|^\s*(?:private|readonly)\b/u;

/** Only where the same file locks elsewhere: a lock that is nowhere may be taken by the caller. */
function neverLocked(owner: Definition, evidence: Evidence): Premise | undefined {
  const { code, subject } = evidence;
  if (code?.kind !== 'read' || subject === undefined) return undefined;
  const others = code.definitions.filter(
    ({ kind, name }) => (kind === 'function' || kind === 'method') && name !== owner.name,
  );
  const locking = others.filter((each) =>
    codeOf(each, evidence).some(({ text }) => anyLock.test(text)),
  );
  const body = codeOf(owner, evidence);
  if (locking.some(({ name }) => body.some(({ text }) => wholeWord(name).test(text))))
    return undefined;
  const elsewhere = locking
    .flatMap((each) => codeOf(each, evidence))
    .filter(({ text }) => anyLock.test(text));
  const first = elsewhere.find(({ text }) => !makesLock.test(text)) ?? elsewhere[0];
  if (first === undefined) return undefined;
  const { from, to } = owner.lines;
  return {
    claim: `\`${owner.name}\` takes the lock`,
    fact: `\`${owner.name}\` (L${from}-${to}) takes none. Where the file does: ${shown(first)}.`,
    lines: [
      ...body
        .filter(({ text }) => /\w/u.test(text))
        .map(({ line }) => line)
        .slice(0, 3),
      first.line,
    ],
    follows: `Two threads in \`${owner.name}\` at once, or one there and one at L${first.line}, are not kept apart.`,
  };
}
