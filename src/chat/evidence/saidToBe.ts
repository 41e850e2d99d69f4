import { longPattern, longSource } from '../longPattern.ts';
import type { Wording } from './wording.ts';

/** How a language, a shell or a library is named, as a pattern on normalised text. */
export interface Named {
  readonly words: string;
  /** Also an ordinary word: "express", "go". */
  readonly isWord: boolean;
  /** Does things itself: "pandas keeps the index". Languages are only written in. */
  readonly isDoer: boolean;
}

const version = '(?: ?v?\\d[\\d.x]*)?';

/** Not it, but what is said about it or made of it. */
const other = longSource`
    (?:docs?|documentation|way|ways|style|equivalent|version|versions|manual|approach|alternative|counterpart|like|vs|syntax|
    instead|port|devs?|people|users?|guy|programmers?|developers?|background|perspective|side|solution|or|and|than|to|in|is|
    are|was|would|command|commands|query|queries|string|strings|regex|regexes|process|console|output|statement|statements|
    snippet in|injection)\b
  `;

const thing = longSource`
    (?:file|script|code|class|function|method|component|project|app|application|snippet|module|service|server|handler|test|
    tests|suite|program|codebase|repo|query|model|frame|df|dataframe|package|lib|backend|frontend|thing|whole \w+|page)
  `;

const kinds = longSource`
    (?:code|files?|scripts?|apps?|projects?|programs?|class(?:es)?|components?|tests?|frames?|dataframes?|servers?|models?|
    modules?|routes?|router|handlers?|sessions?|clients?|functions?|methods?|hooks?|quer(?:y|ies)|middlewares?|controllers?|
    services?|views?|packages?|librar(?:y|ies)|structs?|records?|getters?|setters?|constructors?|params?|parameters?|arrays?|
    lists?|objects?|variables?|decorators?|interfaces?|traits?|lambdas?|closures?|generators?|enums?|calls?|elements?|
    requests?|responses?|schemas?|stores?|charts?|plots?|tables?|options?|results?|types?|migrations?|jobs?|workers?|tasks?|
    mocks?)
  `;

const fill = longSource`
    (?:(?:running|run|using|written|made|built|executed|started|all|just|plain|pure|only|still|stuck|in|on|with|under|by|at|
    through|the|an?|normal|actually|old|vanilla|good|here) )*
  `;

/** Wished, compared or only possible. */
const open = longPattern`
    \b(?:would|should|could|might|if|port|convert\w*|translat\w*|rewrit\w*|migrat\w*|switch\w*|instead|rather|prefer|than|
    versus|vs|equivalent|counterpart|alternative|like|similar|same as|compared?|comparable|coming from|i know|used to|
    how would|how do i write|move to|different from|differ|(?:is|are|its|was) not|isnt|arent|without|no longer|anymore)\b
  `;

/** Something is told of another to ask for its like. */
const sought = longPattern`
    \b(?:something (?:like|similar)|is there (?:an?|any|something)|equivalent|alternatives?|counterpart|
    the same (?:here|thing|way|in|with|for)|what about|how (?:do|would|can) i (?:get|do) (?:that|the same|this)|used to|
    coming from|know (?:it|this|that) from)\b
  `;

/** A reader for one name; patterns are made when the word first turns up. */
export function saidToBe({ words, isWord, isDoer }: Named): (wording: Wording) => boolean {
  const name = `(?:${words})${version}`;
  const plainForms = [
    longSource`
      ^(?:(?:hi|hey|hello|ok|so|a|quick|short|small|simple|another|newbie|beginner|noob|stupid|dumb|general|basic|probably|
      maybe|just)[ ,]+)*${name}(?: (?:newbie|beginner|noob))? (?:question|q|problem|newbie|beginner|noob|n00b)\b
    `,
    `\\b(?:this|these)(?: \\w+)? ${name} (?!${other})${isWord ? kinds : '\\w{3,}'}\\b`,
    longSource`
      \b(?:new to|first time (?:with|using|in)|(?:in|of|with|for) (?:this|our|my)) ${name}(?: \w+)?(?:,|
      $| (?:i|we|so|and|the|why|how|what)\b)
    `,
  ];
  const end = '(?: here| (?:in|for|of) (?:this|the) \\w+)?$';
  const meant = isWord
    ? `(?:(?<=\\b(?:uses?|using|on|with|in|plain|pure|through) )${name}|${name} ${kinds}|(?:${words}) v?\\d[\\d.]*)`
    : `${name}(?: ${kinds})?`;
  const stated = [
    `^(?:.* )?(?:this|it|that|everything|we|i|(?:the|my|our|this) ${thing}) (?:is|are|am|runs?|uses?|goes|relies) ${fill}${meant}${end}`,
    `^(?:.* )?(?:its|thats|were|im|heres) ${fill}${meant}${end}`,
    `^(?:.* )?[\\w$]+ (?:is|are) ${fill}${name} ${kinds}${end}`,
  ];
  const doing = isDoer
    ? [
        longSource`
          ^(?:(?:so|but|and|since|as|because|well|that) )*${name} (?:(?:already|always|never|also|just|only|still|
          automatically|silently|normally|here|usually) )*(?!(?:is|has|was|does|vs|versus|docs|users|devs|needs|sucks|
          works)\b)[a-z]{2,}(?<!s)s\b
        `,
      ]
    : [];
  const asked = isDoer
    ? [
        longSource`
          \b(?:why|how|when|where|what|which|whether)(?: \w+)? (?:does|did|will|has) ${name} (?!work\b).*\b(?:here|this|these|
          my|our|the \w+ (?:line|call|filter|step|handler|request|loop|query))\b
        `,
        longSource`
          ^(?:(?:so|and|but|ok) )*(?:does|did|will|has) ${name} (?!work\b|have\b|support\b).*\b(?:here|this|these|my|our|
          in \w+\(\)|for me)\b
        `,
        `\\bwith ${name} (?:i|we|you) (?:have to|need to|must|can|cannot|cant)\\b.*\\b(?:here|this)\\b`,
      ]
    : [];
  // A form of its own, and the version that it is said to have come with.
  const turned = longSource`
    \b(?:turn|make|convert|change) (?:this|it|that|the \w+)(?: \w+)? (?:in)?to (?:an? )?${name} ${kinds}\b.*\b(?:we are|were|
    im|we|its) (?:already |still )?(?:on|using|at|running) (?:${words} )?v?\d
  `;
  const made = once(() => ({
    plain: new RegExp([...plainForms, ...asked, turned].join('|'), 'u'),
    clause: new RegExp([...stated, ...doing].join('|'), 'u'),
  }));
  const named = new RegExp(`(?<![\\w.])(?:${words})(?![\\w-])`, 'u');
  return ({ plain, clauses, spans }) => {
    if (!named.test(plain) || sought.test(plain)) return false;
    const { plain: forms, clause: form } = made();
    const said = sentencesWith(plain, named);
    return (
      said.some((sentence) => isGranted(sentence, forms)) ||
      [...clauses, ...spans].some((each) => !open.test(each) && form.test(each))
    );
  };
}

/** What is wished or compared is so before it is named. */
function isGranted(sentence: string, form: RegExp): boolean {
  const match = form.exec(sentence);
  return match !== null && !open.test(sentence.slice(0, match.index + match[0].length));
}

const sentencesWith = (plain: string, named: RegExp): readonly string[] =>
  plain
    .split(/[.!?;]+(?:\s+|$)/u)
    .filter((sentence) => sentence.length < 300 && named.test(sentence));

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
