/** What a reply is made of, as the command line prints it. */
export interface SaidReply {
  readonly reply: string;
  readonly assumptions?: readonly string[];
  readonly premise?: {
    readonly claim: string;
    readonly fact: string;
    readonly lines: readonly number[];
    readonly better?: string;
    readonly follows?: string;
  };
  readonly question?: {
    readonly text: string;
    readonly why: string;
    readonly options: readonly string[];
  };
}

/** What a person would stumble over, and a machine can see: one short note each. Empty where it reads well. */
export function textFlaws(said: SaidReply, totalLines: number): readonly string[] {
  const { reply, assumptions = [], premise, question } = said;
  const sentences = [
    ...assumptions,
    ...(premise === undefined ? [] : [`You said ${premise.claim}.`, premise.fact]),
    ...[premise?.better, premise?.follows].filter((text) => text !== undefined),
    ...(question === undefined ? [] : [question.text, question.why]),
  ];
  return [
    ...paragraphFlaws(reply),
    ...[reply, ...sentences].flatMap((text) => [
      ...wordFlaws(text),
      ...linkFlaws(text, totalLines),
    ]),
    ...sentences.filter((text) => !/[.?!…]$/u.test(text)).map((text) => `no end: ${text}`),
    ...(premise === undefined ? [] : claimFlaws(premise.claim)),
    ...(question === undefined ? [] : questionFlaws(question)),
  ];
}

/** Code stands for a name: what is in it is not ours to word. */
const withoutCode = (text: string): string =>
  text.replace(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/gu, 'CODE').replace(/"[^"\n]*"/gu, 'QUOTE');

const rules: readonly (readonly [string, RegExp])[] = [
  ['a word twice', /(?<![\w'-])(?!that\b|had\b|CODE\b)(\p{L}{2,}) \1(?![\w'-])/iu],
  [
    'a capital within a sentence',
    /(?:,| and| or| but) (?:and )?(?:Where|It|There|Nothing|What|The|An?|This|These|In) (?!model)/u,
  ],
  ['a capital after what I see', /\*\*I see\*\* (?:It|There|Nothing|What|The|An?|This|In) /u],
  [
    'a contraction without its sign',
    /\b(?:is|are|was|were|does|do|did|has|have|wo|ca|could|should|would)nt\b/u,
  ],
  [
    'one of many',
    /(?<![\w.-])1 (?:lines|conditions|loops|awaits|problems|tests|defers|switches|try blocks|functions)\b/u,
  ],
  ['the wrong article', /\ba (?!us[ei]|uni|uti|on[ce]|eu)[aeiou]\w|\ban [bcdfgjklmnpqrstvwyz]\w/u],
  [
    'a little word for what is wrong',
    /What should the (?:why|how|what|nothing|with|for|one|no|not|it|there)\b/u,
  ],
  [
    'nothing listed',
    /(?<!\w): *,|(?<![\w=])\(\s*\)(?! =)|, *,|, *\.(?!\w)|:[ \t]*$(?!\n- )|^- *$/mu,
  ],
  ['two signs', /[^.]\.\.(?!\.)|\?\.|\.\?|,\.|;\./u],
  ['two spaces', /\S {2,}\S/u],
];

const wordFlaws = (text: string): readonly string[] => {
  const plain = withoutCode(text);
  return [
    ...rules.filter(([, pattern]) => pattern.test(plain)).map(([flaw]) => `${flaw}: ${plain}`),
    ...(plain.includes('`') ? [`a backtick alone: ${text}`] : []),
    ...(/`(?:the|why|how|what|nothing)`/u.test(text) ? [`a little word as a name: ${text}`] : []),
  ];
};

/** Links lead into the file, and from above to below. */
const linkFlaws = (text: string, totalLines: number): readonly string[] =>
  [...withoutCode(text).matchAll(/\bL(\d+)(?:-(\d+))?\b/gu)]
    .filter(([, from, to = from]) => {
      const [first, last] = [Number(from), Number(to)];
      return first < 1 || last < first || last > totalLines;
    })
    .map(([link]) => `a link beyond the file: ${link}`);

/** A paragraph or an item ends with a sign, or with code. */
const paragraphFlaws = (reply: string): readonly string[] =>
  reply
    .split('\n')
    .filter((line) => line.trim() !== '' && !/(?:[.?!…:)]|`|\*\*)$/u.test(line.trim()))
    .map((line) => `no end: ${line}`);

const claimFlaws = (claim: string): readonly string[] =>
  /^(?:why|how|what|when|where|is|are|does|do|did|since|because|and|but)\b|[?.,;]$/iu.test(claim)
    ? [`no claim: ${claim}`]
    : [];

const questionFlaws = ({
  text,
  options,
}: NonNullable<SaidReply['question']>): readonly string[] => [
  ...(text.endsWith('?') ? [] : [`no question: ${text}`]),
  ...(options.length === 1 || options.length > 4 ? [`${options.length} options: ${text}`] : []),
  ...(new Set(options).size < options.length ? [`alike: ${text}`] : []),
  ...(options.some((option) => option.trim() === '') ? [`an empty option: ${text}`] : []),
];
