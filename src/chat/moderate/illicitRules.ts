import { defends, type ModerationRule, patterns } from './moderationRule.ts';
import { others } from './people.ts';

const hidden =
  '(?:without (?:(?:him|her|them|their|his|anyone|anybody|the \\w+|\\w+) )?(?:noticing|knowing|knowledge|consent|permission|seeing|being (?:noticed|seen|detected|caught))|secretly|in secret|behind (?:his|her|their) back|(?:cant|cannot|wont|doesnt|dont) (?:see|notice|find|know)|unnoticed|undetected|isnt detected|not get caught|so (?:no ?one|nobody) (?:notices|knows|sees)|silently|covertly|stealth\\w*)';
const toMe =
  '(?:to (?:me|my (?:own )?(?:domain|server|mail|email|inbox|telegram|discord|bot|webhook|site|machine|address|account))|so i can (?:use|sell|read|log)|mails? me|emails? me|sends? me|i get (?:his|her|their)|read me their)';
const secrets =
  '(?:passwords?|passcodes?|logins?|log-ins?|credentials?|cookies|session tokens?|card numbers?|credit cards?|card data|cvvs?|pins?|bank (?:details|accounts?|data)|keystrokes|private keys?|seed phrases?|wallets?|2fa codes?|otps?|social security numbers?|identit(?:y|ies)|nudes)';
const take =
  '(?:steal\\w*|grabs?|harvest\\w*|exfiltrat\\w+|siphons?|skims?|swipes?|phish\\w*|sniffs?|intercept\\w*|captur\\w+|collects?|extracts?|dumps?|pulls?|gets?|reads?|logs?|records?|sends?|sent|uploads?|mails?|emails?)';

const credentials = "I won't help take someone's credentials or data.";
const malware = "I won't help build something that damages or holds other people's machines.";
const stalking = "I won't help watch or locate somebody without their knowledge.";
const access = "I won't help get into accounts or systems of others.";
const fraud = "I won't help deceive people for their money or data, or with unlawful trade.";

/** Taking, breaking, watching and cheating. */
export const illicitRules: readonly ModerationRule[] = [
  // Credentials and data of others
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b${take}\\b.*\\b${secrets}\\b|\\b${secrets}\\b.*\\b${take}\\b`,
      `\\b${hidden}\\b|\\b${others}\\b|\\b(?:customers?|users?|visitors?|shoppers?|people) (?:type|enter|saved|save|use)\\b`,
      `\\b${hidden}\\b|\\b${toMe}\\b|\\bsteal|\\bphish|\\bskim|\\bharvest|\\bmy own\\b|\\bsaved\\b.*\\b(?:browser|passwords)`,
    ),
    unless: defends,
    because: credentials,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:steal\\w*|phish\\w*|skim(?:s|mer|ming)?)\\b.{0,60}\\b(?:${secrets}|money|data|accounts?)\\b`,
      `\\b(?:${others}|customers?|users?|visitors?|shoppers?|pensioners?)\\b`,
    ),
    unless: defends,
    because: credentials,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\bkey ?loggers?\\b|\\bpassword stealers?\\b|\\binfo ?stealers?\\b|\\bskimmers?\\b`,
      `\\b(?:write|make|build|create|hide|install|put|plant|code|need|inject|add|turn)\\b`,
      `\\b${hidden}\\b|\\b${others}\\b|\\b${toMe}\\b`,
    ),
    unless: defends,
    because: credentials,
  },
  // Malware
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:encrypt\\w*|lock\\w*|wip(?:e|es|ing)|delet\\w+|payload|malware|ransom ?ware|virus|trojan|worm|root ?kit|bot ?net|spyware|fork ?bomb|logic bomb|backdoor)\\b`,
      `\\b(?:asks? for (?:money|ransom|bitcoin)|demands? (?:money|ransom|bitcoin|payment)|ransom (?:note|money|is)|(?:my )?wallet address|(?:their|his|her|${others}) (?:\\w+ )?(?:pcs?|machines?|computers?|laptops?|phones?|servers?|network|systems?|files|demo)|targets? (?:pcs?|machines?|computers?))\\b`,
    ),
    unless: defends,
    because: malware,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:kill|disabl\\w+|bypass\\w*|evad\\w+|avoid|get past|hide from|turn off|undetect\\w+)\\b`,
      `\\b(?:anti ?virus|defender|edr|av|av scanners?|virus ?total|malware scanners?)\\b`,
      `\\b(?:payload|malware|trojan|rat|stealer|targets?|victims?|ransomware|keylogger|dropper|botnet)\\b`,
    ),
    unless: defends,
    because: malware,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:write|make|build|create|code|develop|spread|release|give me|need)\\b.{0,40}\\b(?:ransom ?ware|malware|trojan|root ?kit|bot ?net|spyware|computer virus|worm|rat)\\b`,
      `\\b(?:spreads?|infects?|undetect\\w+|evades?|${hidden}|takes? over|steals?|sell|by itself|usb|${others}|every (?:pc|machine|computer|file))\\b`,
    ),
    unless: defends,
    because: malware,
  },
  {
    category: 'illicit',
    verdict: 'warn',
    needs: patterns(
      `\\b(?:write|make|build|create|code)\\b.{0,30}\\b(?:ransom ?ware|malware|trojan|root ?kit|bot ?net|spyware|key ?logger|virus|stealer)\\b`,
    ),
    unless: defends,
    because: malware,
  },
  // Stalking
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:stalk\\w*|track\\w*|spy(?:ing)?(?: on)?|follow|monitor\\w*|locat\\w+|gps|listen in|wire ?tap|bug|read|records?|logs?|install|put (?:this|it)|where (?:she|he) is|watch)\\b`,
      `\\bmy (?:ex|girl ?friend|boy ?friend|wife|husband|spouse|partner|crush|co-?worker|colleague|neighbou?r|room ?mate|employee|sister|daughter|teacher|boss|stalkee|friend|classmate)(?:es|s|[- ]\\w+)?\\b|\\b(?:a|this|that) (?:woman|girl|celebrity|stranger)s?\\b`,
      `\\b(?:location|where (?:she|he|they) (?:is|are|goes?|lives?)|messages?|whatsapp|texts|calls|phone|camera|mic(?:rophone)?|home|movements|chats|types|screen|keystrokes)\\b`,
      `\\bstalk|\\b${hidden}\\b|\\b${toMe}\\b|\\bspy|\\bwhere (?:she|he) (?:is|lives|goes)\\b|\\bwire`,
    ),
    unless: defends,
    because: stalking,
  },
  // Unauthorised access
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:hack\\w*|(?:find )?a way into|break(?:ing)? into|brute[- ]?forc\\w*|crack\\w*|get(?:ting)? into|log ?(?:in|into|in to)|guess\\w*|take over|hijack\\w*|unlock|bypass\\w*)\\b.{0,60}\\b${others}\\b.{0,40}\\b(?:accounts?|e?-?mails?|inbox|instagram|facebook|snapchat|icloud|phones?|wi-?fi|bank|passwords?|pcs?|laptops?|computers?|servers?|networks?|routers?|webcams?|shops?|sites?|websites?|database|cars?)\\b`,
    ),
    unless: defends,
    because: access,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:exploit\\w*|sql ?injection|inject\\w*|dump\\w*|deface\\w*|d?dos\\w*|take down|take offline|knock offline|crash|flood\\w*|break into|hack\\w*|leak\\w*|scrape (?:and|to) sell)\\b`,
      `\\b(?:competitors?|rivals?|my (?:old |former |ex[- ]?)?(?:schools?|university|employers?|company|landlords?)|government|someone elses|another (?:company|shop)s?|their)\\b(?! (?:own|keys?|ids?|names?|values?))`,
      `\\b(?:shop|sites?|websites?|servers?|database|customers?|network|store|systems?|app|portal|grades)\\b`,
      `\\b(?:competitors?|rivals?|someone elses|another (?:company|shop)|d?dos\\w*|exploit|hack\\w*|break into|take (?:down|offline)|knock|deface|leak)\\b`,
    ),
    unless: defends,
    because: access,
  },
  // Fraud and trade
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:spoof\\w*|impersonat\\w+|pretend to be|phish\\w*|fake|clone|imitat\\w+|scam\\w*|trick\\w*)\\b`,
      `\\b(?:bank|paypal|police|irs|tax office|login page|support|amazon|microsoft|number|invoice|charity|lottery)\\b`,
      `\\b(?:people|victims?|customers?|elderly|pensioners?|grandm\\w+|them|someone)\\b.{0,60}\\b(?:pins?|passwords?|money|cards?|logins?|credentials?|pay|details|savings|codes?)\\b`,
    ),
    unless: defends,
    because: fraud,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:sell|selling|buy|deal|forge|print|produce|generate|make|create|ship|smuggl\\w+|order)\\b`,
      `\\b(?:fake (?:ids?|passports?|licen[cs]es?|prescriptions?|diplomas?|money|bills|notes|reviews? (?:to ruin))|counterfeit \\w+|stolen (?:cards?|goods|identities|accounts?|data)|(?:sell|selling|buy|deal|smuggl\\w+|ship|order)\\b.{0,20}\\b(?:drugs|cocaine|heroin|meth|weed|fentanyl|guns|weapons))\\b`,
      `\\b(?:sell\\w*|buy\\w*|deal|kids|teen\\w*|minors|pass as|cross the border|students|smuggl\\w+|dark ?net|get (?:into|past)|forge|ship|bar|i can|order)\\b`,
    ),
    unless: defends,
    because: fraud,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\blaunder(?:ing)?\\b.{0,30}\\b(?:money|cash|bitcoin|coins|funds)\\b|\\b(?:cook|synthesi[sz]e)\\b.{0,20}\\b(?:meth|crystal|heroin|fentanyl|lsd|mdma)\\b|\\b(?:make|cook)\\b.{0,12}\\b(?:meth|fentanyl|heroin)\\b`,
    ),
    unless: defends,
    because: fraud,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:shoplift\\w*|steal (?:a |the |my |some )?(?:\\w+ )?(?:car|bike|bikes|cars|packages|jewel\\w*)|rob (?:a |the |my )?(?:bank|store|shop|house|old)|break into (?:a |the |my )?(?:\\w+ )?(?:house|home|car|flat|apartment))\\b`,
    ),
    unless: defends,
    because: fraud,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:addresses?|home|workplace|routine|where (?:she|he|they) lives?)\\b.{0,60}\\b(?:so (?:that )?i can|to) (?:follow|watch|visit|surprise|wait for|catch)\\b.{0,20}\\b(?:her|him|them)\\b`,
    ),
    unless: defends,
    because: stalking,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:hide|add|embed|put|sneak|plant|inject|slip)\\b.{0,30}\\b(?:crypto ?miner|miner|back ?doors?|logic bomb|kill switch|time bomb)\\b`,
      `\\b${hidden}\\b|\\busers? (?:dont|wont|never|cant)\\b|\\b(?:after|when|once|if) i (?:quit|leave|am fired|get fired|im fired)\\b|\\b(?:customers?|clients?|${others}) (?:servers?|machines?|systems?)\\b`,
    ),
    unless: defends,
    because: malware,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:delet\\w+|wip(?:e|es|ing)|destroy\\w*|corrupt\\w*|sabotag\\w+|encrypt\\w*|leak\\w*)\\b`,
      `\\b(?:company|employer|boss|office|production|school)\\w*\\b`,
      `\\b(?:when|if|after|once|because) (?:i|they) (?:get |am |was |have been )?(?:fire|fired|quit|laid off|sack|sacked)\\b|\\bas revenge\\b|\\bto get (?:back at|even)\\b`,
    ),
    unless: defends,
    because: malware,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:skim|steal|harvest|siphon|phish)(?:s|ming|ing)?\\b.{0,20}\\b(?:card numbers?|credit cards?|cards?|cvvs?|passwords?|credentials|identit\\w+)\\b`,
    ),
    unless: defends,
    because: credentials,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: patterns(
      `\\b(?:sen[dt]|sends|posts?|goes?|go|upload\\w*|forward\\w*|copied|cop(?:y|ies)|mail\\w*)\\b.{0,60}\\b(?:to (?:me|my (?:own )?(?:server|domain|mail|email|inbox|telegram|discord|bot|webhook|site|address)))\\b`,
      `\\b(?:${secrets}|credit card details|card details|private messages)\\b`,
      `\\b(?:customers?|users?|visitors?|shoppers?|people|they|victims?|others?|buyers?) (?:type|enter|saved?|use|put in|fill in|give)\\b|\\btoo\\b|\\b${hidden}\\b`,
    ),
    unless: defends,
    because: credentials,
  },
];
