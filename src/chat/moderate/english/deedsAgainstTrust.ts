import type { Idea } from '../idea.ts';

// What somebody relies on and what is done about it behind their back: logs, doors, switches, hours, votes. As in `deeds.ts`,
// none of it says enough by itself.

/** Nothing is to be left of it. */
const leavesNothing: Idea = {
  name: 'leavesNothing',
  phrases: `
    make/see/ensure/take (sure/certain/care) (to) (it) (that) (theres/there/is) nothing/no, make/see/ensure (sure/certain) (to) (it) (that) ..3 doesnt/wont/dont/never/isnt turn/show/appear/shown/recorded/kept, nothing/no should/must/may/shall (be/ever) left/remain/stay/show/appear, nothing (is) to be/remain left, no trace/record/entry/sign of/about/from my/me/what`,
};

const logsOf: Idea = {
  name: 'logsOf',
  phrases: `syslog/log/logs/journal/journald/history/authlog/wtmp/records/trail`,
};

/** That the writer was there. */
const myVisit: Idea = {
  name: 'myVisit',
  phrases: `my/our (_) visit/visits/session/login/logins/access/presence/stay/break/doing/doings/tracks/commands, what i/we (have) did/do/done/read/took/copied/looked/changed, about me/us, i/we was/were/have in/there/inside/been`,
};

/** So much to do that nobody is served. */
const tooBusy: Idea = {
  name: 'tooBusy',
  phrases: `
    should/must/shall/has (to) be busy/slow/loaded/occupied/overloaded to answer/respond/serve/use/load/work/open/sell, keep/make/get/have ..5 so/busy/slow/occupied busy/slow/overloaded/occupied/that/to ..5 cant/cannot/answer/use/respond/serve/sell`,
};

const otherSite: Idea = {
  name: 'otherSite',
  phrases: `the/that/this other (_) site/shop/shops/server/website/page/store/stores, rivals/rival/competitors/competitor/competition/theirs/their (_) site/shop/shops/server/servers/website/page/store`,
};

const letsMeIn: Idea = {
  name: 'letsMeIn',
  phrases: `lets/let me/us (back) in/into/inside/on, i/we (can/could/will/would) (later/still) get/come/log/walk/reach (back) in/into/inside/on, for/by me/us (alone) to/only, only i/we (can) open/opens/use/know`,
};

const littleDoor: Idea = {
  name: 'littleDoor',
  phrases: `{secretWay}, small/little/tiny/hidden/secret/private/quiet/unlisted/back (_) door/hatch/hole/gap/way/entrance/entry/window/route`,
};

/** Where it stands once it is sold. */
const whereItStands: Idea = {
  name: 'whereItStands',
  phrases: `
    customers/buyers/clients/users/owners/peoples/their (_) home/homes/house/houses/camera/cameras/router/routers/network/networks/office/offices/premises/site/sites, when/once/after theyre/its/they/it (are/is) sold/installed/shipped/delivered, at/in the customers/buyers/clients`,
};

/** Nobody can read their own until they have paid. */
const heldBack: Idea = {
  name: 'heldBack',
  phrases: `
    file/files/documents/photos/disk/drive/drives/backups/folders/data ..2 (be/stay/stays/are/remain) unreadable/unusable/scrambled/inaccessible/gibberish/encrypted (until/till/unless/before) (until/till/unless/before) they/theyve/theyll/he/she/hes/shes/somebody/owner (have/has/has) pay/pays/paid, nobody/noone/one (can) open/opens/read/reads/use/uses ..3 before/until/till i/we get/got/have/see/ive (my/the/our) money/coins/payment/bitcoin`,
};

/** What is known of whom somebody knows and where they are. */
const takenAlong: Idea = {
  name: 'takenAlong',
  phrases: `contacts, address book/books, location/locations/position, calendar/calendars, photos/pictures/messages/texts, browsing/call history, history`,
};

const choiceOf: Idea = {
  name: 'choiceOf',
  phrases: `opt out/in, unsubscribe/optout, do not track, dont track, dnt, switch/toggle/checkbox/button/banner/setting, opting out`,
};

const noEffect: Idea = {
  name: 'noEffect',
  phrases: `do/does/did/should (do) nothing, ignore/ignores, no/without (any/an) effect, has/have/having no effect, turn/turns/switch/disable (off) the opt, isnt/not (be) wired/connected/honoured/respected, still track/tracks/tracking/send/collect/collects`,
};

/** It is to be believed that it works. */
const keepsFace: Idea = {
  name: 'keepsFace',
  phrases: `so (that) people/they/users/everyone/customers/visitors (will/still) think/thinks/believe/believes/feel ..1, look/looks/act/acts as/like (if/though) (it/its) (has/had/is) work/works/worked/working, stay/stays/keep/leave/remain/remains ..3 visible/there but/and, just/only for show`,
};

const resetThing: Idea = {
  name: 'resetThing',
  phrases: `reset, recovery/verification/login/confirmation/one/2fa/sms/magic (time) code/codes/link/mail/email`,
};

const meNotThem: Idea = {
  name: 'meNotThem',
  phrases: `to me/mine/my (own/_) (inbox/phone/mail/address/number/email/account) instead/rather/not of/than/to (to) (the) (account) {public}/owner/owners/theirs/them/user/users/customer/customers/his/hers/her/him`,
};

const shaves: Idea = {
  name: 'shaves',
  phrases: `
    shave/lose/cut/trim/skim/knock/clip/deduct/drop/dock ..5 minute/minutes/hour/hours/shift/shifts/pay/wage/wages/overtime, round ..4 minute/minutes/hour/hours/shift/shifts/pay/wages/overtime (a/bit) (bit) down`,
};

const unchecked: Idea = {
  name: 'unchecked',
  phrases: `they/nobody/noone/one/staff/workers/people (will/would) (wont/never/dont/doesnt) (ever) check/checks/look/looks/notice/notices/count/counts/recalculate !if/whether/the`,
};

const listensOn: Idea = {
  name: 'listensOn',
  phrases: `keep/go/carry/continue/keeps/stay (on) (to) listen/listening/record/recording/stream/streaming/capture/filming ..1 after/when/once/though ..2 hang/hung/hangs/ended/ends/over/finished/left/closed/off`,
};

const noSign: Idea = {
  name: 'noSign',
  phrases: `no/without (any/a/an/the) (_) indicator/light/sign/led/icon/notice/notification/banner/hint/beep`,
};

const behavesFirst: Idea = {
  name: 'behavesFirst',
  phrases: `act/behave during/in/until/through (the/their) (_) review/approval/inspection/vetting, act/behave/look/be/stay/seem/run/keep/play normal/well/harmless/innocent/good/clean/nice/nicely/innocently/normally ..2 in/during/at/until/till/while/for/through/before ..3 review/first/approval/inspection/vetting/store/audit/start/reviewed/approved`,
};

const thenCollects: Idea = {
  name: 'thenCollects',
  phrases: `begin/begins/start/starts/later/then/afterwards ..3 collect/collecting/send/sending/steal/stealing/upload/uploading/record/recording/inject/injecting/harvest/harvesting/read/reading/grab/grabbing ..4 {personal/secretItself}/cookies/history/tokens/keystrokes`,
};

const whenHome: Idea = {
  name: 'whenHome',
  phrases: `when/whether/if (my/the) (ex/_) shes/hes/she/he/theyre/{close/singledOut} (is) ..1 home/alone/out/away/asleep`,
};

const fromTraces: Idea = {
  name: 'fromTraces',
  phrases: `from/by/out/using (of) (her/his/their/its/the) (_) posts/stories/photos/pictures/likes/feed/wifi/router/lights/strava/checkins/instagram/browsing/purchases/clicks/searches/history/messages`,
};

const tellsMe: Idea = {
  name: 'tellsMe',
  phrases: `tell/ping/text/message/alert/notify/mail/show me/us`,
};

const votesAgain: Idea = {
  name: 'votesAgain',
  phrases: `vote/votes for me/us/our from/with/using/through/via ..3 ips/accounts/addresses/proxies/phones/names, let/lets/have me vote (_) again/twice/often/repeatedly/more/endlessly, accept/count/take/allow my (own) vote/votes ..3 again/often/twice/times/many/repeatedly/double`,
};

/** Takings that stand nowhere. */
const omitsTakings: Idea = {
  name: 'omitsTakings',
  phrases: `drop/leave/forget/skip/lose/hide/omit/swallow/miss ..3 cash/sales/takings/payments/turnover/revenue/income`,
};

const taxWhy: Idea = {
  name: 'taxWhy',
  phrases: `for tax, less/fewer/no/lower (_) tax/taxes, pay/pays/owe/save (_) (_) tax/taxes, tax man/office/people, taxman/vat`,
};

const strangersPics: Idea = {
  name: 'strangersPics',
  phrases: `photos/pictures/faces/shots/people/strangers/women/girls/passengers/videos (of) (the) (strangers/people/women/girls/passengers/men) (that/who) i ..1 took/filmed/photographed/snapped/shot/recorded/saw, strangers in/on my photos/pictures/shots/videos`,
};

const theirNames: Idea = {
  name: 'theirNames',
  phrases: `{whereabouts}, name/names and address/addresses/home/homes/phone/where, their (real/full/_) names/name/addresses/homes/profiles/jobs`,
};

const takesKeysOf: Idea = {
  name: 'takesKeysOf',
  phrases: `get/take/read/grab/copy/pull/steal/collect/fetch/lift ..4 token/tokens/keys/cookies/passwords/session/sessions/history ..3 of/from/out (of) (the) other/others/everyone/everybody/colleagues/students (users/people/students/members) ..6 shared/same/this/uni/office/lab/school box/server/machine/host/account/folder`,
};

/** Something private is guessed of people. */
const guessesTrait: Idea = {
  name: 'guessesTrait',
  phrases: `flag/mark/guess/find/predict/tell/infer/spot/list/detect/work ..5 pregnant/gay/ill/jewish/muslim/depressed/trans/sick/queer/lesbian/disabled`,
};

const sellsThem: Idea = {
  name: 'sellsThem',
  phrases: `sell/sells/sold`,
};

const obeysMe: Idea = {
  name: 'obeysMe',
  phrases: `obey/obeys, listen/listens/wait/waits (to/for) my commands/command/orders/order/word/instructions, do/does what/whatever i say/tell/want, under my control/command`,
};

const defaultLogins: Idea = {
  name: 'defaultLogins',
  phrases: `{defaults}, default/factory/weak/standard/unchanged (admin) password/passwords/login/logins/credentials`,
};

/** Something is to be put right. */
const mends: Idea = {
  name: 'mends',
  phrases: `{diagnoses}, fix (it/this/that/the) !so/it/up, bug, is/are/goes wrong, by mistake, shouldnt/mustnt be, scale it, {defends}`,
};

export const deedsAgainstTrust: readonly Idea[] = [
  leavesNothing,
  logsOf,
  myVisit,
  tooBusy,
  otherSite,
  letsMeIn,
  littleDoor,
  whereItStands,
  heldBack,
  takenAlong,
  choiceOf,
  noEffect,
  keepsFace,
  resetThing,
  meNotThem,
  shaves,
  unchecked,
  listensOn,
  noSign,
  behavesFirst,
  thenCollects,
  whenHome,
  fromTraces,
  tellsMe,
  votesAgain,
  omitsTakings,
  taxWhy,
  strangersPics,
  theirNames,
  takesKeysOf,
  guessesTrait,
  sellsThem,
  obeysMe,
  defaultLogins,
  mends,
];
