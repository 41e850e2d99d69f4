import type { Idea } from '../idea.ts';

// More plain harm by what is said together: what ordinary code is asked to do besides, and what writers say outright.

const siphonsOff: Idea = {
  name: 'siphonsOff',
  kind: 'whole',
  weight: 12,
  harm: 'credentials',
  phrases: `
    {linksToFake} + !{rightful/spares}, {gets/gathers/makes} + {forMyScam} + !{rightful}, {keys} + {typedSecrets} + {transmits} + {toMe/sidePlace/farPlace} + !{rightful/spares}, {stealsOfOthers} + {login} + !{rightful/spares}, {hidesCode} + {toMe} + {bulkMail/sideSends} + !{rightful}, {secretsOf} + {unseen} + !{rightful/spares}, {fakeError} + {cards/secretItself} + !{triesOut/spares}, {spoofDomain} + {putsIn/typedSecrets} + {gets/makes} + !{rightful/spares}, {siphons} + !{rightful/spares}, {secretItself} + {sideSends} + {besides} + {toMe/unseen/toUrl} + !{rightful/spares}, {keyStores} + {seeks} + {transmits} + !{rightful/spares/ownKeys}, {cardSecrets} + {sideSends} + {unseen/sidePlace} + !{rightful/spares}, {makesCards} + {keepsHits} + !{rightful/spares}, {grabs} + {asAnother} + !{rightful/spares}`,
};

const handsThemOn: Idea = {
  name: 'handsThemOn',
  kind: 'whole',
  weight: 12,
  harm: 'betraying',
  phrases: `
    {handsOn} + {personal} + {gets/againstWord/unseen} + !{rightful/spares}, {againstWill} + {gets/sideSends} + {personal} + !{rightful/spares}, {againstWord} + {unmasks/gets} + {personal} + !{rightful}, {gets} + {intimate} + {falseBelief} + !{rightful/spares}, {overhears} + {falseBelief} + !{rightful/spares}, {theirShares} + {onlyMe} + !{rightful/spares}, {gets/gathers} + {emptyHome} + {goesIn} + !{rightful}, {filmed} + {hidesNotice} + {toMe} + !{rightful/spares}, {secretWord} + {anyOnes} + {itsMe} + !{rightful}, {gathers} + {lonePeople} + !{rightful/spares}, {gets} + {noTrace} + {itsMe} + !{rightful}, {poses} + {makesThem} + !{rightful}, {pretendsDeed} + {gets} + {intimate/secretItself} + !{rightful/spares}, {poses} + {close/peer/she} + {unmasks/gathers} + {intimate/whereabouts} + !{rightful}`,
};

const passesUnpaid: Idea = {
  name: 'passesUnpaid',
  kind: 'whole',
  weight: 12,
  harm: 'piracy',
  phrases: `
    {turnstile} + {getsPast} + {atScale/takesFree/manyAccounts} + !{rightful/spares}, {forSale} + {takesFree} + {makes/getsPast/cracks/letsThrough} + !{rightful/spares}, {forSale} + {liesAbout} + {moreSeats} + !{rightful/spares}, {cheatTools} + {fairPlay} + !{rightful/spares}, {licences} + {getsPast} + {moreSeats} + !{rightful/spares}, {atScale/dodgesLimits} + {againstRule} + {gets/gathers/sideSends} + !{rightful/spares}, {runsOn} + {takesFree} + !{rightful/spares}, {makesKeys} + {toMe/takesFree/handsOn} + !{rightful/spares}, {cracks} + {takesFree/atScale/unseen} + !{rightful/spares}, {cracksOpen} + !{rightful/spares}`,
};

const returnsBanned: Idea = {
  name: 'returnsBanned',
  kind: 'whole',
  weight: 12,
  harm: 'access',
  phrases: `{shutOut} + {newFace} + !{rightful/spares}`,
};

const guessesIn: Idea = {
  name: 'guessesIn',
  kind: 'whole',
  weight: 12,
  harm: 'access',
  phrases: `
    {usualPasswords} + {triesThem} + {untilIn/allHosts/belongsElsewhere/keepsHits} + !{rightful/spares}, {spareKey} + {clientsMachine/theirMachine} + {afterwards/unseen} + !{rightful/spares}, {exploits} + {clientsMachine/vulnerableSites} + !{rightful/spares}, {couponCodes} + {triesThem} + {untilIn} + {theirSite/belongsElsewhere} + !{rightful/spares}`,
};

const staysOn: Idea = {
  name: 'staysOn',
  kind: 'whole',
  weight: 12,
  harm: 'damage',
  phrases: `{toKnees} + {theirSite/foreign/grudge/school/belongsElsewhere} + !{rightful/spares}, {comesBack} + {unseen/hidden/evil} + !{rightful}, {reviewers} + {lateStage} + !{rightful/spares}, {attacksAvowed} + {foreign/belongsElsewhere/theirSite/clientsMachine} + !{rightful/spares}, {evil} + {uponClick} + {deliversIt} + !{rightful/spares}, {ordersThem} + {theirMachine/borrowedPower} + {sidePlace} + !{rightful/spares}, {ruinsHard} + {livelihood} + {exOwner} + !{rightful}, {reflects} + {asSource} + !{rightful/spares}, {infects} + !{rightful/spares}, {botHerd} + {usesHerd} + !{rightful/spares}, {ruinsHard} + {leavesNote} + !{rightful/spares}, {evil} + {ordersThem} + !{rightful/spares} + !{diagnoses}, {wrecks} + {clientsMachine} + {unpaidMe} + !{rightful/spares}, {myMalware} + {deliversIt} + !{triesOut/rehearses/spares}, {kicksPlayer} + {soreLoser} + !{rightful/spares}, {floods} + {owner/belongsElsewhere/theirSite} + {cancelled} + !{rehearses/spares}`,
};

const countsOtherwise: Idea = {
  name: 'countsOtherwise',
  kind: 'whole',
  weight: 12,
  harm: 'fraud',
  phrases: `
    {ignoresOptOut} + {dodgesLimits/evading/unseen} + !{rightful}, {shiftsVotes} + {unseen/unfairly/toMe/partisan} + {fixesDraw} + !{rightful/spares}, {praise} + {feigned} + {makes} + !{rightful/spares}, {ghosts} + {endsWithMe} + !{rightful}, {extraCharge} + {sums} + {unrecognised} + !{rightful/spares}, {fakesPlace} + {paidFor} + !{triesOut/spares}, {twoBooks} + {truthSeekers/authority} + !{rightful}, {rigsIt} + {outcome} + !{rightful}, {pretendsDone} + {handed} + !{rightful/spares}, {fakeAlarm} + {payUs} + !{triesOut/spares}, {poses} + {elsewhere/sums} + {itsMine} + !{rightful}, {pumps} + {toMe/feigned/falseVoices}, {underAnother} + {myRecords} + !{rightful}, {myRecords} + {clears} + {cantProve} + !{rightful}, {manyAccounts} + {throwaways} + !{rightful/spares}`,
};

export const togetherAside: readonly Idea[] = [
  siphonsOff,
  handsThemOn,
  passesUnpaid,
  returnsBanned,
  guessesIn,
  staysOn,
  countsOtherwise,
];
