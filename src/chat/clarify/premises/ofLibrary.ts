import type { ReadCodeFacts } from '../../../protocol/codeFacts.ts';
import { frameworks } from '../../evidence/languageWords.ts';
import { escapePattern } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';

/** Whatever does its work around a program, and stands in no line of it. */
const outerDoers = `framework|browser|library|engine|orm|driver|os|kernel|runtime|compiler|interpreter|server|proxy|database|db|${frameworks.map(({ name }) => escapePattern(name)).join('|')}`;

const byOther = new RegExp(`(?:\\bby |^)(?:the |our )?(?:${outerDoers})\\b`, 'u');
const doer = longPattern`
    ^(?:(?:so|since|as|because|why|how|does|do|is|are|when) )*([a-z_][\w$]*)(?:\(\))? 
  `;

/** "FindAsync hits the cache first", "it is escaped by react": what others do stands in no line that calls them. */
export function isOfLibrary(plain: string, { calls, definitions }: ReadCodeFacts): boolean {
  const first = doer.exec(plain)?.[1];
  const isCalled = calls.some(
    ({ name }) =>
      name
        .split(/\.|::|->/u)
        .at(-1)
        ?.toLowerCase() === first,
  );
  return (
    byOther.test(plain) ||
    (isCalled && !definitions.some(({ name }) => name.toLowerCase() === first))
  );
}
