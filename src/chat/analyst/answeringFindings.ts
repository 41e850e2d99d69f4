import type { Finding } from '../../protocol/codeFacts.ts';
import { findingsOf } from '../clarify/findings.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { nameParts, stem } from '../evidence/relevantLines.ts';
import { wordingOf } from '../evidence/wording.ts';
import { codeNouns, complaintWords, fillers } from '../evidence/words.ts';
import { longPatternWith } from '../longPattern.ts';

/** A kind of fault or an effect as people speak of it, and as the rules do. */
const kinds: readonly { readonly said: RegExp; readonly found: RegExp }[] = [
  {
    said: /\b(?:in)?secur\w*|\bvulnerab\w*|\b(?:un)?safe(?:ly)?\b(?! to (?:delete|remove|call))|\bexploit\w*|\battack\w*|\bhack\w*/iu,
    found: longPatternWith('iu')`
        inject|password|secret|credential|\bshell\b|\beval\b|\bsql\b|\bquery\b|\bhtml\b|script|token|certificate|encrypt|
        traversal|attacker|untrusted|visitor
      `,
  },
  { said: /\binject\w*|\bsqli\b/iu, found: /inject|\bsql\b|\bquery\b|\bshell\b|command/iu },
  { said: /\bxss\b|\bcross.site\b/iu, found: /\bhtml\b|script|escap/iu },
  {
    said: /\b(?:mutable|shared) default\w*/iu,
    found: /\bdefault\b.*\b(?:shares?|once|mutable)\b/iu,
  },
  {
    said: /\bleak\w*/iu,
    found: /\bleak|\bclosed?\b|\breleased?\b|\bfreed?\b|\bremoved?\b|\bcleared?\b/iu,
  },
  {
    said: /\brac(?:e|es|y)\b|\bthread.?safe\w*|\bconcurren\w*/iu,
    found: /\brace|\block|concurren|\bthread|goroutine|mutex/iu,
  },
  {
    said: /\bdead.?lock\w*|\bhangs?\b|\bwaits? forever\b/iu,
    found: /\block|\bfor ever\b|\bwaits?\b/iu,
  },
  {
    said: /\boff.by.one\b|\blast (?:item|element|one|entry|line)\b|\bpast the end\b/iu,
    found: /\blast\b|\bindex|\bbound|past the end|one too|-1/iu,
  },
  {
    said: /\bpanics?\b|\bcrash\w*|\bout of (?:range|bounds)\b/iu,
    found: /\bpanic|\bcrash|\brange\b|\bbounds?\b|\bnil\b|\bnull\b|past the end/iu,
  },
  {
    said: /\bnull\b|\bnil\b|\bundefined\b|\bnone\b/iu,
    found: /\bnull\b|\bnil\b|\bundefined\b|\bNone\b|nullptr/u,
  },
  {
    said: /\bre-?order\w*|\bshuffl\w*|\bmutat\w*|\bmodif\w*|\bin.place\b/iu,
    found: /\bitself\b|\bin place\b|\bcaller's\b/iu,
  },
  {
    said: longPatternWith('iu')`
      \b(?:yesterdays?|last (?:time|call|customer|run)|previous|earlier|old|left.?over|remember\w*|shared?|
      already (?:has|have|in))\b
    `,
    found: /\bevery call shares\b|\bfinds\b|\bkept\b|\bstays?\b|\bshare/iu,
  },
  {
    said: /\b(?:infinite|endless\w*|forever|for ever|never (?:ends|stops|returns))\b/iu,
    found: /\bfor ever\b|\bendless|\bnever (?:ends|stops|changes)\b/iu,
  },
  { said: /\bdivi\w+ by zero\b|\bzero division\b/iu, found: /\bzero\b|\bempty\b/iu },
  {
    said: /\b(?:swallow|hid|suppress|ignor)\w* (?:\w+ ){0,2}(?:errors?|exceptions?)\b/iu,
    found: /\berror|\bexception|\bcatch|\bexcept/iu,
  },
];

/**
 * The findings that answer a question as they stand: of the kind of fault that it names, or with the effect that it
 * describes. What it asks to be built is no question about faults.
 */
export function answeringFindings(evidence: Evidence): readonly Finding[] {
  const { question } = evidence;
  if (question.intent === 'change' || question.intent === 'test') return [];
  const { plain } = wordingOf(question);
  const named = kinds.filter(({ said }) => said.test(plain));
  if (named.length === 0) return [];
  const found = findingsOf(evidence).filter((finding) =>
    named.some((kind) => kind.found.test(textOf(finding))),
  );
  // Of several, those that also speak of what the question speaks of.
  const near = found.filter((finding) => sharesWords(finding, question.topics));
  return near.length > 0 ? near : found;
}

const textOf = ({ rule, message, why }: Finding): string =>
  `${rule.replace(/[-_/]/gu, ' ')} ${message} ${why}`;

const isTelling = (word: string): boolean =>
  !fillers.has(word) && !complaintWords.has(word) && !codeNouns.has(word);

function sharesWords(finding: Finding, topics: readonly string[]): boolean {
  const words = new Set(nameParts(textOf(finding)).filter(isTelling).map(stem));
  return topics.some((topic) => words.has(stem(topic)));
}
