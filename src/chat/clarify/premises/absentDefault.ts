import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import {
  escapePattern,
  type SourceLine,
  sourceLines,
  wholeWord,
} from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode, codeOf, functionNamedIn, functionSaid } from './saidFunction.ts';
import { parametersOf } from './signature.ts';
import { firstStated } from './stated.ts';

const name = '(?:the )?[$@]?([a-z_][\\w$]*)(?: (?:parameter|param|argument|arg|option|variable))?';
const place = '(?: (?:in|of|for|on) [\\w$.]+(?:\\(\\))?)?';
const has = '(?:has|have|got|comes with|is given|takes)';

/** Asks what the default is, or says that there is one. */
const asked: readonly RegExp[] = [
  new RegExp(
    `\\b(?:whats|what is|which is|where is|wheres|why is) the default (?:value )?(?:of|for) ${name}`,
    'u',
  ),
  new RegExp(`\\bwhat does ${name} default to\\b`, 'u'),
  new RegExp(
    `\\b(?:whats|what is|what value has|what does) ${name}${place} (?:have |get )?by default\\b`,
    'u',
  ),
];
const stated: readonly RegExp[] = [
  new RegExp(`^(?:.*? )??[\\w$.]+ ${has} a default (?:value )?(?:of \\S+ )?for ${name}`, 'u'),
  new RegExp(`^(?:.*? )??${name}${place} ${has} a default\\b`, 'u'),
];
/** Of a type that is written down, other rules know. */
const optional = new RegExp(`^(?:.*? )??${name}${place} is (?:an )?optional(?: |$)`, 'u');
const untyped = /^(?:python|ruby|php|javascript|javascriptreact)$/u;
const denied: readonly RegExp[] = [
  new RegExp(`^(?:.*? )??${name}${place} ${has} no default\\b`, 'u'),
  new RegExp(`^(?:.*? )??there is no default for ${name}`, 'u'),
  new RegExp(`^(?:.*? )??${name}${place} (?:doesnt|does not) have a default\\b`, 'u'),
];
const wishes = /\b(?:add|should|would|could|give|want|make|need|set a|introduce)\b/u;

/** P9 for defaults: "what is the default of body", where it has none; "depth has no default", where it has one. */
export function findAbsentDefault(evidence: Evidence): Premise | undefined {
  const { plain } = wordingOf(evidence.question);
  const word = wishes.test(plain) ? undefined : firstOf(asked, plain);
  const ofQuestion = word === undefined ? undefined : judged(word, plain, false, evidence);
  return (
    ofQuestion ??
    firstStated(evidence, (clause) => {
      const lacking = firstOf(denied, clause);
      const forms = untyped.test(evidence.subject?.languageId ?? '')
        ? [...stated, optional]
        : stated;
      const given = firstOf(forms, clause);
      if (lacking !== undefined) return judged(lacking, plain, true, evidence);
      return given === undefined ? undefined : judged(given, plain, false, evidence);
    })
  );
}

const firstOf = (forms: readonly RegExp[], text: string): string | undefined =>
  forms.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);

/** A default that is there against one that is said to be missing, or the other way round. */
function judged(
  word: string,
  plain: string,
  isDenied: boolean,
  evidence: Evidence,
): Premise | undefined {
  const found = /^shell/u.test(evidence.subject?.languageId ?? '')
    ? variableOf(word, evidence)
    : parameterOf(word, plain, evidence);
  if (found === undefined || found.hasDefault !== isDenied) return undefined;
  return {
    claim: `\`${found.name}\` has ${isDenied ? 'no' : 'a'} default`,
    fact: `It has ${isDenied ? 'one' : 'none'}: ${shown(found.line)}.`,
    lines: [found.line.line],
    follows: isDenied
      ? `Whoever leaves \`${found.name}\` out gets that.`
      : `Whoever calls it has to give \`${found.name}\`.`,
  };
}

interface Given {
  readonly name: string;
  readonly line: SourceLine;
  readonly hasDefault: boolean;
}

/** `dest=${2:-/mnt}`, `src=$1` */
function variableOf(word: string, { subject }: Evidence): Given | undefined {
  const form = new RegExp(
    `^\\s*(?:local |readonly )?(${escapePattern(word)})=["']?\\$(?:\\d|\\{\\d)`,
    'iu',
  );
  const [line, ...others] = (subject === undefined ? [] : sourceLines(subject)).filter(({ text }) =>
    form.test(text),
  );
  return line === undefined || others.length > 0
    ? undefined
    : {
        name: form.exec(line.text)?.[1] ?? word,
        line,
        hasDefault: /:?[-=?+]/u.test(line.text.split('$')[1] ?? ''),
      };
}

/** The one parameter of that name; where the body gives it a value, it may have a default by other means. */
function parameterOf(word: string, plain: string, evidence: Evidence): Given | undefined {
  const { code } = evidence;
  const named = functionNamedIn(plain.replace(wholeWord(word), ' '), evidence);
  const owner = named ?? functionSaid('it', evidence);
  const all = code?.kind === 'read' ? code.definitions : [];
  const owners =
    owner === undefined ? all.filter(({ kind }) => /^(?:function|method)$/u.test(kind)) : [owner];
  const found = owners.flatMap((each) => givenTo(each, word, evidence));
  return found.length === 1 ? found[0] : undefined;
}

function givenTo(owner: Definition, word: string, evidence: Evidence): readonly Given[] {
  const parameter = parametersOf(owner, evidence)?.find(
    (each) => each.name.toLowerCase() === word && !each.rest,
  );
  const line = codeOf(owner, evidence).find(
    ({ text }) =>
      parameter !== undefined && wholeWord(parameter.name).test(text.replaceAll('$', ' ')),
  );
  if (parameter === undefined || line === undefined) return [];
  const given = new RegExp(
    `(?<![\\w.@>])\\$?${escapePattern(parameter.name)}\\s*(?:\\|\\|=|\\?\\?=?|\\|\\||=(?![=>~])|\\?:|\\bor\\b)`,
    'u',
  );
  const byHand = bodyCode(owner, evidence).some(({ text }) => given.test(text));
  const hasDefault = /(?<![=!<>])=(?![=>])/u.test(parameter.text) || parameter.optional;
  return byHand && !hasDefault ? [] : [{ name: parameter.name, line, hasDefault }];
}
