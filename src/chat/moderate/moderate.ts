import type { Decision } from '../clarify/decision.ts';
import { bodilyRules } from './bodilyRules.ts';
import { harmRules } from './harmRules.ts';
import { illicitRules } from './illicitRules.ts';
import { intentRules } from './intentRules.ts';
import type { ModerationRule } from './moderationRule.ts';
import { personRules } from './personRules.ts';
import { weigh } from './weigh.ts';

/** What the rules say of a text. `category` is one of OpenAI's names. */
export interface Verdict {
  readonly verdict: 'allow' | 'warn' | 'block';
  readonly category?: string;
  /** In words for the person. */
  readonly because?: string;
}

/** More than this of a text is not read: a question is shorter, and a pasted file is not a request. UTF-16 units. */
const READ_LIMIT = 12_000;

/**
 * Judges a text by plain rules: harm that is meant, together with somebody or something it is meant for. A harmful word
 * alone says nothing among programmers, who kill children and inject dependencies all day.
 *
 * Code may stand in the text and is not judged: what somebody wants is said in words. The code that a question is about
 * can only excuse: where it names what a warning is about, it is the program's business.
 */
export function moderate(text: string, codeContext = ''): Verdict {
  const passages = passagesOf(text);
  const hits = rules
    .filter((rule) => passages.some((passage) => fits(rule, passage)))
    .filter((rule) => !isExcused(rule, codeContext));
  const worst = hits.find(({ verdict }) => verdict === 'block') ?? hits[0];
  const weighed = worst?.verdict === 'block' ? undefined : passages.map(weigh).find(isThere);
  if (weighed !== undefined) return { verdict: 'block', ...weighed };
  return worst === undefined
    ? { verdict: 'allow' }
    : { verdict: worst.verdict, category: worst.category, because: worst.because };
}

const isThere = <T>(found: T | undefined): found is T => found !== undefined;

const rules: readonly ModerationRule[] = [
  ...personRules,
  ...illicitRules,
  ...harmRules,
  ...bodilyRules,
  ...intentRules,
];

const isExcused = ({ verdict }: ModerationRule, code: string): boolean =>
  verdict === 'warn' && /scan|detect|quarantin|filter|signature|yara|malware|virus/iu.test(code);

const fits = ({ needs, unless }: ModerationRule, passage: string): boolean =>
  needs.every((need) => need.test(passage)) && !unless?.test(passage);

/** Each sentence with the next: a request is often said in two. */
function passagesOf(text: string): readonly string[] {
  const sentences = plainProse(text)
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.slice(0, 600).trim())
    .filter((sentence) => sentence !== '');
  return sentences.map((sentence, at) => `${sentence} ${sentences[at + 1] ?? ''}`.trim());
}

const plainProse = (text: string): string =>
  text
    .slice(0, READ_LIMIT)
    .replace(/```[\s\S]*?(?:```|$)/gu, ' ')
    .replace(/`[^`\n]*`/gu, ' ')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/(?<=[a-z])'(?=[a-z])|(?<=s)'(?= )/gu, '')
    .replace(/[ \t]+/gu, ' ');

/** How a blocked question enters the dialogue. */
export const declineDecision = (verdict: Verdict): Decision => ({
  act: 'decline',
  category: verdict.category ?? 'illicit',
  reason: verdict.because ?? "I won't help with harming somebody.",
  scores: [],
});
