import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { SourceLine } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeAsked, codeOf, functionNamedIn } from './saidFunction.ts';

const handler =
  '(?:except|catch|rescue|handler|error handler)(?: (?:block|clause|branch|part|handler))?';
const forms: readonly RegExp[] = [
  new RegExp(
    `(?<!\\b(?:add|need|want|write|put) )\\b(?:the|that|this|its) ${handler} (?:for|of|on) (?:the |an? )?(\\w+)`,
    'u',
  ),
  new RegExp(
    `(?<!\\b(?:add|need|want|write|put) )\\b(?:the|that|this|its) (\\w+(?:error|exception|timeout)s?) ${handler}\\b`,
    'u',
  ),
];

/** What people call an error, and what such types are called; a type's own name stands for itself. */
const kinds: readonly { readonly said: RegExp; readonly written: RegExp }[] = [
  { said: /^time_?outs?$|^slow/u, written: /time|cancel|abort|expired|deadline/iu },
  {
    said: /^pars|^syntax|^format|^decod|^json/u,
    written: /pars|format|syntax|json|decod|value|number|type|unicode/iu,
  },
  {
    said: /^network|^connection|^socket|^dns/u,
    written:
      /conn|socket|network|io|os|http|request|url|host|refused|gai|client|web|errno|system/iu,
  },
  {
    said: /^permission|^access|^auth/u,
    written: /permission|access|denied|security|auth|os|io|errno|system/iu,
  },
  { said: /^overflow/u, written: /overflow|arith|range|value/iu },
  { said: /^division|^zero/u, written: /zero|arith|div/iu },
];
const typeName = /(?:error|exception)$/u;

const catches = /^\s*\}?\s*(?:catch|except|rescue)\b(.*)$/u;
/** Takes whatever comes, or does not say what. */
const anything = longPattern`
    \b(?:Exception|Throwable|BaseException|StandardError|Error|unknown|any)\b(?!\w)|\.\.\.|
    ^\s*(?:[:{]|=>\s*\w+|\(\s*\w+\s*\))?\s*(?:[:{].*)?$
  `;

/** P5 for a handler: "the except for timeouts", where only other errors are caught. */
export function findOtherHandler(evidence: Evidence): Premise | undefined {
  const { plain } = wordingOf(evidence.question);
  const said = forms.map((form) => form.exec(plain)?.[1]).find((word) => word !== undefined);
  const written =
    kinds.find((kind) => kind.said.test(said ?? ''))?.written ??
    (typeName.test(said ?? '') && said !== undefined && said.length > 6
      ? new RegExp(said.replace(typeName, ''), 'iu')
      : undefined);
  if (said === undefined || written === undefined) return undefined;
  const owner = functionNamedIn(plain, evidence);
  const code = owner === undefined ? codeAsked(evidence) : codeOf(owner, evidence);
  const found = code.flatMap((line): readonly SourceLine[] =>
    catches.test(line.text) ? [line] : [],
  );
  const isOpen = found.some(({ text }) => {
    const types = catches.exec(text)?.[1] ?? '';
    return anything.test(types) || written.test(types);
  });
  if (found.length === 0 || isOpen) return undefined;
  return {
    claim: `there is a handler for ${said}`,
    fact: `There is none; what is caught: ${found.slice(0, 4).map(shown).join(', ')}.`,
    lines: found.slice(0, 4).map(({ line }) => line),
  };
}
