import type { Idea } from '../idea.ts';

// What is passed off as something else, and who is to believe it. As in `deeds.ts`, none of it says enough by itself.

/** Somebody speaks as another. */
const poses: Idea = {
  name: 'poses',
  phrases: `
    pose/poses/posing as, impersonate/impersonates, pretend/pretends/pretending/claim/claims/act/acts/talk/talks/write/writes ..2 to/as be/if/though (i/it/we/hes/shes) (was/were/am/is) (from) (a/an/the/her/his/their/my) _, as if/though i/we/it/they (was/were/am/is/came/comes) (from) their/his/her/the/a/an _, in the voice/style/tone of (the/a/my/her/his/their) {close/peer/she}, in the name of (the/a/her/his/their) {somebody/trusted/foreign}`,
};

/** The writer did what never was. */
const pretendsDone: Idea = {
  name: 'pretendsDone',
  phrases: `pretend/pretends/claim/claims/fake/fakes/say/says/report/reports/make/simulate/invent/show (that/it/look/like/as/if) (that/if/like) i/we ran/walked/worked/drove/did/have/had/was/were/went/attended/cycled/slept/stayed/paid/earned/took`,
};

/** People take themselves to be alone or safe. */
const falseBelief: Idea = {
  name: 'falseBelief',
  phrases: `
    {asked/somebody} ..1 think/thinks/believe/believes/assume/assumes/expect ..4 encrypted/private/off/deleted/anonymous/secure/safe/alone/secret/smoke/clock/charger/switched/disabled/gone/broken/confidential/detector/alarm/router/muted`,
};

/** A danger is made up so that people pay. */
const fakeAlarm: Idea = {
  name: 'fakeAlarm',
  phrases: `
    fake/false/bogus/phoney/scary/invented/staged ..1 virus/security/infection/system/update/malware/police/fine warning/alert/popup/message/scan/notice/page/letter`,
};

const payUs: Idea = {
  name: 'payUs',
  phrases: `
    call/calls/pay/pays/ring/rings/buy/buys/install/installs/dial/dials/order/orders ..2 my/our/me/us, my/our (_) (paid/premium) hotline/number/shop/cleaner/tool`,
};

/** The program does not say on what it runs. */
const liesAbout: Idea = {
  name: 'liesAbout',
  phrases: `
    lie/lies/lying/fake/fakes/spoof/spoofs/forge/forges/pretend/pretends/report/reports/return/returns/clone/clones/same ..4 (hardware/machine/device/host/computer/hw/seat) id/ids/fingerprint/hwid/mac/serial/name !of/in/from`,
};

const moreSeats: Idea = {
  name: 'moreSeats',
  phrases: `
    seats/licences/licenses are/is full/used/gone/taken/up, run/runs/work/works ..2 =on/for all/every/each/_ machines/pcs/computers/people/users, runs on _, on/for/across (our/all/the) _ machines/pcs/computers/desks/colleagues, more/_ people/users/machines/pcs than, on one licence/license/seat/key, one licence/license/key/seat/serial on/for/across, {takesFree}`,
};

const itsMine: Idea = {
  name: 'itsMine',
  phrases: `{mine}, =mine !{thing}/the/a`,
};

const coworkers: Idea = {
  name: 'coworkers',
  phrases: `intern/interns/colleague/coworker/nurse/doctor/teacher/boss/neighbour/neighbor/admin/student/patient/trainee/director/directors/students/pupils/nurses/teachers/colleagues/coworkers/admins/apprentice/secretary/janitor/contractor/predecessor`,
};

/** They do what they would not. */
const makesThem: Idea = {
  name: 'makesThem',
  phrases: `make/makes/get/gets/so/until (that) she/he/her/him/they/them (to) ..1 break/breaks/split/leave/leaves/quit/cry/divorce/dump/dumps/resign`,
};

/** It fails for show, so that more is entered. */
const fakeError: Idea = {
  name: 'fakeError',
  phrases: `fake/false/bogus/pretended/made/simulated error/failure/decline/timeout/rejection ..9 second/another/again/other/twice`,
};

/** Somebody is paid for where they are. */
const fakesPlace: Idea = {
  name: 'fakesPlace',
  phrases: `fake/fakes/spoof/spoofs/mock/invent/simulate (my/the/a) gps/location/position/steps/km/kilometres/distance/presence/attendance/arrival`,
};

const paidFor: Idea = {
  name: 'paidFor',
  phrases: `i/we get/gets/am/are/im paid, per km/hour/trip/delivery, pay/pays me, (my/the) boss/app/employer/school/wife/husband/police ..1 think/thinks/believe/believes/see/sees, at home instead`,
};

/** It looks done, and is not. */
const pretendsDeed: Idea = {
  name: 'pretendsDeed',
  phrases: `(only/should/to/must) pretend/pretends (to/that) ..2 delete/deletes/deleted/remove/removes/removed/cancel/cancels/unsubscribe/unsubscribes/forget/stop/stops/encrypt/encrypts/opt, look/looks/act/acts as if/though ..3 deleted/removed/cancelled/stopped/encrypted/off`,
};

/** Another truth for whoever checks. */
const twoBooks: Idea = {
  name: 'twoBooks',
  phrases: `cleaned/clean/second/different/other/harmless/edited/shortened/sanitised/sanitized/doctored version/copy/set/log/logs/books/report/list ..4 without/lacking/missing/minus ..3 breach/breaches/incident/incidents/complaint/complaints/death/deaths/defect/defects/accident/accidents/loss/losses/mistakes/leak/leaks/failures/side`,
};

const rigsIt: Idea = {
  name: 'rigsIt',
  phrases: `rig/rigs/rigged/rigging it/this/that/the/so`,
};

const outcome: Idea = {
  name: 'outcome',
  phrases: `win/wins/winner/winners/choose/chooses/vote/votes/poll/draw/lottery/raffle/result/results/score/odds`,
};

/** What the writer did is put down to another. */
const underAnother: Idea = {
  name: 'underAnother',
  phrases: `
    under/with/in/as/to/on ..1 (the) name/id/account/login/user/number/badge/key/signature of (the/a/my/our) (new/old/_) {somebody/peer/close/customer/coworkers}, under/with/in/as/to/on ..1 (new/old/_) interns/colleagues/coworkers/bosss/neighbours/teachers/nurses/doctors/admins/somebodys/someones (_) name/id/account/login/user/number/badge/key/signature, as if/though ..2 {somebody/peer/close/customer} did/made/wrote/ordered/approved/deleted/opened`,
};

const myRecords: Idea = {
  name: 'myRecords',
  phrases: `
    my (own/_) access/accesses/edit/edits/query/queries/change/changes/transfer/transfers/lookup/lookups/export/exports/download/downloads/deletion/deletions/commit/commits/badge/swipes/visit/visits/booking/bookings/entry/entries/time/times/hours/calls/payment/payments/order/orders/withdrawal/withdrawals/session/sessions/clocking/activity, what i did/do/read/opened/took/copied/changed`,
};

const cantProve: Idea = {
  name: 'cantProve',
  phrases: `
    cant/couldnt/wont/never/dont/doesnt/nobody/noone/nothing (can/could/be) (be/able/ever) (to) prove/proves/trace/traces/pin/pins/blame/link/links ..2 it/anything/me/us/this/that/that/to/on, no proof/evidence/trace/record left/of/that`,
};

/** A player sees or hits what the game does not show. */
const cheatTools: Idea = {
  name: 'cheatTools',
  phrases: `
    aimbot/wallhack/triggerbot/speedhack/noclip/godmode, auto aim/fire, speed hack/cheat, faster/fast/further than the server/game/others, infinite/unlimited/endless/instant health/ammo/coins/gold/lives/money/gems/kills, no recoil, enemy/enemies/players/opponents/positions ..9 from memory/walls, enemy/enemies/opponents ..4 through/behind walls/wall, read/reads/write/writes/patch ..6 game/process memory, draw ..4 over the screen/game, see ..3 through walls, bot/bots/macro/script ..2 farm/farms/grind/grinds/play/plays/level/levels, teleport/fly/move faster than/through`,
};

const fairPlay: Idea = {
  name: 'fairPlay',
  phrases: `
    battleye/vanguard/eac/anticheat/punkbuster/=vac/faceit/easyanticheat, anti cheat, kick/kicks/kicking/ban/bans/banning me, in ranked/tournaments/matchmaking, on (the/their/public/official) servers, (get/getting/be/being) banned, server ..2 (doesnt/wont/cant/never/not) notice/see/detect`,
};

/** Senders are forged so that the answers hit another. */
const reflects: Idea = {
  name: 'reflects',
  phrases: `open resolvers/resolver/proxies/relays, memcached/ntp/dns/ssdp servers, amplification`,
};

const asSource: Idea = {
  name: 'asSource',
  phrases: `address/ip ..5 as (the/its/a) (_) source/sender/origin, spoof/forge/fake/spoofed/forged/faked ..3 source/sender/ip/address, replies/answers (go/goes/all/hit/land) (at/to/on/hit) ..1 victim/target/him/her/them`,
};

/** Whose votes they are is what is looked at. */
const partisan: Idea = {
  name: 'partisan',
  phrases: `that/who/which vote/votes/voted/voting (for/against) _, for/of the other/opposition/opposing/rival, for us/me !states/citizens/voters/a/the/to, my/our candidate/party/list/side/man/woman, against me/us/my/our`,
};

/** A share price is talked up by nobody real, to be sold at. */
const pumps: Idea = {
  name: 'pumps',
  phrases: `talk/talks/hype/hypes/shill/shills/pump/pumps/praise/praises/push/pushes ..3 coin/token/stock/share/shares/nft ..12 dump/dumps/sell/sells/buy/buys`,
};

export const pretences: readonly Idea[] = [
  poses,
  pretendsDone,
  falseBelief,
  fakeAlarm,
  payUs,
  liesAbout,
  moreSeats,
  itsMine,
  coworkers,
  makesThem,
  fakeError,
  fakesPlace,
  paidFor,
  pretendsDeed,
  twoBooks,
  rigsIt,
  outcome,
  underAnother,
  myRecords,
  cantProve,
  cheatTools,
  fairPlay,
  reflects,
  asSource,
  partisan,
  pumps,
];
