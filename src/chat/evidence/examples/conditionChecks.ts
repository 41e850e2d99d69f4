import { longPattern } from '../../longPattern.ts';
import type { Condition } from './condition.ts';
import { conditions } from './conditions.ts';
import type { Literal } from './literal.ts';
import { hasAlternative, isTurned, tellingWords } from './prose.ts';
import type { Example } from './readExamples.ts';
import { type Contradiction, contradictedBy, type Reading } from './reading.ts';
import type { Signature } from './signature.ts';

const CONDITION = longPattern`
    \b(?:true if(?: and only if)?|checks? (?:if|whether|that|in|given)?|(?:determines?|tests?|verif(?:y|ies)|decides?) (?:if|
    whether|that)|whether|yes if)\b(.*)
  `;
const OTHERWISE =
  /,? (?:and |or |else )?(?:returns? |output )?(?:false|no)\b.*|,? (?:and )?(?:otherwise|else)\b.*|,? (?:and )?(?:returns? |output )?['"‘“`]?\w+['"’”`]? (?:otherwise|if not)\b.*| or not\b.*|,? \(?(?:and )?(?:false|no) (?:if|otherwise)\b.*/u;

/** "A string is happy if …" says what is asked of a function is_happy. */
function definitions(sentences: readonly string[], { name }: Signature): readonly string[] {
  const parts = name
    .toLowerCase()
    .split(/_|(?<=[a-z])(?=[A-Z])/u)
    .filter((part) => part.length > 2);
  return sentences.flatMap((sentence) => {
    const [, word = '', condition = ''] =
      /\b(?:is|are|will)(?: called)?(?: considered)?(?: an?)? (\w+) if(?: and only if)?:? (.*)/u.exec(
        sentence,
      ) ?? [];
    return parts.includes(word) && condition !== '' ? [condition] : [];
  });
}

function conditionsIn({ prose, signature }: Reading): readonly string[] {
  const direct = prose.sentences.flatMap((sentence) => {
    const found = CONDITION.exec(sentence)?.[1];
    return found === undefined ? [] : [found];
  });
  const demands =
    direct.length === 0
      ? []
      : prose.sentences.filter((sentence) =>
          /\b(?:should|must) be in the format\b/u.test(sentence),
        );
  return [...direct, ...definitions(prose.sentences, signature), ...demands]
    .map((found) => found.replace(OTHERWISE, '').trim())
    .filter((found) => found !== '');
}

/**
 * What is asked of a result that is yes or no. It is necessary where the condition has no alternative, so that a "yes"
 * without it is a contradiction; a "no" with it is one only if nothing else is asked.
 */
function judge(
  example: Example,
  holds: boolean | undefined,
  isWhole: boolean,
): boolean | undefined {
  const { result } = example;
  if (result.kind !== 'boolean' || holds === undefined) return undefined;
  if (isWhole) return result.value === holds;
  // What is only part of the condition is not borne out by an example that has it.
  return result.value && !holds ? false : undefined;
}

function checkCondition(
  reading: Reading,
  condition: string,
  { words, holds }: Condition,
): Contradiction | undefined {
  const match = words.exec(condition);
  if (match === null) return undefined;
  const { signature, examples } = reading;
  const isWhole = tellingWords(condition.replace(match[0], ' '), signature).length === 0;
  return contradictedBy(
    examples,
    `true if ${condition}`,
    (example) => judge(example, holds(example, match, signature), isWhole),
    isWhole,
  );
}

/** "true if every number is below t", against the examples that say true and false. */
export function checkConditions(given: Reading): Contradiction | undefined {
  const reading = withTruth(given);
  for (const condition of conditionsIn(reading)) {
    if (isTurned(condition) || hasAlternative(condition)) continue;
    for (const known of conditions) {
      const found = checkCondition(reading, condition, known);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const YES = /\b(?:returns?|outputs?|prints?) (['"‘“`]?)([a-z0-9]+)['"’”`]? if\b/u;

/** "return 'Yes' if …" is read as true if …, and the examples with it. */
function withTruth(reading: Reading): Reading {
  const { prose, examples } = reading;
  const [words, quote, yes] =
    prose.sentences.map((sentence) => YES.exec(sentence)).find((found) => found !== null) ?? [];
  if (words === undefined || yes === undefined || /^(?:true|false|none|null)$/u.test(yes))
    return reading;
  if (quote === '' && !/^(?:yes|1)$/u.test(yes)) return reading;
  return {
    ...reading,
    prose: {
      ...prose,
      sentences: prose.sentences.map((sentence) => sentence.replace(words, 'true if')),
    },
    examples: examples.map((example) => ({ ...example, result: truthOf(example.result, yes) })),
  };
}

function truthOf(result: Literal, yes: string): Literal {
  if (result.kind !== 'string' && result.kind !== 'number') return result;
  return { kind: 'boolean', value: String(result.value).toLowerCase() === yes };
}
