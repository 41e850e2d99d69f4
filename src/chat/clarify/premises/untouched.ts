import type { Definition, ReadCodeFacts } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  holds,
  linesWithin,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { definitionOf, shown } from './namedDefinition.ts';
import { codeOf, functionSaid } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const one = '[@$]{0,2}(?:this\\.|self\\.|\\$this->)?([a-z_][\\w$]*)';
const deeds = longSource`
    (?:re-?set|set|read|used|changed|updated|incremented|decremented|increased|decreased|cleared|emptied|filled|assigned|
    written|checked|tested|compared|copied|freed|closed|opened|locked|logged|printed|returned|sorted|appended|stored|saved|
    passed|initiali[sz]ed|modified|touched|counted|multiplied|divided|added|subtracted|removed|deleted|replaced|sent|iterated)
  `;
/** "made is decremented in give" */
const passive = longPattern`
    ^(?:.*? )??(?:the )?${one}(?: (?:field|property|member|variable|parameter|constant|list|map|array))? (?:is|are|gets?|
    was) (?:only |also |always |already |then |just )?${deeds}(?: to \S+| by \d+)? (?:in|by|inside|within|
    from) (?:the )?([a-z_][\w$]*)(?:\(\))?(?: (?:function|method))?$
  `;
/** "give decrements made_count": a plain word may mean anything, a name written like code only itself. */
const active = longPattern`
    ^(?:.*? )??([a-z_][\w$]*)(?:\(\))? (?:also |always |already |only |still |first )?(?:re-?sets|sets|reads|uses|changes|
    updates|increments|decrements|increases|decreases|clears|empties|fills|assigns|checks|tests|compares|copies|frees|closes|
    opens|locks|logs|prints|returns|sorts|stores|modifies|touches|counts|multiplies|divides|adds|subtracts|removes|deletes|
    replaces|sends) (?:the )?([@$]{0,2}(?:this\.|self\.|\$this->)?[a-z_][\w$]*)(?= |$)
  `;

/** P11 for what a function does to a name: "made is decremented in give", where nothing in `give` names it. */
export const findUntouched = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, thing, place] = passive.exec(clause) ?? [];
    if (thing !== undefined && place !== undefined)
      return untouched({ thing, owner: place, isPlain: false }, evidence);
    const [, doer, done] = active.exec(clause) ?? [];
    return doer === undefined || done === undefined
      ? undefined
      : untouched({ thing: done, owner: doer, isPlain: true }, evidence);
  });

interface Touch {
  readonly thing: string;
  readonly owner: string;
  readonly isPlain: boolean;
}

function untouched(claim: Touch, evidence: Evidence): Premise | undefined {
  const { code, subject } = evidence;
  if (code?.kind !== 'read' || subject === undefined) return undefined;
  const owner = functionSaid(claim.owner, evidence);
  const name = spelledIn(claim.thing, claim.isPlain, code, subject.text);
  return owner === undefined || name === undefined || name === owner.name
    ? undefined
    : notNamed(name, owner, code, evidence);
}

/** A name of the file; what is said with a plain verb has to be written like one. */
function spelledIn(
  spoken: string,
  isPlain: boolean,
  { identifiers }: ReadCodeFacts,
  text: string,
): string | undefined {
  const bare = spoken.replace(/^[@$]*(?:this\.|self\.|this->)?/u, '');
  if (bare.length < 3 || (isPlain && !/[_$@.\d]/u.test(spoken))) return undefined;
  const found = identifiers.find(({ name }) => name.replace(/^[@$#]+/u, '').toLowerCase() === bare);
  return found !== undefined && wholeWord(found.name).test(text) ? found.name : undefined;
}

function notNamed(
  name: string,
  owner: Definition,
  code: ReadCodeFacts,
  evidence: Evidence,
): Premise | undefined {
  const { subject } = evidence;
  const whole = new RegExp(`(?<![\\w])${escapePattern(name.replace(/^[@$#]+/u, ''))}(?!\\w)`, 'iu');
  const all = subject === undefined ? [] : sourceLines(subject);
  const own = codeOf(owner, evidence);
  const isNamed = (lines: readonly SourceLine[]): boolean =>
    lines.some(({ text }) => whole.test(text));
  if (isNamed(own) || isReached(own, owner, code, all, isNamed)) return undefined;
  if (definitionOf(name, evidence)?.kind === 'import') return undefined;
  const where = codeOf({ lines: { from: 1, to: all.length } }, evidence).filter(
    ({ line, text }) => whole.test(text) && !holds(owner.lines, line),
  );
  const inFunctions = where.filter(({ line }) =>
    code.definitions.some(
      ({ kind, lines }) => /^(?:function|method)$/u.test(kind) && holds(lines, line),
    ),
  );
  const shownLines = (inFunctions.length > 0 ? inFunctions : where).slice(0, 3);
  const body = own.filter(({ text }) => /\w/u.test(text)).slice(1, 5);
  return shownLines.length === 0
    ? undefined
    : {
        claim: `\`${owner.name}\` does something with \`${name}\``,
        fact: `\`${owner.name}\` (L${owner.lines.from}-${owner.lines.to}) does not name it. Where it stands: ${shownLines.map(shown).join(', ')}.`,
        lines: [
          ...new Set([...shownLines, ...body].map(({ line }) => line).concat(owner.lines.from)),
        ],
      };
}

/** Whether something of this file that the function names does it, or anything of the same object may. */
function isReached(
  own: readonly SourceLine[],
  owner: Definition,
  { definitions }: ReadCodeFacts,
  all: readonly SourceLine[],
  isNamed: (lines: readonly SourceLine[]) => boolean,
): boolean {
  return definitions
    .filter(({ kind, name }) => /^(?:function|method)$/u.test(kind) && name !== owner.name)
    .filter(({ name }) => own.some(({ text }) => wholeWord(name).test(text)))
    .some(({ lines }) => isNamed(linesWithin(all, lines)));
}
