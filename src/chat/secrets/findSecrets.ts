/** Keys, tokens and passwords in a text, by the forms that their issuers give them and by what they are assigned to. */

/** Keys and tokens that are known by how they begin. */
const issued = new RegExp(
  [
    '(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])',
    'gh[pousr]_[A-Za-z0-9]{36,255}',
    'github_pat_[A-Za-z0-9_]{22,255}',
    'glpat-[\\w-]{20,64}',
    'xox[abeoprs]-[A-Za-z0-9-]{10,255}',
    '(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,255}',
    'sk-[A-Za-z0-9_-]{20,255}',
    'AIza[\\w-]{35}',
    'ya29\\.[\\w-]{20,255}',
    'npm_[A-Za-z0-9]{36}',
    'pypi-[\\w-]{50,255}',
    'hf_[A-Za-z0-9]{30,64}',
    'SG\\.[\\w-]{16,32}\\.[\\w-]{16,64}',
    'eyJ[\\w-]{10,2000}\\.eyJ[\\w-]{10,4000}\\.[\\w-]{10,2000}',
  ]
    .map((form) => `\\b${form}`)
    .join('|'),
  'gu',
);

/** What stands between a user's name and the host of an address. */
const inAddress = /:\/\/[^\s:/@'"`]{0,64}:(?<secret>[^\s:/@'"`]{3,128})@/gu;

const inHeader = /\b(?:Bearer|Basic)[ \t]{1,4}(?<secret>[\w+/.~-]{16,2000}={0,2})/gu;

/** Between the name and its text: a closing quote or bracket, a type, a sign of assignment. */
const assigned = `[\\w-]{0,32}["'\`]?\\]?[ \\t]{0,4}(?::[ \\t]{0,4}(?:str|string)[ \\t]{0,4}=|:=|=>|[:=])[ \\t]{0,4}`;

const password = new RegExp(
  `(?:password|passwd|passphrase|secret)${assigned}(?<quote>["'\`])(?<secret>[^"'\`\\s]{4,256})\\k<quote>`,
  'giu',
);

const key = new RegExp(
  `(?:token|api[_-]?key|access[_-]?key|private[_-]?key|auth[_-]?key|credentials?|pwd)${assigned}(?<quote>["'\`])(?<secret>[^"'\`\\s]{8,512})\\k<quote>`,
  'giu',
);

/** As in a file of environment variables; a line may be numbered. */
const variable =
  /^(?:[ ]{0,6}\d{1,7}\| )?(?:export[ ]|ENV[ ])?[A-Z][A-Z0-9_]{0,64}?(?:PASSWORD|PASSWD|SECRET|TOKEN|KEY)[A-Z0-9_]{0,32}=(?<secret>[^\s"'`$<]{8,512})$/gmu;

const keyBlock = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/gu;
const keyLine = /[A-Za-z0-9+/=]{16,}/gu;

/** Words in place of a secret, and what is filled in later. */
const isPlaceholder = (value: string): boolean =>
  /\$\{|\{\{|^[$<%{]|^(?:[x*.]+|change.?me|password|secret|.*\b(?:your|example|placeholder|dummy)\b.*)$/iu.test(
    value,
  );

/** The name of a header, a field or a variable: words, in one of the ways that names are written. */
const isName = (value: string): boolean =>
  /^(?:[a-z]+(?:[A-Z][a-z]+)*|(?:[A-Z][a-z]+)+|[A-Z]+)(?:[-_.:/](?:[a-z]+|[A-Z]+|[A-Z][a-z]+))*$/u.test(
    value,
  );

const isPassword = (value: string): boolean => !isPlaceholder(value) && !/^[A-Z_]+$/u.test(value);

const isKey = (value: string): boolean =>
  !isPlaceholder(value) && !isName(value) && /\d/u.test(value);

const forms: readonly (readonly [RegExp, (value: string) => boolean])[] = [
  [issued, () => true],
  [inAddress, isPassword],
  [inHeader, isKey],
  [password, isPassword],
  [key, isKey],
  [variable, isKey],
];

/** Characters that a block with a private key has at most. */
const LONGEST_BLOCK = 16_384;

/** The lines of private keys, in whatever the lines of a text begin with. */
function privateKeys(text: string): readonly string[] {
  return Array.from(text.matchAll(keyBlock), ({ index, 0: { length } }) => {
    const from = index + length;
    const end = text.indexOf('-----END ', from);
    const block = text.slice(from, Math.min(end === -1 ? Infinity : end, from + LONGEST_BLOCK));
    return block.match(keyLine) ?? [];
  }).flat();
}

/** @returns each once, the longest first: one may stand within another */
export function findSecrets(text: string): readonly string[] {
  const found = forms.flatMap(([form, isSecret]) =>
    Array.from(
      text.matchAll(form),
      ({ 0: whole, groups: { secret = whole } = {} }) => secret,
    ).filter(isSecret),
  );
  return [...new Set([...found, ...privateKeys(text)])].toSorted((a, b) => b.length - a.length);
}
