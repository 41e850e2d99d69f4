import type { Idea } from '../idea.ts';

// Plain harm by what is said together, in whatever order: what is done, and what makes it wrong.

const stuffs: Idea = {
  name: 'stuffs',
  kind: 'whole',
  weight: 9,
  harm: 'access',
  phrases: `
    {illGotten} + {logins} + {runsThrough/keepsHits} + {keepsHits/dodgesLimits/runsThrough} + !{rightful}, {logins} + {dodgesLimits} + {illGotten/theirs} + !{rightful}`,
};

const actsAs: Idea = {
  name: 'actsAs',
  kind: 'whole',
  weight: 9,
  harm: 'access',
  phrases: `
    {hasTheirs} + {asAnother/toMe/unseen/grudge} + !{rightful}, {hasTheirs} + {intimate} + {gets} + !{rightful}, {asAnother} + {login} + {unseen/toMe/grudge} + !{rightful}`,
};

const watchesThem: Idea = {
  name: 'watchesThem',
  kind: 'whole',
  weight: 9,
  harm: 'stalking',
  phrases: `
    {gets} + {intimate} + {singledOut/somebody} + {unseen} + !{rightful}, {gets} + {intimate} + {singledOut} + {hasTheirs/menace} + !{rightful}, {gets} + {intimate} + {close} + {toMe} + !{rightful}, {gets} + {intimate} + {theirMachine} + {toMe} + !{rightful}, {overhears} + {somebody} + {toMe/unseen} + !{rightful}`,
};

const logsKeys: Idea = {
  name: 'logsKeys',
  kind: 'whole',
  weight: 9,
  harm: 'credentials',
  phrases: `
    {keys} + {theirMachine/somebody} + {toMe/unseen} + {gets/toMe} + !{rightful}, {keys} + {entered} + {toMe} + {somebody} + !{rightful}`,
};

const phishesFor: Idea = {
  name: 'phishesFor',
  kind: 'whole',
  weight: 9,
  harm: 'fraud',
  phrases: `
    {lookalike} + {trusted} + {entered} + {toMe/unseen} + !{rightful}, {lookalike} + {trusted} + {putsIn} + !{rightful}`,
};

const skims: Idea = {
  name: 'skims',
  kind: 'whole',
  weight: 9,
  harm: 'credentials',
  phrases: `
    {cards} + {illGotten} + {runsThrough/keepsHits/toMe} + !{rightful}, {cards} + {customer/somebody} + {toMe} + {unseen/lookalike/gets} + !{rightful}, {cards} + {gets} + {toMe} + {unseen/lookalike} + !{rightful}, {cardSecrets} + {gets} + {toMe} + !{rightful}`,
};

const ransoms: Idea = {
  name: 'ransoms',
  kind: 'whole',
  weight: 9,
  harm: 'damage',
  phrases: `
    {locksUp} + {livelihood} + {ransomAsk} + !{rightful}, {exposesUnless} + {somebody/theirSite/toMe} + {gathers/gets/downFor} + !{rightful}`,
};

const ruinsFor: Idea = {
  name: 'ruinsFor',
  kind: 'whole',
  weight: 9,
  harm: 'damage',
  phrases: `
    {ruin} + {livelihood} + {grudge/leaving} + !{rightful}, {ruin} + {livelihood} + {theirMachine/theirSite/foreign/hasTheirs} + {unseen} + !{rightful}, {ruin} + {rivalry} + {unseen} + !{rightful}`,
};

const keepsWayIn: Idea = {
  name: 'keepsWayIn',
  kind: 'whole',
  weight: 9,
  harm: 'access',
  phrases: `
    {secretWay} + {unseen/leaving} + !{rightful}, {secretWay} + {theirMachine} + !{rightful}, {exploits} + {theirSite/grudge} + !{rightful}, {enumerates} + {othersThings} + !{rightful}`,
};

const blindsGuards: Idea = {
  name: 'blindsGuards',
  kind: 'whole',
  weight: 9,
  harm: 'damage',
  phrases: `{watchers} + {blinds} + {evil} + !{defends}, {watchers} + {realTargets}`,
};

const coversTracks: Idea = {
  name: 'coversTracks',
  kind: 'whole',
  weight: 9,
  harm: 'tampering',
  phrases: `
    {clears} + {trail} + {myDoing} + !{rightful}, {clears} + {trail} + {truthSeekers} + {lies} + !{rightful}`,
};

const exposes: Idea = {
  name: 'exposes',
  kind: 'whole',
  weight: 9,
  harm: 'stalking',
  phrases: `
    {gathers} + {singledOut} + {whereabouts} + {menace/grudge/hasTheirs/gets} + !{rightful}`,
};

const forgesFor: Idea = {
  name: 'forgesFor',
  kind: 'whole',
  weight: 9,
  harm: 'fraud',
  phrases: `{documents} + {makes/lookalike} + {untruth} + !{rightful}`,
};

const ridesFree: Idea = {
  name: 'ridesFree',
  kind: 'whole',
  weight: 9,
  harm: 'piracy',
  phrases: `{licences} + {clears/makes/gets} + {freeRide} + !{rightful}`,
};

const overloads: Idea = {
  name: 'overloads',
  kind: 'whole',
  weight: 9,
  harm: 'damage',
  phrases: `
    {overload} + {downFor} + {theirSite/grudge/foreign/somebody} + !{rightful}, {theirSite} + {downFor} + {grudge} + !{rightful}`,
};

const spams: Idea = {
  name: 'spams',
  kind: 'whole',
  weight: 9,
  harm: 'fraud',
  phrases: `{bulkMail} + {spamSign} + !{rightful}`,
};

const carriesOff: Idea = {
  name: 'carriesOff',
  kind: 'whole',
  weight: 9,
  harm: 'credentials',
  phrases: `{companyStuff} + {carriesOut} + {leaving/unseen} + !{rightful}`,
};

const readsMail: Idea = {
  name: 'readsMail',
  kind: 'whole',
  weight: 9,
  harm: 'stalking',
  phrases: `{gets} + {intimate} + {colleagues} + {gossip} + !{rightful}`,
};

const endangers: Idea = {
  name: 'endangers',
  kind: 'whole',
  weight: 9,
  harm: 'safety',
  phrases: `{guardsLife} + {defeatsIt} + {recklessly} + !{rehearses} + !{diagnoses}`,
};

const stuffsBallots: Idea = {
  name: 'stuffsBallots',
  kind: 'whole',
  weight: 9,
  harm: 'fraud',
  phrases: `{praise} + {falseVoices} + !{rightful} + !{defends}`,
};

const takesCoins: Idea = {
  name: 'takesCoins',
  kind: 'whole',
  weight: 9,
  harm: 'fraud',
  phrases: `{coins} + {sweeps} + {somebody/illGotten/toMe/customer/unseen/gets/lookalike} + !{rightful}, {sellsNothing} + {takesMoney} + !{rightful}`,
};

const takesNumbers: Idea = {
  name: 'takesNumbers',
  kind: 'whole',
  weight: 9,
  harm: 'access',
  phrases: `{portsNumber} + !{rightful}, {secondFactor} + {outwits} + !{rightful}`,
};

const tapsWires: Idea = {
  name: 'tapsWires',
  kind: 'whole',
  weight: 9,
  harm: 'access',
  phrases: `{wireTricks} + {fromNeighbours} + !{rightful}`,
};

const minesOnOthers: Idea = {
  name: 'minesOnOthers',
  kind: 'whole',
  weight: 9,
  harm: 'damage',
  phrases: `{mines} + {borrowedPower} + {unseen/toMe/hidden} + !{rightful}, {mines} + {hidden/unseen} + !{rightful}, {spreadsItself} + {uninvited} + !{rightful}`,
};

const rigs: Idea = {
  name: 'rigs',
  kind: 'whole',
  weight: 9,
  harm: 'fraud',
  phrases: `{fixesDraw} + {unfairly} + !{rightful}, {signsUp} + {falseIds} + !{rightful}`,
};

const harasses: Idea = {
  name: 'harasses',
  kind: 'whole',
  weight: 9,
  harm: 'harassing',
  phrases: `{pesters} + {unasked} + !{rightful}`,
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
