import { group } from './people.ts';
import { covert, malware, many, someone, toMe } from './signals.ts';

/** How a sign of harm counts: by what it tells, not by how often it stands there. */
export interface Sign {
  /** Signs of one kind count once, by the heaviest. */
  readonly kind:
    | 'secrecy'
    | 'victim'
    | 'belongings'
    | 'taking'
    | 'gain'
    | 'weapon'
    | 'trespass'
    | 'guard'
    | 'spite'
    | 'deceit'
    | 'scale'
    | 'minors'
    | 'unfair'
    | 'care';
  readonly weight: number;
  readonly pattern: RegExp;
}

const sign = (kind: Sign['kind'], weight: number, ...parts: readonly string[]): Sign => ({
  kind,
  weight,
  pattern: new RegExp(parts.map((part) => `\\b(?:${part})(?!\\w)`).join('|'), 'u'),
});

/** Together so heavy is a request that is refused. One sign alone never is: the heaviest weighs less. */
export const REFUSED_FROM = 6;

export const signs: readonly Sign[] = [
  sign(
    'secrecy',
    3,
    covert,
    'w/?o (?:\\w+ ){0,4}?(?:seeing|noticing|knowing|asking|telling|permission|consent|detection)',
    'without (?:\\w+ ){0,4}?(?:seeing|noticing|knowing|asking|telling|permission|consent|consenting|detection|a trace|traces|leaving (?:a )?traces?)',
    '(?:she|he|they|nobody|no one|users?|people|the \\w+) (?:can|must|should|may|will|wo|do|does|ca)(?: ?not|nt) (?:\\w+ )?(?:know|notice|see|find|realise|realize|suspect|tell)\\w*',
    'no (?:icon|notification|popup|prompt|trace|traces|logs?|alert|banner)(?: please| pls| in)?',
    'hidden|invisible|stealth\\w*|undercover|discreet\\w*|secret\\w*|quietly|silently|sneaky|sneakily',
    'harmless[- ]looking|looks? (?:harmless|innocent|legit\\w*|like (?:an accident|a bug|a mistake))|plausible deniability',
    'nobody (?:reads|checks|looks|watches|monitors)|cover(?:s|ing)? (?:my|our|the) tracks|untraceable|anonymous\\w*|not traceable|cant be traced|before (?:they|anyone|somebody|someone|he|she) (?:revokes?|notices?|patch\\w*|finds? out|realises?|realizes?)',
  ),
  sign(
    'victim',
    2,
    someone,
    `(?:my|our|the|a|an|his|her|their|some|this|that) (?:\\w+ )?(?:recruiter|accountant|operator|manager|landlord|tenant|nurse|lawyer|victim|target|widow|pensioner|stranger|streamer|influencer|reporter|journalist|activist|politician|judge|teacher|professor|lecturer|classmate|neighbou?r|employer|bank|hospital|school|university|library|hotel|competitor|rival|shop|company|guys?|girls?|women|men|people|kids|date|matches)s?`,
    `${many}s? who\\b`,
    '(?:other|old|lonely|elderly|random|unsuspecting) (?:peoples?|persons?|men|women|users|folks|ladies)',
    '(?:opens?|visits?|installs?|plugs?|downloads?|connects?|enables?|clicks?|runs?) (?:it|this|the|my|in|content|macros)',
    'some ?(?:one|body) elses|other peoples|somebodys|someones|strangers|any (?:pc|computer|phone|device|machine)|whoever|whoevers',
  ),
  sign(
    'belongings',
    2,
    'passwords?|passcodes?|credentials?|log ?ins?|cookies?|tokens?|keystrokes?|dms|direct messages|private messages|messages|chats?|texts|photos|nudes|e-?mails?|inbox|calls|call log|contacts|microphone|mic|camera|webcam|screen|location|gps|whereabouts|home address|address(?:es)?|payroll|salar(?:y|ies)|customer (?:data|list|db|database)|patient (?:data|records?)|medical records?|hash(?:es)?|keys?|wallets?|seed phrases?|bank (?:login|account|details)|accounts?|cards?|card numbers?|gift cards?|savings|pension|money|identit(?:y|ies)|profiles?|grades|exam\\w*|votes?|source code|trade secrets|aws keys?|api keys?|email/password|combos?',
  ),
  sign(
    'taking',
    2,
    'steal\\w*|swip(?:e|es|ing)|grab\\w*|dump\\w*|exfil\\w*|harvest\\w*|skim\\w*|siphon\\w*|leak\\w*|mirrors?|mirroring|intercept\\w*|sniff\\w*|eavesdrop\\w*|spy(?:ing)?|listen(?:s|ing)? in|records?|recording|scrap(?:e|es|ing)|collects?|cop(?:y|ies) (?:\\w+ ){0,4}?to my|keeps? what|captur\\w+|reads? (?:her|his|their|all)|track(?:s|ing)?|monitor(?:s|ing)?|follow(?:s|ing)?|watch(?:es|ing)?|know (?:who|where|what|when) (?:my|she|he|her|his)|edits? my|change my|deanonymi[sz]\\w+|identif(?:y|ies) who|dox\\w*|unmask\\w*',
  ),
  sign(
    'gain',
    2,
    toMe,
    '(?:to|into|on|in) (?:a |an )?(?:my|mine)(?: \\w+)? (?:dropbox|drive|telegram|discord|webhook|server|vps|box|bucket|mail\\w*|gmail|e-?mail|inbox|wallet|account|iban|phone|laptop|channel|sheet|c2|site|domain|pastebin|notion)',
    '(?:google )?(?:sheet|doc|drive|server|account|channel|bucket|box) of mine|to (?:me|myself)\\b|set by me|only (?:me|i|we)\\b',
    'resell\\w*|sell(?:s|ing)?|monero|payouts?|pay me|send(?:s)? (?:me |us )?money|get(?:s)? (?:\\w+ ){0,4}?to (?:send|pay|transfer|wire)|cash ?out|profit|ransom|bitcoin',
  ),
  sign(
    'weapon',
    4,
    'metasploit|meterpreter|mimikatz|cobalt strike|rubber ducky|bad ?usb|hashcat|hydra|sqlmap|aircrack|evil twin|wifi pineapple|flipper zero|stingray|imsi catcher|beef hook|sliver|empire agent|zip bomb|fork bomb|rainbow table|combo ?lists?|credential stuffing|password spray\\w*|deauth\\w*|keyloggers?|sql injections? (?:strings?|payloads?|attack|against|to)|xss (?:payload|worm|to)|phish\\w*|smish\\w*|vish\\w*|spoof\\w*|exploits? (?:for|that|to|against|code)|(?:run|runs|drop|drops|deliver\\w*|execut\\w+|download\\w*|my|a) (?:my |a |the )?(?:payload|stager|beacon|implant|dropper)|reverse shell|web ?shell|priv(?:ilege)? ?esc\\w*|buffer overflow (?:in|of|against|on) (?:the|their|a)|stealers?|botnets?|ransomware|rootkits?|spyware|stalkerware|back ?doors?|deepfakes?|undress\\w*|nudif\\w*|catfish\\w*|sextort\\w*|blackmail\\w*|extort\\w*|scams?|swat(?:ting)?|ddos|booter|crypto ?jack\\w*|spins? up miners|miners? (?:with|on|in|using)',
    `(?:my|the) ${malware}`,
  ),
  sign(
    'trespass',
    3,
    '(?:is ?nt|is not|not|are ?nt|was ?nt) (?:mine|ours|my (?:own|account|server|shop|site|network))|(?:at|of|from|in) my (?:old|former|ex|previous|last) (?:job|employer|company|school|boss|work\\w*|startup)|(?:leaked|stolen|found|breached|hacked|cracked|pirated) (?:\\w+ )?(?:e-?mails?|passwords?|email/password|accounts?|keys?|cards?|gift cards?|credentials|databases?|pairs?|licen[cs]es?|tokens?|sessions?)|i (?:found|stole|bought|got hold of|have) (?:\\w+ ){0,3}?(?:aws|api|ssh|private|access|teachers?|boss\\w*|admins?|somebodys|someones|another|other peoples|neighbou?rs?) (?:keys?|session|token|password|cookie|badge|log ?in)|(?:teachers?|admins?|boss\\w*|neighbou?rs?|someones) (?:session|password|badge|token|log ?in)|unpatched (?:\\w+ ){0,3}(?:at|of|in) (?!our|my own)|(?:pop|pwn|own|root|hack|crack|break into|get into|take over|jailbreak) (?:the|a|an|this|that|his|her|their|my neighbou?rs?|my ex\\w*|any|every)|(?:this|the|a) (?:shop|site|server|page|host|network|router|cam\\w*) i found|(?:this|a|the|that) (?:paid|commercial|premium|proprietary) (?:\\w+ )?(?:theme|plugin|app|software|program|tool|course|version|game|font|library|template)|rotat\\w+ prox\\w+|residential prox\\w+|print the hits|until (?:it|one) (?:works|gets in|hits|opens)',
  ),
  sign(
    'guard',
    3,
    '(?:patch|turn|switch|strip|rip|comment|take|cut|filter) (?:out|off|away) (?:the |its |their |all )?(?:\\w+ ){0,2}?(?:consent|safety|interlock|alarm|licen[cs]e|drm|watermark|warning|audit|age check|verification|emergency|limiter|tracking notice|indicator|led|brakes?|logging of)|(?:remov\\w*|disabl\\w*|bypass\\w*|defeat\\w*|circumvent\\w*|evad\\w*|crack\\w*|trick\\w*|fool\\w*|overrid\\w*) (?:the |its |their |this |of )?(?:\\w+ ){0,3}?(?:consent|safety|interlock|alarm|licen[cs]e|licen[cs]ing|drm|watermark|activation|paywall|age (?:check|verification|gate)|captchas?|kyc|proctor\\w*|exam browser|plagiarism|defender|anti ?virus|edr|fraud (?:check|detection)|speed limiter|geofence|ankle monitor|face (?:id|recognition)|2fa|mfa)|exclu\\w+ from (?:the )?audit',
    'safety interlock|emergency (?:stop|line|number)|hmi|scada|plc|reactor|pacemaker|insulin pump|ventilator|brakes',
  ),
  sign(
    'spite',
    3,
    'regrets?|revenge|get back at|teach (?:him|her|them) a lesson|make (?:him|her|them) (?:pay|suffer|cry|quit|lose|regret|sorry|afraid|scared)|until (?:she|he|they) (?:answers?|quits?|cr(?:y|ies)|breaks?|leaves?|replies|regrets?|gives? (?:in|up)|pays?|deletes?)|rejected me|rejecting me|dumped me|fired me|blocked me|humiliat\\w+|ruin(?:s|ing)?|harass\\w*|bully\\w*|threat(?:en)?\\w* (?:to|her|him|them)|shame|expose (?:him|her|them)|deserves? it|hate (?:him|her|them)|drive (?:him|her|them)|annoy (?:him|her|them)|scare (?:him|her|them)',
  ),
  sign(
    'deceit',
    3,
    '(?:fake|false|cloned?|forged|spoofed|counterfeit|bogus) (?:\\w+ )?(?:log ?in|bank\\w*|page|girl|woman|profile|person|persona|id|ids|invoice|ticket|shop|support|charit\\w+|reviews?|news|votes?|certificates?|diploma|prescription|passport|job (?:ad|offer)s?|delivery|qr codes?|voice|video|evidence|receipts?|police|dating)',
    `pretend\\w* to be|poses? as|posing as|impersonat\\w+|claims? to be (?:the|a|from)|(?:trick|lure|con|convince|persuade|talk|manipulat\\w+)(?:s|ing)? (?:${many}|them|her|him|old|the|lonely|kids)`,
    'romance scam|plane ticket|gift cards?|pig butchering|rug ?pull|pump and dump|ponzi|advance fee|money mules?|launder\\w*',
  ),
  sign(
    'scale',
    1,
    '(?:\\d{3,}|thousands of|hundreds of|millions of) (?:\\w+ )?(?:mails?|e-?mails?|messages?|sms|texts|calls|accounts?|times|requests|posts|comments)|an hour|non ?stop|all night|every (?:minute|second|\\d+ (?:min\\w*|sec\\w*))|from different (?:addresses|accounts|ips|numbers)|at night',
  ),
  sign(
    'minors',
    5,
    '(?:girls?|boys?|kids|children|pupils|teens?|teenagers|minors|students) (?:under|below|younger than|aged|of) (?:the age of )?(?:\\d|1[0-7])\\b|under ?age\\w*|(?:under|below|younger than) 1[0-8]|school ?girls?|little (?:girls?|boys?)',
  ),
  sign(
    'unfair',
    3,
    `(?:${group}|women|foreign(?:ers)? ?(?:names?|sounding)?|pregnant|over (?:40|45|50|55)|disabled|skin colou?r|religion|ethnicity|black neighbou?rhoods?) (?:\\w+ ){0,3}?(?:a )?(?:worse|lower|higher|less|fewer|rejected|excluded|denied|declined|penal\\w+|more expensive|extra)`,
    `(?:reject|exclude|downrank|deny|penali[sz]e|charge|filter out|score|rank|lower|drop|sort out)s? (?:\\w+ ){0,5}?(?:${group}|foreign(?:ers)?|pregnant \\w+|disabled \\w+|women)`,
  ),
  sign(
    'care',
    -4,
    'detect\\w*|prevent\\w*|protect\\w*|mitigat\\w+|harden\\w*|escap(?:e|es|ing)|sanitiz\\w+|sanitis\\w+|mask\\w*|redact\\w*|revok(?:e|es|ing) it|(?:does ?nt|do ?nt|ca ?nt|cannot|wo ?nt|not) (?:take|bring|kill|steal|leak|crash|break|get|read|log|send|block) |check(?:s|ing)? (?:whether|if|that|for)|anonymi[sz]\\w*|pseudonymi[sz]\\w*|gdpr|fairness|fair|bias|unit tests?|integration tests?|e2e|in (?:the|my|our) tests?|fixtures?|simulat\\w+|mock\\w*|staging|sandbox account|test (?:list|suite|user|account|data|page|env\\w*)s?|write (?:a |the |some |me )?(?:\\w+ )?tests?|our own|my own (?!domain|server|account|wallet|iban|box|vps|website)|opt(?:ed)? ?in|consent(?:ed|s)|with (?:their|her|his) (?:consent|permission|agreement)|agreed|permission (?:slip|model|check|system)|so (?:that )?(?:there ?is|theres|nobody|no ?one|attackers?) (?:no|can)|warn(?:s|ing)? (?:the )?(?:users?|people)|phishing (?:awareness|training|filter|report)|awareness|ctf|pen ?test\\w*|honeypot|report(?:s|ed|ing)? (?:abuse|them|spam|scam\\w*)|moderat\\w+|spam filter|game|npc|enemy|quiz|player',
  ),
];
