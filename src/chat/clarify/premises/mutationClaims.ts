import type { Definition } from '../../../protocol/codeFacts.ts';
import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine } from '../../evidence/sourceLines.ts';
import { longPattern, longPatternWith, longSource } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode, functionSaid, said } from './saidFunction.ts';
import { parametersOf } from './signature.ts';
import { firstStated } from './stated.ts';

/** "normalize overwrites the vector", or "normalize leaves its argument as it is". */
interface MutationClaim {
  readonly name: string;
  readonly changes: boolean;
}

const changing = longSource`
    (?:overwrites?|mutates?|modif(?:y|ies)|changes?|alters?|edits?|clobbers?|messes (?:with|up)|writes? (?:back )?(?:in)?to|
    updates?|sorts?|reverses?|shuffles?|empties|truncates?)
  `;
const given = longSource`
    (?:(?:its|the|my|our|their|this|these|those|all|caller|callers|original|input|passed|given|whole|same|
    incoming) ){1,4}(?:\w+ )?(?:argument|arguments|arg|parameter|param|input|list|array|slice|vector|dict|map|object|items?|
    original|rows?|data|collection|struct|values?|playlist|\w+s)\b
  `;

const changes = longPattern`
    ^(?:.* )?${said} (?:always |also |even |actually )?${changing} (?:${given}|\w+ (?:i|we) pass\b|
    (?:the |my |our )?\w+(?: \w+)? in ?-?place\b|(?:the )?\w+ (?:that )?(?:i|we) (?:pass|give|hand)|
    (?:the |my |our )?(?:\w+ ){1,6}?(?:i|we) (?:pass|give|hand|feed|put|send)\b)
  `;
const inPlace = new RegExp(
  `^(?:.* )?${said} (?:works?|changes?|operates?|sorts?|orders?|reverses?|shuffles?|happens?)(?: (?:on )?[\\w.$]+){0,3} in ?-?place\\b`,
  'u',
);
const keeps = longPattern`
    ^(?:.* )?${said} (?:(?:does not|doesnt|never|dont) (?:change|modify|mutate|touch|alter|overwrite)(?: \w+){1,4}|
    (?:works on|makes|takes|returns) (?:a|its own|another) copy|leaves (?:its|the|my|our) (?:\w+ )?(?:argument|input|original|
    list|array|dict|\w+s) (?:alone|as (?:it|they) (?:is|are|was|were)|untouched|unchanged|intact)|
    is (?:a )?pure(?: function)?)
  `;

function readMutationClaim(clause: string): MutationClaim | undefined {
  const kept = keeps.exec(clause)?.[1];
  if (kept !== undefined) return { name: kept, changes: false };
  const changed = (changes.exec(clause) ?? inPlace.exec(clause))?.[1];
  return changed === undefined ? undefined : { name: changed, changes: true };
}

/** P11 for side effects: "normalize overwrites my vector", where nothing in it could; or the reverse, where it does. */
export const findFalseMutation = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const claim = readMutationClaim(clause);
    const owner = claim === undefined ? undefined : functionSaid(claim.name, evidence);
    if (claim === undefined || owner === undefined) return undefined;
    return claim.changes ? neverChanges(owner, evidence) : doesChange(owner, evidence);
  });

/** Calls that leave everything as it was; any other may change what it is called on or given. */
const harmless: ReadonlySet<string> = new Set(
  `abs all any array_filter array_keys array_map array_merge array_slice array_sum array_values bool ceil chars chr clone
cloned cmp collect compact concat contains copy cos count deepcopy dict difference divmod endsWith endswith entries
enumerate every exp explode filter filter_map find findIndex first flatMap flat_map flatten float floor fold format from
frozenset get group_by has hypot implode includes index indexOf int into_iter is_empty isinstance items iter join keys last
len length list log lower make map max max_by mean median min min_by ord partition pow quantize range reduce replace rev
reversed round select set sin size skip slice some sort_by sorted split sqrt startsWith startswith str stream string strip
strtolower substring sum take tan then then_some to_a to_h to_s to_string toFixed toList toLower toLowerCase toReversed
toSorted toString toUpper toUpperCase trim tuple type union uniq unwrap_or upper values with_index zip
if for while switch return and or not in lambda elif unless when match fn function def catch await typeof of yield Decimal
Math`.split(/\s+/u),
);

/** Make something new in Ruby, and change their receiver elsewhere; and the other way round. */
const newInRuby = /^(?:shuffle|sort|reverse|sort_by|rotate)$/u;
const changingInRuby =
  /!$|^(?:push|append|prepend|concat|delete\w*|clear|shift|unshift|pop|insert|update|store|replace|fill|keep_if)$/u;

/** A copy that is made on the spot may be changed in any way. */
const copied = longPatternWith('gu')`
    (?:\[\.\.\.[^\]]*\]|\.slice\(\)|Array\.from\([^()]*\)|\blist\([^()]*\)|\.(?:copy|clone|dup|to_vec)(?:\(\))?)\.(?:sort|
    reverse|splice|fill|push|shuffle)\(
  `;

const assigns = longPattern`
    (?:[\w\])]\.\w+|\w\[[^\]]*\]|\]|@\w+|\*\w+|->\w+)\s*(?:[-+*/%|&^]|<<|>>|\*\*|\|\||&&|\?\?)?=(?![=>~])|\+\+|--|\bdel\b|
    \bdelete\b|<<\s*\w|\bout\b|\bref\b|&mut
  `;

/** A body that gives no member a new value and calls nothing that could. */
function neverChanges(owner: Definition, evidence: Evidence): Premise | undefined {
  const body = bodyCode(owner, evidence);
  const language = evidence.subject?.languageId ?? '';
  if (!body.every((line) => isHarmless(line, language))) return undefined;
  const given = body.filter(({ text }) => /\breturn\b/u.test(text));
  const made = (given.length > 0 ? given : body.filter(({ text }) => /\w/u.test(text))).slice(-3);
  if (made.length === 0) return undefined;
  return {
    claim: `\`${owner.name}\` changes what it is given`,
    fact: `Nothing in it does; it makes something new: ${made.map(shown).join(', ')}.`,
    lines: made.map(({ line }) => line),
    follows: `The original is as it was after \`${owner.name}\`.`,
  };
}

function isHarmless({ text }: SourceLine, language: string): boolean {
  const plain = text
    .replace(/(["'`])(?:\\.|(?!\1).)*\1/gu, "''")
    .replace(/^\s*(?:for|while)\b.*$/u, '')
    .replace(copied, '(');
  if (assigns.test(plain)) return false;
  const calls = [...plain.matchAll(/([\w$]+[!?]?)\s*\(/gu)].map(([, name = '']) => name);
  // Ruby calls without brackets.
  const bare = language === 'ruby' ? [...plain.matchAll(/\.(\w+[!?]?)/gu)] : [];
  return (
    calls.every(
      (name) =>
        harmless.has(name) ||
        /^[A-Z]\w*(?:Error|Exception)$/u.test(name) ||
        (language === 'ruby' && newInRuby.test(name)),
    ) && !bare.some(([, name = '']) => changingInRuby.test(name))
  );
}

const mutators =
  'append|extend|insert|remove|pop|clear|sort|reverse|update|setdefault|discard|add|push|unshift|shift|splice|fill|set|put|addAll|removeIf|Add|Remove|Clear|Sort|Insert|AddRange|delete|concat!|map!|sort!|reject!|shift!|<<';

/** A line that changes a parameter which has not been given another value before. */
function doesChange(owner: Definition, evidence: Evidence): Premise | undefined {
  if (!sharing.test(evidence.subject?.languageId ?? '')) return undefined;
  const body = bodyCode(owner, evidence);
  const changed = (parametersOf(owner, evidence) ?? [])
    .map(({ name }) => ({ name, line: changeOf(name, body) }))
    .find(({ line }) => line !== undefined);
  if (changed?.line === undefined) return undefined;
  return {
    claim: `\`${owner.name}\` leaves \`${changed.name}\` as it is`,
    fact: `It changes \`${changed.name}\`: ${shown(changed.line)}.`,
    lines: [changed.line.line],
    follows: `Whoever calls \`${owner.name}\` and needs the original passes a copy.`,
  };
}

function changeOf(parameter: string, body: readonly SourceLine[]): SourceLine | undefined {
  const name = escapePattern(parameter);
  const change = new RegExp(
    `(?<![\\w.$])\\$?${name}(?:\\.(?:${mutators})\\(|\\[[^\\]]*\\]\\s*[-+*/]?=(?!=)|\\.\\w+\\s*[-+*/]?=(?![=>])| << )|\\bdel ${name}\\[`,
    'u',
  );
  const renewed = new RegExp(`(?<![\\w.$])${name}\\s*=(?!=)`, 'u');
  const at = body.findIndex(({ text }) => change.test(text));
  return body.slice(0, Math.max(at, 0)).some(({ text }) => renewed.test(text))
    ? undefined
    : body[at];
}

/** Languages that pass collections and objects by reference. */
const sharing =
  /^(?:python|javascript|typescript|tsx|javascriptreact|typescriptreact|java|csharp|ruby)$/u;
