// Signs of harm as parts of regular expressions. One alone says nothing; the rules put two or three of them together.

/** Somebody whom the writer knows, as whoever is harmed. */
const known =
  '(?:ex|ex ?(?:girl ?friend|boy ?friend|wife|husband|partner)|girl ?friend|boy ?friend|wife|husband|spouse|partner|crush|boss|manager|co ?-?worker|colleague|neighbou?r|room ?mate|flat ?mate|sister|brother|mother|father|mom|mum|dad|daughter|son|teacher|classmate|landlord|landlady|friend|cousin|aunt|uncle|grandma|grandmother|grandpa|tenant|employee|student|rival|competitor)(?:es|s)?';

/** "my wife", "this girl", "her": one who is picked out. */
export const someone = `(?:(?:my|our|his|her|this|that|a) (?:\\w+[ -])?${known}|(?:this|that|a|the) (?:girl|boy|woman|man|guy|kid|lady|streamer|celebrity|journalist|politician|influencer|actress|actor|singer|patient)s?|(?:her|him|she))(?!s? (?:branch|commits?|prs?|pull|code|repo\\w*|fork|script|function|module|ticket|review|patch|change|name|birthday|id)\\b)`;

/** Many who do not know of it. */
export const many =
  '(?:users?|customers?|clients?|developers?|patients?|candidates?|visitors?|shoppers?|buyers?|people|everyone|everybody|anyone|whoever|victims?|targets?|strangers?|someone else|somebody else|others|pensioners?|the elderly|old people|seniors|students|employees|guests|players|readers|members|residents)s?';

/** What is told to nobody. */
export const covert =
  '(?:without (?:(?:\\w+ ){0,3}?)(?:noticing|knowing|knowledge|consent|permission|seeing|asking|telling|detected|caught|noticed)|secretly|in secret|covertly|quietly|silently|stealthily|unnoticed|undetect\\w+|behind (?:her|his|their) backs?|(?:must|should|may|can|do|does|will|would|could|is|are)(?: ?not|nt) (?:be able to )?(?:notice\\w*|know|see\\w*|find|realise|realize|suspect|detected|noticed|show up)|cannot (?:notice|see|find|know)|(?:she|he|they|nobody|no one|noone|no ?body) (?:\\w+ )?(?:notices?|knows?|sees?|finds? out|can see|will know|will notice)|only i (?:know|can|have)|never (?:notices?|knows?|finds? out)|(?:does|do|need|have)(?: ?not|nt)? (?:need to |have to )?(?:know|notice)|hidden from|invisible to)';

/** Where it goes: the writer's own places, or a foreign one. */
export const toMe =
  '(?:to (?:me|my (?:\\w+ )?(?:server|domain|mail\\w*|e-?mail|inbox|telegram|discord|bot|webhook|site|machine|address|account|channel|phone|ftp|vps|box|host|endpoint|bucket))|so (?:that )?i (?:can|get|have|see)|(?:mail|email|send|message|text|forward|hand|give|stream|report|show)s? (?:(?:it|them|this|her|him|everything) )?(?:to )?me|(?:for|to) me to (?:use|sell|read))';

export const foreignHost =
  '(?:to (?:https? ?)?[\\w-]+\\.(?:example|com|net|org|io|ru|cc|xyz|onion|tk)\\b)';

/** What belongs to whoever it is about. */
export const secrets =
  '(?:passwords?|passcodes?|pass ?phrases?|log ?ins?|credentials?|cookies?|session tokens?|(?:api |access |ssh |private )keys?|sessions?|what (?:\\w+ )?(?:types?|enters?|writes?|says?)|card (?:numbers?|data|details)|credit cards?|cvvs?|cvcs?|pins?|tans?|bank (?:details|accounts?|data)|keystrokes?|key ?presses|seed phrases?|wallets?|otps?|2fa codes?|social security numbers?|ssns?|\\.env|env vars?|environment variables|personal data|browser history|saved data|clipboard)';

/** What somebody keeps to themselves. */
export const privacy =
  '(?:messages?|chats?|texts|e-?mails?|mails?|dms|photos?|pictures?|calls?|location|position|gps|whereabouts|movements|audio|mic(?:rophone)?|camera|webcam|screen|browser|history|contacts|calendar|home address|where (?:she|he|they) (?:is|are|lives?|goes?)|phone|icloud|instagram|whatsapp|snapchat|facebook|inbox)';

export const takes =
  '(?:log(?:s|ging)?|record(?:s|ing)?|steals?|stealing|grabs?|captur\\w+|collect\\w*|cop(?:y|ies)|reads?|reading|dumps?|dumping|hands?|gives?|streams?|turns? on|activat\\w+|extract\\w*|exfiltrat\\w+|harvest\\w*|intercept\\w*|sniffs?|skims?|forward\\w*|sends?|sending|uploads?|posts?|mails?|saves?|stores?|scrapes?|downloads?|gets?|leaks?|pulls?|fetch\\w*|listens?|track\\w*|monitor\\w*|watch\\w*|spy(?:ing)?|spies|see|follow)';

export const entersBy =
  '(?:log(?:s|ging)? ?in(?:to)?|sign(?:s|ing)? ?in(?:to)?|hack\\w*|break(?:s|ing)? into|get(?:s|ting)? (?:in)?to|crack\\w*|unlock\\w*|brute ?-?forc\\w*|guess\\w*|tak(?:e|es|ing) over|hijack\\w*|(?:tr(?:y|ies|ying)|test(?:s|ing)?) (?:all|every|many|common|thousands of|lots of) (?:\\w+ )?passwords?|steal\\w*|bypass\\w*|clon(?:e|es|ing))';

export const malware =
  '(?:worm|virus|trojan|malware|ransom ?ware|root ?kit|bot ?net|spy ?ware|stalker ?ware|key ?logger|info ?stealer|stealer|remote access tool|rat|(?:crypto ?)?miner|back ?door|logic bomb|time bomb|kill switch|payload|dropper|implant|exploit)s?';

/** Asks for it to be made, where a question about it would be allowed. */
export const makes =
  '(?:write|make|makes|build|create|code|develop|generate|give me|i need|i want|need|add|adds|put|puts|place|places|plant|drop|drops|hide|inject|insert|embed|include|install|installs|turn|extend|modify|change|let|help me|how (?:do|can|could|would) i|program|implement|set up|release|spread|spreads|send)';

/** Their own, agreed to, or only for trying out. */
export const excused =
  /\b(?:detect(?:s|ing|ion|ors?)?|prevent\w*|protect\w*|defen[ds](?:s|ing|e|es)?|mitigat\w*|harden\w*|against|sanitiz\w+|sanitis\w+|block(?:s|ing)? (?!list)|filter\w*|scan(?:s|ning)? for|classif\w+|moderat\w+|awareness|simulat\w+|honeypot|warn(?:s|ing)? (?:the )?(?:users?|people)|from being|report(?:s|ed)? them|unit tests?|e2e|integration tests?|in (?:the|my|our) tests?|test (?:list|suite|user|account|data|fixture)s?|mock\w*|stub\w*|fixtures?|ctf|pen ?tests?|in the lab|(?<!\b(?:skips?|except|excludes?|excluding|not|besides|spare|spares) )(?:my|our|your) own (?:server|machine|account|router|network|phone|laptop|app|site|device|lab|terminal)|opted? ?in|agreed to|(?:with|has|have|gave|given|asks? for|ask the \w+ for) (?:\w+ )?(?:consent|permission)|shares? (?:it|her|his|their) (?:\w+ )?with me|game|puzzle|enemy|npc)\b/u;
