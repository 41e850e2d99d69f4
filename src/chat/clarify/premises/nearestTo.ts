import type { ReadCodeFacts } from '../../../protocol/codeFacts.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Named, nearestName } from '../../evidence/nearestName.ts';
import { escapePattern } from '../../evidence/sourceLines.ts';
import { longSource } from '../../longPattern.ts';

const deeds = longSource`
    returns?|returned|throws?|thrown|raises?|takes?|accepts?|expects?|gives?|yields?|calls?|called|runs?|handles?|resolves?|
    awaits?|sorts?|mutates?
  `;

/** "Does clamp return": what does something is a function, rather than a variable of the same parts. */
const isSaidToAct = (name: string, text: string): boolean =>
  new RegExp(
    `${escapePattern(name)}\`? (?:(?:is|does|not|always|never|only|also) )*(?:${deeds})\\b`,
    'u',
  ).test(text);

/** The name that was most likely meant by one that a file lacks. What is called, "clamp()", is a function: no variable is near it. */
export function nearestTo(name: string, { code, question }: Evidence): Named | undefined {
  if (code?.kind !== 'read') return undefined;
  const last = lastPart(name);
  // What begins with a small letter is called, read or set, and no type.
  const isSmall = /^[a-z]/u.test(last);
  const alike = code.identifiers.filter(
    (each) => !(isSmall && /^[A-Z][a-z]/u.test(each.name)) || isSameWord(each.name, last),
  );
  const isCalled = question.text.includes(`${name}(`);
  const functions = callable(code);
  const near =
    isCalled || isSaidToAct(name, question.text) ? nearestName(last, functions) : undefined;
  return near ?? (isCalled ? undefined : nearestName(last, alike));
}

function callable({ calls, definitions, identifiers }: ReadCodeFacts): readonly Named[] {
  const names = new Set([
    ...calls.map((call) => lastPart(call.name)),
    ...definitions
      .filter(({ kind }) => kind === 'function' || kind === 'method' || kind === 'class')
      .map((definition) => definition.name),
  ]);
  return identifiers.filter((each) => names.has(each.name));
}

const isSameWord = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

const lastPart = (name: string): string => name.split(/\.|::|->|#/u).at(-1) ?? name;
