import { longPattern } from '../longPattern.ts';
import type { Complaint } from './evidence.ts';

// English phrases as data. Each is tried on the normalised question (see normalise.ts), so apostrophes are gone.

/** What is said to complain of nothing in particular. Removed before expectations are read: they state none. */
export const unspecificComplaints: readonly RegExp[] = [
  // First, since the ones below would leave "like i expect" behind.
  longPattern`
    \b(?:not|isnt|arent|wasnt|nothing|doesnt|dont|didnt|wont) (?:working |behaving |doing |work |works |behave |do |act |
    return )?(?:what|like|as|how|the way)(?: i| we)?(?: would| d)? ?(?:had )?(?:expect|want|intend|hop)\w*
  `,
  longPattern`
    \b(?:does|do|did|is|are|was|will|would|can) ?not (?:really |quite |even |seem to |actually )*(?:be )?(?:work|working|
    behave|ok|okay|fine|right|correct)\b
  `,
  longPattern`
    \b(?:doesnt|dont|didnt|isnt|arent|wasnt|wont|cant)(?: really| quite| even| seem to| appear to| actually)* (?:be )?(?:work|
    works|working|behave|behaving|ok|okay|fine|right|correct)\b
  `,
  longPattern`
    \b(?:doesnt|dont|didnt|isnt|arent|wasnt|wont|cant|not|never)(?: really| quite| even)* \w+(?:ing|ed)? (?:right|rightly|
    correctly|properly|well)(?! (?:after|before|away|now|next|at)\b)
  `,
  longPattern`
    \b(?:is|are|was|were) (?:it|this|that|they|these|those|everything) (?:so |all |still |even )?(?:broken|wrong|buggy|bad|
    busted)\b|\b(?:(?:doesnt|dont|isnt|wont|cant) (?:it|this|that|they|these)|(?:does|is|do|are) (?:it|this|that|they|
    these) not) work(?:ing)?(?= ?(?:$|[?!.,;:(]|at all|anymore|here|now|properly|right|correctly))
  `,
  /\bnot (?:really |quite )?(?:working|ok|okay|right|correct)\b|\bno longer works?\b|\bstop(?:s|ped)? working\b/u,
  longPattern`
    \b(?:is|its|are|seems?|looks?|got|gets?) (?:totally |completely |just |all |kinda |a bit |somehow )*(?:broken|busted|
    borked|buggy|messed up|fucked|screwed)\b|\bbroken\b(?! (?:down|into|up|pipes?|links?|images?|json|utf|html|lines?|rows?|
    records?|files?)\b)|\b(?:is|are|its) (?:\w+ )?(?:dead|down|kaputt?|hosed|toast)\b(?! (?:code|end|weight|links?|letters?))
  `,
  /\bmisbehav\w+|\bact(?:s|ing)? (?:up|weird|strange\w*|odd\w*|funny)\b|\bbehav(?:es?|ing) (?:weird|strange|odd|funn|wrong|bad)\w*/u,
  // "the way they should": names an expectation without saying it.
  longPattern`
    \b(?:the way|as|like) (?:it|they|this|that|these|those|he|i|we) (?:should(?:nt)?|ought to|(?:is|are) supposed to|
    (?:was|were) meant to|used to|did before)(?: (?:be|do|work|behave))?\b
  `,
  /\b(?:something|somethings|anything|sth|smth)(?: is| here is| here)? (?:wrong|off|odd|weird|fishy|amiss|strange|not right)\b/u,
  /\bwhats (?:the problem|the issue|wrong|the matter|up)\b|\bwhat is (?:wrong|the problem|the issue)\b/u,
  longPattern`
    \b(?:theres|there is|has|have|got|is|find|fix|solve|squash|sort out) (?:a |an |the |some |my |this |all )?(?:bugs?|
    problems?|issues?)\b|\bthere (?:is|are|was|seems? to be|must be|might be|has to be|appears to be) (?:a |an |
    some )?(?:\w+ )?(?:mistakes?|bugs?|problems?|issues?|glitch(?:es)?|flaws?|faults?|defects?|
    errors?(?= (?:somewhere|here|in)))\b
  `,
  /\b\w+ (?:bug|problem|issue)(?: in)? (?:here|this|there)\b/u,
  /\b(?:this|that|it|they|these|those)(?: \w+)? (?:is|are|was|looks?|seems?) (?:all |just |totally )?(?:wrong|incorrect|off|bad)\b/u,
  longPattern`
    \b(?:looks?|seems?|comes? out|feels?|reads?|sounds?) (?:a bit |a little |somewhat |kind of |kinda |really |very |so |
    pretty )?(?:funny|weird|odd|strange|fishy|suspicious|wonky|dodgy|peculiar|bizarre)\b
  `,
  longPattern`
    \b(?:isnt|arent|is not|are not|not) (?:really |quite |exactly |at all )?(?:what|how|the way) (?:\w+ ){1,3}?(?:wants?|
    wanted|expects?|expected|asked for|needs?|needed|ordered|had in mind|hoped for|had hoped|hoped|imagined|was promised|
    were promised|agreed on|signed off|dreamed of|was looking for|were looking for)\b
  `,
  longPattern`
    \bdo(?:es|ing)? (?:stupid|weird|strange|odd|silly|funny|crazy) (?:things|stuff)\b|\bdo(?:es|ing)? (?:something|sth|some|
    really) (?:very |really |completely |totally )?(?:stupid|weird|strange|odd|wrong|silly|funny|crazy)(?: things?| stuff)?\b
  `,
  // "enemies move weird": a manner, and not a word on what is seen.
  longPattern`
    ^(?:(?:the|my|our|these|those|all|some|and|but|sometimes) )*(?:[a-z]+ ){1,3}(?:so |very |really |kind of |kinda |a bit |
    just |all |in an? (?:very |really )?)*(?:weird(?:ly)?|strange(?:ly)?|odd(?:ly)?|funn(?:y|ily)|wonk(?:y|ily)|stupid(?:ly)?|
    crazy|crazily|silly|bizarrely?|peculiar(?:ly)?)(?: (?:way|manner|fashion))?(?: (?:sometimes|at times|here|now|again|
    since yesterday|lately))*[ .!?]*$
  `,
  /\bdo(?:es|ing)? the wrong thing\b|\bgoes wrong\b|\bwent wrong\b|\bunexpected(?:ly)? behav\w+/u,
];

/** How a question complains; the first that fits counts. */
export const complaints: readonly { readonly kind: Complaint; readonly pattern: RegExp }[] = [
  {
    kind: 'sometimes',
    pattern: longPattern`
        \b(?:sometimes|occasionally|intermittent\w*|randomly|flaky|flakes|now and then|once in a while|from time to time|
        every so often|once in a blue moon|off and on|on and off|half (?:of )?the time|every (?:few|couple of) (?:runs|times|
        tries|requests)|every other (?:time|run|try))\b
      `,
  },
  {
    kind: 'error',
    pattern: longPattern`
        \b(?:errors?|exceptions?|squiggl\w+|(?:red|wavy) (?:underlin\w+|lines?)|(?:see|seeing|shows?|get|gets|getting|got|
        have|theres|there is|gives?)(?: me)? (?:\w+ ){0,3}?warnings?|crash(?:es|ed|ing)?|fails?|
        failing(?! (?!when|if|on|with|for|at|in|after|since|because|to|and|but|now|again|build|tests?|pipeline|ci|job|step|checks?|suite|run)\w)|
        errored|died|(?:doesnt|wont|does not) link(?! (?:to|the|back)\b)|(?:php|python|ruby|node|bash|typescript|java|rust|runtime|interpreter|browser|
        console|shell) (?:is |keeps |always |just )*(?:complain|whin|moan|yell|scream|bark)\w*|(?:why|how come) (?:is|are|does|do) (?:the |my |our )?(?:build|ci|pipeline|compiler|linter|tests?|job|editor|ide) (?:\w+ )?(?:red|failing|broken|fail|break|complain\w*|unhappy|angry)|failed|throws?|throwing|panics?|
        panicking|segfaults?|segv|sigsegv|stack ?trace|traceback|blows? up|explodes?|(?:always|just|now|still|keeps?) break(?:s|
        ing)?(?! (?:\w+ )?(?:into|out|up|the loop|down)\b)|breaks? (?:every time|each time|all the time|again|here|for me|
        on me|in (?:prod\w*|ci))|keeps? dying|dies|aborts?|(?:compiler|linter|ide|editor|vs ?code|intellij|pycharm|webstorm|language server|borrow checker|tsc|rustc|gcc|clang(?:.tidy)?|
        javac|mypy|eslint|cargo|clippy|vet|ruff|pyright|flake8|pylint|phpstan|psalm|rubocop|shellcheck|checkstyle|biome|
        gradle|maven|cmake|webpack|vite|dotnet|msbuild|pytest|jest|vitest|mocha|karma|cypress|playwright|nunit|xunit|ctest|
        minitest|phpunit|junit|rspec|golangci-lint|staticcheck|sonar\w*|jenkins|gitlab|pipeline|build|ci|asan|valgrind|
        type ?checker|tests?|test suite|specs?) (?:(?:server|job|step|stage|check|build|test|run|bot|actions?|machine|
        agent) )?(?:(?:complain|report|say|shout|moan|refus|reject|whin|bark|yell|scream|underlin|highlight)\w*|
        (?:is not|isnt|is un|isnt so|does not|doesnt|wont) ?(?:happy|like|accept|take|pass)\w*|hates|
        (?:is|are|was|were|gets?|goes|got|keeps|stays) (?:\w+ ){0,2}?(?:angry|mad|unhappy|upset|furious|grumpy|red|failing|
        broken|annoyed|sad|yelling|shouting|screaming|whining|barking|moaning|nagging|complaining))|
        (?:console|terminal|log|logs|output|editor|problems (?:panel|tab)) (?:is|are|gets?|goes|
        turns?) (?:\w+ )?(?:full of )?red|full of (?:red|warnings)|(?:doesnt|wont|does not|not|
        (?<!^(?=cant (?:it|this|that|we|they|the) ))cant) (?:(?:this|it|that|the \w+|my \w+) )?(?:compile|build|compiling|building|start|run))\b
      `,
  },
  {
    kind: 'slow',
    pattern: longPattern`
        \b(?:(?:too|so|very|really|super|painfully|is|its|gets|getting) (?:\w+ )?slow(?:er)?|slowly|
        takes (?:forever|ages|too long)|hangs|freezes|times out)\b
      `,
  },
  {
    kind: 'wrong',
    pattern: longPattern`
        \b(?:wrong|wrongly|incorrect|incorrectly|inaccurate|bad(?:ly)? (?:\w+ )?(?:results?|output|values?|data|numbers?|
        answers?)|(?:is|are|comes out|come out|looks?|seems?|a bit|slightly|way|totally) off|off by|^(?:\w+ ){1,2}off$|
        no effect|(?:fewer|more|less|later|earlier|longer) than (?:it|they|i|we) (?:should|expect\w*|want\w*|need\w*)|
        (?:problems?|issues?|trouble) with|too (?:low|high|big|small|large|many|few|early|late|much|short|long)|mixed up|
        messed up|garbage|(?:is|are|looks?|comes? out|gets?|got) (?:\w+ )?(?:garbled|mangled|scrambled|jumbled|muddled|
        botched|skewed|distorted|nonsense|nonsensical)|(?:weird|strange|odd|unexpected|false|faulty|bogus|nonsense|crazy|
        garbled|funny) (?:\w+ )?(?:results?|outputs?|values?|data|numbers?|answers?|prices?|amounts?|totals?|dates?|times?|
        counts?|sums?|order|names?|text)|not (?:right|correct)|isnt right|(?:doesnt|dont|do not|does not|didnt|
        never) (?:quite |really |ever )?(?:add up|tally|reconcile)|(?:doesnt|isnt|does not) (?:match|look right|make sense)|
        (?:dont|do not|doesnt|does not|didnt) (?:quite |really |ever )?(?:match|agree|fit|correspond)(?: up)? (?:with |
        to )?(?:what|(?:the|our|my|his|her|their) (?:spread ?sheet|excel|sheet|report|dashboard|bank|invoice|paper|accounting|
        books|statement|calculator|accountant|finance|old (?:system|tool|program)|other (?:system|tool|report)))|
        (?:gets?|has|have|shows?|sees?|calculates?|comes? to|arrives? at|counts?|reports?) (?:an?other|other|different|
        entirely different|completely different) (?:\w+ )?(?:than|then|from) (?:us|we|me|i|ours|mine|here|this|that|it|what|
        the code|our)|(?:differs?|deviates?|different) from (?:what|(?:the|our|my|his|her|their) (?:spread ?sheet|excel|
        report|dashboard|bank|invoice|accounting|books|calculator|accountant)))\b
      `,
  },
];
