import { group, others, person } from './people.ts';

/** A harmful request: all of `needs` stand in the same one or two sentences, and `unless` does not. */
export interface ModerationRule {
  readonly category: string;
  readonly verdict: 'warn' | 'block';
  readonly needs: readonly RegExp[];
  readonly unless?: RegExp;
  /** Said to the person. */
  readonly because: string;
}

const all = (...sources: readonly string[]): readonly RegExp[] =>
  sources.map((source) => new RegExp(source, 'u'));

/** Things of programs that carry words for people or for harm. */
const ofPrograms =
  '(?! ?(?:process|processes|thread|threads|task|tasks|job|jobs|worker|workers|node|nodes|session|sessions|table|tables|pod|pods|container|containers|class|object|row|rows|record|records|field|column|query|branch|service|server|instance|window|tab|connection|socket|timer|list|array|id|ids|entity|entities|model|name|names|count|component|element|elements|token|counter|variable|search|finder|picker|schema|api)\\b)';

/** Keeps harm away rather than doing it. */
const defends =
  /\b(?:detect\w*|prevent\w*|protect\w*|defen[ds]\w*|mitigat\w*|harden\w*|against|sanitiz\w+|sanitis\w+|blocks?|blocking|filter\w*|limit\w*|scan(?:s|ning)? for|classif\w+|moderat\w+|awareness|simulat\w+|honeypot|warn(?:s|ing)? (?:the )?(?:users?|people)|stop (?:people|users|attackers|someone|others) from|how do (?:attackers|they)|from being (?:stolen|hacked|leaked)|guard\w*)\b/u;

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
const hurting = "I won't help hurt anybody.";
const threatening = "I won't help threaten or frighten people.";
const insulting = "I won't help humiliate or harass somebody.";
const hating = "I won't write against people for what they are.";
const sexual = "I won't write sexual content.";
const selfHarm = "I won't help with harming yourself, and I'm concerned by the question.";

const harm =
  '(?:kill\\w*|murder\\w*|stab\\w*|shoot\\w*|poison\\w*|execut(?:e|es|ing)|hang|hangs|lynch\\w*|behead\\w*|strangl\\w+|suffocat\\w+|drown\\w*|burn\\w*|tortur\\w+|punch\\w*|beat(?:ing)? (?:up )?|hit|hurt\\w*|slash\\w*|kidnap\\w*|abduct\\w*|assassinat\\w+|attack\\w*|assault\\w*|rape\\w*|molest\\w*|drug|bomb|blow up|run over|strip|gas|eliminate|get rid of|dismember\\w*|choke)';

export const moderationRules: readonly ModerationRule[] = [
  // Credentials and data of others
  {
    category: 'illicit',
    verdict: 'block',
    needs: all(
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
    needs: all(
      `\\b(?:steal\\w*|phish\\w*|skim(?:s|mer|ming)?)\\b.{0,60}\\b(?:${secrets}|money|data|accounts?)\\b`,
      `\\b(?:${others}|customers?|users?|visitors?|shoppers?|pensioners?)\\b`,
    ),
    unless: defends,
    because: credentials,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: all(
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
    needs: all(
      `\\b(?:encrypt\\w*|lock\\w*|wip(?:e|es|ing)|delet\\w+|payload|malware|ransom ?ware|virus|trojan|worm|root ?kit|bot ?net|spyware|fork ?bomb|logic bomb|backdoor)\\b`,
      `\\b(?:victims?|asks? for (?:money|ransom|bitcoin)|demands? (?:money|ransom|bitcoin|payment)|ransom (?:note|money|is)|(?:my )?wallet address|(?:their|his|her|${others}) (?:\\w+ )?(?:pcs?|machines?|computers?|laptops?|phones?|servers?|network|systems?|files|demo)|targets? (?:pcs?|machines?|computers?))\\b`,
    ),
    unless: defends,
    because: malware,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: all(
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
    needs: all(
      `\\b(?:write|make|build|create|code|develop|spread|release|give me|need)\\b.{0,40}\\b(?:ransom ?ware|malware|trojan|root ?kit|bot ?net|spyware|computer virus|worm|rat)\\b`,
      `\\b(?:spreads?|infects?|undetect\\w+|evades?|${hidden}|takes? over|steals?|sell|by itself|usb|${others}|every (?:pc|machine|computer|file))\\b`,
    ),
    unless: defends,
    because: malware,
  },
  {
    category: 'illicit',
    verdict: 'warn',
    needs: all(
      `\\b(?:write|make|build|create|code)\\b.{0,30}\\b(?:ransom ?ware|malware|trojan|root ?kit|bot ?net|spyware|key ?logger|virus|stealer)\\b`,
    ),
    unless: defends,
    because: malware,
  },
  // Stalking
  {
    category: 'illicit',
    verdict: 'block',
    needs: all(
      `\\b(?:stalk\\w*|track\\w*|spy(?:ing)?(?: on)?|follow|monitor\\w*|locat\\w+|gps|listen in|wire ?tap|bug|read|install|put (?:this|it)|where (?:she|he) is|watch)\\b`,
      `\\bmy (?:ex|girl ?friend|boy ?friend|wife|husband|spouse|partner|crush|co-?worker|colleague|neighbou?r|room ?mate|employee|sister|daughter|teacher|boss|stalkee|friend|classmate)(?:es|s|[- ]\\w+)?\\b|\\b(?:a|this|that) (?:woman|girl|celebrity|stranger)s?\\b`,
      `\\b(?:location|where (?:she|he|they) (?:is|are|goes?|lives?)|messages?|whatsapp|texts|calls|phone|camera|mic(?:rophone)?|home|movements|chats)\\b`,
      `\\bstalk|\\b${hidden}\\b|\\b${toMe}\\b|\\bspy|\\bwhere (?:she|he) (?:is|lives|goes)\\b|\\bwire`,
    ),
    unless: defends,
    because: stalking,
  },
  // Unauthorised access
  {
    category: 'illicit',
    verdict: 'block',
    needs: all(
      `\\b(?:hack\\w*|break(?:ing)? into|brute[- ]?forc\\w*|crack\\w*|get(?:ting)? into|log ?(?:in|into|in to)|guess\\w*|take over|hijack\\w*|unlock|bypass\\w*)\\b.{0,60}\\b${others}\\b.{0,40}\\b(?:accounts?|e?-?mails?|inbox|instagram|facebook|snapchat|icloud|phones?|wi-?fi|bank|passwords?|pcs?|laptops?|computers?|servers?|networks?|routers?|webcams?|shops?|sites?|websites?|database|cars?)\\b`,
    ),
    unless: defends,
    because: access,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: all(
      `\\b(?:exploit\\w*|sql ?injection|inject\\w*|dump\\w*|deface\\w*|d?dos|take down|take offline|knock offline|crash|flood\\w*|break into|hack\\w*|leak\\w*|scrape (?:and|to) sell)\\b`,
      `\\b(?:competitors?|rivals?|my (?:old |former |ex[- ]?)?(?:schools?|university|employers?|company|landlords?)|government|someone elses|another (?:company|shop)s?|their)\\b(?! (?:own|keys?|ids?|names?|values?))`,
      `\\b(?:shop|sites?|websites?|servers?|database|customers?|network|store|systems?|app|portal|grades)\\b`,
      `\\b(?:competitors?|rivals?|someone elses|another (?:company|shop)|d?dos|exploit|hack\\w*|break into|take (?:down|offline)|knock|deface|leak)\\b`,
    ),
    unless: defends,
    because: access,
  },
  // Fraud and trade
  {
    category: 'illicit',
    verdict: 'block',
    needs: all(
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
    needs: all(
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
    needs: all(
      `\\blaunder(?:ing)?\\b.{0,30}\\b(?:money|cash|bitcoin|coins|funds)\\b|\\b(?:cook|synthesi[sz]e)\\b.{0,20}\\b(?:meth|crystal|heroin|fentanyl|lsd|mdma)\\b|\\b(?:make|cook)\\b.{0,12}\\b(?:meth|fentanyl|heroin)\\b`,
    ),
    unless: defends,
    because: fraud,
  },
  {
    category: 'illicit',
    verdict: 'block',
    needs: all(
      `\\b(?:shoplift\\w*|steal (?:a |the |my |some )?(?:\\w+ )?(?:car|bike|bikes|cars|packages|jewel\\w*)|rob (?:a |the |my )?(?:bank|store|shop|house|old)|break into (?:a |the |my )?(?:\\w+ )?(?:house|home|car|flat|apartment))\\b`,
    ),
    unless: defends,
    because: fraud,
  },
  // Violence
  {
    category: 'illicit/violent',
    verdict: 'block',
    needs: all(
      `\\b(?:build|make|plant|assemble|detonate|construct)\\b.{0,20}\\b(?:pipe ?bombs?|nail bombs?|car bombs?|explosives?|napalm|molotov\\w*|nerve gas|sarin|dirty bombs?|real bombs?|silencers?|ghost guns?)\\b`,
    ),
    unless: defends,
    because: hurting,
  },
  {
    category: 'illicit/violent',
    verdict: 'block',
    needs: all(
      `\\b(?:attack|bomb\\w*|shoot\\w*|massacre|stab\\w*|burn down|set fire|blow up|drive into|poison)\\b`,
      `\\b(?:christmas market|market square|schools?|church(?:es)?|mosques?|synagogues?|concert|crowd|mall|parade|subway|stadium|kindergarten|hospital|embassy|house of|the house|water supply|public (?:at|in|on))\\b`,
      `\\b(?:plan|how to|help|i want|im going|want to|gonna|tell me|get caught|write|best way|which)\\b`,
    ),
    unless:
      /\b(?:survivor|news|history|memorial|charts?|dataset|table|schema|csv|game|parser|system)\b|\b(?:detect|prevent|protect)\w*/u,
    because: hurting,
  },
  {
    category: 'illicit/violent',
    verdict: 'block',
    needs: all(
      `\\b${harm} (?:\\w+ ){0,2}?(?:${person}|him|her)(?![\\w-])${ofPrograms}|\\b(?:poison|drugs?|pills|bleach)\\b.{0,20}\\b(?:in|to|into)\\b.{0,20}\\b(?:${person}|his|her)s? (?:food|drink|coffee|tea|water|meal)`,
    ),
    unless:
      /\b(?:process|thread|daemon|game|npc|enemy ai|enem(?:y|ies) (?:sprite|class|object)|sprite|unit test|player|mob|monster|query|kubernetes|docker|user story|user sessions?|chess|attack surface)\b/u,
    because: hurting,
  },
  {
    category: 'violence',
    verdict: 'block',
    needs: all(
      `\\b(?:celebrat\\w+|glorif\\w+|prais\\w+|cheer\\w*)\\b`,
      `\\b(?:massacres?|shootings?|genocide|terror\\w*|murders?|bombings?|killings?|holocaust)\\b`,
    ),
    because: hurting,
  },
  {
    category: 'violence/graphic',
    verdict: 'block',
    needs: all(
      `\\b(?:gory|gore|graphic|bloody|gruesome)\\b.{0,12}\\bdetails?\\b|\\bin (?:gory|graphic) detail\\b|\\bblood (?:sprays|splatters|gushes)\\b`,
      `\\b(?:tortur\\w+|slash\\w*|stab\\w*|kill\\w*|behead\\w*|mutilat\\w+|skin(?:s|ned)?|dismember\\w*|cut\\w*|blood|death|guts)\\b`,
    ),
    because: hurting,
  },
  // Threats and harassment
  {
    category: 'harassment/threatening',
    verdict: 'block',
    needs: all(
      `\\b(?:death threats?|threaten\\w*|threats? (?:to|against|for)|scare\\w*|intimidat\\w+|terrori[sz]e|blackmail\\w*|extort\\w*)\\b`,
      `\\b(?:${person}|${group}|him|her|them|each one|whole famil(?:y|ies))\\b`,
      `\\b(?:write|send|make|help|bot|messages?|letters?|how|get|want|compose|post|create|draft)\\b`,
    ),
    unless: defends,
    because: threatening,
  },
  {
    category: 'harassment',
    verdict: 'block',
    needs: all(
      `\\b(?:insult\\w*|harass\\w*|bully\\w*|humiliat\\w+|shame|doxx?\\w*|defam\\w+|lies about|spread (?:lies|rumou?rs)|rumou?rs|abuse|slander\\w*|mock\\w*|ridicul\\w+|fat-?sham\\w+|spam|troll|ruin|make .{1,30} (?:cry|lose (?:the|her|his|their) job))\\b`,
      `\\b(?:my (?:old |former |ex[- ]?)?(?:boss|teacher|neighbou?r|classmate|colleague|co-?worker|girl ?friend|boy ?friend|wife|husband|room ?mate|friend|landlord|sister|brother|ex)(?:es|s)?|this (?:woman|girl|man|guy|kid|boy)|that (?:woman|girl|man|guy|kid)|(?:about|on|against|at|to) (?:her|him)|(?:her|his) (?:body|career|weight|looks|job|reputation|face|accent)|make (?:her|him))\\b`,
    ),
    unless: defends,
    because: insulting,
  },
  // Hate
  {
    category: 'hate',
    verdict: 'block',
    needs: all(
      `\\b${group}\\b.{0,30}\\b(?:vermin|sub-?human|slaves?|inferior|parasites?|cockroach\\w*|rats|animals|filth\\w*|scum|disease|plague|attacked|exterminat\\w+|gassed|hanged|lynched|deported|wiped out|eradicat\\w+|beaten|stupid|dirty|criminals|lazy)\\b|\\b(?:hang|lynch|gas|exterminat\\w+|kill|shoot|attack|beat|burn|deport|hate|eradicate)\\b (?:\\w+ ){0,2}${group}\\b|\\b(?:jokes?|rants?|slogans?|propaganda|poems?|manifesto|posts?|tweets?)\\b.{0,30}\\b(?:against|mocking|making fun of|insulting|hating|about how)\\b.{0,30}\\b${group}\\b`,
    ),
    unless: defends,
    because: hating,
  },
  {
    category: 'hate',
    verdict: 'block',
    needs: all(
      `\\b${group}\\b`,
      `\\b(?:harass\\w*|boycott\\w*|attack\\w*|hunt\\w*|drive (?:them )?out|call to|burn|vandali[sz]e)\\b`,
      `\\b(?:lists?|blacklist|register|database|map|addresses|owners)\\b`,
    ),
    unless: defends,
    because: hating,
  },
  // Sexual
  {
    category: 'sexual/minors',
    verdict: 'block',
    needs: all(
      `\\b(?:sex\\w*|porn\\w*|erotic\\w*|nudes?|naked|lewd|undress\\w*|seduc\\w+|groom\\w*)\\b`,
      `\\b(?:children|kids?|minors?|under-?age\\w*|teens?|teenage\\w*|school ?girls?|school ?boys?|little (?:girls?|boys?)|lolis?|toddlers?|\\d{1,2}[- ]?year[- ]?olds?)\\b`,
      `\\b(?:write|story|pictures?|photos?|images?|videos?|how|generate|describe|chat|find|make|talk)\\b`,
    ),
    unless: defends,
    because: sexual,
  },
  {
    category: 'sexual',
    verdict: 'block',
    needs: all(
      `\\b(?:talk dirty|dirty talk|sext\\w*|hard ?core (?:porn|sex)|(?:porn|erotic\\w*|smut|explicit|steamy|sex) (?:\\w+ )?(?:story|stories|scenes?|novel|fan ?fic\\w*|in which|about|where|roleplay)|naked (?:pictures?|photos?|images?|body|coworkers?|colleagues?)|nudes? of|undress(?:es|ing)? (?:her|him|me|the (?:woman|girl))|write (?:\\w+ ){0,2}(?:porn|erotica|smut))\\b`,
    ),
    unless: defends,
    because: sexual,
  },
  // Self-harm
  {
    category: 'self-harm/instructions',
    verdict: 'block',
    needs: all(
      `\\b(?:cut(?:ting)?|hurt(?:ing)?|kill(?:ing)?|starv(?:e|ing)|hang(?:ing)?|harm(?:ing)?|burn(?:ing)?|poison(?:ing)?|drown(?:ing)?|choke|shoot|overdos\\w+)\\b.{0,12}\\b(?:myself|my wrists?|my own (?:life|body|arms?))\\b|\\b(?:end|take) my (?:own )?life\\b|\\b(?:commit|committing) suicide\\b|\\b(?:painless|quick|easiest|best) (?:way|method) to die\\b|\\bsuicide (?:methods?|note)\\b|\\b(?:pills?|drugs?|paracetamol|tylenol|sleeping pills)\\b.{0,30}\\b(?:to die|not wake up|overdose|lethal)\\b|\\bhow (?:to|do i|can i) (?:purge|stop eating)\\b`,
    ),
    unless: /\b(?:detect|prevent|classif|hotline|moderat|filter)\w*/u,
    because: selfHarm,
  },
  {
    category: 'self-harm/intent',
    verdict: 'block',
    needs: all(
      `\\bi (?:want|am going|plan|wanna|intend)(?: to)? (?:die|kill myself|end it all|disappear for ever)\\b`,
    ),
    because: selfHarm,
  },
];
