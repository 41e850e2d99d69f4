import type { Idea } from '../idea.ts';

// Plain harm by what is said together, in whatever order: what is done, and what makes it wrong.

const stuffs: Idea = {
  name: 'stuffs',
  kind: 'whole',
  weight: 12,
  harm: 'access',
  phrases: `
    {illGotten} + {logins} + {runsThrough/keepsHits} + !{warrants}, {illGotten} + {intimate} + {dodgesLimits} + !{warrants}, {logins} + {dodgesLimits} + {illGotten/theirs} + !{rightful}`,
};

const actsAs: Idea = {
  name: 'actsAs',
  kind: 'whole',
  weight: 12,
  harm: 'access',
  phrases: `
    {hasTheirs} + {asAnother/toMe/unseen/grudge} + !{warrants}, {hasTheirs} + {intimate/companyStuff} + {gets} + !{rightful}, {hasTheirs} + {guesses/grabs} + !{rightful}, {favoursMe} + {hasTheirs/unseen/lies} + !{warrants}, {favoursMe} + {school} + {asAnother/gets/clears} + {hasTheirs/unseen/asAnother/trail} + !{warrants}, {asAnother} + {login} + {unseen/toMe/grudge} + !{warrants}`,
};

const watchesThem: Idea = {
  name: 'watchesThem',
  kind: 'whole',
  weight: 12,
  harm: 'stalking',
  phrases: `
    {gets} + {intimate} + {singledOut/somebody} + {unseen} + !{warrants}, {gets} + {intimate} + {singledOut} + {hasTheirs/menace} + !{rightful}, {gets} + {intimate} + {close} + {toMe} + !{rightful}, {gets} + {intimate} + {theirMachine} + {toMe} + !{rightful}, {theirMachine} + {gets} + {toMe} + {unseen} + !{warrants}, {theirMachine} + {sendsOff} + {envs} + !{rightful}, {peeps} + {gets} + {singledOut} + !{warrants}, {overhears} + {somebody} + {menace} + !{rightful}, {overhears} + {somebody/rivalry} + {toMe/unseen} + !{warrants}`,
};

const logsKeys: Idea = {
  name: 'logsKeys',
  kind: 'whole',
  weight: 12,
  harm: 'credentials',
  phrases: `
    {keys} + {theirMachine/somebody} + {toMe/unseen} + {gets/toMe} + !{warrants}, {keys} + {entered} + {toMe} + {somebody} + !{rightful}`,
};

const phishesFor: Idea = {
  name: 'phishesFor',
  kind: 'whole',
  weight: 12,
  harm: 'fraud',
  phrases: `
    {lookalike} + {trusted} + {entered} + {toMe/unseen} + !{warrants}, {lookalike} + {trusted} + {putsIn} + !{rightful}, {trusted} + {entered} + {unseen} + {makes} + !{rightful}, {lookalike} + {lures} + {toMe} + !{rightful}, {goesOn} + {typedSecrets} + {gets/makes} + !{rightful}`,
};

const skims: Idea = {
  name: 'skims',
  kind: 'whole',
  weight: 12,
  harm: 'credentials',
  phrases: `
    {cards} + {illGotten} + {runsThrough/keepsHits/toMe} + !{rightful}, {cards} + {customer/somebody} + {toMe} + {unseen/lookalike/gets} + !{rightful}, {cards} + {gets} + {toMe} + {unseen/lookalike} + !{rightful}, {cardSecrets} + {gets} + {toMe} + !{rightful}, {cards} + {lookalike} + {toMe} + !{rightful}, {cards} + {falseIds} + {keepsHits} + !{rightful}, {piecemeal} + {sums} + {toMe} + !{rightful}`,
};

const ransoms: Idea = {
  name: 'ransoms',
  kind: 'whole',
  weight: 12,
  harm: 'damage',
  phrases: `
    {locksUp} + {livelihood} + {ransomAsk} + !{rightful}, {leaks} + {ransomAsk} + !{rightful}, {coins} + {exposesUnless} + !{rightful}, {exposesUnless} + {somebody/theirSite/toMe} + {gathers/gets/downFor} + !{rightful}`,
};

const ruinsFor: Idea = {
  name: 'ruinsFor',
  kind: 'whole',
  weight: 12,
  harm: 'damage',
  phrases: `
    {ruin} + {livelihood} + {grudge/leaving} + !{warrants}, {ruinsHard} + {livelihood} + {theirMachine/theirSite/foreign/hasTheirs} + {unseen} + !{warrants}, {ruin} + {rivalry} + {unseen} + !{warrants}, {plants} + {leaving/grudge/unseen} + !{warrants}, {ruin} + {livelihood} + {blames} + !{rightful}, {bricks} + {theirs/theirFirm/theirMachine} + !{rightful}`,
};

const keepsWayIn: Idea = {
  name: 'keepsWayIn',
  kind: 'whole',
  weight: 12,
  harm: 'access',
  phrases: `
    {secretWay} + {unseen/leaving} + !{warrants}, {secretWay} + {theirMachine} + !{rightful}, {exploits} + {customer/login/singledOut} + {toMe} + !{rightful}, {exploits} + {theirSite/grudge/theirFirm} + !{warrants}, {enumerates} + {othersThings} + !{rightful}`,
};

const blindsGuards: Idea = {
  name: 'blindsGuards',
  kind: 'whole',
  weight: 12,
  harm: 'damage',
  phrases: `{watchers} + {blinds} + {evil} + !{warrants}, {watchers} + {realTargets}`,
};

const coversTracks: Idea = {
  name: 'coversTracks',
  kind: 'whole',
  weight: 12,
  harm: 'tampering',
  phrases: `
    {clears} + {trail} + {myDoing} + !{rightful}, {clears} + {trail} + {truthSeekers} + {lies} + !{rightful}`,
};

const exposes: Idea = {
  name: 'exposes',
  kind: 'whole',
  weight: 12,
  harm: 'stalking',
  phrases: `
    {gathers} + {singledOut} + {whereabouts} + !{warrants}`,
};

const forgesFor: Idea = {
  name: 'forgesFor',
  kind: 'whole',
  weight: 12,
  harm: 'fraud',
  phrases: `{documents} + {makes/lookalike} + {untruth} + !{rightful}, {documents} + {makes/lookalike} + {ownUntruth} + !{warrants}`,
};

const ridesFree: Idea = {
  name: 'ridesFree',
  kind: 'whole',
  weight: 12,
  harm: 'piracy',
  phrases: `{licences} + {clears/makes/gets} + {freeRide} + !{rightful}`,
};

const overloads: Idea = {
  name: 'overloads',
  kind: 'whole',
  weight: 12,
  harm: 'damage',
  phrases: `
    {overload} + {downFor} + {theirSite/grudge/foreign/somebody/school} + !{rightful}, {theirSite} + {downFor} + {grudge} + !{warrants}`,
};

const spams: Idea = {
  name: 'spams',
  kind: 'whole',
  weight: 12,
  harm: 'fraud',
  phrases: `{bulkMail} + {spamSign} + !{rightful}, {bulkMail} + {illGotten} + {lures} + !{warrants}, {lookalike} + {trusted} + {asksGifts} + !{rightful}, {asAnother} + {asksGifts} + !{rightful}`,
};

const carriesOff: Idea = {
  name: 'carriesOff',
  kind: 'whole',
  weight: 12,
  harm: 'credentials',
  phrases: `{companyStuff} + {carriesOut} + {leaving/unseen} + !{warrants}`,
};

const readsMail: Idea = {
  name: 'readsMail',
  kind: 'whole',
  weight: 12,
  harm: 'stalking',
  phrases: `{gets} + {intimate} + {colleagues} + {gossip} + !{rightful}, {gets} + {theirMail} + {sendsOff/unseen/hasTheirs} + !{warrants}`,
};

const endangers: Idea = {
  name: 'endangers',
  kind: 'whole',
  weight: 12,
  harm: 'safety',
  phrases: `{guardsLife} + {defeatsIt} + {recklessly} + !{rehearses} + !{diagnoses}`,
};

const stuffsBallots: Idea = {
  name: 'stuffsBallots',
  kind: 'whole',
  weight: 12,
  harm: 'fraud',
  phrases: `{praise} + {falseVoices} + !{rightful} + !{defends}`,
};

const takesCoins: Idea = {
  name: 'takesCoins',
  kind: 'whole',
  weight: 12,
  harm: 'fraud',
  phrases: `{coins/documents} + {sweeps} + {somebody/illGotten/toMe/customer/unseen/gets/lookalike} + !{rightful}, {sellsNothing} + {takesMoney} + !{rightful}`,
};

const takesNumbers: Idea = {
  name: 'takesNumbers',
  kind: 'whole',
  weight: 12,
  harm: 'access',
  phrases: `{portsNumber} + !{rightful}, {secondFactor} + {outwits} + !{rightful}`,
};

const tapsWires: Idea = {
  name: 'tapsWires',
  kind: 'whole',
  weight: 12,
  harm: 'access',
  phrases: `{wireTricks} + {fromNeighbours/somebody} + !{rightful}`,
};

const minesOnOthers: Idea = {
  name: 'minesOnOthers',
  kind: 'whole',
  weight: 12,
  harm: 'damage',
  phrases: `{mines} + {borrowedPower} + {unseen/toMe/hidden} + !{rightful}, {mines} + {hidden/unseen} + !{warrants}, {spreadsItself} + {uninvited} + !{rightful}, {evil} + {uninvited} + !{rightful}, {defaults} + {allHosts} + !{rightful}`,
};

const rigs: Idea = {
  name: 'rigs',
  kind: 'whole',
  weight: 12,
  harm: 'fraud',
  phrases: `{fixesDraw} + {unfairly} + !{rightful}, {diverts} + {customer/somebody/unseen/piecemeal} + !{rightful}, {signsUp} + {falseIds} + !{rightful}`,
};

const harasses: Idea = {
  name: 'harasses',
  kind: 'whole',
  weight: 12,
  harm: 'harassing',
  phrases: `{forcesOut} + {theirs/somebody} + {makes/clears/ruin} + !{warrants}, {pesters} + {unasked} + !{rightful}`,
};

export const together: readonly Idea[] = [
  stuffs,
  actsAs,
  watchesThem,
  logsKeys,
  phishesFor,
  skims,
  ransoms,
  ruinsFor,
  keepsWayIn,
  blindsGuards,
  coversTracks,
  exposes,
  forgesFor,
  ridesFree,
  overloads,
  spams,
  carriesOff,
  readsMail,
  endangers,
  stuffsBallots,
  takesCoins,
  takesNumbers,
  tapsWires,
  minesOnOthers,
  rigs,
  harasses,
];
