import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { declaredNothing } from './resultClaims.ts';
import { functionSaid } from './saidFunction.ts';

const name = String.raw`([a-z_$][\w$.]*)(?:\(\))?`;
const word = String.raw`(?!(?:when|if|once|after|before|until|while|that|which|and|or|how|is|are|does|should)\b)[a-z][\w-]*`;

/** What is to be done with a result, or is asked about it, says that there is one. */
const forms: readonly RegExp[] = [
  longPattern`
      \b(?:the|an?|its|that|whatever|what) (?<what>${word}(?: ${word}){0,4}) (?:that |which )?(?<name>${name}) (?:returns|
      gives back|hands back|yields|resolves to|returned|gave back)\b(?! (?:early|before|when))
    `,
  longPattern`
      \b(?:log|print|show|store|save|use|check|return|pass|handle|count|compare|
      display) (?:the )?(?<what>${word}(?: ${word}){0,2}) (?<name>${name}) (?:returns|gives back|hands back|yields|
      resolves to)\b
    `,
  new RegExp(
    `\\b(?:the|an?) (?<what>${word}(?: ${word}){0,3}) (?:(?:that|which) is )?returned (?:by|from) (?<name>${name})(?![\\w.])`,
    'u',
  ),
  longPattern`
      \b(?:check|use|log|store|print|show|look at|looks at|inspect|compare|keep|ignore|ignores|handle|
      with) the (?<what>(?:return(?:ed)? value|result|return code)) of (?<name>${name})(?![\w.])
    `,
  longPattern`
      \bthe (?<what>(?:return(?:ed)? value|result|return code)) of (?<name>${name}) (?:is |gets |being )?(?:ignored|unused|
      dropped|discarded|never (?:used|checked|read)|not (?:used|checked|read))\b
    `,
  new RegExp(
    `(?:^|[,;.] ?|\\bsince |\\bas )(?<name>${name}) returns (?<what>how many|whether|how much)\\b`,
    'u',
  ),
];

/** A task is what an async function gives; an error may be thrown; a method of another type may have the same name. */
const notGiven =
  /\b(?:task|promise|future|awaitable|coroutine|generator|exception|control|moment|way|time|place|line)$/u;
const throwable = /\berr(?:or)?s?$/u;
const wished =
  /\b(?:should|could|would|want\w*|make|let|have|add|so that|id like|to have|change)\b[^.?!;]{0,40}$/u;

/** P6 for a result that is to be used: "log the count that save returns", where save gives nothing back. */
export function findUsedResult(evidence: Evidence): Premise | undefined {
  const { plain } = wordingOf(evidence.question);
  if (!/\b(?:return\w*|result|gives back|gave back|hands back|yields|resolves to)\b/u.test(plain))
    return undefined;
  for (const form of forms) {
    const match = form.exec(plain);
    const { what = '', name: called = '' } = match?.groups ?? {};
    if (match === null || isOpen(what, evidence) || wished.test(plain.slice(0, match.index)))
      continue;
    const owner = functionSaid(called, evidence);
    const found = owner === undefined ? undefined : nothingOf(owner, what, evidence);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isOpen = (what: string, { subject }: Evidence): boolean =>
  notGiven.test(what) ||
  (throwable.test(what) && !/^(?:go|rust|c)$/u.test(subject?.languageId ?? ''));

const nothingOf = (owner: Definition, what: string, evidence: Evidence): Premise | undefined =>
  declaredNothing(owner, /^(?:how|whether)/u.test(what) ? what : `a ${what}`, evidence);
