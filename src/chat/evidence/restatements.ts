import { longPattern, longPatternWith } from '../longPattern.ts';

// English words as data, tried on clauses of a normalised question.

/** Leads up to what is said of the code, and says nothing of it. */
const opening = longPattern`
    ^(?:(?:and|so|but|well|ok|okay|hey|hi|afaik|afaics|yes|no|right|also|anyway|btw|now|because|as|since|considering|given|
    seeing|now that|even though|as far as i (?:can )?(?:tell|know|see|understand)|from what i (?:can )?(?:see|tell|read|
    understand|gather)|(?:i|we) (?:can )?(?:know|see|noticed|notice|saw|read|understand|get|realised|realized|found|
    remember)(?: that)?|(?:the )?(?:thing|point|fact|problem|trouble|issue) is(?: that)?|it turns out(?: that)?|
    turns out(?: that)?|i take it(?: that)?|i am told(?: that)?|im told(?: that)?|i heard(?: that)?|good thing(?: that)?|
    nice(?: that)?|cool(?: that)?|great(?: that)?) )+(?=\S)
  `;

/** Asks for what is said to be confirmed, or says how little it matters. */
const closing =
  / (?:right|correct|yes|no|ok|innit|anyways?|though|tho|here|in here|now|doesnt (?:it|he|she)|dont they|isnt it|arent they|wasnt it|do i|do we|does it|as well|too|at all|by itself|on its own|under the hood|internally|as it is|as is|out of the box)$/u;

const adverbs = longPatternWith('gu')`
    \b(?:already|just|simply|actually|basically|really|currently|obviously|clearly|of course|in fact|nicely|happily|kindly|
    apparently|straight|directly|right) (?=\S)
  `;

/** What is said in many ways, in one. In this order: a later rule reads what an earlier one has written. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/\bno longer ([a-z]{2,}[^s])s\b/gu, 'does not $1'],
  [
    /\b(?:hands|spits|gives|passes|sends|gets|throws) (?:me |us |you |the caller )?(?:back|out)\b/gu,
    'returns',
  ],
  [/\b(?:comes|came) back (?:with|as)\b/gu, 'returns'],
  [/\b(?:evaluates to|results in)\b/gu, 'returns'],
  [/\b(?:gives|hands|feeds) (?:me|us|you)\b/gu, 'returns'],
  [
    /\b(?:errors? out|blows up|bails(?: out)?|barfs|chokes|dies|explodes|crashes|bombs out)\b/gu,
    'throws',
  ],
  [/\b(?:bubbles up|propagates) an? /gu, 'throws a '],
  [
    /\b(?:writes|dumps|puts|spits|prints|sends) (?:\w+ ){1,4}?(?:in|into|to) (?:the |its |our |my )?(?:log|logs|log ?file)\b/gu,
    'logs it',
  ],
  [
    /\b(?:overwrites|clobbers|trashes|tampers with|messes with|messes up|alters|mangles|manipulates)\b/gu,
    'modifies',
  ],
  [/\b(?:derives|inherits|descends|stems) from\b/gu, 'extends'],
  [/\b(?:is a |is an )?(?:sub-?class|child(?: class)?|descendant) of\b/gu, 'extends'],
  [/\bleaves (?:the |its )?(\w+) (?:open|unclosed)\b/gu, 'does not close the $1'],
  [/\bleaves (?:the |its )?(\w+) (?:locked|held)\b/gu, 'does not unlock the $1'],
  [/\bleaves (?:the |its )?(\w+) running\b/gu, 'does not stop the $1'],
  [/\b(?:swallows up|gobbles up|eats up)\b/gu, 'swallows'],
  [/\b(?:tries again|has another go|gives it another (?:go|try|shot)|re-?attempts)\b/gu, 'retries'],
  [/\b(?:hangs on to|keeps hold of)\b/gu, 'holds'],
  [
    longPatternWith('gu')`
      \b(?:nobody|no one|nothing|no code|none of the \w+)(?: here| in (?:this|the) \w+| else)? (?:ever )?(?:uses|calls|reads|
      needs|touches|invokes|references) (?:the )?([\w$.]+)(?:\(\))?
    `,
    '$1 is never used',
  ],
  [
    /\b(?:is|are|gets) (?:a dead (?:field|member|property|variable|parameter|method|function|import)|dead code|dead|not in use|not needed|leftover|a leftover|orphaned|unreferenced)\b/gu,
    'is never used',
  ],
  [
    /\b(?:isnt|is not|arent|are not) (?:used|called|referenced|read|needed)(?: anywhere| any ?more| at all| here)?\b/gu,
    'is never used',
  ],
];

/** "the string that label builds": who does it, and what. */
const relative = longPattern`
    ^(?:.*? )?(?:the|an?|its|all|those|these|every|each) ((?:\w+ )?\w+)(?: (?:that|which|
    who))? ((?:the )?[a-z_$][\w$.]*(?:\(\))?) (raises?|throws?|returns?|yields?|gives|mallocs?|allocates?|writes?|sends?|
    logs?|prints?|holds?|takes?|opens?|creates?|builds?|makes?|starts?|spawns?|keeps?|emits?)(?= |$)(.*)$
  `;
const noDoers =
  /^(?:the|that|which|who|is|are|was|to|and|or|of|in|on|for|with|it|a|an|not|never|i|we|you|they|always|only|also|this)$/u;

/** "the file is closed by load" */
const passive = longPattern`
    ^(?:.*? )??((?:the |an? |its |all |each |every )?(?:\w+ )?\w+) (?:is|are|gets|get|being|was|were) (\w+(?:ed|en|wn|ld|nt|
    ght)) by (?:the )?([a-z_$][\w$.]*)(?:\(\))?(?: (?:function|method|helper|constructor))?$
  `;

const conditional = longPattern`
    ^(?:and |so |but |also )*(?:if|when|whenever|once|as soon as|in case) (.{2,80}?) (it|this|that|the \w+|
    [a-z_$][\w$.]*(?:\(\))?) ((?:always |just |only |simply )?(?:returns|throws|raises|falls|defaults|gives|yields|stops|
    exits|logs|retries|skips|ignores|waits|panics|goes|sends|writes|uses|keeps|starts|takes|sets|hands|errors|calls)\b.*)$
  `;

const thirdPerson: Readonly<Record<string, string>> = {
  thrown: 'throws',
  written: 'writes',
  sent: 'sends',
  held: 'holds',
  caught: 'catches',
  taken: 'takes',
  given: 'gives',
  built: 'builds',
  kept: 'keeps',
  overwritten: 'modifies',
};

const active = (participle: string): string =>
  thirdPerson[participle] ?? participle.replace(/ied$/u, 'ies').replace(/ed$/u, 'es');

/** Says the same as a clause in the words and the order that most rules know; nothing where it is said so already. */
export function restated(clause: string): readonly string[] {
  const plain = plainly(clause);
  const turned = [plain, ...turns.flatMap((turn) => turn(plain) ?? [])].map((each) => each.trim());
  return [...new Set(turned)].filter((each) => each !== clause && each !== '');
}

/** Without what leads up to it and what asks for agreement, in common words. */
function plainly(clause: string): string {
  let said = clause.replace(opening, '');
  for (let before = ''; before !== said; ) {
    before = said;
    said = said.replace(closing, '');
  }
  return synonyms.reduce(
    (text, [pattern, common]) => text.replace(pattern, common),
    said.replace(adverbs, ''),
  );
}

/** "it returns a slice and an error": the second of two. */
const ofTwo =
  /^(.{1,60}? (?:returns|takes|throws|raises|logs|sorts|closes)) .{1,60}? and ((?:an?|the) \w+.*)$/u;

/** "we log the error": the code does. */
const ofUs = longPattern`
    ^(?:and |so |but |here )*(?:we|they) (?:(?:already|also|always|just|only|first|then) )?(log|print|catch|retry|sort|
    validate|check|return|throw|raise|cache|lock|copy|trim|round|close|open|read|write|send|parse|escape|hash|encrypt|store|
    save|call|use|await|wait|sleep|skip|ignore|swallow|reserve|allocate|free|delete|remove|clone|convert|append|overwrite|
    filter|limit|cap|count|load|fetch|compare|reject|handle|buffer|flush|encode|decode|unlock|commit|roll|strip|lowercase|
    uppercase|iterate|loop|start|stop|cancel|abort|notify|mail|email)\b(.*)$
  `;

export const withEnding = (verb: string): string =>
  /[^aeiou]y$/u.test(verb)
    ? verb.replace(/y$/u, 'ies')
    : `${verb}${/(?:sh|ch|s|x|z)$/u.test(verb) ? 'es' : 's'}`;

/** "on line 9 we open the config" */
const onLine = longPattern`
    ^(?:and |so |here )*(?:on|in|at) ((?:line|ln) ?#?\d{1,6}) (?:we|i|it|you|they|this|that|the \w+) (?:(?:already|also|just|
    only) )?(\w+)(.*)$
  `;

const turns: readonly ((clause: string) => string | undefined)[] = [
  (clause) => {
    const [, doer = '', second = ''] = ofTwo.exec(clause) ?? [];
    return doer === '' ? undefined : `${doer} ${second}`;
  },
  (clause) => {
    const [, verb = '', rest = ''] = ofUs.exec(clause) ?? [];
    return verb === '' ? undefined : `it ${withEnding(verb)}${rest}`;
  },
  (clause) => {
    const [, line = '', verb = '', rest = ''] = onLine.exec(clause) ?? [];
    return line === '' ? undefined : `${line} ${/s$/u.test(verb) ? verb : `${verb}s`}${rest}`;
  },
  (clause) => {
    const [, what = '', doer = '', verb = '', rest = ''] = relative.exec(clause) ?? [];
    return verb === '' || noDoers.test(doer) || noDoers.test(what)
      ? undefined
      : `${doer} ${/s$/u.test(verb) ? verb : `${verb}s`} the ${what.replace(/ (?:that|which|who)$/u, '')}${rest}`;
  },
  (clause) => {
    const [, what = '', done = '', doer = ''] = passive.exec(clause) ?? [];
    return doer === '' || noDoers.test(doer) ? undefined : `${doer} ${active(done)} ${what}`;
  },
];

/** What comes of a case is said of the code too, and first: "if it is empty it returns null". */
export function consequence(clause: string): string {
  const [, cause = '', doer = '', deed = ''] = conditional.exec(clause) ?? [];
  return doer === '' || noDoers.test(doer.replace(/^it$/u, ''))
    ? clause
    : `${doer} ${deed} if ${cause}`;
}
