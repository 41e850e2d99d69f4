import type { Evidence } from '../evidence/evidence.ts';
import { wholeWord } from '../evidence/sourceLines.ts';
import { wordingOf } from '../evidence/wording.ts';
import { longSource } from '../longPattern.ts';
import type { Candidate } from './candidates.ts';
import { kindsOfPart } from './kindPlaces.ts';
import { askWhichLine, type Spot, tellsApart } from './literalCandidate.ts';

// English phrases as data, tried on the normalised question (see normalise.ts), so apostrophes are gone.

const lead = longSource`
    ^(?:(?:please|pls|plz|hi|hey|so|ok|and|but|also|just|now|can you|could you|would you|will you|can u|can we|lets|
    i want you to|i would like you to|i need you to) ?,? )*
  `;

const change = longSource`
    (?:make|turn|change|rename|extract|read|put|add|remove|drop|delete|replace|convert|move|inline|document|comment|give|take|
    set|let|mark|declare|annotate|wrap|negate|invert|flip|swap|quote|log|print|hoist|pull|cache|store|export|insert|write|
    update|translate|type|expose|hide|simplify|rewrite|reverse|pass|use|get rid of|kill|comment out|guard|test|raise|lower|
    increase|bump|double|halve|initiali[sz]e|reset|validate|convert)
  `;

const wonder = longSource`
    (?:explain|describe|what does|why do we need|why do i need|why have|do we need|do i need|whats the point of|
    what is the point of|what is the purpose of|why is(?= the (?:\w+ ){1,3}(?:even |still |in )?(?:there|here|needed|
    necessary|required|useful)\b))
  `;

/** After these more is said of which one it is. */
const toldApart = longSource`
    (?! (?:of\b|in\b(?! (?:here|this|there|an?|its|one|front)\b)|inside|within|for\b(?! (?:me|us|now)\b)|which|where|whose|
    with\b(?! (?:an?|the|something)\b)|at\b|on\b(?! top)|above|below|before|after|around|between|under|called|named|when|if|
    that\b(?! (?:says|tells|explains|states|describes|shows)\b)|(?:type|value|code|annotation|list|name|names|types|signature|
    body|call|calls|header|pointer|block|expression|itself|level|handler|component|tag|key|line)\b))
  `;

const formOf = (said: string): RegExp =>
  new RegExp(
    `${lead}(?:${change}|${wonder}) (?:(?!the\\b)[\\w-]+ ){0,6}?the ${said}(?![\\w-])${toldApart}(?: (-?[\\w$.]*\\w))?`,
    'u',
  );

const forms = kindsOfPart.map((kind) => ({ ...kind, form: formOf(kind.said) }));

/** E6 for a part that is called by its kind alone, where there are several: "make the constant an argument". */
export function askWhichOfKind(evidence: Evidence): Candidate | undefined {
  const { question, code, subject } = evidence;
  if (code?.kind !== 'read' || subject === undefined || question.lines.length > 0) return undefined;
  if (!/^(?:change|explain|other)$/u.test(question.intent)) return undefined;
  const { plain } = wordingOf(question);
  if (plain.length > LONGEST || tellsApart.test(plain)) return undefined;
  const meant = forms.find(({ form }) => form.test(plain));
  if (meant === undefined) return undefined;
  const all = meant.places({ code, subject });
  const called = named(meant.form.exec(plain)?.[1], all);
  return askWhichLine(meant.name, called ?? all, withoutVerb(evidence));
}

/** "the parameter b": those of that name, if there are any. */
function named(word: string | undefined, all: readonly Spot[]): readonly Spot[] | undefined {
  if (word === undefined || /^(?:an?|to|so|it|is|as|or|and|be)$/u.test(word)) return undefined;
  // Which of equal numbers is meant is asked elsewhere.
  if (/^-?\d/u.test(word)) return [];
  const found = all.filter(({ text }) => wholeWord(word, 'iu').test(text));
  return found.length === 0 ? undefined : found;
}

const firstVerb = new RegExp(`${lead}(${change})\\b`, 'u');

/** "add" is what is to be done, and no name of a method. */
function withoutVerb(evidence: Evidence): Evidence {
  const { question } = evidence;
  const verb = firstVerb.exec(wordingOf(question).plain)?.[1];
  return {
    ...evidence,
    question: { ...question, topics: question.topics.filter((word) => word !== verb) },
  };
}

/** Longer ones say more. UTF-16 units. */
const LONGEST = 120;
