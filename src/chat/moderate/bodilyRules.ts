import { type ModerationRule, patterns } from './moderationRule.ts';
import { excused, many, someone } from './signals.ts';

/** Words that nobody uses for a part of a program, unless one of these follows. */
const ofPrograms =
  '(?!s? (?:process|thread|task|job|service|table|row|record|class|object|account|session|id|name|field|module|branch|commit|tag|list|array|model|test|script|code|laptop|page)(?:s|es)?\\b)';
const human = `(?:(?:my |the |a |an |his |this |that |some )?(?:grand ?mother|grandma|grand ?father|grandpa|burglar|thief|widow|girl|woman|women|old (?:man|lady)|hostage|toddler|baby|refugees?|prisoner|beggar|homeless \\w+|person|human being)s?|${someone})${ofPrograms}`;

const hurting = "I won't help hurt anybody.";

const rule = (category: string, because: string, ...needs: readonly string[]): ModerationRule => ({
  category,
  verdict: 'block',
  needs: patterns(...needs),
  unless: excused,
  because,
});

/** Harm done to bodies, and what is planned around it; programmers' verbs with a human being as their object. */
export const bodilyRules: readonly ModerationRule[] = [
  rule(
    'violence',
    hurting,
    `\\b(?:smash|starve|gag|bind|tie|tape|chain|cuff|trap|throttle|lock|crush|squash|whip|scald|electrocute|inject|bury|push|drop|throw|feed|drain|bleed|knock|snap|break|cripple|blind|mutilate|dissolve)(?:s|es)? (?:(?:up|out|down|in|insulin|acid|bleach|the (?:\\w+ )?of) )?(?:\\w+ ){0,3}?${human}`,
    `\\b(?:until|so that|so|in (?:the|a) (?:cellar|basement|house|room|trunk|car|cage)|to (?:a|the) (?:chair|bed|radiator|tree)|without (?:leaving )?(?:a )?traces?|cannot|cant|blood|head|starve|die|breath\\w*|hurts?|pain|inherit|into|off|from the (?:roof|bridge|balcony))\\b`,
  ),
  rule(
    'violence',
    hurting,
    `\\b(?:stop(?:s|ped)? breathing|seizures?|bleeds? (?:out|to death)|let (?:him|her|them|it) (?:starve|die|bleed|drown)|passes? out|loses? consciousness)\\b`,
    `\\b(?:trigger|cause|make|let|throttle|choke|press|hold|provoke|how)\\w*\\b`,
    `\\b(?:him|her|them|people|person|someone|somebody|${someone})\\b`,
  ),
  rule(
    'illicit/violent',
    hurting,
    `\\b(?:explosives?|dynamite|gunpowder|grenades?|land ?mines?)\\b`,
    `\\b(?:neighbou?rs?|garden|house|car|people|school|office|street|plant|mine|buy|make)\\b`,
  ),
  rule(
    'violence',
    hurting,
    `\\b(?:mob|gang|crowd|people|group|us|we|someone)\\b`,
    `\\bburn\\w*\\b (?:down )?(?:the |a |their )?(?:\\w+ )?(?:refugee|asylum|jewish|muslim|migrant|immigrant)\\b`,
  ),
  rule(
    'illicit',
    "I won't help hide or destroy evidence.",
    `\\b(?:shred|destroy|delete|hide|burn|wipe|erase|fake|forge|tamper with)\\b`,
    `\\bevidence\\b`,
    `\\b(?:police|court|judge|prosecutor|investigators?|investigation|raid|trial|fbi|lawyers?)\\b`,
  ),
  rule(
    'illicit',
    "I won't help deceive people for their money or data, or with unlawful trade.",
    `\\b(?:savings|pension|inheritance|bank (?:details|account)|credit card)\\b`,
    `\\b(?:widows?|elderly|pensioners?|grand ?(?:mas?|mothers?|parents)|old (?:people|ladies|men)|seniors|lonely \\w+)\\b`,
    `\\b(?:script|call\\w*|scam\\w*|convinc\\w+|get|trick\\w*|talk|message|chat ?bot|fork over|hand over)\\b`,
  ),
  rule(
    'illicit',
    "I won't help deceive people for their money or data, or with unlawful trade.",
    `\\b(?:clone|copy|duplicate|skim|forge)s? (?:a |the |someones |somebodys |his |her |other )?(?:credit|debit|bank|sim|id) cards?\\b(?! (?:component|class|form|icon|field|object|model|view|widget|type))`,
  ),
  rule(
    'sexual/minors',
    "I won't help with sexual content about children.",
    `\\b(?:crawl|collect|scrape|find|download|search|gather|film|photograph|record)\\w*\\b`,
    `\\b(?:girls|boys|kids|children|pupils|school ?girls|minors)\\b`,
    `\\b(?:in (?:the )?(?:gym|showers?|bath\\w*|changing|locker|swim\\w*|pool|underwear|bikinis?)|undress\\w*|naked)\\b`,
  ),
  rule(
    'harassment',
    "I won't help humiliate or harass somebody.",
    `\\b(?:rank|rate|sort|score|list|classify)\\b (?:\\w+ ){0,3}?(?:women|girls|female \\w+|${many})\\b`,
    `\\b(?:drunk|sexy|hot(?:ness)?|easy to|breasts?|slut\\w*|attractive\\w*|fuckab\\w+|virgin\\w*)\\b`,
  ),
];
