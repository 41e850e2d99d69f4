import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { scriptLanguages } from '../../evidence/languageWords.ts';
import { escapePattern, sourceLines, wholeWord } from '../../evidence/sourceLines.ts';
import { articleOf } from './article.ts';
import { type Declared, declaredName } from './declaredName.ts';
import { declaredResult } from './declaredResult.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/**
 * Types of which a value is one at most, in lower case and without what separates their words. A word for several of them,
 * such as "map", is none.
 */
const families: readonly ReadonlySet<string>[] = [
  `mutex lock rwmutex rwlock sharedmutex recursivemutex timedmutex reentrantlock reentrantreadwritelock stampedlock semaphore
  semaphoreslim spinlock rlock readerwriterlockslim condvar waitgroup once`,
  `hashmap treemap linkedhashmap concurrenthashmap weakhashmap enummap weakmap btreemap defaultdict ordereddict counter
  sorteddictionary concurrentdictionary immutabledictionary dictionary unorderedmap multimap hashtable synchronizedmap synchronizedlist plainobject jsmap
  plaindict stdmap hashset treeset linkedhashset btreeset weakset frozenset sortedset unorderedset jsset jsarray plainlist`,
  `arraylist linkedlist copyonwritearraylist arraydeque immutablelist observablecollection vecdeque deque priorityqueue
  linkedblockingqueue arrayblockingqueue concurrentqueue concurrentlinkedqueue concurrentbag blockingcollection
  binaryheap stdqueue`,
  'uniqueptr sharedptr weakptr autoptr',
  'box rc arc',
  'refcell cell oncecell oncelock rwlock',
  'stringbuilder stringbuffer stringjoiner',
  'atomicinteger atomiclong atomicboolean atomicreference longadder',
  'instant localdate localdatetime zoneddatetime offsetdatetime',
  'datetime datetimeoffset dateonly timespan',
  'bigdecimal biginteger',
].map((names) => new Set(names.split(/\s+/u)));

const says =
  /^(?:.*? )??(?:the |this |that |my |our )?[$@]?(?:(?:this|self)\.)?([a-z_][\w$]*)(?: (?:field|variable|member|property|parameter))? (?:is|are|being|is declared as|is made as)(?: (?:really|just|already|only|actually|still|also|declared as))* an? ((?:(?:plain|normal|simple|regular|ordinary|old|bare|standard) )*)((?:js |es6 |java |go |python |std |c\+\+ )?)([\w.:<>]+(?: \w+){0,2})/u;

/** P9 for one of several types that a value can have: "mu is a RWMutex", "items is a plain object". */
export const findOtherFamily = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const ofResult = otherResult(clause, evidence);
    if (ofResult !== undefined) return ofResult;
    const [, name = '', plain = '', , words = ''] = says.exec(clause) ?? [];
    const claimed = name === '' ? undefined : claimedType(words, plain !== '', evidence);
    const declared = claimed === undefined ? undefined : declaredName(name, evidence);
    return claimed === undefined || declared === undefined
      ? undefined
      : otherThan(claimed, declared, evidence);
  });

const gives = new RegExp(
  `^(?:.*? )??${said} (?:always |just |also |already )?(?:returns?|gives?|hands? (?:back|out)|yields?) (?:me |us |back )?an? ([\\w.:]+)(?: |$)`,
  'u',
);

/** "shared gives an Rc", against the type that it is declared to return. */
function otherResult(clause: string, evidence: Evidence): Premise | undefined {
  const [, name = '', words = ''] = gives.exec(clause) ?? [];
  const claimed = words === '' ? undefined : claimedType(words, false, evidence);
  const owner = claimed === undefined ? undefined : functionSaid(name, evidence);
  const [line] = owner === undefined ? [] : codeOf(owner, evidence);
  if (claimed === undefined || owner === undefined || line === undefined) return undefined;
  const type = declaredResult(owner.name, line.text, evidence.subject?.languageId ?? '') ?? '';
  return otherThan(claimed, { name: owner.name, line, text: type, comment: '' }, evidence);
}

const isOfFamily = (types: readonly string[]): boolean =>
  families.some((family) => types.some((type) => family.has(type)));

function otherThan(
  { type, words }: ClaimedType,
  { name, line }: Declared,
  evidence: Evidence,
): Premise | undefined {
  const own = typesIn(line.text.replace(wholeWord(name), ' '), evidence);
  const has = isOfFamily(own) ? own : typesGiven(name, evidence);
  const isOther = families.some(
    (family) => family.has(type) && has.some((each) => family.has(each)) && !has.includes(type),
  );
  return isOther
    ? {
        claim: `\`${name}\` is ${articleOf(words)} ${words}`,
        fact: `It is declared otherwise: ${shown(line)}.`,
        lines: [line.line],
      }
    : undefined;
}

/** What is declared as something wider shows its type where it is given a value, if that is one place. */
function typesGiven(name: string, evidence: Evidence): readonly string[] {
  const given = new RegExp(
    `(?<![\\w$.])(?:(?:this|self)(?:\\.|->)|@)?${escapePattern(name)}\\s*=(?!=)\\s*(new\\b.*)$`,
    'u',
  );
  const values = (evidence.subject === undefined ? [] : sourceLines(evidence.subject)).flatMap(
    ({ text }) => given.exec(text)?.[1] ?? [],
  );
  const [only, ...others] = values;
  return only === undefined || others.length > 0 ? [] : typesIn(only, evidence);
}

const squeezed = (words: string): string => words.toLowerCase().replace(/[\s_-]/gu, '');

interface ClaimedType {
  readonly type: string;
  readonly words: string;
}

/** "sync.RWMutex", "linked list", "plain object": the longest of the words that is a type of a family. */
function claimedType(words: string, isPlain: boolean, evidence: Evidence): ClaimedType | undefined {
  const parts = words
    .replace(/^(?:\w+(?:\.|::))+/u, '')
    .replace(/<.*$/u, '')
    .split(' ');
  return [3, 2, 1]
    .map((length) => parts.slice(0, length).join(' '))
    .flatMap((said) => ofScripts(said, isPlain, evidence) ?? ofFamily(said, isPlain) ?? [])[0];
}

function ofFamily(said: string, isPlain: boolean): ClaimedType | undefined {
  const type = squeezed(said);
  const isFamily = families.some((family) => family.has(type));
  return isFamily && (!/^(?:mutex|lock)$/u.test(type) || isPlain)
    ? { type, words: said }
    : undefined;
}

/** "a map" may be any; who writes `Map` means the class. */
function ofScripts(
  said: string,
  isPlain: boolean,
  { question, subject }: Evidence,
): ClaimedType | undefined {
  if (!scriptLanguages.includes(subject?.languageId ?? '')) return undefined;
  if (isPlain && /^(?:object|dict|dictionary|hash)$/u.test(said))
    return { type: 'plainobject', words: `plain ${said}` };
  return /^(?:map|set)$/u.test(said) && spelledAsClass.test(question.text)
    ? { type: `js${said}`, words: said }
    : undefined;
}

const spelledAsClass = /\b(?:is|are) (?:an? |the )`?(?:Map|Set)\b/u;

/** The types of families that a declaration names, by its words and by how its first value is written. */
const typesIn = (text: string, { subject }: Evidence): readonly string[] => [
  ...(text.match(/[A-Za-z_]\w*/gu) ?? []).map(squeezed),
  ...spellings
    .filter(
      ({ languages, written }) =>
        languages.includes(subject?.languageId ?? '') && written.test(text),
    )
    .map(({ type }) => type),
];

const spellings: readonly {
  readonly type: string;
  readonly languages: readonly string[];
  readonly written: RegExp;
}[] = [
  { type: 'jsmap', languages: scriptLanguages, written: /\bnew Map\b|:\s*(?:Readonly)?Map</u },
  { type: 'jsset', languages: scriptLanguages, written: /\bnew Set\b|:\s*(?:Readonly)?Set</u },
  {
    type: 'jsarray',
    languages: scriptLanguages,
    written: /=\s*\[|\bnew Array\b|:\s*(?:readonly )?[\w.<>]+\[\]|:\s*(?:Readonly)?Array</u,
  },
  {
    type: 'plainobject',
    languages: scriptLanguages,
    written: /=\s*\{(?!\s*\w+\s*\}\s*=)|:\s*(?:Partial<)?Record<|Object\.create\(/u,
  },
  { type: 'stdqueue', languages: ['cpp'], written: /\bstd::queue</u },
  { type: 'stdmap', languages: ['cpp'], written: /\bstd::map</u },
  {
    type: 'plaindict',
    languages: ['python'],
    written: /=\s*\{(?!\w+ for|\w+\}|[^:}]+\})/u,
  },
  { type: 'plainlist', languages: ['python'], written: /=\s*\[/u },
];
