// Words for people and for what is theirs, as parts of regular expressions. Programmers' words for things (child, parent,
// slave, orphan, client, user, agent) are left out on purpose.

/** Somebody the writer knows or picks out. */
export const person =
  '(?:(?:my|his|her|our|their|your|the|this|that|an?|some|old|every|those|these|of) )?(?:old |former |ex[- ]?|new |little |naked |annoying |stupid )*(?:girl ?friend|boy ?friend|wife|husband|spouse|partner|ex|exes|ex[- ]?(?:wife|husband|girlfriend|boyfriend|partner)|crush|co[- ]?worker|colleague|boss|neighbou?r|room ?mate|flat ?mate|sister|brother|mother|father|mom|mum|dad|step(?:dad|mom|father|mother)|daughter|teacher|classmate|landlord|landlady|friend|best friend|cousin|uncle|aunt|grandmother|grandma|grandfather|woman|women|man|girls?|boys?|guy|lady|people|person|someone|somebody|stranger|teenager|teen|kids?|toddler|baby|minor|student|pupil|family|families|journalist|reporter|politician|president|senator|mayor|judge|witness|cop|policeman|police officer|hostage|victim|celebrity|employee|rival|enemy|ex-friend|passenger|crowd|civilian|tenant|dog|cat|puppy)(?:s|es)?';

/** People as targets of what is done to machines and accounts. */
export const others =
  '(?:some ?ones?|some ?bodys?|every ?ones?|every ?bodys?|strangers?|other peoples?|peoples?|persons?|victims?|targets?|co-?workers?|colleagues?|neighbou?rs?|(?:my |the |her |his )?ex(?:es)?(?:[- ]?(?:wife|husband|girlfriend|boyfriend|partner))?s?|(?:ex[- ]?)?girl ?friends?|(?:ex[- ]?)?boy ?friends?|wifes?|husbands?|room ?mates?|flat ?mates?|boss(?:es)?|classmates?|teachers?|competitors?|rivals?|celebrit(?:y|ies)s?|elderly|grandmas?|my (?:sister|brother|mother|father|mom|mum|dad|daughter|son|friend|landlord|crush|employee|school|bank|company|customer)s?|random users|unsuspecting \\w+)';

/** Groups that hatred is aimed at. */
export const group =
  '(?:jews?|jewish(?: \\w+)?|muslims?|islam|christians?|hindus?|black (?:people|men|women|kids)|blacks|white (?:people|men|women)|asians?|arabs?|africans?|mexicans?|latinos?|chinese people|indians|turks|poles|immigrants?|migrants?|refugees?|foreigners?|minorit(?:y|ies)(?! (?:partition|class|opinion|replica|node|shard|quorum))|asylum seekers?|gays?|gay (?:people|men)|lesbians?|trans (?:people|women|men|kids)|transgender\\w*|homosexuals?|queers?|women|disabled people|autistic people|natives|indigenous people|gyps(?:y|ies)|roma|this race|that race|their race|a race|inferior races?|ethnic \\w+)';
