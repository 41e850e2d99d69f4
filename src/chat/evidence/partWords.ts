import type { FeatureWords } from './featureWords.ts';
import { scriptLanguages } from './languageWords.ts';

/** A function of many libraries: its name is its trace, however it is written. */
const api = (name: string): FeatureWords => ({
  feature: name,
  title: `\`${name}\``,
  words: `${name}(?: (?:call|step|part|method|function))?`,
  trace: new RegExp(name.replace('group', 'group_?').replace('flat', 'flat_?'), 'iu'),
  isLibrary: true,
  isLocal: true,
});

/** Branches, clauses and well-known functions that a question takes for granted. */
export const partWords: readonly FeatureWords[] = [
  {
    feature: 'class component',
    title: 'class component',
    languages: scriptLanguages,
    words: 'class(?:[- ]based)? components?',
    trace: /\bclass\s+\w|\bclass extends\b|createReactClass|defineComponent/u,
  },
  {
    feature: 'function component',
    title: 'function component',
    languages: scriptLanguages,
    words: 'function(?:al)? components?',
    trace: /\bfunction\b|=>/u,
  },
  {
    feature: 'else',
    isLocal: true,
    title: '`else` branch',
    words: 'else(?:[- ]?if)?(?: branch(?:es)?| block| clause| part| case)|elif(?: branch)?',
    trace: /\bels(?:e|if|eif)\b|\belif\b|\bdefault\b|_ =>|\?.*:|\|\||\*\)/u,
  },
  {
    feature: 'finally',
    isLocal: true,
    title: '`finally` block',
    words: 'finally (?:block|clause|part)',
    trace: /finally|ensure|defer|\bwith\b|using|Drop|\btrap\b/u,
  },
  {
    feature: 'default-case',
    isLocal: true,
    title: 'default case',
    words: 'default (?:case|clause|branch(?! (?:is|was|name)\\b))',
    trace: /default|else|_ =>|\*\)|\bgit\b/u,
  },
  {
    feature: 'constructor',
    title: 'constructor',
    languages: ['python', 'ruby', 'php', ...scriptLanguages],
    words: 'constructors?',
    trace: /constructor|__init__|initialize|__construct|__new__|dataclass|\bnew\b|class/iu,
  },
  {
    feature: 'environment',
    title: 'environment variable',
    words: 'env(?:ironment)?(?: |-)?var(?:iable)?s?',
    trace: /env|\$\{?[A-Z]/iu,
  },
  {
    feature: 'assertion',
    isLocal: true,
    title: 'assertion',
    words: 'assert(?:s|ion|ions)?(?: call| statement)?',
    trace: /assert|expect|should|require|check/iu,
  },
  {
    feature: 'sleep',
    isLocal: true,
    title: 'sleep',
    words: 'sleeps?(?: call| statement)?',
    trace: /sleep|delay|wait|timeout|pause|park/iu,
  },
  {
    feature: 'null-check',
    title: 'null check',
    words: '(?:null|nil|none|undefined)[ -]?checks?',
    trace: /null|nil|none|undefined|\?\.|\?\?|optional|is_some|if let|empty|!\w|\bnot\b|-[zn]\b/iu,
  },
  {
    feature: 'binary-search',
    isLocal: true,
    title: 'binary search',
    words: 'binary search',
    trace: /\bmid|bisect|\blow?\b|\bhi(?:gh)?\b|left|right|binary|>>\s*1|\/\/?\s*2|_bound|half/iu,
  },
  {
    feature: 'linked-list',
    title: 'linked list',
    words: '(?:doubly |singly )?linked list',
    trace: /next|prev|node|linked|list</iu,
  },
  {
    feature: 'bit-operation',
    title: 'bit operation',
    words: 'bit ?(?:shifts?|masks?|wise (?:and|or|xor))',
    trace: /<<|>>|&|\||\^|shift|mask/u,
  },
  {
    feature: 'parallel-loop',
    title: 'parallel loop',
    words: 'parallel (?:for ?each|for|loop|stream|query|map)',
    trace: /parallel|WhenAll|thread|rayon|par_iter|pool|gather|Promise\.all/iu,
  },
  {
    feature: 'class-component',
    title: 'class component',
    languages: scriptLanguages,
    words: 'class components?',
    trace: /\bclass\s+\w+\s+extends\b|createReactClass/u,
  },
  ...[
    'reduce',
    'inject',
    'flatmap',
    'splice',
    'fold',
    'groupby',
    'partition',
    'zip',
    'setdefault',
  ].map(api),
];
