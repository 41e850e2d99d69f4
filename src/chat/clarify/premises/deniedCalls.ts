import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  indentWidth,
  type SourceLine,
  wholeWord,
  withoutTexts,
} from '../../evidence/sourceLines.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked, codeOf, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const scope =
  '(?! (?:when|if|while|until|unless|before|after|once|where|for|with|on|at|as|often|enough|twice|again)\\b)';
const neverCalls: readonly RegExp[] = [
  new RegExp(
    `^(?:.* )?(?:why (?:doesnt|dont) )?${said} (?:never|doesnt|does not) (?:ever |even )?calls? (?:the )?(?<callee>[a-z_$][\\w$]*)(?:\\(\\))?(?![\\w.])${scope}`,
    'u',
  ),
  new RegExp(
    `^(?:.* )?(?<callee>[a-z_$][\\w$]*)(?:\\(\\))? (?:is never|isnt|is not) (?:ever |even )?called (?:by|in|from|inside) (?:the )?${said}$`,
    'u',
  ),
];
const denies = /\b(?:never|doesnt|dont|does not|isnt|is not)\b/u;

/** P11 for a call that is said not to be made: "auth never calls next", where a line of it does. */
export const findCalledThere = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const match = denies.test(clause)
      ? neverCalls.map((form) => form.exec(clause)).find((found) => found !== null)
      : undefined;
    const callee = match?.groups?.callee ?? '';
    const word = [match?.[1], match?.[2]].find((each) => each !== undefined && each !== callee);
    const owner = word === undefined ? undefined : functionSaid(word, evidence);
    if (owner === undefined) return undefined;
    const call = new RegExp(`(?<![\\w$.])${escapePattern(callee)}\\(`, 'iu');
    const line = codeOf(owner, evidence)
      .slice(1)
      .find(({ text }) => call.test(withoutTexts(text)));
    return line === undefined
      ? undefined
      : {
          claim: `\`${owner.name}\` never calls \`${callee}\``,
          fact: `It does: ${shown(line)}.`,
          lines: [line.line],
          better: `Is L${line.line} reached each time?`,
        };
  });

const unchecked = longSource`
    (?:is never|isnt|is not|never gets|goes) (?:ever |even )?(?:checked|tested|verified|unchecked)
  `;
const neverChecked: readonly RegExp[] = [
  longPattern`
    ^(?:.* )?(?:result|return value|output|error|pointer) (?:of|from) (?<callee>[a-z_][\w$.]*)(?:\(\))? ${unchecked}$
  `,
  longPattern`
    ^(?:.* )?(?!(?:is|its|the|this|whose)\b)(?<callee>[a-z_][\w$.]*?)(?:'?s)? (?:is )?(?:result|return value|output|error) (?:${unchecked}|never checked)$
  `,
];
const tests = /\b(?:if|unless|while|assert\w*|guard|require|check\w*)\b|\?|\|\||&&/u;

/** P11 for "the result of malloc is never checked", where what it gives is tested right below each time. */
export const findCheckedResult = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const callee = neverChecked
      .map((form) => form.exec(clause)?.groups?.callee)
      .find((found) => found !== undefined);
    if (callee === undefined) return undefined;
    const code = codeAsked(evidence);
    const call = new RegExp(`(?<![\\w$])${escapePattern(callee)}\\(`, 'iu');
    const calls = code.filter(({ text }) => call.test(withoutTexts(text)));
    const found = calls.map((line) => testOf(line, code));
    const [first] = found;
    return first === undefined || found.includes(undefined)
      ? undefined
      : {
          claim: `the result of \`${callee}\` is not checked`,
          fact: `It is: ${found.flatMap((line) => (line === undefined ? [] : shown(line))).join(', ')}.`,
          lines: [...new Set([...calls, first].map(({ line }) => line))],
        };
  });

/** The test of what a line keeps, right below it. */
function testOf({ line, text }: SourceLine, code: readonly SourceLine[]): SourceLine | undefined {
  const kept = /([A-Za-z_]\w*)\s*(?::[^=]+)?:?=(?!=)/u.exec(text)?.[1];
  const form = kept === undefined ? undefined : wholeWord(kept);
  return code.find(
    (each) =>
      each.line > line && each.line <= line + 3 && tests.test(each.text) && form?.test(each.text),
  );
}

const emptyHandler = longPattern`
    ^(?:.* )?(?:catch|except|rescue)(?: block| clause| branch| handler)? is (?:just |completely )?empty$|
    \bempty (?:catch|except|rescue)\b
  `;
const handler = /^\s*\}?\s*(?:catch|except|rescue)\b/u;
const nothing = /^\s*(?:pass|\.\.\.|[{};]*|\/\/.*|#.*)\s*$/u;

/** P11 for "the catch block is empty", where the only one does something. */
export const findFilledHandler = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    if (!emptyHandler.test(clause)) return undefined;
    const code = codeAsked(evidence);
    const [head, ...others] = code.filter(({ text }) => handler.test(text));
    if (head === undefined || others.length > 0) return undefined;
    const below = code.filter(({ line }) => line > head.line);
    const end = below.findIndex(
      ({ text }) => /\S/u.test(text) && indentWidth(text) <= indentWidth(head.text),
    );
    const done = below
      .slice(0, end === -1 ? undefined : end)
      .find(({ text }) => !nothing.test(text));
    return done === undefined
      ? undefined
      : {
          claim: 'the handler is empty',
          fact: `It is not empty: ${shown(done)}.`,
          lines: [head.line, done.line],
        };
  });
