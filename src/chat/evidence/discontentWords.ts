import { longSource } from '../longPattern.ts';
// Pieces that forms of displeasure are made of, see `discontent.ts`: English phrases as data, tried on the normalised question.

export const politeness =
  '(?:(?:please|pls|plz|so|and|then|but|just|now|can you|could you|would you|will you|kindly|maybe|lets) )*';

export const it = '(?: (?:it|this|that|them|these|those|the whole thing|the lot|everything|one))?';

export const again =
  '(?: (?:over|up|out|anew|again|completely|entirely|all over|from scratch|for (?:us|me|them)|properly|please|pls|plz|thanks|thx|asap))*';

export const mend = longSource`
  ${politeness}(?:fix|repair|mend|correct|sort|solve|resolve|handle|address|look (?:at|into)|take care of|adapt|adjust|amend|
  do (?:something|sth|smth)(?: about)?)${it}${again}
`;

/** "something must be off in there": says no more than that there is something. */
export const guess = longSource`
    (?:(?:i think |i guess |i suppose |so |probably |maybe |seems like |looks like )*(?:(?:something|sth|smth|
    anything) (?:must be|has to be|is|seems|might be|may be|could be|should be)|theres something|
    there (?:must|has to|might) be something|somethings) (?:really |still )?(?:off|wrong|broken|amiss|odd|fishy|not right|up|
    weird|strange)|(?:(?:can|could|would|will) you )?(?:please )?(?:check|investigate|have a look|take a look|
    look)(?: (?:at|into) (?:it|this|that))?|please help|help)(?: (?:in there|in here|in it|here|there|somewhere|with it|
    with that|please))*
  `;

export const people = longSource`
  (?:(?:some|all|many|most|several|two|a few|a lot|the|our|my|their) )*(?:of )?(?:the |our |my )?(?:\w+ )?(?:i|we|im|were|
  users?|customers?|clients?|people|ppl|auditors?|accountants?|bookkeepers?|lawyers?|directors?|inspectors?|architects?|
  analysts?|google|bing|apple|seo|legal|ops|devops|hr|ux|ceo|cto|boss|team|they|everyone|everybody|folks?|colleagues?|
  managers?|management|reviewers?|testers?|designers?|sales|support|marketing|finance|accounting|staff|patients?|students?|
  teachers?|members?|visitors?|guests?|players?|readers?|drivers?|owners?|buyers?|sellers?|subscribers?|department|office|
  clinic|shop|warehouse|qa|(?!(?:compil|lint|check|pars|serv|brows|work|handl|format|load|runn|analys|analyz|bundl|head|numb|
  lett|ord|paramet|pointe?|timers?|buff|driv|print|compar|iterat|vect|err|col)\w*\b)\w+(?:ers|ors|ists|ants|ees))(?: (?:is|
  are|am|was|were|have been|has been|keeps?|still|always|really|just|all))*
`;

/** What it is about, named without a word on what is wrong with it. */
export const thing = longSource`
  (?:(?:how|the way) (?:this|it|that|these|they|(?:the|my|our) \w+) (?:\w+ )?(?:turn(?:s|ed) out|c[ao]me(?:s)? out|ended up|
  was done|is done|was written|is written|is built|was built|is set up|is structured|went|goes)|
  (?!(?:how|that|why|when|being|getting|having|not|missing)\b(?! (?:this|it|that|the|my|our) (?:\w+ )?(?:looks?|works?|is|
  behaves?|feels?|reads?)\b))(?:(?!(?:because|since|as|when|if|that|which|being|getting|having|not|never|no|too|wrong|missing|
  instead|\w+ed|slow\w*|delays?|lags?|double|duplicates?|errors?|exceptions?|crash\w*|timeouts?|flicker\w*|spam|typos?|late|
  empty|lost|stale|high|low)\b)[\w()'.-]+ ?){1,6}?)
`;

export const end = '[ .!?]*$';
export const stop = ' ?(?:[,.;:!-]+ ?|and |so )';
export const tail = `(?:${stop}(?:${mend}|${guess})){0,2}${end}`;
