import { type ModerationRule, patterns } from './moderationRule.ts';
import { covert, excused, malware, many, someone, toMe } from './signals.ts';

/** Whatever one does to a program that one wants to have. */
const develops =
  '(?:write|writes|make|makes|build|create|code|develop|generate|extend|improve|finish|port|rewrite|update|change|modify|patch|turn|add|put|insert|inject|embed|hide|pack|obfuscate|encode|wrap|sign|deploy|install|spread|run|script|program|implement|set up|give me|i need|i want|need|want|help|let|how (?:do|can|could|would|to))';

/** Programs that serve nothing but harm; who studies or fights them says so. */
const contraband =
  '(?:ransom ?ware|key ?loggers?|info ?stealers?|(?:password|cookie|token|card|wallet|session) (?:stealer|grabber|skimmer|logger)s?|(?:card |web |atm )?skimmers?|root ?kits?|bot ?nets?|stalker ?ware|spy ?ware|droppers?|crypters?|trojans?|(?:remote access|reverse) (?:tool|trojan|shell)s?|c2(?: server| channel| panel| beacon)?|command and control|implants?|shell ?codes?|(?:wallet|account) drainers?|drainers?|phishing (?:\\w+ )?(?:kit|page|site|mail|e-?mail|message|form|sms|text|campaign|template|domain)s?|(?:ddos|booter|stresser) (?:tool|script|service|bot|panel)s?|zero ?days?|worms?|logic bombs?|time bombs?|fork bombs?|key ?gens?|malware|viruses|computer virus)';

/** What would notice. */
const watchdogs =
  '(?:(?:windows )?defender|anti ?virus(?:es)?|av|edrs?|virus ?total|malware scanners?|intrusion detection|ids|siem|soc|blue team|forensics?|sandbox(?:es)?|admins?|it department|takedown|law enforcement|police|investigators?|auditors?|audit|accounting|compliance|fraud (?:detection|team|department)|the (?:bank|company|customer|client|owner)s?)';

const unseen =
  '(?:does ?nt|do ?nt|wo ?nt|ca ?nt|cannot|can not|must ?nt|should ?nt|will not|does not|do not|must not|never|no longer)(?: be able to| need to)? (?:catch|detect|flag|find|notice|spot|see|know|trace|alert|pick up|keep up|realise|realize|suspect)\\w*';

/** What belongs to one, and opens everything else. */
const keysToAll =
  '(?:(?:every(?! (?:key|token) )|everyones?|all|each|any|their|the users?|users|customers|visitors|peoples|employees|saved|stored|typed|entered|other) (?:\\w+ ){0,3}?(?:passwords?|passphrases?|credentials?|log ?ins?|cookies?|tokens?|api keys?|ssh keys?|private keys?|keystrokes?(?! events?)|key ?presses|card (?:numbers?|data|details)|cvvs?|pins?|otps?|codes?|seed phrases?|wallets?)|(?:cookies?|sessions?|tokens?|passwords?|log ?ins?|credentials?) (?:of|from|for) (?:the )?(?:facebook|instagram|google|gmail|paypal|tiktok|twitter|discord|steam|netflix|amazon|snapchat|linkedin|browser|chrome|firefox|bank\\w*|others?|people|everyone|every \\w+|all \\w+))';

const mine =
  '(?:to|into|at|on|via|with) (?:me|mine|myself|my (?:\\w+ )?(?:g?mail|e-?mail|inbox|server|vps|box|bucket|webhook|telegram|discord|domain|site|host|c2|ftp|endpoint|account|wallet|iban|pastebin|chat|channel|phone|number|machine|drop|collector|api|bot|s3))\\b';

/** Places that are somebody else's. */
const foreign =
  '(?:(?:some ?(?:one|body)|every ?(?:one|body)) elses|other peoples?|others|strangers?|neighbou?rs?|(?:my|the|our|a|an|their|his|her|that) (?:\\w+ )?(?:neighbou?rs?|ex|exs|exes|boss(?:es)?|school|university|college|competitors?|competition|rivals?|employer|company|landlords?|colleagues?|co-?workers?|wifes?|husbands?|girl ?friends?|boy ?friends?|teachers?|room ?mates?|flat ?mates?|friends?|sisters?|brothers?|victims?|targets?|hotel|bank|hospital|library|government|city)s?)';

const systems =
  '(?:accounts?|profiles?|mails?|e-?mails?|inbox|mailbox|icloud|instagram|facebook|snapchat|whatsapp|tiktok|discord|phones?|laptops?|computers?|pcs?|macbook|tablet|wi-?fi|routers?|networks?|vpn|servers?|nas|box|hosts?|database|db|website|site|admin panel|portal|intranet|cloud|bucket|(?:ip |web|security )?cams?|cameras?|cctv|printers?|door ?bells?|smart ?(?:home|lock|tv)s?|alarm|pos|atm|2fa|grades?|exam\\w*|grading system|subnet|/\\d+)';

const access = "I won't help get into accounts or systems of others.";
const damage = "I won't help build something that damages or holds other people's machines.";
const credentials = "I won't help take someone's credentials or data.";
const stalking = "I won't help watch or locate somebody without their knowledge.";
const fraud = "I won't help deceive people for their money or data, or with unlawful trade.";
const harassing = "I won't help humiliate or harass somebody.";

const w = (part: string): string => `\\b${part}(?!\\w)`;

const rule = (category: string, because: string, ...needs: readonly string[]): ModerationRule => ({
  category,
  verdict: 'block',
  needs: patterns(...needs),
  unless: excused,
  because,
});

/** "worm" as part of a program's own word. */
const notAThing =
  '(?! (?:thread|process|pool|queue|class|object|pattern|field|column|table|name|list|signatures?|samples?|scan\\w*|alert\\w*|report\\w*|detect\\w*|database|categor\\w+|type|node|service|job)s?\\b)';

/** What only one who means to use it says: where it spreads, what it takes, how it stays unseen. */
const inUse =
  '(?:payment|payroll|tor|onion|upload\\w*|exfil\\w*|sends?|hid(?:e|es|den)|obfuscat\\w+|evad\\w+|bypass\\w*|surviv\\w+|persist\\w*|spread\\w*|infect\\w*|victims?|targets?|clients?|customers?|peoples?|skip my|looks? like|personali[sz]ed|takedown|autostart|on boot|shop|checkouts?|magento|woocommerce|linux servers|windows (?:pcs?|machines?)|every (?:pc|machine|host|file|hour|drive)|all (?:drives|files|hosts|pcs|machines)|undetect\\w+|unnoticed|wip(?:e|es)|steals?|domains|sell|smb|usb|e-?mail attachment|macro|sandbox)';

/** Not the tool that somebody else's program is, but what is looked for, explained, or only named. */
const asked =
  '^(?!(?:so |and |hi |hey )*(?:what|why|how (?:does|did|do (?!i\\b))|is|are|does|explain))';

/** Harm that its own tools and aims give away, whoever it is meant for. */
export const intentRules: readonly ModerationRule[] = [
  rule(
    'illicit',
    damage,
    `${asked}.*${w(develops)}.{0,80}\\b${contraband}(?!\\w)${notAThing}|^(?:an? |the )?(?:\\w+ ){0,2}?${contraband} (?:for|in|that|which|with)\\b`,
    `\\b${inUse}\\b`,
    '^(?!.*\\b(?:workers?|job queue|homework|exercise|quiz|glossary|article|blog|translat\\w+|rename|column|enum|dataset|label\\w*|wordlist|readme)\\b)',
  ),
  rule(
    'illicit',
    damage,
    `${w(watchdogs)}.{0,30}\\b${unseen}|\\b(?:${unseen}|evad\\w+|bypass\\w*|get\\w* past|slip\\w* past|hid(?:e|es|ing|den) from|avoid\\w*|undetect\\w+ by|invisible (?:to|for)|(?:kill|disable|blind)s? ) ?(?:by )?(?:the |its |their )?(?:\\w+ )?(?:defender|anti ?virus|av|edr|virus ?total|ids|siem|blue team|forensics?)\\b`,
    `\\b(?:payload|exe|binary|loader|shell|macro|dropper|powershell|script|process|persist\\w*|implant|client|target|victim|tool|bot|botnet|money|payments?|transfers?|iban|invoices?|cents?|logs?|transactions?|foothold|c2)\\b`,
    `\\b(?:obfuscat\\w+|evad\\w+|bypass\\w*|past|hid\\w+|encod\\w+|pack\\w*|inject\\w*|persist\\w*|rotat\\w+|replac\\w+|swap\\w*|chang\\w+|divert\\w*|mov\\w+|delet\\w+|wip\\w+|tamper\\w*|skim\\w*|undetect\\w+|kill\\w*|disabl\\w+|blind|sign\\w*)\\b`,
  ),
  rule('illicit', credentials, `\\b${keysToAll}\\b`, `${w(toMe)}|\\b${mine}`),
  rule(
    'illicit',
    access,
    `\\b(?:hack\\w*|break\\w* in\\w*|brute[- ]?forc\\w*|crack\\w*|get\\w* (?:in)?to|get\\w* (?:root |admin |remote )?access (?:to|on)|log\\w* in\\w*(?: to)?|sign in\\w*(?: to)?|take over|tak(?:e|ing) control|hijack\\w*|unlock\\w*|guess\\w*|bypass\\w*|exploit\\w*|sniff\\w*|spoof\\w*|deauth\\w*|compromis\\w+|reset\\w* the password|steal\\w*|connect to|pivot\\w*|dump\\w*|read|change)\\b.{0,60}\\b${foreign} (?:\\w+ ){0,2}?${systems}\\b|\\b(?:hack\\w*|break\\w* in\\w*|brute[- ]?forc\\w*|crack\\w*|get\\w* into|take over|hijack\\w*|unlock\\w*|bypass\\w*|exploit\\w*|compromis\\w+|dump\\w*)\\b.{0,60}\\b${systems} (?:of|at|from|in) ${foreign}`,
    `\\b(?:hack\\w*|break\\w* in\\w*|brute[- ]?forc\\w*|crack\\w*|into|root|admin access|remote access|take over|control|hijack\\w*|unlock\\w*|guess\\w*|bypass\\w*|exploit\\w*|sniff\\w*|spoof\\w*|deauth\\w*|compromis\\w+|steal\\w*|passwords?|without)\\b`,
  ),
  rule(
    'illicit',
    access,
    `\\b(?:got|have|popped|gained|landed|dropped|found) (?:me )?(?:a |an |my )?(?:\\w+ )?(?:shell|foothold|rce|beacon|meterpreter|domain admin|sqli|webshell|root)\\b`,
    `\\b(?:persist\\w*|lateral\\w*|pivot\\w*|escalat\\w+|exfil\\w*|admins? (?:dont|wont|cant|do not)|find me|get caught|cover my tracks|stay (?:in|hidden)|without being)\\b`,
  ),
  rule(
    'illicit',
    access,
    `\\b(?:brute[- ]?forc\\w*|exploit\\w*|spray\\w*|credential stuff\\w*|default passwords?|log ?4 ?shell|scan\\w*)\\b`,
    `\\b(?:(?:/|the whole /?)(?:8|12|16|20|24)|internet|shodan|random (?:ips?|hosts?)|every (?:ip|host|server|router|camera|device)|all (?:ips|hosts|routers|cameras|devices)|(?:their|the whole|my (?:university|school|company|employer)s?) (?:network|subnet))\\b`,
    `\\b(?:until|get(?:s|ting)? in|shells?|take over|infect\\w*|own them|passwords?|log\\w* in)\\b`,
  ),
  rule(
    'illicit',
    stalking,
    `\\b(?:find|finds|locate|locates|track|tracks|follow|pinpoint|figure out|derive|reveal|reports?|show|tell|get|gets|know)\\b.{0,60}\\b(?:where ${someone} (?:is|lives|works|goes|sleeps)|home address|address|location|whereabouts|movements|position|where (?:he|she) is)\\b`,
    w(someone),
    `\\b(?:(?:she|he|they)(?: has| have)? (?:does ?nt|do ?nt|did ?nt|wo ?nt|not|never|blocked|moved|hides?|left)|without|${covert}|invisible|hidden|secret\\w*|restraining|anonymous\\w*|wo ?nt (?:give|tell)|does ?nt (?:give|tell|want|know))`,
  ),
  rule(
    'harassment',
    harassing,
    `\\b(?:blocked me|told me to stop|restraining order|does ?nt (?:want|answer|reply)|ghosted me|left me|broke up|dumped me|rejected me)\\b`,
    `\\b(?:new (?:accounts?|numbers?|sims?|profiles?)|keeps? (?:texting|calling|messaging|writing|sending|posting)|(?:text|call|message|mail|write|post)\\w* (?:to )?(?:her|him|them) (?:\\w+ ){0,4}?(?:until|every|again|all day|non ?stop)|other accounts?|different accounts?)\\b`,
  ),
  rule(
    'harassment',
    harassing,
    `\\b(?:posts?|posting|comments?|sends?|tweets?|writes?|tells?|spams?|replies|publish\\w*|spread\\w*)\\b`,
    `\\b(?:${someone}|her|his|hers)\\b`,
    `\\b(?:whore|slut|bitch|cunt|pig|fat(?!al)|ugly|loser|retard\\w*|worthless|liar|pedo\\w*|psycho|cheater|thief|stupid|idiot|moron|disgusting|insult\\w*|abuse|rumou?rs?|nudes?)\\b`,
    w(develops),
  ),
  rule(
    'illicit',
    fraud,
    `\\b(?:iban|bank details|bank account|account number|payout\\w*|pay ?pal|wallet address|payment address|routing number|beneficiary|recipient)\\b`,
    `\\b(?:replac\\w+|swap\\w*|chang\\w+|overwrit\\w+|substitut\\w+|redirect\\w*|divert\\w*)\\b`,
    `\\b(?:mine|my own|my account|my iban|my wallet)\\b`,
    `\\b(?:when|if|where|for|customers?|users?|clipboard|notice\\w*|victims?)\\b`,
  ),
  rule(
    'illicit',
    damage,
    `\\b(?:delet|wip|corrupt|destroy|encrypt|drop|erase|break|crash|disabl|lock|trash|sabotag)\\w*\\b`,
    `\\b(?:(?:when|if|once|after|in case) (?:i|they) (?:\\w+ )?(?:fired?|get fired|am gone|leave|quit|lay|laid|sack\\w*|terminat\\w+|fire me)|my name (?:is(?: not|nt)|disappears)|(?:my )?(?:former|old|ex[- ]?) ?(?:employer|company|boss)\\w*|revenge|get back at|teach them a lesson|looks? like an accident)\\b`,
  ),
  rule(
    'illicit',
    damage,
    `\\b(?:ddos|take down|bring down|knock (?:out|offline|down)|flood|overload|saturate|crash|kick off)\\w*\\b`,
    `\\b${foreign}\\b|\\b(?:competing|rival|opposing|enemy) \\w+\\b`,
    `\\b(?:site|website|server|shop|page|api|stream|network|phone|line|webshop|store|wi-?fi|game server|discord)\\b`,
  ),
  rule(
    'illicit',
    fraud,
    `\\b(?:create|register|sign up|open|generate|make|buy)\\w*\\b.{0,30}\\b(?:fake|hundreds of|thousands of|\\d{2,}) (?:\\w+ )?(?:accounts?|profiles?|identit(?:y|ies)|ids|reviews?|votes?|likes)\\b`,
    `\\b(?:captchas?|phone verification|different ips?|residential prox\\w+|vote\\w*|reviews?|ratings?|competitors?|scam\\w*|bonus(?:es)?|coupons?|refunds?|stolen)\\b`,
    `^(?!.*\\b(?:seed|staging|local|load test\\w*|demo|dev|faker|fixtures?)\\b)`,
  ),
  rule(
    'hate',
    harassing,
    `\\b(?:reject|filter out|drop|exclude|discard|downrank|rank down|lower|skip|remove|sort out|deny|charge)\\w*\\b.{0,50}\\b(?:applicants?|applications?|candidates?|tenants?|cvs?|resumes?|customers?|loans?)\\b.{0,50}\\b(?:wom[ae]n|female|pregnant|black|muslim|jewish|foreign|immigrant|african|arab\\w*|turkish|gay|disabled|older than|over (?:40|45|50)|religion|skin|ethnic\\w*|gender)\\b`,
    `^(?!.*\\b(?:bias|fair\\w*|audit|check (?:that|whether)|not (?:be )?reject\\w*|test that|anonymi[sz]\\w+)\\b)`,
  ),
  rule(
    'illicit',
    fraud,
    `\\b(?:sell|selling|shop|store|market ?place|buyers?|escrow|vendors?)\\b`,
    `\\b(?:stolen|carded|counterfeit\\w*|fake (?:ids?|passports?|money|notes|vaccin\\w+)|cocaine|heroin|meth|fentanyl|mdma|drugs|unregistered (?:guns?|weapons?)|cvvs|fullz|dumps|hacked accounts|${many} data)\\b`,
    `\\b(?:tor|onion|darknet|dark web|monero|bitcoin|anonym\\w+|without (?:kyc|id)|untraceable|${malware})\\b`,
  ),
];
