import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { nameParts } from '../../evidence/relevantLines.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeSaid } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const placed = longPattern`
    (?:^|\b)(?:the |its |this |that |my )?([a-z_]\w*)(?: (?:in|of) \w+(?:\(\))?)? (?:lives?|is|are|sits?|goes|gets|
    is allocated|is put|is made|is created)(?: \w+)? (?:on the )?(heap|stack|heap[- ]allocated|stack[- ]allocated|malloced|
    dynamically allocated)\b
  `;

type Storage = 'heap' | 'stack';

/** `char buf[64];`, `Image img(4, 4);` */
const onStack =
  /^\s*(?!static|return|extern|typedef)(?:const\s+|unsigned\s+|struct\s+)*[\w:<>]+\s+(\w+)\s*(?:\[[^\]]*\])+\s*(?:=.*|\{.*)?;/u;
const onHeap = longPattern`
    ^\s*(?:const\s+|struct\s+)*(?:[\w:<>]+\s*\*+|auto\s*\*?|std::(?:unique|shared)_ptr<.*>)\s*(\w+)\s*(?:=|\()\s*.*(?:\bnew\b|
    alloc\s*\(|strdup\(|make_(?:unique|shared))
  `;
/** In the program's own memory: neither. */
const isStatic = /^\s*static\s+(?:const\s+|unsigned\s+)*[\w:]+\s+(\w+)\s*(?:\[|=|;)/u;

/** P9 for where something is kept: "the buffer lives on the heap", against the one line that makes it. */
export const findOtherStorage = (evidence: Evidence): Premise | undefined =>
  /^(?:c|cpp)$/u.test(evidence.subject?.languageId ?? '')
    ? firstStated(evidence, (clause) => placedOtherwise(clause, evidence))
    : undefined;

function placedOtherwise(clause: string, evidence: Evidence): Premise | undefined {
  const [, name, where = ''] = placed.exec(clause) ?? [];
  if (name === undefined) return undefined;
  const said = /stack/u.test(where) ? 'stack' : 'heap';
  const [made, ...others] = codeSaid(clause, evidence).flatMap(
    (line) => storageOf(line, name) ?? [],
  );
  return made === undefined || others.length > 0 || made.storage === said
    ? undefined
    : described(`\`${name}\` is on the ${said}`, made);
}

const described = (claim: string, { line, storage }: Made): Premise => ({
  claim,
  fact: `It is ${storage === undefined ? 'a static variable' : `on the ${storage}`}: ${shown(line)}.`,
  lines: [line.line],
});

interface Made {
  readonly line: SourceLine;
  readonly storage: Storage | undefined;
}

function storageOf(line: SourceLine, name: string): Made | undefined {
  const forms: readonly (readonly [RegExp, Storage | undefined])[] = [
    [isStatic, undefined],
    [onHeap, 'heap'],
    [onStack, 'stack'],
  ];
  const found = forms.find(([form]) => isMeant(form.exec(line.text)?.[1], name));
  return found === undefined ? undefined : { line, storage: found[1] };
}

/** "the buffer" is `buf`. */
const isMeant = (written: string | undefined, said: string): boolean =>
  written !== undefined &&
  [written.toLowerCase(), ...nameParts(written)].some(
    (part) => part === said || (part.length > 2 && said.startsWith(part)),
  );
