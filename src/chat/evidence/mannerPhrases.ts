import { longSource } from '../longPattern.ts';
import { anyOf } from './anyOf.ts';
import { politeness } from './discontentWords.ts';

// English phrases as data, tried on the normalised question (see normalise.ts), so apostrophes are gone.

const language = longSource`
    (?:go|golang|rust|ruby|c|c\+\+|cpp|c#|csharp|java|python|js|javascript|ts|typescript|php|bash|shell|react|dotnet|\.net)
  `;

const masters = longSource`
    (?:(?:an? |the )?(?:(?:real|true|good|proper|seasoned|senior|experienced|professional|decent|great|
    (?:${language})) )*(?:devs?|developers?|gophers?|rustaceans?|rubyists?|pythonistas?|pros?|experts?|engineers?|seniors?|
    programmers?|coders?|professionals?|veterans?|guru))
  `;

const it = '(?:this|it|that|these|those|everything|(?:the|my|this) \\w+|[\\w.]+\\(\\))';

const end = longSource`
    (?:,? (?:please|pls|plz|thanks|thx|somehow|here|now|again|then|maybe|too|in here|for me|for us|if possible|or so|or
    something|would be (?:nice|good|great)|(?:\/|or|and) (?:nicer|better|cleaner|so|something)))*[ .!?]*$
  `;

const begin = `^(?:(?:and|but|so|ok|hi|hey|hm+|well|sorry) )*${politeness}(?:(?:i|we) (?:want|need|would like|d like|prefer) |want |need )?`;

const doing = longSource`
    (?:(?:(?:can|could|should|must|may|might) )?(?:${it} )?(?:can |could |should |must |needs to |has to |to )?(?:be |look |feel |read )?
    (?:(?:re-?)?(?:write|written|do|done|made|make|turn|put|get|expressed?|phrased?)(?: ${it})?(?: (?:be|look|feel|read|into))? )?)
  `;

const degree =
  '(?:(?:much|way|a bit|a little|somewhat|even|something|sth|a lot|an?|some|in|in an?|kind of|somehow) )*';

/** "more like go", "a more idiomatic version", "more c#-ish" */
const moreLike = longSource`
    ${begin}${doing}${degree}(?:more|less) (?:(?:like )?(?:${language}(?:[- ]?(?:ish|like|y|esque|style))?|(?:${masters}))|
    rusty|rubyish|pythonic|idiomatic(?:ally)?|gopher(?:ish|y)|swifty|(?:${language}[- ])idiomatic)(?: (?:version|way|variant|
    style|solution|code|form|manner|fashion))?${end}
  `;

/** "idiomatic rust please", "write it in proper go", "clean code version" */
const goodLanguage = longSource`
    ${begin}${doing}${degree}(?:idiomatic|pythonic|elegant|beautiful|pretty|nice|decent)${end}|
    ${begin}${doing}${degree}(?:(?:proper|idiomatic|good|clean|nice|decent|real|beautiful|elegant|pretty|canonical|
    pythonic)(?:ly|ally)?,? )+(?:${language}|code|style|version|variant|way)?(?: (?:code|style|version|variant|way))*${end}
  `;

/** "the ruby way", "like a senior would", "how would a gopher write this" */
const asMasters = longSource`
    ${begin}${doing}(?:(?:in )?the (?:${language}|idiomatic|pythonic|proper|right|clean|senior|gopher|modern) (?:way|style|
    manner|fashion)|(?:like|as) ${masters}(?: (?:would|does|might|do))?(?: (?:do|write|it|this|solve|have|done|written))*)${end}|
    ^(?:so |and |but )*how (?:would|does|do|might|should) (?:${masters}|(?:you|one) (?:as )?${masters}) (?:write|do|solve|
    implement|code|approach|tackle|handle) ${it}${end}|
    ^(?:so |and |but )*how (?:would|could|can|do|should) (?:you|i|we|one) (?:write|do|put|say|express|solve) ${it} in
    (?: (?:proper|idiomatic|good|clean|nice|decent|real|beautiful|elegant))+ (?:${language}|style)${end}|
    ${begin}(?:give (?:me|us) |make |write |show me )?(?:an? |the )?(?:senior|pro|professional|expert|clean[- ]code|master|
    ninja|guru)(?:[- ](?:dev|developer|engineer|level|grade))? (?:version|variant|take|rewrite|solution)${end}
  `;

/** "pretty it up", "rubyfy", "elevate this" */
const dressesUp = longSource`
    ${begin}(?:(?:pretty|spiff|doll|gussy|glam|posh|neaten|tart) ${it} up|(?:(?:rub[iy]|rust[iy]|python[iy]|pythoni|go|gopheri?|
    javai?|idiomati)(?:fy|fi|f|ze|se|cize|cise)|prettify|beautify|elevate|refine|uplift|neaten|glamou?ri[sz]e)(?: ${it})?)${end}
  `;

/** "follow best practices": which ones is left open. */
const bestPractice = longSource`
    ${begin}(?:(?:apply|use|follow|adopt|adhere to|respect|introduce|do|bring ${it} (?:in line|up to date|into line) with|
    make ${it} (?:follow|conform to|comply with|use|adhere to)|(?:${it} )?(?:according to|per|as per|with|in)) )?(?:(?:the|all|
    some|common|current|modern|usual|our|known|general|${language}) )*(?:best practi[cs]es?|clean code(?: (?:principles|rules|
    style|version))?|good (?:style|practi[cs]es?)|conventions)${end}
  `;

/** "higher quality", "less clunky", "a bit of love", "code smell" */
const barely = longSource`
    ${begin}(?:make ${it} )?${degree}(?:(?:higher|better|more) quality|(?:more|less) (?:clunky|awkward|cumbersome|meh|boring|hacky|
    clumsy|dirty|sloppy|ugly|horrible|horrid|nasty|shabby|lame|bad|crappy|shitty|amateur\w*|confusing|
    embarrassing|sexy|fancy|polished|refined|stylish|beautiful|graceful|pretty|tidy|neat|nice)|
    smoother|slicker|sleeker|saner|snappier|prettier|sexier|classier|tidier|neater|nicer|cleaner|smarter|(?:pythonic|idiomatic|
    rusty)-?er|love|tlc|of love|not (?:suck|stink|be (?:ugly|awful|horrible|
    terrible|a mess))|do better|refinement|finishing touches)${end}|
    ${begin}(?:re-?write|re-?do|re-?work|again)(?: ${it})? ?[,;:-]* ?(?:but |just |only )?(?:nicer|better|cleaner|smarter|neater|
    prettier|tidier|properly|decently|(?:more|less) (?!than\b)\w+)${end}|
    ^(?:(?:this|it|that|the|my) )*(?:code )?(?:really |still |just |kind of |a )*(?:code )?smells?(?:,? (?:help|what now|
    rewrite|fix(?: it)?|improve(?: it)?|any ideas?))?${end}
  `;

/** By a word that it needs: each form takes long to compile, and hardly a question has any. */
const forms: readonly { readonly needs: RegExp; readonly form: RegExp }[] = [
  { needs: /\b(?:more|less) /u, form: anyOf(moreLike) },
  {
    needs:
      /\b(?:proper|idiomatic|good|clean|nice|decent|real|beautiful|elegant|pretty|canonical|pythonic)/u,
    form: anyOf(goodLanguage),
  },
  {
    needs:
      /\b(?:way|style|manner|fashion|like|as|how|senior|pro|professional|expert|code|master|ninja|guru)\b/u,
    form: anyOf(asMasters),
  },
  { needs: /(?:\bup\b|f[iy]\b|[sz]e\b|elevate|refine|uplift|neaten)/u, form: anyOf(dressesUp) },
  {
    needs: /\b(?:best practi|clean code|good style|good practi|conventions)/u,
    form: anyOf(bestPractice),
  },
  {
    needs:
      /(?:\b(?:quality|more|less|love|tlc|not|better|refinement|touches|smells?)\b|(?:er|ly)\b)/u,
    form: anyOf(barely),
  },
];

/** Wants it otherwise in a manner that is named, and gives no measure of it. */
export const namesManner = (plain: string): boolean =>
  forms.some(({ needs, form }) => needs.test(plain) && form.test(plain));
