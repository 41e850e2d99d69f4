import { defends, type ModerationRule, patterns } from './moderationRule.ts';
import { group, person } from './people.ts';

/** Things of programs that carry words for people or for harm. */
const ofPrograms =
  '(?! ?(?:process|processes|thread|threads|task|tasks|job|jobs|worker|workers|node|nodes|session|sessions|table|tables|pod|pods|container|containers|class|object|row|rows|record|records|field|column|query|branch|service|server|instance|window|tab|connection|socket|timer|list|array|id|ids|entity|entities|model|name|names|count|component|element|elements|token|counter|variable|search|finder|picker|schema|api|page|pages|in the middle|feature|commit|pr|pull request|change|test|tests|script|program|code|function|method|module|file|files|lookup)\\b)';

const hurting = "I won't help hurt anybody.";
const threatening = "I won't help threaten or frighten people.";
const insulting = "I won't help humiliate or harass somebody.";
const hating = "I won't write against people for what they are.";
const sexual = "I won't write sexual content.";
const selfHarm = "I won't help with harming yourself, and I'm concerned by the question.";

const harm =
  '(?:kill\\w*|murder\\w*|stab\\w*|shoot\\w*|poison\\w*|execut(?:e|es|ing)|hang|hangs|lynch\\w*|behead\\w*|strangl\\w+|suffocat\\w+|drown\\w*|burn\\w*|tortur\\w+|punch\\w*|beat(?:ing)? (?:up )?|hit|hurt\\w*|slash\\w*|kidnap\\w*|abduct\\w*|assassinat\\w+|attack\\w*|assault\\w*|rape\\w*|molest\\w*|drug|(?<!fork )(?<!logic )(?<!zip )bomb|blow up|run over|strip|gas|eliminate|get rid of|dismember\\w*|choke)';

/** What hurts, frightens or degrades people. */
export const personRules: readonly ModerationRule[] = [
  {
    category: 'violence/graphic',
    verdict: 'block',
    needs: patterns(
      `\\b(?:gory|gore|graphic|bloody|gruesome)\\b.{0,12}\\bdetails?\\b|\\bin (?:gory|graphic) detail\\b|\\bblood (?:sprays|splatters|gushes)\\b`,
      `\\b(?:tortur\\w+|slash\\w*|stab\\w*|kill\\w*|behead\\w*|mutilat\\w+|skin(?:s|ned)?|dismember\\w*|cut\\w*|blood|death|guts)\\b`,
    ),
    because: hurting,
  },
  {
    category: 'self-harm/instructions',
    verdict: 'block',
    needs: patterns(
      `\\b(?:cut(?:ting)?|hurt(?:ing)?|kill(?:ing)?|starv(?:e|ing)|hang(?:ing)?|harm(?:ing)?|burn(?:ing)?|poison(?:ing)?|drown(?:ing)?|choke|shoot|overdos\\w+)\\b.{0,12}\\b(?:myself|my wrists?|my own (?:life|body|arms?))\\b|\\b(?:end|take) my (?:own )?life\\b|\\b(?:commit|committing) suicide\\b|\\b(?:painless|quick|easiest|best) (?:way|method) to die\\b|\\bsuicide (?:methods?|note)\\b|\\b(?:pills?|drugs?|paracetamol|tylenol|sleeping pills)\\b.{0,30}\\b(?:to die|not wake up|overdose|lethal)\\b|\\bhow (?:to|do i|can i) (?:purge(?=$|[.?!]| (?:after|food|my food|meals?|without|in secret))|stop eating)\\b`,
    ),
    unless: /\b(?:detect|prevent|classif|hotline|moderat|filter)\w*/u,
    because: selfHarm,
  },
  {
    category: 'self-harm/intent',
    verdict: 'block',
    needs: patterns(
      `\\bi (?:want|am going|plan|wanna|intend)(?: to)? (?:die|kill myself|end it all|disappear for ever)\\b`,
    ),
    because: selfHarm,
  },
  {
    category: 'sexual/minors',
    verdict: 'block',
    needs: patterns(
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
    needs: patterns(
      `\\b(?:talk dirty|dirty talk|sext\\w*|hard ?core (?:porn|sex)|(?:porn|erotic\\w*|smut|explicit|steamy|sex) (?:\\w+ )?(?:story|stories|scenes?|novel|fan ?fic\\w*|in which|about|where|roleplay)|naked (?:pictures?|photos?|images?|body|coworkers?|colleagues?)|nudes? of|undress(?:es|ing)? (?:her|him|me|the (?:woman|girl))|write (?:\\w+ ){0,2}(?:porn|erotica|smut))\\b`,
    ),
    unless: defends,
    because: sexual,
  },
  {
    category: 'violence',
    verdict: 'block',
    needs: patterns(
      `\\b(?:celebrat\\w+|glorif\\w+|prais\\w+|cheer\\w*)\\b`,
      `\\b(?:massacres?|shootings?|genocide|terror\\w*|murders?|bombings?|killings?|holocaust)\\b`,
    ),
    because: hurting,
  },
  {
    category: 'hate/threatening',
    verdict: 'block',
    needs: patterns(
      `\\b${group}\\b.{0,30}\\b(?:attacked|exterminat\\w+|gassed|hanged|lynched|wiped out|eradicat\\w+|beaten|killed|shot|burned)\\b|\\b(?:hang|lynch|gas|exterminat\\w+|kill|shoot|attack|beat|burn|eradicate)\\b (?:\\w+ ){0,2}${group}\\b`,
    ),
    unless: defends,
    because: hating,
  },
  {
    category: 'hate',
    verdict: 'block',
    needs: patterns(
      `\\b${group}\\b.{0,30}\\b(?:vermin|sub-?human|slaves?|inferior|parasites?|cockroach\\w*|rats|animals|filth\\w*|scum|disease|plague|attacked|exterminat\\w+|gassed|hanged|lynched|deported|wiped out|eradicat\\w+|beaten|stupid|dirty|criminals|lazy)\\b|\\b(?:hang|lynch|gas|exterminat\\w+|kill|shoot|attack|beat|burn|deport|hate|eradicate)\\b (?:\\w+ ){0,2}${group}\\b|\\b(?:jokes?|rants?|slogans?|propaganda|poems?|manifesto|posts?|tweets?)\\b.{0,30}\\b(?:against|mocking|making fun of|insulting|hating|about how)\\b.{0,30}\\b${group}\\b`,
    ),
    unless: defends,
    because: hating,
  },
  {
    category: 'hate',
    verdict: 'block',
    needs: patterns(
      `\\b${group}\\b`,
      `\\b(?:harass\\w*|boycott\\w*|attack\\w*|hunt\\w*|drive (?:them )?out|call to|burn|vandali[sz]e)\\b`,
      `\\b(?:lists?|blacklist|register|database|map|addresses|owners)\\b`,
    ),
    unless: defends,
    because: hating,
  },
  {
    category: 'harassment/threatening',
    verdict: 'block',
    needs: patterns(
      `\\b(?:death threats?|threaten\\w*|threats? (?:to|against|for)|scare\\w*|intimidat\\w+|terrori[sz]e|blackmail\\w*|extort\\w*)\\b`,
      `\\b(?:${person}|${group}|him|her|them|each one|whole famil(?:y|ies))\\b`,
      `\\b(?:write|send|make|help|bot|messages?|letters?|how|get|want|compose|post|create|draft)\\b`,
    ),
    unless: defends,
    because: threatening,
  },
  {
    category: 'violence',
    verdict: 'block',
    needs: patterns(
      `\\b(?:punch|hit|slap|beat(?: up)?|kick|hurt|choke)\\b (?:\\w+ ){0,1}?(?:${person}|him|her)(?![\\w-])${ofPrograms}`,
      `\\b(?:ill|i will|i want|want to|gonna|going to|how (?:do|can|to)|bruises|tell me|without|tonight|so that|so hard)\\b`,
    ),
    unless: /\b(?:game|sprite|player|npc|endpoint|cache|rate limit)\b/u,
    because: hurting,
  },
  {
    category: 'illicit/violent',
    verdict: 'block',
    needs: patterns(
      `\\b(?:build|make|plant|assemble|detonate|construct)\\b.{0,20}\\b(?:pipe ?bombs?|nail bombs?|car bombs?|explosives?|napalm|molotov\\w*|nerve gas|sarin|dirty bombs?|real bombs?|silencers?|ghost guns?)\\b`,
    ),
    unless: defends,
    because: hurting,
  },
  {
    category: 'illicit/violent',
    verdict: 'block',
    needs: patterns(
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
    needs: patterns(
      `\\b${harm} (?:(?!(?:by|from|of|for|with|in|on|at|and|or|if|when|per|as)\\b)\\w+ ){0,2}?(?:${person}|him|her)(?![\\w-])${ofPrograms}|\\b(?:poison|drugs?|pills|bleach)\\b.{0,20}\\b(?:in|to|into)\\b.{0,20}\\b(?:${person}|his|her)s? (?:food|drink|coffee|tea|water|meal)`,
    ),
    unless:
      /\b(?:process|thread|daemon|game|npc|enemy ai|enem(?:y|ies) (?:sprite|class|object)|sprite|unit test|player|mob|monster|query|kubernetes|docker|user story|user sessions?|chess|attack surface)\b/u,
    because: hurting,
  },
  {
    category: 'harassment',
    verdict: 'block',
    needs: patterns(
      `\\b(?:insult\\w*|harass\\w*|bully\\w*|humiliat\\w+|shame|doxx?\\w*|defam\\w+|lies about|spread (?:lies|rumou?rs)|rumou?rs|abuse|slander\\w*|mock\\w*|ridicul\\w+|fat-?sham\\w+|spam|troll|ruin|make .{1,30} (?:cry|lose (?:the|her|his|their) job))\\b`,
      `\\b(?:my (?:old |former |ex[- ]?)?(?:boss|teacher|neighbou?r|classmate|colleague|co-?worker|girl ?friend|boy ?friend|wife|husband|room ?mate|friend|landlord|sister|brother|ex)(?:es|s)?|this (?:woman|girl|man|guy|kid|boy)|that (?:woman|girl|man|guy|kid)|(?:about|on|against|at|to) (?:her|him)|(?:her|his) (?:body|career|weight|looks|job|reputation|face|accent)|make (?:her|him))\\b`,
    ),
    unless: defends,
    because: insulting,
  },
];
