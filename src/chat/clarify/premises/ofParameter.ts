import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { nameParts, stem } from '../../evidence/relevantLines.ts';
import type { Outcome } from './outcomes.ts';
import { bodyCode } from './saidFunction.ts';
import { parametersOf } from './signature.ts';

/** What is told of one parameter is not the case of another. */
export const namesParameter = (
  words: readonly string[],
  owner: Definition,
  evidence: Evidence,
): boolean =>
  (parametersOf(owner, evidence) ?? [])
    .flatMap(({ name }) => nameParts(name))
    .some((part) => words.includes(stem(part)));

/** "for no rows", where what is tested is made of `rows`. */
export function isMadeOf(
  words: readonly string[],
  { guards: [guard] }: Outcome,
  owner: Definition,
  evidence: Evidence,
): boolean {
  const tested = /(?:not |!\s*|len\(|\()\s*\$?(\w+)/u.exec(guard?.text ?? '')?.[1] ?? '';
  return bodyCode(owner, evidence).some(
    ({ text }) =>
      new RegExp(
        `^\\s*(?:(?:const|let|var|auto|final)\\s+)?(?:[\\w<>]+\\s+)?\\$?${tested}\\s*:?=`,
        'u',
      ).test(text) &&
      (text.match(/\w+/gu) ?? [])
        .flatMap(nameParts)
        .map(stem)
        .some((part) => words.includes(part)),
  );
}
