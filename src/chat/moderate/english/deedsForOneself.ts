import type { Idea } from '../idea.ts';

// What somebody gains by a program that others pay for: rights and papers of others, draws, takings, what keeps people alive. As
// in `deeds.ts`, none of it says enough by itself.

const borrowsRights: Idea = {
  name: 'borrowsRights',
  phrases: `use/using/through/via/borrow/take ..2 nurses/doctors/cousins/teachers/colleagues/bosss/secretarys/neighbours/brothers/sisters/officers/clerks/managers/coworkers/professors (_) badge/rights/right/token/account/login/id/number/key/signature`,
};

const notOnMe: Idea = {
  name: 'notOnMe',
  phrases: `hand/give/get/fetch/grant/sell me, so ..5 isnt/arent/not/wont/dont (be/point) on/under/with/to me/mine/my`,
};

/** A paper made for those who check it. */
const passesCheck: Idea = {
  name: 'passesCheck',
  phrases: `
    thatll/that/which/to/itll fool/fools/trick/tricks/deceive/deceives/convince/convinces ..2 hr/boss/teacher/school/bar/bouncer/insurer/landlord/police/employer/bank/embassy/customs, pass/passes/beat/beats/fool/fools the/a bars/clubs/bouncers/airports/casinos/shops scanner/check/door/control`,
};

const forgesReadings: Idea = {
  name: 'forgesReadings',
  phrases: `forge/fake/falsify/doctor/invent ..4 log/logs/record/records/readings/data/results/report so ..5 pass/passes/accepted/sold/approved`,
};

const swapsForMine: Idea = {
  name: 'swapsForMine',
  phrases: `swap/replace/exchange/change/switch ..4 link/links/tag/tags/iban/ibans/ads/address/addresses/code/codes for/with/to/by mine/my`,
};

const befriends: Idea = {
  name: 'befriends',
  phrases: `befriend/flirt/charm/woo/talk/chat/court (up/with) widow/widows/widowers/lonely/pensioners/grandparents/seniors/elderly/singles`,
};

const wantsMoney: Idea = {
  name: 'wantsMoney',
  phrases: `gift cards/card, my coin/token/fund/shares, invest/investment/deposit/savings, wire/transfer/send money`,
};

const chanceThing: Idea = {
  name: 'chanceThing',
  phrases: `wheel/lottery/raffle/dice/roulette/jackpot/bingo/draw/slot`,
};

const whenMinePlay: Idea = {
  name: 'whenMinePlay',
  phrases: `when/whenever/if my _ play/plays/bet/bets/spin/spins/draw/draws/enter/enters, so (that) my _ win/wins`,
};

const losesBallots: Idea = {
  name: 'losesBallots',
  phrases: `lose/drop/misplace/forget/spoil/discard every/each/some/few (_) ballot/ballots/vote/votes from/of/in, ignore/lose/drop/discard/skip (all/the/_) vote/votes for (the) other/opposing/rival/opponents candidate/party/side/team/list/option`,
};

/** What is of somebody's body or pocket, kept. */
const keepsFaces: Idea = {
  name: 'keepsFaces',
  phrases: `remember/store/keep/record/collect ..3 pin/pins/face/faces/fingerprint/fingerprints/voice/voices/password/passwords`,
};

const lifeThing: Idea = {
  name: 'lifeThing',
  phrases: `pacemaker/insulin/ventilator/defibrillator/dam/chlorine/reactor/brake/brakes/exhaust/dialysis/infusion, water/power/chemical plant`,
};

const meddles: Idea = {
  name: 'meddles',
  phrases: `
    mess/meddle/fiddle with, set ..3 to maximum/max, drain ..2 battery overnight/quickly/while/so, say/says/report/reports/show/shows/is ..4 clean/fine/safe/stable/normal/ok/exhaust until/till/only/while`,
};

/** Many machines that strike at once. */
const swarms: Idea = {
  name: 'swarms',
  phrases: `turn ..6 into (a/an/my) swarm/army/herd/horde/zombies/weapon`,
};

const whenISay: Idea = {
  name: 'whenISay',
  phrases: `when/whenever/once i say/tell/press/order/want/command, at/on my command/word/signal`,
};

const dropsIn: Idea = {
  name: 'dropsIn',
  phrases: `dropper/implant/stager/shellcode ..9 my (own) vps/server/box/host/domain/c2`,
};

const poursJunk: Idea = {
  name: 'poursJunk',
  phrases: `pour/dump/shovel/fire/flood/spam/place ..3 junk/fake/bogus/invented orders/bookings/requests/reservations/tickets/complaints`,
};

const drowns: Idea = {
  name: 'drowns',
  phrases: `drown/drowns/choke/chokes/collapse/collapses/suffocate, cant/cannot cope/serve/work/cook, goes under/broke`,
};

const freeThing: Idea = {
  name: 'freeThing',
  phrases: `free ride/rides/parking/coffee/meals/trips/tickets/laundry/drinks/power/charging`,
};

const replays: Idea = {
  name: 'replays',
  phrases: `replay/clone/spoof ..6 packet/packets/card/cards/tag/tags/fob/ticket/signal/code/codes`,
};

const turnsAway: Idea = {
  name: 'turnsAway',
  phrases: `
    turn/turns/bin/toss/skip/drop/reject/discard/ignore/hide (down/away) ..3 renters/tenants/candidates/guests/customers/anybody/anyone/everybody/everyone/people/applicants/those/applications with/having (a/an) african/arab/arabic/turkish/foreign/jewish/muslim/polish/indian/chinese/roma/black (first/last/sounding/family/_) name/names/surname/surnames/skin/accent !tag/tags/badge/label/field/colour/color`,
};

/** What others sell, given to all. */
const sharesAll: Idea = {
  name: 'sharesAll',
  phrases: `upload/share/publish/repost/seed/reupload ..4 for/with/to everyone/everybody/all/anyone/others, upload/seed ..4 torrent/torrents/forum`,
};

const wrecksSite: Idea = {
  name: 'wrecksSite',
  phrases: `crash/kill/break/deface/cripple/wreck (my/our/the/a) (_) =exs/rivals/competitors/landlords/bosss/neighbours website/site/shop/server/page/blog`,
};

const listensThrough: Idea = {
  name: 'listensThrough',
  phrases: `listen/eavesdrop through/via/over/using ..2 speaker/speakers/microphone/mic/mics/camera/cameras/tv/tvs/phone/phones/doll/toys of (our/the/my/all) customers/users/neighbours/guests/tenants/buyers/employees`,
};

const answersAs: Idea = {
  name: 'answersAs',
  phrases: `answer/answers/write/writes/reply/replies/speak/speaks/call/calls/chat/chats as the/a/their/an bank/police/support/landlord/doctor/boss/school/authority/hotline/insurer`,
};

const getsTheirs: Idea = {
  name: 'getsTheirs',
  phrases: `get/gets/collect/ask/asks/take/keep (for) their/peoples/the tans/tan/pins/pin/passwords/password/cards/logins/codes`,
};

export const deedsForOneself: readonly Idea[] = [
  borrowsRights,
  notOnMe,
  passesCheck,
  forgesReadings,
  swapsForMine,
  befriends,
  wantsMoney,
  chanceThing,
  whenMinePlay,
  losesBallots,
  keepsFaces,
  lifeThing,
  meddles,
  swarms,
  whenISay,
  dropsIn,
  poursJunk,
  drowns,
  freeThing,
  replays,
  turnsAway,
  sharesAll,
  wrecksSite,
  listensThrough,
  answersAs,
  getsTheirs,
];
