import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Choice, exclusiveChoices } from '../../evidence/exclusiveChoices.ts';
import { type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeSaid } from './saidFunction.ts';

const wished = longSource`
    (?:add|adding|use|using|put|need|into|to|want|with|without|instead of|than|like|or|and|not|no|via|also|have|introduce|
    support|accept|prefer|replace it by|switch to|move to|from) 
  `;
const done = longSource`
    (?:uses|(?<=\b[\w$]+(?:\(\))? )(?:use|call|run)|calls|runs|reload\w*|comes? out|opened|using|hashes|hashed|encodes|encoded|decodes|
    decoded|compress\w+|stored?|stores|saved?|saves|kept|keeps|sent|sends|reads?|writes?|written|parse[sd]?|serializ\w+|
    serialis\w+|sorted|sorts|returns|picks|finds|takes|gives|computes|computed|in|as|by|is|are|goes|expects|guarded|protected|behind)
  `;

const sayings = exclusiveChoices.map((choice) => ({
  choice,
  named: new RegExp(`(?<![\\w.-])(?:${choice.words})(?![\\w-])`, 'u'),
  definite: new RegExp(
    `(?<!\\b${wished})\\b(?:the|this|that|its|our|my|these|those) (?:\\w+ )?(?:${choice.words})(?![\\w-])`,
    'u',
  ),
  stated: new RegExp(
    `^(?:.* )?${done} (?:(?:an?|the|its|all|with|as|in|plain|only|by|via|into|to|our|salted|seeded) )*(?:${choice.words})(?![\\w-])`,
    'u',
  ),
}));

/** Wished, compared or only possible. */
const open = longPattern`
    \b(?:(?<!\b(?:does|do|did) \S{1,40} )use|using|with|via|through|should|could|would|can i|can we|might|instead|rather|
    than|like|or|and|versus|vs|equivalent|alternative|switch|migrate|replace|convert|port|add|install|not|no|never|isnt|
    doesnt|dont|prefer|better|faster|slower|what about|how about|want|need to|difference|if|support|write|please|
    lets)\b
  `;

/** What is told of a program may be of one that somebody has run by hand. */
const questions =
  /^(?:(?:and|so|but|ok|hi|hey) )*(?:why|how|what|whats|when|where|which|does|do|did|is|are|will|can)\b(?!.*\b(?:i|me|my|manually|by hand|locally|works?|same)\b)/u;

/** "is nginx used here", "does it call wget" */
const asksWhether = longPattern`
    ^(?:(?:and|so|but|ok) )*(?:is|are|was|were|does|do|did|has|have) (?:it|this|that|we|they|you|i|there|the \w+|\w+|
    \w+ \w+) (?:(?:really|even|actually|also|still|already|ever) )?(?:use|used|call|called|run|running|need|needed|have|there|
    involved|installed|depend|required|available|supported)\b
  `;

/** "why does wget follow redirects", "does reloading apache drop them" */
const isNamedAsThere = (plain: string, named: RegExp, words: string): boolean =>
  plain
    .split(/[.?!;,](?:\s|$)/u)
    .some(
      (clause) =>
        named.test(clause) &&
        questions.test(clause) &&
        !new RegExp(`^(?:does|do|did|will|can|is|are) (?:the )?(?:${words})(?! call\\b)`, 'u').test(
          clause,
        ) &&
        !open.test(clause) &&
        !asksWhether.test(clause),
    );

const denied =
  /\b(?:not|never|no|isnt|arent|doesnt|dont|without|instead|rather|should|could|want)\b/u;

/** P4 for one of several means: "the md5 of the file", where another digest is computed and no trace of that one. */
export function findOtherChoice(evidence: Evidence): Premise | undefined {
  const { question, subject, code } = evidence;
  if (subject === undefined || code?.kind !== 'read') return undefined;
  const { plain, clauses, spans } = wordingOf(question);
  const claimed = sayings.find(
    ({ choice, named, definite, stated }) =>
      named.test(plain) &&
      (choice.isNamed
        ? question.intent !== 'change' && isNamedAsThere(plain, named, choice.words)
        : (question.intent !== 'change' && definite.test(plain) && !denied.test(plain)) ||
          (!choice.isType &&
            [...clauses, ...spans].some(
              (clause) => !denied.test(clause) && stated.test(clause),
            ))) &&
      !choice.trace.test(subject.text),
  )?.choice;
  return claimed === undefined ? undefined : otherOf(claimed, plain, evidence);
}

/** "it is sent as xml, can i have json": what is wished then is no part of what is said. */
const saidBefore = (plain: string): string =>
  plain.replace(/[,;.] (?:can|could|how (?:can|do|could)) (?:i|we|it) .*$/u, '');

function otherOf(claimed: Choice, plain: string, evidence: Evidence): Premise | undefined {
  const { subject } = evidence;
  const code =
    (claimed.isNamed || claimed.isType) && subject !== undefined
      ? sourceLines(subject)
      : codeSaid(plain, evidence);
  const rivals = exclusiveChoices
    .filter((each) => each.purpose === claimed.purpose && each !== claimed)
    .map((rival) => ({ rival, lines: linesOf(rival, code) }))
    .filter(({ lines }) => lines.length > 0);
  const [found, ...more] = rivals;
  const [first] = found?.lines ?? [];
  if (found === undefined || first === undefined || more.length > 0) return undefined;
  // Who speaks of both compares them.
  if (new RegExp(`\\b(?:${found.rival.words})\\b`, 'u').test(saidBefore(plain))) return undefined;
  return {
    claim: `this is ${claimed.title}`,
    fact: `It is ${found.rival.title}: ${shown(first)}. There is no trace of ${claimed.title} here.`,
    lines: found.lines.slice(0, 3).map(({ line }) => line),
  };
}

const linesOf = ({ trace }: Choice, code: readonly SourceLine[]): readonly SourceLine[] =>
  code.filter(({ text }) => trace.test(text));
