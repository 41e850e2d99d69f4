import type { Idea } from '../idea.ts';

// Plain harm by what is said together, where it is asked for in passing.

const whole = (name: string, harm: NonNullable<Idea['harm']>, phrases: string): Idea => ({
  name,
  kind: 'whole',
  weight: 12,
  harm,
  phrases,
});

export const togetherInPassing: readonly Idea[] = [
  whole(
    'makesHarmware',
    'damage',
    `{becomesHarm/breeds} + !{warrants/rehearses/handles/spares}, {otherSite/theirSite} + {tooBusy} + !{rightful/diagnoses}, {heldBack} + !{rightful/spares}, {defaultLogins} + {obeysMe} + !{rightful/spares}, {swarms} + {whenISay/obeysMe} + !{rightful}, {dropsIn} + !{rightful/handles}, {poursJunk} + {drowns} + !{rightful}, {wrecksSite} + !{rightful/diagnoses}`,
  ),
  whole(
    'forgesWhen',
    'tampering',
    `{datesOf} + {claimsDone} + !{rightful/diagnoses}, {forgesYes} + !{rightful/mends}, {leavesNothing} + {logsOf} + {myVisit} + !{rightful/diagnoses}, {documents} + {passesCheck} + !{rightful}, {forgesReadings} + !{rightful/mends}`,
  ),
  whole(
    'carriesSecrets',
    'credentials',
    `{savedSecrets} + {sendsAway} + {gets/seeks} + !{rightful/spares/ownKeys}, {printsSecrets} + !{warrants/spares}, {cardsOf} + {otherPlace} + {hushed/unseen} + !{rightful/spares}, {keysElsewhere} + {sendsAway} + !{rightful/spares}, {takesKeysOf} + !{warrants/mends}`,
  ),
  whole(
    'usesHole',
    'access',
    `{viaHole} + {notAllowed} + !{warrants/mends}, {littleDoor} + {letsMeIn} + {whereItStands} + !{rightful}, {resetThing} + {meNotThem} + !{rightful/mends}, {borrowsRights} + {notOnMe} + !{rightful}`,
  ),
  whole(
    'takesAlong',
    'betraying',
    `{takenAlong} + {sendsAway/toMe} + {hushed} + !{rightful/spares}, {choiceOf} + {noEffect} + {keepsFace} + !{warrants/diagnoses}, {listensOn} + {noSign} + !{rightful}, {behavesFirst} + {thenCollects} + !{rightful}, {guessesTrait} + {fromTraces} + {hushed/unseen/handsOn/sellsThem} + !{rightful}, {keepsFaces} + {hushed} + !{rightful/spares}, {listensThrough} + !{rightful}`,
  ),
  whole(
    'findsThem',
    'stalking',
    `{whenHome} + {fromTraces} + {tellsMe} + !{rightful}, {strangersPics} + {theirNames} + !{rightful}`,
  ),
  whole(
    'cheatsThem',
    'fraud',
    `{seemsFrom} + {soTheyEnter} + !{rightful/spares}, {shaves} + {unchecked} + !{rightful}, {votesAgain} + !{rightful}, {omitsTakings} + {taxWhy} + !{rightful/mends}, {swapsForMine} + {hushed/unseen} + !{rightful}, {answersAs} + {getsTheirs} + !{rightful/mends}, {turnstile} + {getsPast} + {sharesAll} + !{rightful}, {befriends} + {wantsMoney} + !{rightful/mends}, {chanceThing} + {whenMinePlay} + !{rightful}, {losesBallots} + !{rightful/mends}, {freeThing} + {replays} + !{rightful}`,
  ),
  whole('endangersThem', 'safety', `{lifeThing} + {meddles} + !{rightful/diagnoses}`),
  whole('turnsThemAway', 'hate', `{turnsAway} + !{rightful/mends}`),
  whole(
    'plagues',
    'damage',
    `{copiesItself} + {allMachines} + !{ownMachines} + !{rightful/mends/spares}, {dropsShield} + {shield} + {survives} + !{rightful/mends/spares}`,
  ),
  whole(
    'altersProof',
    'tampering',
    `{changesProof} + {tellsOtherwise} + !{rightful/mends/spares}, {falsifies} + {whenTested} + !{mends/spares/rehearses}, {fakesReadings} + {whenTested} + !{rightful/mends/spares}`,
  ),
  whole(
    'asksInTheirName',
    'fraud',
    `{inTheirName} + {wantsSecret} + !{rightful/mends/spares}, {goesOnCharging} + !{rightful/mends/spares}, {votesForOurs} + !{rightful/mends/spares}`,
  ),
  whole(
    'takesUnasked',
    'betraying',
    `{goesOnTaking} + !{rightful/mends/spares}, {takesContacts} + !{rightful/mends/spares}`,
  ),
  whole(
    'looksOn',
    'stalking',
    `{looksForCameras} + {watchesThrough} + !{rightful/mends/spares}, {hidesTracker} + {somebodysPhone} + !{rightful/mends/spares}`,
  ),
];
