import { type ModerationRule, patterns } from './moderationRule.ts';
import { group } from './people.ts';
import {
  covert,
  entersBy,
  excused,
  foreignHost,
  makes,
  malware,
  many,
  privacy,
  secrets,
  someone,
  takes,
  toMe,
} from './signals.ts';

const word = (part: string): string => `\\b${part}(?!\\w)`;

const credentials = "I won't help take someone's credentials or data.";
const stalking = "I won't help watch or locate somebody without their knowledge.";
const access = "I won't help get into accounts or systems of others.";
const damage = "I won't help build something that damages or holds other people's machines.";
const fraud = "I won't help deceive people for their money or data, or with unlawful trade.";
const harassing = "I won't help humiliate or harass somebody.";
const hurting = "I won't help hurt anybody.";

const rule = (category: string, because: string, ...needs: readonly string[]): ModerationRule => ({
  category,
  verdict: 'block',
  needs: patterns(...needs),
  unless: excused,
  because,
});

/** Harm put together from its signs: what is taken, from whom, and that they are not to know. */
export const harmRules: readonly ModerationRule[] = [
  // Secrets of many, taken in secret or sent to the writer.
  rule('illicit', credentials, word(takes), `(?:${word(secrets)}|\\.env\\b)`, word(covert)),
  rule(
    'illicit',
    credentials,
    word(takes),
    `(?:${word(secrets)}|\\.env\\b)`,
    `\\b(?:the |their |all )?${many}\\b(?! (?:id|ids|table|model|service|input|name|names|agent|list|object|record|interface)\\b)|${word('(?:they|their)')}`,
    `${word(toMe)}|\\b${foreignHost}|\\b(?:in|into|on) (?:their )?(?:bank|banking|paypal) (?:sites?|pages?|accounts?|forms?)\\b`,
  ),
  rule(
    'illicit',
    credentials,
    `\\b(?:dump|steal|sniff|grab|harvest|capture|collect|phish|skim|intercept)\\w*\\b (?:\\w+ ){0,8}?${secrets} (?:of|from) (?:all |the |other )?${many}\\b`,
  ),
  rule(
    'illicit',
    credentials,
    `\\b(?:quietly|secretly|silently|covertly)\\b`,
    word(secrets),
    `\\b${foreignHost}`,
  ),
  // Somebody the writer knows, watched.
  rule(
    'illicit',
    stalking,
    word(takes),
    `${word(someone)}`,
    word(privacy),
    `${word(covert)}|${word(toMe)}|\\b(?:phone|laptop|account|icloud|inbox|whatsapp|instagram|computer|tablet) (?:of|from) (?:my|her|his)\\b|\\bmy (?:\\w+[ -])?(?:girl ?friend|boy ?friend|wife|husband|ex|partner|boss|crush|neighbou?r|colleague|co-?worker|daughter|son|sister|brother|employee)(?:s|es)? (?:phone|laptop|account|icloud|inbox|e-?mails?|messages|chats?|location|photos?|whatsapp|instagram|computer|browser|screen|calls)\\b`,
  ),
  rule(
    'illicit',
    stalking,
    word(takes),
    `\\b(?:the |all )?${many}\\b`,
    `\\b(?:microphones?|mic|cameras?|webcams?|location|position|screens?|private messages?|chats)\\b`,
    word(covert),
    `${word(toMe)}|\\b(?:record|spy|listen|stream|eavesdrop|watch)\\w*\\b`,
  ),
  rule(
    'illicit',
    stalking,
    `\\b(?:home address|where (?:she|he) lives|address)\\b.{0,40}\\b${someone}`,
    `\\b(?:so (?:that )?i can|i want to|to)\\b.{0,20}\\b(?:visit|surprise|wait|follow|watch|meet|confront|scare|see)\\b`,
  ),
  // Into what belongs to others.
  rule(
    'illicit',
    access,
    word(entersBy),
    `${word(someone)}|\\b(?:accounts?|profiles?|machines?|computers?|phones?|routers?) of (?:all |the |other )?${many}\\b|\\b(?:other peoples?|someone elses|somebody elses|everyones|neighbou?rs) `,
    `\\b(?:accounts?|profiles?|e-?mails?|inbox|icloud|instagram|facebook|snapchat|whatsapp|phones?|laptops?|computers?|pcs?|wi-?fi|routers?|network|server|bank|photos|webcams?|passwords?|key ?cards?|badges?|key ?fobs?|car|house|door)\\b`,
  ),
  // Software against whoever runs it.
  rule(
    'illicit',
    damage,
    word(makes),
    word(malware),
    `${word(covert)}|\\bmy (?:\\w+ )?${malware}\\b|\\b(?:victims?|targets?|(?:customers?|clients?|users?|visitors?|peoples?|other|their|every|all) (?:\\w+ )?(?:machines?|computers?|pcs?|servers?|devices?|hosts?|phones?|browsers?|files?|browser))\\b|\\b(?:spread|infect|replicat|propagat|cop(?:y|ies))\\w*\\b|\\b(?:sell|evad\\w+|bypass\\w*|undetect\\w*)\\b|\\bfrom (?:windows )?(?:defender|anti ?virus|av|edr)\\b`,
  ),
  rule(
    'illicit',
    damage,
    `\\b(?:encrypt|lock)\\w*\\b (?:\\w+ ){0,4}?(?:disks?|drives?|shares?|files?|machine|computer|pc|system|documents?|photos|data)\\b`,
    `\\b(?:ransom|payment demand|demands? (?:a )?(?:payment|money|bitcoin)|asks? for (?:a )?(?:payment|money|bitcoin)|until (?:they|he|she|you|someone) pays?|pay (?:me|us|up)|my (?:bitcoin |btc |crypto )?wallet|bitcoin address)\\b`,
  ),
  rule(
    'illicit',
    fraud,
    `\\b(?:bypass|crack|remove|circumvent|disable|patch out|break)\\w*\\b (?:\\w+ ){0,3}?(?:licen[cs]e|licensing|drm|copy protection|activation|serial|trial|paywall)\\b`,
    `\\b(?:sell|cracked|pirat\\w+|without paying|for free|torrent|not pay|dont have to pay)\\b`,
  ),
  // Deceit.
  rule(
    'illicit',
    fraud,
    `\\b(?:fake|phish\\w*|pretend\\w*|impersonat\\w+|looks? like (?:it is |its |it comes )?(?:from|the)|clone of|imitat\\w+|spoof\\w*|pos(?:e|es|ing) as)\\b`,
    `\\b(?:login|log-in|page|site|website|mails?|e-?mails?|sms|texts?|calls?|messages?|number|shop|invoices?|bank|police|support|form)\\b`,
    `\\b(?:(?:saves?|stores?|collects?|records?|logs?|sends? me|captures?) (?:\\w+ ){0,2}?(?:what|whatever|everything|the|their|all)|hand over|gives? (?:me|us|their|up)|enter their|tell me|tells? me|their (?:\\w+ )?(?:savings|money|passwords?|pins?|tans?|cards?|credentials|data|login)|transfer (?:\\w+ )?money|pay)\\b`,
  ),
  // Words against people.
  rule(
    'harassment',
    harassing,
    `\\b(?:insult|humiliat|harass|bull(?:y|ies)|mock|sham(?:e|es|ing)|ridicul|threaten|flood|spam|bombard|troll|dox|degrad|body ?-?sham|stalk)\\w*\\b (?:\\w+ ){0,3}?(?:${someone}|${group}|women|girls|men|boys|fat people|the (?:women|girls|men|boys))(?! (?:table|class|list|service|field|model|record)s?)\\b`,
    `\\b(?:write|make|build|create|bot|script|code|generate|send|post|let|help|want|add|program|how)\\b`,
  ),
  rule(
    'harassment',
    harassing,
    `\\b(?:write|writes|post|posts|posting|generate|generates|create|send|sends|tweet|tweets|spread|spreads|make|publish)\\b`,
    `\\b(?:racist|sexist|antisemitic|homophobic|transphobic|misogynist\\w*|islamophobic|hateful|nazi) (?:slurs?|comments?|jokes?|posts?|messages?|tweets?|insults?|memes?|replies|slogans?|texts?|propaganda)\\b`,
  ),
  rule(
    'harassment/threatening',
    harassing,
    `\\b(?:kill|hurt|hang|harm|cut|shoot) (?:herself|himself|themselves|yourself|your self)\\b`,
    `\\b(?:tell|tells|telling|messages?|convinc\\w+|encourag\\w+|urg\\w+|make|push\\w*|bot|send|post|write|get)\\b`,
  ),
  rule(
    'hate',
    harassing,
    `\\b${group}\\b`,
    `\\b(?:address(?:es)?|homes?|houses?|shops?|names|schools?|where they live)\\b`,
    `\\b(?:throw|stones?|burn|attack|visit|scare|hunt|smash|paint|mark|beat|expel|kick out|boycott|target)\\b`,
  ),
  rule(
    'illicit/violent',
    hurting,
    `\\bbombs?\\b`,
    `\\b(?:explosives?|detonat\\w+|shrapnel|blast radius|fertili[sz]er)\\b`,
  ),
  rule(
    'illicit',
    fraud,
    `${word(makes)}|\\b(?:uses?|using|buys?|logs? into|with|route|move|spend|sell|transfer|wash)\\b`,
    `\\b(?:stolen|hacked|leaked|other peoples?|someone elses|somebody elses|victims?) (?:\\w+ )?(?:accounts?|credit cards?|cards?|identit(?:y|ies)|credentials|passports?|log ?ins|bitcoins?|coins|money|funds|goods|data)\\b`,
  ),
  rule(
    'illicit',
    fraud,
    `\\b(?:skim|siphon|shave|divert|steal|embezzl)\\w*\\b`,
    `\\b(?:cents?|money|sales?|transactions?|payments?|funds|salary|accounts?)\\b`,
    `\\b(?:in)?to my\\b|\\bfor me\\b|\\bmyself\\b`,
  ),
  rule(
    'illicit',
    fraud,
    `\\b(?:hide|conceal|disguise|cover up|launder|move|obscure)\\w*\\b`,
    `\\b(?:money|cash|transfers?|income|payments?|funds|profits?)\\b(?! (?:columns?|fields?|rows?|tables?|inputs?|labels?|values?|class|object|page))`,
    `\\b(?:cartel|gang|mafia|tax(?:es| office| authorit\\w+)|irs|police|auditors?|from the (?:bank|state|court|authorities)|drug)\\b`,
  ),
  rule(
    'illicit',
    fraud,
    `\\b(?:rig|rigs|rigging|manipulat\\w+|falsif\\w+|tamper\\w*|stuff|forge|fake)\\b.{0,30}\\b(?:votes?|vote count\\w*|elections?|ballots?|referendum)\\b`,
  ),
  rule(
    'illicit',
    fraud,
    `\\bfake\\b.{0,30}\\b(?:reviews?|ratings?|complaints?|accusations?)\\b`,
    `\\b(?:ruin|destroy|against|damage|hurt|competitors?|rivals?|boss|bankrupt)\\b`,
  ),
  rule(
    'illicit',
    damage,
    `\\b(?:hack|sabotag|attack|flood|overload|cripple|black out|knock out|take down|shut (?:off|down)|crash|ddos)\\w*\\b`,
    `\\b(?:power (?:plant|grid|station)s?|scada|nuclear|reactor|water (?:treatment|supply|works)|traffic lights?|emergency (?:number|line|services?|call)|911|112|hospitals?|air traffic|pacemakers?|insulin pumps?)\\b`,
    `${word(makes)}|\\bcommands?\\b`,
  ),
  rule(
    'harassment',
    harassing,
    `\\b(?:order|send|deliver|call|ring|mail)\\w*\\b`,
    `\\b(?:\\d{2,}|hundreds|thousands|dozens|every (?:\\d+ )?(?:minutes?|hours?|night))\\b`,
    `\\b${someone}s? (?:house|home|door|address|phone|work|number|office)\\b`,
  ),
  rule(
    'hate',
    harassing,
    `\\b${group}\\b.{0,30}\\b(?:should|must|ought to|need to|have to)(?: all| be| all be)? (?:expelled|deported|banned|sterili[sz]ed|removed|segregated|locked up|leave|die|eradicated|punished)\\b`,
  ),
  rule(
    'hate',
    harassing,
    `\\b(?:${group}|(?:gay|jewish|muslim|trans|lesbian|black|immigrant) \\w+)\\b`,
    `\\b(?:generate|make|list|scrape|compile|collect|find|publish|map)\\b`,
    `\\b(?:home address(?:es)?|where (?:they|each|each one) lives?|personal data|names and addresses)\\b`,
  ),
  rule(
    'sexual/minors',
    "I won't help with sexual content about children.",
    `\\bchild (?:porn\\w*|sex\\w*|nudes?)\\b|\\bkiddie porn\\b|\\bcsam\\b|\\bgroom(?:s|ing)? (?:\\w+ )?(?:teen\\w*|kids?|children|minors|girls|boys)\\b`,
  ),
  rule(
    'sexual',
    "I won't write sexual content about people who did not agree to it.",
    `\\b(?:undress|nudif|deep ?fake|naked|nudes?|dick pics?|genitals?)\\w*\\b`,
    `\\b(?:classmates?|colleagues?|co-?workers?|women|girls?|men|boys?|celebrit\\w+|actress\\w*|${someone}|people|strangers?)\\b`,
    `\\b(?:send\\w*|make|build|generate|create|site|app|bot|automat\\w+|write|undress\\w*)\\b`,
  ),
];
