import { longPatternWith, longSource } from '../longPattern.ts';
import type { Claim } from './evidence.ts';

const name = String.raw`([\w$.!?]*[\w$!?])(?:\([^()]*\))?`;
const result = longSource`
  ((?:the |a |an |its |another )?(?:\w+ ){0,3}?(?:list|array|slice|copy|collection|string|boolean|bool|integer|int|float|
  tuple|map|dict|dictionary|set|object|value|element|item|items|elements|result|vector|vec|hash|number|entry|line|row|node|
  instance|record|ids?|token|url|total|sum|it|new one|one)|(?:the |a |an )?(?:sorted|shuffled|reversed|filtered|mapped|
  updated|changed|modified|trimmed|cleaned|merged|appended|extended|replaced|copied) \w+)
`;
/** Wished, or asked whether it is so. */
const open = String.raw`\b(?:should|must|shall|makes?|making|lets?|whether|(?<!\b(?:why|how|when|where|what|which) )(?:does|do|did)) `;

/** "by the interval", "when it fails": said of a part of the code or of a case only. */
const unscoped = longSource`
  (?! (?:by (?!any|no)|(?:in|inside|within|from|on|at) (?!(?:this|that|here|any|production|practice)\b|(?:the|our|my) (?:whole |entire |rest |same )*(?:file|
  class|code\w*|module|project|program|script|workspace|repo\w*|app\w*)\b)|for|when|if|while|until|unless|after|before|once|during)\b)
`;

const modifier =
  '(synchroni[sz]ed|async|asynchronous|static|private|public|protected|final|const|constant|readonly|read-only|abstract|virtual|exported|unexported|internal|sealed|inline|constexpr|volatile|unsafe|noexcept|nullable|optional|override|overridden|deprecated|generic|a generator|generator|explicit|mutable)';

/** How questions state what code does. Tried on the normalised question; the names come out in lower case. */
export const claimPatterns: readonly {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => Claim;
}[] = [
  {
    pattern: longPatternWith('gu')`
        (?<![\w$.])(?<!${open})${name} (?:always |just |already |simply )?(?:returns?|gives?(?: (?:me|us|you))?(?: back)?|
        hands(?: (?:me|us|you))? back|produces?|creates?|yields?)(?: (?:me|us|you))? ${result}\b
      `,
    read: (match) => ({ kind: 'returns', api: match[1] ?? '', what: (match[2] ?? '').trim() }),
  },
  {
    pattern: longPatternWith('gu')`
        (?<![\w$.])${name} (?:can |will |could |does )?(?:never|not|cant|cannot|wont|doesnt) (?:be |
        ever )?(?:return(?:s|ed)? |yields? |gives? |be )?(?:null|nil|none|undefined)\b
      `,
    read: (match) => ({ kind: 'never-null', name: match[1] ?? '' }),
  },
  {
    pattern: longPatternWith('gu')`
        (?<![\w$.])(?<!\b(?:in|of|inside|from|after|below|within) )${name}(?: (?:parameter|param|argument|arg|field|property|
        prop|member|variable|map|list|cache|constant|import|method|function|
        helper))?(?: is| was)?(?: private| internal| unexported| static)*(?: (?:only|
        just)(?: ever)?)?(?: assigned| set| written(?: to)?| declared| stored| initiali[sz]ed| passed| filled| imported| included)?(?: (?:in|
        by) (?:the )?\w+(?:\(\))?)?(?: and| so| but)?(?: then)?(?: its| it)?(?: is| was| isnt| gets)?(?: an)? (?:never (?:called|
        used|read|referenced|invoked|needed)|not (?:called|used|referenced|needed)(?: anywhere)?|
        (?:called|used|referenced) nowhere|unused|dead code|(?:called|used) anywhere)\b${unscoped}
      `,
    read: (match) => ({ kind: 'unused', name: match[1] ?? '' }),
  },
  {
    pattern: longPatternWith('gu')`
        (?<![\w$.])${name} (?:is|being|has type|is of type|is declared(?: as)?|is typed as|has the type) (?:an? |the type |
        (?!(?:unknown|any|set|short|long|optional|object|signed|list|map)\b))(?:plain |just )?([iu](?:8|16|32|64|128|size)|
        f32|f64|u?int(?:8|16|32|64)?(?:_t)?|long|short|byte|char|float(?:32|64|s)?|double|bool(?:ean)?|str(?:ing)?|number|bigint|usize|
        isize|decimal|bigdecimal|list|dict|tuple|set|array|map|hashmap|vec|any|unknown|object|optional|integer|size_t|
        unsigned|signed)\b
      `,
    read: (match) => ({ kind: 'type', name: match[1] ?? '', type: match[2] ?? '' }),
  },
  {
    pattern: longPatternWith('gu')`
        (?<![\w$.])${name}(?: and ([\w$]+)(?:\(\))?)? (?:is|are|being|is declared|is marked(?: as)?|has been made|
        is already) (?:an? |both |all )?${modifier}\b
      `,
    read: (match) => ({ kind: 'modifier', name: match[1] ?? '', modifier: match[3] ?? '' }),
  },
  {
    pattern: longPatternWith('gu')`
        (?:(?<![\w$.])${name} (?:is not|isnt|are not|arent|is no longer|is neither|was not|wasnt)|\b(?:why|how come) (?:isnt|
        is) (?:the )?${name}(?: not)?) (?:an? |even |declared (?:as )?|marked (?:as )?|being )*${modifier}\b
      `,
    read: (match) => ({
      kind: 'modifier',
      name: match[1] ?? match[2] ?? '',
      modifier: match[3] ?? '',
      ...(/\b(?:not|isnt|arent|wasnt|no longer|neither)\b/u.test(match[0])
        ? { isDenied: true }
        : {}),
    }),
  },
  {
    pattern: longPatternWith('gu')`
        (?<!\b(?:should|could|would|if|had|when|can|may) )\b(?:i|we)(?: have|
        ve| had)?(?: already| just| now| even| recently| also| finally)* (?:made|marked|declared|turned|
        changed) (?:the )?${name}(?: (?:method|function|field|class|
        property))?(?: to(?: be)?| as| into)?(?: an?)? ${modifier}\b(?![^.?!]{0,40}\b(?:revert|undid|undo|roll|
        took (?:it|that)|removed (?:it|that)|put it back|backed))
      `,
    read: (match) => ({ kind: 'modifier', name: match[1] ?? '', modifier: match[2] ?? '' }),
  },
  {
    pattern: new RegExp(
      `(?<![\\w$.])${name} (?:always |can |will |may |only |also |already )?(?:throws?|raises?|panics?)\\b`,
      'gu',
    ),
    read: (match) => ({ kind: 'throws', name: match[1] ?? '' }),
  },
  {
    pattern: longPatternWith('gu')`
        (?<![\w$.])(?<!${open})${name} (?:always |already |just )?(?:(makes? (?:a |its own )?cop(?:y|ies)|works? on a copy|
        copies (?:it|the|its|my)|(?:does not|doesnt|wont|never) (?:change|modify|mutate|touch|alter))|
        (?:works?|sorts?|reverses?|changes?|modif(?:y|ies)|mutates?|shuffles?|happens?|is done|updates?|grows?|extends?|
        appends?|adds?|filters?|drops?|removes?|replaces?|trims?|strips?|takes?|fills?|maps?|concat\w*|merges?|
        converts?)(?: \w+){0,4} in ?-?place|mutates? (?:the|its|my|our))
      `,
    read: (match) => ({ kind: 'copies', api: match[1] ?? '', copies: match[2] !== undefined }),
  },
  {
    pattern: longPatternWith('gu')`
        (?<![\w$.])${name} (?:equals|defaults to|is set to|is always|is hard-?coded to|starts (?:at|with|from)|has the value|
        is initiali[sz]ed (?:to|with)) (-?\d+(?:\.\d+)?|true|false|null|none|nil|undefined)(?= |[,.?!;)]|
        $)(?! (?:or|and|times|percent|ms|seconds|minutes|bytes|items|more|less|then|at|after|when|if|for|in)\b)
      `,
    read: (match) => ({ kind: 'value', name: match[1] ?? '', value: match[2] ?? '' }),
  },
  {
    pattern: longPatternWith('gu')`
        (?:\b(?:why (?:does|do|is)|since|as|because|when|where|how often does|so|that|but) |^|[.,;:!] )${name} (?:always |
        only |also |already |directly |still |even |first )?(?:calls?|calling|invokes?|invoking|
        delegates? to) ([\w$.]+)(?:\(\))?
      `,
    read: (match) => ({ kind: 'calls', name: match[1] ?? '', callee: match[2] ?? '' }),
  },
  {
    pattern: longPatternWith('gu')`
        (?<![\w$.])${name} (?:extends|inherits(?: from)?|implements|derives from|subclasses|is a subclass of|
        is derived from) (?:the |from )?([\w$]+)
      `,
    read: (match) => ({ kind: 'extends', name: match[1] ?? '', parent: match[2] ?? '' }),
  },
];
