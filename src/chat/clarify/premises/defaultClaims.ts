import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeOf, functionSaid, said } from './saidFunction.ts';
import { firstStated } from './stated.ts';
import { otherSwitch } from './switchClaims.ts';

/** How people say what programs write. */
const spoken: readonly { readonly said: RegExp; readonly written: RegExp }[] = [
  { said: /^(?:comma|commas)$/u, written: /^["'],\s?["']$/u },
  { said: /^semi-?colons?$/u, written: /^["'];["']$/u },
  { said: /^(?:tab|tabs)$/u, written: /^["'](?:\\t|\t)["']$/u },
  { said: /^(?:pipe|pipes)$/u, written: /^["']\|["']$/u },
  { said: /^(?:space|spaces|blank)$/u, written: /^["']\s+["']$/u },
  { said: /^(?:dash|dashes|hyphen|minus)$/u, written: /^["']-["']$/u },
  { said: /^(?:underscore|underscores)$/u, written: /^["']_["']$/u },
  { said: /^(?:slash|slashes)$/u, written: /^["']\/["']$/u },
  { said: /^(?:colon|colons)$/u, written: /^["']:["']$/u },
  { said: /^(?:dot|dots|period)$/u, written: /^["']\.["']$/u },
  { said: /^(?:on|true|enabled|yes)$/u, written: /^true$/iu },
  { said: /^(?:off|false|disabled|no)$/u, written: /^false$/iu },
  { said: /^(?:null|none|nil|undefined)$/u, written: /^(?:null|none|nil|undefined)$/iu },
  { said: /^(?:empty)$/u, written: /^(?:""|''|\[\]|\{\}|0)$/u },
];
const words =
  '(comma|commas|semi-?colons?|tabs?|pipes?|spaces?|blank|dash|dashes|hyphen|minus|underscores?|slash|slashes|colons?|dots?|period|on|off|true|false|enabled|disabled|yes|no|null|none|nil|undefined|empty)';

const forms: readonly RegExp[] = [
  longPattern`
      (?:^|\b)(?:the |its |this |my )?([\w$]+) (?:is|are|defaults to|is set to) (?:an? |
      the )?${words}(?: string| list| character)? (?:by|per) default\b
    `,
  new RegExp(
    `\\bdefault (?:value )?(?:of|for) (?:the )?\\$?([\\w$]+)(?: (?:parameter|argument|option))?(?: in \\w+)? is (?:an? |the )?${words}\\b`,
    'u',
  ),
  new RegExp(`\\b(?:the |its )?default ([\\w$]+) is (?:an? |the )?${words}\\b`, 'u'),
  new RegExp(`\\b(?:the |its )?([\\w$]+) defaults to (?:an? |the )?${words}\\b`, 'u'),
  new RegExp(`\\b${words} is the default ([\\w$]+)\\b`, 'u'),
];

const countByDefault = longPattern`
    ^(?:.* )?${said} (?:returns?|gives?(?: me| us)?|takes?|shows?|lists?|keeps?|picks?|yields?) (?:only |just |
    the )?(?:\w+ )??(\d+)(?: \w+)? (?:by|per) default\b
  `;

/** P9 for "longest gives me 10 by default", where the function has one default that is a number. */
export const findOtherCount = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', claimed = ''] = countByDefault.exec(clause) ?? [];
    const owner = claimed === '' ? undefined : functionSaid(name, evidence);
    const [declaration] = owner === undefined ? [] : codeOf(owner, evidence);
    return owner === undefined || declaration === undefined
      ? undefined
      : otherCount(owner.name, claimed, declaration);
  });

function otherCount(name: string, claimed: string, line: SourceLine): Premise | undefined {
  const defaults = [...line.text.matchAll(/\w\s*(?::\s*\w+\s*)?=\s*(\d+)(?=\s*[,)}])/gu)];
  const [first] = defaults;
  if (first === undefined || defaults.length !== 1 || first[1] === claimed) return undefined;
  return {
    claim: `\`${name}\` gives ${claimed} by default`,
    fact: `The default is another: ${shown(line)}.`,
    lines: [line.line],
  };
}

/** P9 for defaults that are no number: "the separator is a comma by default". */
export const findOtherDefault = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [match] = forms.flatMap((form, at) => {
      const found = form.exec(clause);
      return found === null ? [] : [{ found, isTurned: at === forms.length - 1 }];
    });
    if (match === undefined) return otherSwitch(clause, evidence);
    const [, one = '', other = ''] = match.found;
    return match.isTurned ? contradicted(other, one, evidence) : contradicted(one, other, evidence);
  });

const isType =
  /^(?:bool|boolean|string|number|int|float|double|str|char|[iu]\d+|usize|any|object)$/iu;

function contradicted(name: string, word: string, { subject }: Evidence): Premise | undefined {
  const kind = spoken.find(({ said }) => said.test(word));
  if (subject === undefined || kind === undefined) return undefined;
  const given = new RegExp(
    `(?<![\\w$.])[$]?${escapePattern(name)}\\s*(?::\\s*[\\w<>[\\]|? ]+?|\\{[^}]*\\})?\\s*(?:=|:)\\s*("[^"]*"|'[^']*'|[\\w[\\]{}]+)`,
    'iu',
  );
  const all = sourceLines(subject).flatMap((line) => {
    const value = given.exec(line.text.slice(0, 300))?.[1];
    return value === undefined ? [] : [{ line, value }];
  });
  // Handed on, it is no default.
  const places = all.filter(({ value }) => value.toLowerCase() !== name && !isType.test(value));
  const [first] = places;
  if (first === undefined || places.length !== 1 || kind.written.test(first.value))
    return undefined;
  // What is computed, or of a kind that the word does not speak of, is not known.
  const isKnown = spoken.some(({ written }) => written.test(first.value));
  if (!isKnown && !/^["']/u.test(first.value)) return undefined;
  return {
    claim: `\`${name}\` is ${word} by default`,
    fact: `The default is another: ${shown(first.line)}.`,
    lines: [first.line.line],
  };
}
