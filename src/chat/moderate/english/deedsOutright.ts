import type { Idea } from '../idea.ts';

// What is asked for outright and in plain words, each idea half of a harm as in `deeds.ts`.

/** What does harm is found: none of it is wanted. */
const findsHarm: Idea = {
  name: 'findsHarm',
  kind: 'care',
  weight: -14,
  phrases: `
    ^ detect/spot/recognise/recognize/flag/catch (_) fake/forged/bogus/fraudulent/stolen/hacked/bought/phishing/spam/scam/bot/bots/fraud/impostor/impostors !protection/protections/detection/detectors/detector/check/checks/filter/filters/team/teams/investigator/investigators/scanner/scanners/trap/traps/wall,
    ^ detect/spot/recognise/recognize/flag/catch mail/mails/email/emails/message/messages/page/pages/site/sites/account/accounts/review/reviews/caller/callers that/which/pretending/posing/impersonating/imitating/claiming`,
};

const copiesItself: Idea = {
  name: 'copiesItself',
  phrases: `
    make/makes/let/lets/have it/this/itself/them (_) (_) (to) spread/copy/replicate/clone/install itself, make/makes/let/have this/the/my program/script/tool/app/exe/binary/file spread/copy/replicate/clone/install itself,
    (it/this) (should/must/will/to/can) spread/spreads/copy/copies/replicate/replicates/clone/clones itself, hop/hops/jump/jumps from one pc/machine/computer/host`,
};

const allMachines: Idea = {
  name: 'allMachines',
  phrases: `
    to/onto/on/over/across every/all/each/any/other (the/other/reachable/_) computer/computers/pc/pcs/machine/machines/host/hosts/laptop/laptops/device/devices on/in/of/it/across (the/this/that/their) (_) network/lan/subnet/wifi/office/domain/school,
    to the next (pc/machine/computer/host/one) ..3 over/by/via/on/through, to ..1 usb sticks/stick/drive/drives`,
};

/** Machines that are one's own to fill. */
const ownMachines: Idea = {
  name: 'ownMachines',
  phrases: `cluster/replica/replicas/node/nodes/ansible/puppet/kubernetes/k8s/fleet/intune/game/simulation/cell/cells/config/backup/column/columns/layout/wallpaper`,
};

/** Mail in the name of whoever may ask. */
const inTheirName: Idea = {
  name: 'inTheirName',
  phrases: `
    mail/mails/email/emails/letter/letters/message/messages/text/texts/sms/note/notes ..2 pretending/posing/claiming/impersonating/imitating, pretend/pretends/pretending/pose/poses/posing ..2 (be/as) (from) (the/their/our) (_) {spokesmen},
    impersonating/impersonate (the/their/our) (_) {spokesmen}`,
};

const spokesmen: Idea = {
  name: 'spokesmen',
  phrases: `it dept/department/support/desk/team, helpdesk/hr/bank/police/support/payroll/microsoft/paypal/amazon/apple/google, tax/customs/post office, dept/department`,
};

const wantsSecret: Idea = {
  name: 'wantsSecret',
  phrases: `ask/asks/asking/request/requests/requesting/demand/demands/demanding ..3 for ..2 password/passwords/login/logins/pin/pins/tan/code/codes/credentials/card/cards/ssn, request/requests/requesting ..2 password/passwords/login/logins/pin/credentials/card`,
};

/** What others rely on as it was. */
const changesProof: Idea = {
  name: 'changesProof',
  phrases: `
    change/edit/alter/rewrite/modify/doctor/adjust/fix/tamper/touch ..4 evidence/exhibit/exhibits, change/edit/alter/rewrite/modify/doctor/adjust/tamper ..2 audit trail/log/logs/history/records !view/page/label/screen/column/table/ui/viewer/style`,
};

const tellsOtherwise: Idea = {
  name: 'tellsOtherwise',
  phrases: `
    so (that) ..4 look/looks/seem/seems/appear/appears ..5 earlier/older/later/newer/before/refund/fee/mistake/accident/error/legal/clean/legit/sent/innocent, so (that) (the/a) (missing/stolen) money/theft/cash/loss/fraud/payment look/looks/seem/seems/appear/appears,
    missing/stolen money/cash/funds look/looks/seem/seems/appear/appears, so (that) (it) seem/seems/appear/appears (that/like) he/she/they/somebody`,
};

const fakesReadings: Idea = {
  name: 'fakesReadings',
  phrases: `
    falsify/falsifies/fake/fakes/forge/doctor/fudge/invent (the/our/some) (_) (_) reading/readings/measurements/emission/emissions/values, report/show/send/return fake/false/made/lower/wrong/invented (_) reading/readings/measurements/emissions/emission/values, make up (the/_) (_) readings/measurements/values`,
};

/** In a word that nobody has for a stand-in. */
const falsifies: Idea = {
  name: 'falsifies',
  phrases: `^ falsify/doctor/fudge ..3 reading/readings/measurements/emission/emissions`,
};

const whenTested: Idea = {
  name: 'whenTested',
  phrases: `
    when/whenever/while/if/during/as/once ..5 inspection/inspector/auditor/inspectors/auditors/regulator/dyno, so (that) (the/an) inspector/auditor/inspectors/auditors/regulator,
    when/whenever/while/if/once ..3 bench/rig/dyno, when/whenever/while/if/once ..2 test bench/stand/rig/cycle, when/whenever/while/if/once (the/a/our) car/engine/vehicle/truck (is) (being) tested`,
};

const looksForCameras: Idea = {
  name: 'looksForCameras',
  phrases: `
    scan/scans/find/search/look/crawl/hunt/collect/list ..5 open/unsecured/unprotected/exposed/insecure/unlocked (ip/cctv/security/home/_) camera/cameras/webcam/webcams/cam/cams/cctv,
    scan/scans/find/search/look/crawl/hunt ..3 camera/cameras/webcam/webcams/cams/monitors/cctv without/with (a/no/default) password/passwords`,
};

const watchesThrough: Idea = {
  name: 'watchesThrough',
  phrases: `
    let/lets me watch/see/view/look, i/we can watch/see/view, show/shows/give/stream me (_) (_) stream/streams/feed/feeds/picture/pictures, for me to watch/view/see`,
};

const dropsShield: Idea = {
  name: 'dropsShield',
  phrases: `
    disable/disables/kill/kills/stop/stops, turn/turns/switch/switches/shut/shuts off/down`,
};

const shield: Idea = {
  name: 'shield',
  phrases: `windows/microsoft defender, defender/antivirus/edr/amsi, the/any/their =av, virus scanner/protection, endpoint/realtime protection/security`,
};

const survives: Idea = {
  name: 'survives',
  phrases: `
    survive/survives (a/the/every/each/any) (_) reboot/reboots/restart/restarts, persist/persists (_) (_) reboot/reboots/restart, start/starts/run/runs/come/comes/stay/stays ..2 after (a/every/each/the/any) reboot/restart, autostart, without/no (a/any/uac) (uac) prompt/prompts/questions`,
};

/** It goes on although it was refused. */
const goesOnTaking: Idea = {
  name: 'goesOnTaking',
  phrases: `
    ^ keep/keeps/continue/continues/still/go (on/to/still) (on) record/recording/track/tracking/collect/collecting/send/sending/listening/logging/uploading/sharing ..5 {refused}`,
};

const refused: Idea = {
  name: 'refused',
  phrases: `
    after/when/although/evenif (the/a) he/she/they/user/users/people/customer/customers say/says/said no, after/when/although/evenif (the/a) he/she/they/user/users/people/customer/customers decline/declines/declined/refuse/refuses/refused/deny/denied/denies/object/opt,
    evenif/after/when (the) permission/consent (was/is/got) denied/refused/declined/revoked/withdrawn`,
};

const goesOnCharging: Idea = {
  name: 'goesOnCharging',
  phrases: `
    ^ keep/keeps/continue/still/go (on/to) charge/charging/bill/billing/debiting ..4 after/when/evenif (they/the/a/people/customers/users) (user/customer/have) cancel/cancels/cancelled/canceled/unsubscribe/unsubscribed/quit/left/cancellation,
    ^ charge/bill/debit ..3 (again/more/anyway) after/evenif (they/people/customers/users/the) (have) cancel/cancels/cancelled/canceled/unsubscribe/unsubscribed/quit/cancellation`,
};

const takesContacts: Idea = {
  name: 'takesContacts',
  phrases: `
    take/grab/read/copy/pull/get/collect/fetch (all) (of) the/their/his/her/all/every (all/_) contacts/photos/messages/calendar ..8 without (_) (asking/any) (for/their) permission/consent/ok,
    take/grab/copy/pull/collect/upload (all) their/his/her/users (_) contacts/photos/messages/calendar ..6 without asking !for/again, take/grab/read/copy/pull/get ..5 from their/his/her phone/phones/device ..4 without asking`,
};

/** Somebody's phone, and something on it that they are not to see. */
const hidesTracker: Idea = {
  name: 'hidesTracker',
  phrases: `
    hide/hides/hidden/invisible/conceal ..3 tracker/tracking/monitoring/spying/spy/monitor/location ..4 on/from/in (my/his/her/their/our) (_) ..1 phone/phones !screen/screens/layout/view/size/sizes,
    make/keep ..2 tracker/tracking/monitoring/spy app hidden/invisible`,
};

const somebodysPhone: Idea = {
  name: 'somebodysPhone',
  phrases: `
    his/her/their phone/calls/chats, wifes/girlfriends/boyfriends/husbands/exs/daughters/sons/partners/friends/neighbours/colleagues (_) phone/phones/mobile/boyfriends`,
};

const votesForOurs: Idea = {
  name: 'votesForOurs',
  phrases: `
    ^ vote/submit (vote/votes) for (my/our) (_) entry/photo/band/shop/team/candidate/project/post/video/song/picture/site/dog/cat/party/us/me ..3 {often}`,
};

const often: Idea = {
  name: 'often',
  phrases: `over/again and over/again, repeatedly/endlessly, (a/hundred/hundreds/thousand/thousands) (of) times ..1 from/with, with/using/from/through (_) ips/proxies/addresses/vpns`,
};

export const deedsOutright: readonly Idea[] = [
  findsHarm,
  copiesItself,
  allMachines,
  ownMachines,
  spokesmen,
  inTheirName,
  wantsSecret,
  changesProof,
  tellsOtherwise,
  fakesReadings,
  falsifies,
  whenTested,
  looksForCameras,
  watchesThrough,
  dropsShield,
  shield,
  survives,
  refused,
  goesOnTaking,
  goesOnCharging,
  takesContacts,
  hidesTracker,
  somebodysPhone,
  often,
  votesForOurs,
];
