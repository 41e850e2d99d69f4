import { longPattern, longPatternWith, longSource } from '../longPattern.ts';
import { anyOf } from './anyOf.ts';
import type { Intent } from './evidence.ts';

// English phrases as data. Each is tried on the normalised question (see normalise.ts), so apostrophes are gone.

/** What is wanted; the first that fits counts. */
export const intents: readonly { readonly intent: Intent; readonly pattern: RegExp }[] = [
  {
    intent: 'test',
    pattern: longPattern`
        \b(?:write|add|create|generate|make|need|want|give me|suggest|cover)(?: (?!in\b|for\b|pass\b|
        \w+s? in\b)\w+){0,3} (?:tests?|test cases?|specs)\b|\b(?:write|add|create) (?:\w+ ){0,2}tests?\b
      `,
  },
  {
    intent: 'change',
    pattern: longPattern`
        (?:^|[.,:;!?] |\b(?:please|pls|and|then|to|just|(?<!\b(?:when|if|after|once|before|whenever|time|as|because|until|
        unless|while|that) )(?:i|you|we)|lets|help me|should|need to|want to) )(?:add|convert|replace|rename|turn|transform|
        rewrite|write|extract|move|swap|inject|insert|append|implement|introduce|translate|port|migrate|split|merge|inline|
        wrap|unroll|delete|remove|drop|read|log|print|kill|dump|change|switch to|exploit|support|handle|use|skip|limit|cache|
        sort|return|validate|document|create|generate|put|pass|set|store|call|execute|spawn|retry|exclude|include|parallelise|
        parallelize|(?:make|let) (?:(?:the |this |my )?(?!(?:a|an|any|no|sense|sure|use|me|us|the|you|better|nicer|cleaner|
        faster|shorter|clearer|simpler)\b)\w+) (?!(?:\w+ )?(?:better|nicer|cleaner|faster|shorter|clearer|simpler|good|work|
        works|right|great|pretty|more|less|correct|green|pass|happy|compile|run|runs|sense|sure|it|this|that|be|been|a|an|the|
        to|in|of|on|is|are|not (?:crash|fail|throw|break|hang|panic)|stop(?! \w))\b))\b
      `,
  },
  {
    intent: 'improve',
    pattern: longPattern`
        \b(?:make (?:\w+ ){1,3}?(?:more|less) \w+|needs? (?:some |a bit of |a little |more |a )?(?:love|care|work|polish\w*|
        attention|tlc|clean ?up|cleaning|rework\w*)|improv\w+|better|nicer|prettier|cleaner|clean (?:this|it|that|the \w+|
        these \w+) up|clean ?up (?:this|it|that|the|my|these)\b|^clean ?up|clean (?:this|it|that)|(?<!\b(?:the|its|a|this|that) )cleanup|optimi[sz](?!(?:m|tic)\w*)\w+|
        refactor\w*|tidy|polish\w*|simplif\w+|moderni[sz]\w+|beautif\w+|enhance\w*|streamline|faster|shorter|clearer|simpler|
        more (?:readable|elegant|idiomatic|efficient|robust|concise|maintainable|modern|pythonic|performant)|
        less (?:ugly|verbose|hacky|messy)|speed (?:(?:this|it|that) )?up|ugly)\b
      `,
  },
  {
    intent: 'review',
    pattern: longPattern`
        \b(?:review|code review|look (?:over|through)|any (?:bugs|issues|problems|mistakes)|is (?:this|it|that) (?:code |
        function )?(?:correct|right|ok|okay|safe|good|fine)|anything (?:wrong|off)|what do you think|spot|thoughts|feedback)\b
      `,
  },
  {
    intent: 'explain',
    pattern: longPattern`
        \b(?:explain|describe|what (?:does|do|is|are|happens|would|will|did)|whats|how (?:does|do|is|are|did|deep|many|much|
        long|often)|why|walk me through|understand|meaning|means?|which|does|is|are|where|who|when|tell me|summari[sz]e|
        can (?:i|this|it))\b
      `,
  },
];

/** Asks for better, and for nothing in particular: "rewrite it in a nicer way", "bring this up to scratch". */
export const betterment = anyOf(
  longSource`
    \b(?:rewrite|redo|do|write|change|restructure|rework|make|get|leave) (?:this|it|that|these|them|my \w+|
    the \w+)(?: \w+)? (?:in a |in some |a bit |a little |somewhat |much |way |somehow )?(?:more |less )?(?:better|nicer|
    cleaner|prettier|smarter|neater|tidier|elegant|professional|modern|efficient|robust|solid|serious|decent|presentable|
    production[- ]?(?:ready|grade)|ugly|clumsy|hacky|messy|embarrassing)\b
  `,
  longSource`
    \b(?:make|made|get|keep|have|leave|like|want|rewrite|turn|write|written|be|done|look)(?<!^(?:who|which|what|when|where|
    why|how come)\b.*) (?:(?!(?:sure|sense|use|me|us)\b)\S+ ){0,3}?(?:to be )?(?:in a |in some |a bit |a little |somewhat |
    much |a lot |way |somehow |kind of |look |feel )*(?:more (?:modern|contemporary|up[- ]to[- ]date|current|future[- ]?proof|
    professional|elegant|presentable|mature|serious|solid|state of the art|sophisticated|fancy|slick|attractive|appealing|
    polished|refined|sensible|stylish|classy|grown[- ]?up|proper|clever|intelligent|smart|beautiful|pleasant|usable|
    user[- ]?friendly|flexible|production[- ]?ready|enterprise[- ]?grade|standard|natural|sane|decent)|up[- ]to[- ]date|
    future[- ]?proof|state of the art|less (?:ugly|clumsy|hacky|messy|embarrassing|amateurish|old[- ]fashioned|dated|outdated|
    naive|crude|sloppy))\b
  `,
  longSource`
    \b(?:make|get|keep|have|be|become|want|wants|need|is|
    like) (?:(?!(?:sure|sense|use|me|us|how|what|why|if)\b)\S+ ){0,4}?(?:more (?:convenient|comfortable|pleasant|handy|
    ergonomic|useful|usable|accessible|friendly|user[- ]?friendly|intuitive|fun|helpful|practical|fancy|stylish|appealing|
    awesome|reliable)|(?:easier|nicer|simpler|better|friendlier|comfier|more pleasant|more fun) (?:to use|to work with|
    to handle|to deal with|to live with|to operate|to maintain|for (?:the )?(?:users?|people|everyone|us|me|ops|others))|
    friendlier|fancier|handier|slicker|cooler|snazzier|shinier|classier|smoother|comfier|user[- ]?friendly|a pleasure|great|
    awesome|shine|sparkle|rock|pop)(?= ?(?:$|[.!?,;:]|please|pls|plz|thanks|thx|to use|to work with|somehow|again|
    for)(?!\w))(?![.!?,;:]? ?\w+ (?:the|a|an) )
  `,
  longSource`
    \bdo (?:something|sth|smth) about (?:the |this |its |my )(?:code |whole )?(?:style|looks?|layout|structure|design|quality|
    ugliness|readability|mess)\b
  `,
  longSource`
    \btake (?:this|it|that) (?:to the next level|up a notch|further)\b|^(?:please |pls |can you |could you )*(?:pimp|spice|
    perk|tart) (?:this|it|that|my \w+)(?: up)?\b
  `,
  longSource`
    ^(?:so |and |ok )*(?:what|how) (?:would|could|should|can) (?:you|i|we|one) (?:improve|do better|make better|optimi[sz]e|
    polish|do differently|change to (?:make it better|improve it))(?: (?:here|this|it|that|on it|on this|
    about (?:it|this)))?[ .?!]*$|\bimprove (?:the )?(?:usability|ergonomics|ux|user experience|quality|look and feel|design)\b
  `,
  longSource`
    ^(?:so |and |ok )*(?:(?:what|how) (?:can|could|should|would|might) (?:this |it |that |one |here )?be (?:done |made |
    written )?(?:better|improved|nicer|cleaner|smarter)|how (?:to|do i|do we|can i|can we|could i|could we) (?:improve|better|
    polish|clean up|beautify|make (?:this|it|that) (?:better|nicer|cleaner|prettier|smarter)))(?: (?:here|this|it|that|
    with this|in this|(?:this|the|my) \w+|\w+(?:\(\))?))?[ .?!]*$
  `,
  longSource`
    ^(?:do you have |got |have you )?(?:any |some |more |your )*(?:suggestions?|improvements?|proposals?|tips|
    recommendations?|enhancements?)(?: (?:for|on|how to|to|here|about) ?(?:this|it|that|improve(?:ments?)?(?: (?:this|it))?|
    here)?)?[ .?!]*$
  `,
  longSource`
    ^(?:please |pls |can you |could you )*(?:do|make|apply|try|perform|add) (?:(?:some|a bit of|a little|a|an|any|small|minor|
    the usual) )*(?:optimi[sz]ations?|improvements?|refactorings?|clean ?ups?|polish(?:ing)?|tidying(?: up)?|beautifications?|
    moderni[sz]ations?|simplifications?|enhancements?|reworks?|tuning|cosmetics)(?: (?:here|please|pls|to (?:it|this)|
    on (?:it|this)|in here|of (?:it|this)))*[ .!]*$
  `,
  longSource`
    ^(?:please |pls |can you |could you |just )*(?:rewrite|redo|rework|restructure|reorgani[sz]e|overhaul|revamp|revise|
    redesign)(?: (?:this|it|that|the|my|our))?(?: (?!(?:in|as|with|to|into|using|so|for|by|without|
    from)\b)[\w.]+(?:\(\))?)?(?: (?:please|pls|again|anew|from scratch|completely|entirely|for me))*[ .!]*$
  `,
  longSource`
    ^(?:(?:a bit|a little|somewhat|much|way|even|please|pls|it) )*(?:(?:more|less) (?:professional|elegant|modern|robust|
    solid|polished|sophisticated|serious|proper|hacky|ugly|clumsy|messy|verbose)|nicer|better|prettier|neater|smarter|
    tidier|clean(?:er)?|neat|tidy)(?:,? (?:please|pls|plz|thanks|thx))*[ .!]*$
  `,
  longSource`
    \b(?:make|get|keep|bring) (?:\S+ ){1,3}?(?:to |into )?(?:(?:production|enterprise|senior|professional|commercial|industry|
    industrial)[- ]?(?:quality|ready|grade|level|standards?)|top[- ]?notch|first[- ]?class|world[- ]?class|high[- ]?quality)\b
  `,
  longSource`
    \bneeds? (?:a |an |some )?(?:\w+ )?(?:makeover|face ?lift|overhaul|refactor(?:ing)?|rewrite|redesign|tuning|
    improvements?)(?: (?:please|pls|i think|imho|badly|here))*[ .!]*$
  `,
  longSource`
    \b(?:is|its|looks?|feels?) (?:\w+ )?(?:spaghetti(?: code)?|bloated|convoluted|over-?complicated|over-?engineered|
    antiquated|ancient|legacy(?: code)?)(?:,? (?:help|please|pls|do something(?: about it)?|clean it up|improve it|fix it|
    refactor it))*[ .!]*$
  `,
  String.raw`\bbring (?:this|it|that|\w+) up to (?:scratch|par|standards?|snuff|speed|code)\b`,
  String.raw`\b(?:spruce|smarten|jazz|buff|beef|level|brush|dress|sharpen|step|freshen) (?:this |it |that |\w+ )?up\b`,
  String.raw`\bwhip \w+ into shape\b`,
  longSource`
    ^(?:please |pls |(?:can|could|would|will) (?:you|u|we) )*(?:tune|polish|rework|overhaul|revamp|upgrade|sharpen) (?:this|
    it|that|these|up)?\b[^,.]{0,20}$
  `,
  longSource`
    \b(?:can|could) (?:this|it|that|\w+) be (?:made |done |written )?(?:any |somehow |a bit |much )?(?:more \w+|better|nicer|
    cleaner|smarter|neater)\b
  `,
  longSource`
    (?<!\b(?:does|do|did|will|would|should) (?:it|this|that|they) )\bgive (?:(?!(?:me|us|you|him|her)\b)[\w.]+(?:\(\))?|
    (?:this|that|the|my|our) \w+) (?:\w+ )?(?:some |a bit of |a little |a bit more |more |a )?(?:love|care|polish|attention|
    tlc|shine|face ?lift|makeover|touch ?up|brush ?up|once[- ]over|spit and polish|(?:fresh )?coat of paint|
    (?:fresh|new) look|upgrade|refresh|overhaul|rework|makeover|spring clean(?:ing)?)\b
  `,
  longSource`
    (?:^|\b(?:this|it|that|\w+) )(?:can|could|should|might|may) (?:be (?:\w+ )?improved|use (?:some |a bit of |a little |a |
    more )?(?:\w+ )?(?:improvements?|love|work|polish|clean ?up|attention|tlc|care|refactor\w*))\b
  `,
  longSource`
    \b(?:change|do|redo|write|rewrite|make|rework|handle|restructure) (?:\S+ ){1,4}?(?:(?:so|that|so that) (?:its|it is|
    theyre|they are|this is) |in a |be |a bit |a little )?(?:more |less )?(?:sensible|reasonable|sane|sensibly|properly|
    decently|smarter|neater|saner|nicer|better)(?: way| manner| fashion)?[?.! ]*$
  `,
  longSource`
    ^(?:please |pls |can you |could you )*(?:harden|robustify|strengthen|fortify|freshen|bulletproof|streamline|
    professionali[sz]e) (?:this|it|that|these|the \w+|my \w+|up)?(?: \w+)?[?.! ]*$
  `,
  longSource`
    \b(?:can|could|should|must|needs to|has to) be (?:a lot |much |way |a bit |somewhat |far )?(?:more (?:solid|robust|
    elegant|professional|modern|sensible|reasonable|stable|reliable|resilient|polished|mature|serious|presentable)|better|
    nicer|cleaner|prettier|smarter|neater|tidier|sturdier|stronger|tougher|hardier|sounder|saner|slicker|
    leaner)\b(?! (?:if|when|than|off)\b)
  `,
  String.raw`\b(?:bring|get|put|whip) (?:\w+ ){1,3}?into (?:a |some )?(?:better |good |proper |decent |nicer |the right )?shape\b`,
  longSource`
    \bdo what(?:ever)? (?:you think |you find |you consider |you feel )?(?:is |seems |looks )?(?:best|sensible|right|
    reasonable|necessary|needed|good|you think)\b
  `,
  longSource`
    \b(?:is|are|looks?) (?:too |a bit |a little |rather |pretty |so |very )?(?:weak|naive|amateurish|clumsy|crude|sloppy|
    hacky|meh|lame|subpar|so-so|half-?baked)\b(?! (?:ref|reference|pointer|key|hash|map|password))
  `,
);

/** A wish in a noun: "javadoc for this one". */
export const wishedFor = longPattern`
    ^(?:(?:a|an|the|some|short|brief|proper|missing|good|please|pls|need|want) )*(?:java ?docs?|js ?docs?|doc ?strings?|
    doc ?blocks?|doc ?comments?|php ?docs?|docs|documentation|comments?|xml docs?|type (?:hints?|annotations?)|typings|
    logging|error handling|(?:null|bounds|input|nil) checks?|input validation|getters?|setters?) (?:for|on|to|in|around|
    above) 
  `;

/** Wants a function to do something else: "make set throw the same message as at". */
export const wishedOfFunction = longPattern`
    ^(?:(?:please|pls|can you|could you|just|now|and|so|then|also) )*(?:make|let|have) (?:the |this |
    my )?[\w.]+(?:\(\))? (?:also |always |only |never |not )?(?:throw|raise|return|accept|take|use|print|log|skip|ignore|wait|
    stop|reject|handle|support|give|show|call|default|inherit|implement|extend|sort|keep|report|retry|emit|fail)\b
  `;

/** A wish said after what it rests on: "it is never changed, make it a constant". */
export const wishedAfter = longPattern`
    [,;:.] ?(?:(?:please|pls|just|so|then|and|can you|could you|lets) )*(?:make (?:it|this|that|them|\w+) (?:an? |the |take\b|
    accept\b|const\b|static\b|private\b|public\b|protected\b|async\b|readonly\b|final\b|generic\b|optional\b|immutable\b)|
    give (?:it|this|that|them|the \w+) (?:an? |the |its )|(?:add|replace|convert|turn|wrap|rename|extract|inline|hide|move|
    split) (?:it|this|that|them|a|an|the|these|those|my|its|one|\w+ (?:to|with|into|in|by|from))\b)
  `;

/** Forbids something, or asks how to have it otherwise: both want a change. */
export const wishedOtherwise = longPattern`
    ^(?:please |pls |just |so )*(?:dont|do not|never) (?!know|understand|get\b|see|work|think|want|have|need|like|believe|
    care|mind|worry|show|seem)\w+|^(?:so |ok |and )*how (?:do|can|could|would|should) (?:i|we|you|one) (?:make|have|let|tell|
    force|prevent|keep|stop) (?!(?:this|it|that) (?:work|right|better)\b)(?:\S+ ){1,4}?(?:not|from|to|into|return|use|only|
    without|instead|wait|run|print|ignore|skip|accept|reject)\b(?! (?:work|fail|crash))
  `;

/** "it loses entries it should keep": that some are the wrong ones, and not which. */
export const untoldWrong = longPattern`
    ^(?:(?:and|but|so|hi|hey|sometimes|somehow) )*(?:it|this|that|they|the \w+|[a-z_]\w*(?:\(\))?) (?:still |also |always |
    sometimes )?(?:loses|drops|removes|deletes|throws away|throws out|skips|misses|keeps|discards|rejects|accepts|returns|
    shows|matches|includes|leaves out|lets through|refuses|takes|hides|forgets|ignores|finds|filters(?: out)?|lists|picks|sends|lose|drop|
    remove|delete|skip|miss|keep)(?: out| away)? (?:some |the |too |a few |many |a lot of |valid |wrong )*\w+ (?:that |
    which )?(?:it |they |i |we )?(?:really |still )?(?:should(?:nt| not)?|must(?:nt| not)?|(?:dont |do not )?(?:want|need)|
    (?:is|are|was|were) (?:not )?supposed to|ought (?:not )?to)(?: (?:be |have )?\w+)?(?:[,.;] ?(?:please |pls |can you )?(?:fix|repair|mend|correct|adapt|
    change|solve)(?: (?:it|this|that))?)?(?: please| pls)?[ .!]*$|^(?:some|certain|a few|many|
    several) (?:of the |of my |of our )?\w+ (?:are|get|go|were) (?:missing|lost|dropped|removed|skipped|
    gone)(?: (?:that|which) (?:should(?:nt)?|must) \w+(?: \w+)?)?[ .!]*$
  `;

/** States what should happen. */
export const expectations = longPattern`
    \b(?:should(?:nt)?(?! i\b| we\b| it be\b)|must(?:nt)?|expect(?:ed|ing|s)?|supposed to|ought to|instead of|rather than|
    want(?:ed|s)?|needs? to|meant to|intended|only \w+ (?:should|can|may)|was never|never was|
    (?:from|as of|starting|effective) (?:(?:now|today|tomorrow|may|march) on|next (?:week|month|year|quarter)|tomorrow|january|
    february|april|june|july|august|september|october|november|december))\b
  `;

/** "what should it do?" asks for the expectation that it seems to state. */
export const askedFor = longPatternWith('gu')`
    \b(?:what|how|which|where|when|why)\b[^.!?;,]{0,40}?\b(?:should(?:nt)?|must|is expected|is supposed)\b|
    (?:^|[.!?,;:] )(?:so )?should (?:it|this|that|they|these|the|i|we)\b
  `;

/** Quoted texts, numbers and calls with arguments: two of them are an input with what came of it. */
export const values =
  /""|(?<![\w.])(?<!\b(?:lines?|ln) )[-+]?\d[\d.,:%]*(?!\w)|\w\((?=[^()\n]*[\d"'[{])[^()\n]*\)/gu;

/** Says what is seen, concretely enough to look for it. */
export const observations: readonly RegExp[] = [
  longPattern`
    \b(?:gives?|gets?|got|returns?|returned|prints?|printed|shows?|logs?|logged|says?|outputs?|yields?|is|are|becomes?|
    comes? out(?: as)?|equals?|stays?|ends up)(?: me| us| back| at| as)? (?:only |just |always |the |a |an )?(?:-?\d[\w.,]*|
    ""|null|none|nil|undefined|nan|true|false|empty|nothing|zero|infinity|\[\]|\{\})
  `,
  longPattern`
    \b(?:twice|duplicates?|duplicated|never|always|forever|every time|each time|already|as soon as|even though|although|
    nothing happens|do(?:es)? nothing|not applied|missing|skips?|skipped|ignored|ignores|leaks?|loops? endlessly|deadlocks?|
    disappears?|vanish\w*|overwrit\w+|truncated|reset\w*|out of bounds|stuck|empties|raises|exits|reject\w*)\b
  `,
];

/** Gives an input or the way there. */
export const stepsGiven = longPattern`
    \b(?:when (?:i|you|we|the|a|it)|if (?:i|you|we|the)|after (?:i|the|a(?! (?:while|bit|time|few|couple)\b)|\w+ing)|for (?:the )?input|given|called with|
    calling \w+ with|passing|with \w+ ?=|on (?:click|startup|boot|load)|in the browser|i (?:run|call|pass|click|press|type|
    open|send|enter))\b|\w\((?:[^()\n]*[\d"'[{][^()\n]*)\)|\w+=\w+
  `;

/** Says what "better" means. */
export const criteria = longPattern`
    \b(?:fast(?:er)?|speed|performance|performant|quicker|latency|throughput|short(?:er)?|concise|fewer|
    less (?:code|memory|verbose|nest\w+|duplicat\w+|allocation\w*)|clearer|readab\w+|legib\w+|memory|allocat\w+|simpler|
    simplif\w+|safer|safety|thread.?safe\w*|types?|typed|typing|testable|tests?|
    robust\w* (?:against|to|when|if|for)|names?|naming|docs?|docstrings?|comments?|duplicat\w+|dry|nest\w+|accessib\w+|
    secur\w+|maintainab\w+|o\(|big o|hot|into (?:a|an|two|three|smaller|separate|several|its|their)\b|unused|
    without|using|to use (?!\W*$|(?:please|pls|plz|thanks|thx|for|here|it|this|that|too|and|from|in|on|by)\b)|so that|
    instead of|better than (?!me\b|i\b|this\b|that\b|it\b)|(?:better|nicer|cleaner|smarter|neater|prettier|idiomatic|pythonic|(?:more|less) \w+)(?: \w+){0,3}: ?(?!please|pls|thanks|thx|not\b|
    i\b)[a-z]+(?: \S+){2,}|by (?:\w+ing|extract)|error handling|logging|early returns?|async|generics?|immutab\w+|
    better at \w{3,}|(?:at most|no more than|max|under|below|within|less than|up to) \d|(?:one|1|a single|single|two|2) (?:pass|
    line|loop|query|call|request|lookup|allocation|scan)\b|\d+ ?(?:ms|µs|us|secs?|seconds?|kb|mb|gb|lines|bytes)\b|
    with (?:an?|one|the|fewer|no) (?!(?:bit|little|lot|touch|dash|help|hand)\b)\w{3,}|modern (?:syntax|c|c\+\+|js|java|javascript|typescript|php|python|ruby|rust|go|c#|features?|apis?)\b|c\+\+\d+|es\d+|
    java \d+)\b
  `;

/** Says that only a part of the inputs shows it: what tells them from the others is not said. */
export const partly = longPattern`
    \b(?:some|certain|a few|several|half|most|many) (?:of )?(?:the |my |our |these |those |its |all )?(?!time|reason|way|
    how\b|thing|more\b|kind|sort|point|people say|help|of\b|the\b)[a-z]{3,}|\bone of (?:our|the|my|these) \w+
  `;
