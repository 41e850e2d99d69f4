import type { GrammarLanguage } from '../../../protocol/codeFacts.ts';
import { oncePerPair } from '../../../protocol/oncePer.ts';
import type { Lines } from '../../../protocol/parsed.ts';
import type { ParsedText } from '../parsedText.ts';
import { type Hinge, hingesOf } from './hinges.ts';
import { either, type Kinds } from './kinds.ts';
import type { Rule } from './ruleBook.ts';
import { kindsAt } from './scopes.ts';

/** Some lines of a text. */
export interface Place {
  readonly parsed: ParsedText;
  readonly lines: Lines;
}

/** What stands around and beside some lines, on both sides of a change. */
interface Frame {
  /** Kinds of the nodes that hold a part of the lines and reach beyond them. */
  readonly around: ReadonlySet<string>;
  /** Kinds of those, and of what they hold besides the lines. */
  readonly others: ReadonlySet<string>;
  /** Kinds of those that touch the lines. */
  readonly touching: ReadonlySet<string>;
  /** Both sides have the same kinds of nodes around the lines, in the same order. */
  readonly isKept: boolean;
}

/**
 * Tells of a rule in what kinds of nodes around a change its verdict on code outside the change may be another; undefined
 * where it is the same everywhere.
 */
export function reachBeyond(old: Place, now: Place): (rule: Rule) => Kinds | undefined {
  const { language } = old.parsed;
  const frame = frameOf(old, now);
  return (rule) => {
    const hinges = hingesIn(rule, language).filter((hinge) => turns(hinge, frame));
    if (hinges.length === 0) return undefined;
    return frame.isKept
      ? either(hinges.map(({ relation, target }) => (relation === 'beside' ? 'any' : target)))
      : 'any';
  };
}

const hingesIn = oncePerPair((rule: Rule, language: GrammarLanguage) => hingesOf(rule, language));

function frameOf(old: Place, now: Place): Frame {
  const sides = [old, now].map(({ parsed, lines }) => kindsAt(parsed, lines));
  const [before, after] = sides.map(({ around }) => around.join(' '));
  return {
    around: new Set(sides.flatMap(({ around }) => around)),
    others: new Set(sides.flatMap(({ around, beside }) => [...around, ...beside])),
    touching: new Set(sides.flatMap(({ touching }) => touching)),
    isKept: before === after,
  };
}

function turns({ relation, bearer, target, isOfKindOnly }: Hinge, frame: Frame): boolean {
  switch (relation) {
    case 'around':
      return !(isOfKindOnly && frame.isKept) && meet(target, frame.around);
    case 'above':
      return (
        !(isOfKindOnly && frame.isKept) && meet(target, frame.around) && meet(bearer, frame.others)
      );
    case 'beside':
      return meet(target, frame.touching) && meet(bearer, frame.others);
  }
}

const meet = (kinds: Kinds, seen: ReadonlySet<string>): boolean =>
  kinds === 'any' || [...kinds].some((kind) => seen.has(kind));
