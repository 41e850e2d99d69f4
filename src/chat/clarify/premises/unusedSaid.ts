import type { Evidence, QuestionFacts } from '../../evidence/evidence.ts';
import { readable } from '../../evidence/normalise.ts';
import { fromThen } from '../../evidence/statedClauses.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern, longSource } from '../../longPattern.ts';
import { definitionOf } from './namedDefinition.ts';

/** In lower case, as the code may spell it; "read" where writing to it is no use. */
export interface Unused {
  readonly name: string;
  readonly isRead: boolean;
  /** The function that it is said of alone. */
  readonly owner?: string;
  /** "never read or written": every mention but its declaration is a use. */
  readonly isWritten?: true;
  /** Said of another name as well. */
  readonly isOneOfTwo?: true;
}

/** What every way of saying so has in it: the patterns are slow. */
const denies =
  /\b(?:nobody|no one|noone|nothing|never|unused|dead|isnt|is not|arent|write-?only|only|just|not)\b/u;

/** What a question says is of no use: the first that is a name of the code counts. */
export function unusedSaid(evidence: Evidence): readonly Unused[] {
  const { question } = evidence;
  const { plain, clauses } = wordingOf(question);
  if (!denies.test(plain) && !clauses.some((clause) => denies.test(clause))) return [];
  const ofOne = clauses.map((clause) => unusedIn.exec(clause)).find((match) => match !== null);
  const [, name = '', owner = ''] = ofOne ?? [];
  if (owner !== '' && !wholes.test(owner)) return [{ name, isRead: false, owner }];
  const pair = clauses.map((clause) => bothUnused.exec(clause)).find((match) => match !== null);
  if (pair !== undefined && pair !== null)
    return pair.slice(1).map((each) => ({ name: each, isRead: false, isOneOfTwo: true }));
  if (saidOfPart(plain, evidence) || then.test(plain)) return [];
  const isRead = onlyRead.test(plain);
  return namesSaid(plain, clauses, question).map((each) => ({
    name: each,
    isRead,
    ...(/\bread (?:or|nor) (?:written|set)\b|\b(?:written|set) (?:or|nor) read\b/u.test(plain)
      ? { isWritten: true as const }
      : {}),
  }));
}

function namesSaid(
  plain: string,
  clauses: readonly string[],
  question: QuestionFacts,
): readonly string[] {
  const [, ...groups] = saidUnused.exec(readable(question.text)) ?? [];
  const found = [
    onlyWritten.exec(plain)?.[1],
    ...question.claims.map((claim) => (claim.kind === 'unused' ? claim.name : undefined)),
    ...groups.map((one) => one?.toLowerCase()),
    ...clauses.map((clause) => neverUsed.exec(clause)?.[1]),
    notSeen.test(plain) ? spokenOf.exec(plain)?.[1] : undefined,
  ];
  const names = [...new Set(found.filter((name) => name !== undefined))];
  // "the recent map": of the two the first is the name.
  return [...names.filter((name) => !kind.test(name)), ...names.filter((name) => kind.test(name))];
}

/** "it is only assigned", "nobody reads it" */
const onlyRead = longPattern`
    \b(?:never|not|nobody|no one|nothing|isnt)(?: \w+){0,3}? (?:reads?|looks? at)\b(?! (?:or|nor) (?:written|set|writes))|\bwrite-?only\b|\bonly (?:ever )?(?:assigned|set|
    written|filled|incremented|increased|pushed|added|counted|updated)\b
  `;
const onlyWritten = longPattern`
    (?<![\w.$])(?:self\.|this\.|\$this->)?[$@]?([a-z_#][\w$]*)(?: (?:field|property|member|variable|map|list|set|cache|array|
    dict))? (?:is|gets) (?:(?:only|just) (?:ever )?(?:assigned|set|written|filled|incremented|increased|pushed|added|counted|
    updated)(?: to| into| up)?(?! (?:in|by|when|if|once|after|at|from|for|on)\b)|write-?only)\b
  `;

const part = longSource`
    (?:field|property|member|param|parameter|argument|arg|prop|variable|import|constant|map|list|cache|array|dict|set|
    callback|option|flag|function|method|helper|class|type)
  `;
const kind = new RegExp(`^${part}$`, 'u');
const neverUsed = longPattern`
    ^(?:.*? )??(?:the |that |this |our )?[$@]{0,2}([a-z_][\w$]*)(?:\(\))?(?: ${part})?(?: (?:in|of|on) (?:the |
    this )?\w+(?: \w+)?)?(?: ${part})? is never (?:used|read|accessed|referenced|touched|looked at|consulted)(?: ${part})?
    (?: (?:in|inside|within|of|anywhere|from any\w*|any ?more|here|at all|now|by any\w*|after (?:it|its|it is|
    being|that|it was|it has been) ?(?:set|assigned|written|filled|initiali[sz]ed|created|declared)?$)\b.*)?$
  `;

/** "count is not used in top" */
const unusedIn = longPattern`
    ^(?:.*? )??(?:the |that |this |our |its )?[$@]{0,2}([a-z_][\w$]*)(?: ${part})? is (?:never|not) (?:\w+ )?(?:used|read|
    needed|referenced|touched|looked at)(?: ${part})?(?: at all| anywhere)? (?:in|inside|within|by) (?:the )?([a-z_][\w$]*)(?:\(\))?
    (?: (?:function|method|at all))?$
  `;
/** "COLOR and RETRIES are both unused" */
const bothUnused = longPattern`
    ^(?:both )?(?:the )?([a-z_$][\w$]*) and (?:the )?([a-z_$][\w$]*)(?: ${part}s?)? (?:are|is) (?:both |all |never )?(?:unused|never used|
    used nowhere|used|dead|leftovers?|read|not used)(?: anywhere| at all| here)?$
  `;
/** "is the hits field a leftover? i dont see it read anywhere" */
const notSeen = longPattern`
    \b(?:i|we) (?:dont|do not|cant|cannot|couldnt) (?:see|find|spot) (?:it|its value|that)(?: being| ever)? (?:used|read|
    called|touched|needed)\b
  `;
const spokenOf = new RegExp(`\\bthe [$@]{0,2}([a-z_][\\w$]*) ${part}\\b`, 'u');

const saidUnused =
  /\b(?:nobody|no one|nothing|noone)(?: \w+){0,4}? (?:uses|calls|reads|needs|touches|looks at|cares about|refers to|accesses|consults|queries) `?(?!(?:it|them|this|that|the|to|for|a|an|any|these|those|its)\b)[$@]?([A-Za-z_$][\w$]*)`?(?:\(\))?(?! \w+ (?:outside|elsewhere))|`?([A-Za-z_$][\w$]*)`?(?:\(\))?(?: field| attribute| property| member| variable| parameter)? (?:is|was|are)(?: \w+){0,6}? (?:but|and) (?:nobody|no one|nothing)(?: \w+){0,4}? (?:uses|calls|reads|needs|touches) (?:it|them)\b|(?<!\b(?:in|of|inside|from|by) )`?([A-Za-z_$][\w$]*)`?(?:\(\))? (?:is never (?:used|read|called|touched)|isn'?t (?:used|read|called|needed)|is unused|seems unused)\b(?! (?:outside|after|in|by|if|when|until|before))/u;

/** "ttl is not used by the interval": of a function of the file, or of a thing in it, and not of all of it. */
function saidOfPart(plain: string, evidence: Evidence): boolean {
  const word = ofPart.exec(plain)?.[1];
  return word !== undefined && !wholes.test(word) && definitionOf(word, evidence)?.kind !== 'class';
}
const ofPart =
  /\b(?:never|not|isnt|arent) (?:\w+ )?(?:used|read|called|needed|referenced|touched)(?: \w+)? (?:by|inside|within|in|from) (?:the |this |that |our |my )*([a-z_][\w$]*)/u;
const then = new RegExp(`\\b${fromThen}\\b`, 'u');
const wholes = longPattern`
    ^(?:it|here|file|class|code\w*|module|project|program|script|workspace|repo\w*|app\w*|any\w*|no\w*|all|component|struct|
    type|whole|entire|rest|production|practice)$
  `;
