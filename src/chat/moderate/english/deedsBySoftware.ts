import type { Idea } from '../idea.ts';

// What software is made to do to whoever runs it, plays against it, sells it or answers on the other end. As in `deeds.ts`, none
// of it says enough by itself.

/** The passwords that everybody has, tried from one to the next. */
const usualPasswords: Idea = {
  name: 'usualPasswords',
  phrases: `
    common/usual/typical/popular/default/standard/factory/weak/known/possible/likely/leaked/top/stupid/obvious (root/admin/login/user) password/passwords/pin/pins/logins/login/credentials/passcodes, password/passwords/word list/wordlist/dictionary, wordlist/rockyou, admin admin, root root, root toor,
    every/each/all (possible/the/=4/=6/four/six) (digit) pin/pins/password/passwords/passcode`,
};

const triesThem: Idea = {
  name: 'triesThem',
  phrases: `try/tries/trying/go/goes/run/runs/loop/loops/work/works/cycle/cycles/throw/throws/test/tests/guess/guesses/feed/brute/spray/fire/iterate`,
};

const untilIn: Idea = {
  name: 'untilIn',
  phrases: `
    until/till/untill (one/it/something/any/some/he/she/they/im/i) (of/them/is/are/am/gets/get/does/finally) (them) accepted/accept/accepts/work/works/worked/open/opens/fit/fits/let/lets/in/inside/through/right/correct/match/matches, until/till ..1 find/finds/hit/hits one/ones/some/it/a, until i/im/we get/in/inside`,
};

/** What is gone is for sale. */
const leavesNote: Idea = {
  name: 'leavesNote',
  phrases: `leave/leaves/drop/drops/put/puts/write/writes ..3 note/readme/message/letter ..6 bitcoin/btc/monero/money/ransom/pay/wallet/price/crypto`,
};

/** Machines of others that obey the writer. */
const botHerd: Idea = {
  name: 'botHerd',
  phrases: `i/we (have/own/control/rent/rented/got/run/hold) (access) (to) ..3 infected/hacked/hijacked/zombie/compromised/pwned machine/machines/router/routers/camera/cameras/pcs/computers/phones/servers/hosts/devices/boxes`,
};

const usesHerd: Idea = {
  name: 'usesHerd',
  phrases: `use/using/let/make/have them/these/those/all/it, from all/them/these/there, with them/these/all`,
};

/** Codes that are worth money. */
const couponCodes: Idea = {
  name: 'couponCodes',
  phrases: `coupon/voucher/gift/discount/promo/gutschein code/codes/card/cards, coupons/vouchers`,
};

/** Others have not closed a hole yet. */
const vulnerableSites: Idea = {
  name: 'vulnerableSites',
  phrases: `unpatched/vulnerable/outdated/old (_) plugin/plugins/version/wordpress/cms/sites/site/servers/routers/cameras/hosts, still run/running/vulnerable/unpatched`,
};

/** What is killed or removed comes again. */
const comesBack: Idea = {
  name: 'comesBack',
  phrases: `
    come/comes/bring/brings/put/puts/install/installs/reinstall/reinstalls/start/starts/restart/restarts/respawn/respawns/restore/restores/recreate/recreates/add/adds/copy/copies ..4 (back/again/itself/anew) whenever/when/if/after/once/everytime/should/each/every/as (time/soon/as) ..1
    they/she/he/someone/somebody/admin/admins/anyone/user/users/people/antivirus/defender ..1 remove/removes/removed/delete/deletes/deleted/kill/kills/killed/stop/stops/disable/disables/uninstall/uninstalls/clean/cleans/find/finds/notice/notices, survive/survives ..3 uninstall/uninstalling/removal/reinstall/reinstalling`,
};

/** What others are to take for something else is looked through by somebody. */
const lateStage: Idea = {
  name: 'lateStage',
  phrases: `
    real/actual/true payload/code/script/behaviour/behavior/part/module/thing/features/function, (days/weeks/hours/month/week/day/months/_) after (the/it/its/they/an) ..1 install/installed/installation/review/approval/approved/published/release/listing, remote/other/different/hidden/second code/script/behaviour/payload/stage/module, switch/switches ..4 once/after/when ..2 approved/live/listed/reviewed, only (do/show/run/start) ..4 after (the/it) ..1 review/approval/approved`,
};

const reviewers: Idea = {
  name: 'reviewers',
  phrases: `
    past/through/by/fool/fools/trick/tricks/deceive/deceives/hide/hides/hidden ..3 (the/app/play/chrome/store/code/apple/google/mozilla/plugin/marketplace/from) reviewer/reviewers/review/vetting/moderators/store/moderation, reviewers/reviewer/apple/google/mozilla ..1 dont/doesnt/wont/cant/never/mustnt/shouldnt ..2 see/notice/find/spot/catch`,
};

/** Somebody is sent to a page that is not what it seems. */
const linksToFake: Idea = {
  name: 'linksToFake',
  phrases: `post/posts/send/sends/spread/spreads/drop/drops/spam/spams/share/shares/put/puts/reply ..4 link/links/url ..1 (a/my/the/our) fake/cloned/copied/phishing/bogus ..2 login/page/site/shop/form/wallet/airdrop/giveaway`,
};

const infects: Idea = {
  name: 'infects',
  phrases: `infect/infects ..2 every/each/all/any/other/more (_) exe/exes/file/files/binary/binaries/executable/executables/program/programs/pc/pcs/machine/machines/computer/computers/document/documents/phone/phones/usb`,
};

/** The writer's own, and it does harm. */
const myMalware: Idea = {
  name: 'myMalware',
  phrases: `my (own/new/little/_) {malware} !scanner/detector/lab/sample/rule/rules/filter/analysis/report/scan, install/installs/drop/drops/run/runs/put/puts/load/loads ..3 my (own/little/_) bot/miner/rat/loader/implant/stealer/trojan/worm`,
};

/** A player is thrown out by the one who would lose. */
const kicksPlayer: Idea = {
  name: 'kicksPlayer',
  phrases: `crash/crashes/lag/lags/kick/kicks/freeze/freezes/disconnect/disconnects/ddos/flood/floods ..3 players/player/opponents/opponent/enemys/enemy ..1 client/game/connection/router/pc/ip/line/out/off`,
};

const soreLoser: Idea = {
  name: 'soreLoser',
  phrases: `when/whenever/if/once/so/before i/im/we/were/my (team/clan) (is/am/are/start/about) (to) lose/losing/loses/win/wins/behind/die`,
};

/** Keys for what others sell. */
const makesKeys: Idea = {
  name: 'makesKeys',
  phrases: `generator for/of/that (makes/all/valid/license/licence/serial/activation/product) (license/licence/serial/activation/product) keys/codes/serials/licences/licenses, generate/generates/make/makes/calculate/compute/create/creates/forge ..2 serial/serials/licence/license/licences/licenses/activation ..8 accept/accepts/takes/trusts/activates/unlocks/unlock, generate/generates/make/makes/calculate/compute/create/creates/forge ..2 keys/codes ..6 vendor/vendors/program/game/product/software/installer ..2 accept/accepts/takes/trusts`,
};

/** What is hoped to fall through. */
const cancelled: Idea = {
  name: 'cancelled',
  phrases: `cancelled/canceled/postponed/moved/delayed/shut/closed/ruined, gets/falls/is off, so nobody/noone/they cant`,
};

/** Software is broken open. */
const cracks: Idea = {
  name: 'cracks',
  phrases: `
    =crack this/it/that so, crack ..5 trial/licence/license/activation/drm/serial/dongle/protection/program/game/app/software/paywall/subscription/expiry, keygen for/that, patch/nop/rip/cut/strip/hack/kill ..6 (trial/licence/license/activation/drm/serial/dongle/seat/registration/key/subscription) check/checks/test/limit/expiry/gate ..4 out/off/away, pretend/pretends/pretending/think/thinks/believe/believes/report/reports/say/says/act/acts ..4 (any/every/all/each/no) key/keys/code/serial/licence/license is/are/were/was
    (_) valid/accepted/good/genuine/paid/real, any/every/each/all/wrong/invented/random key/keys/code/serial/licence/license (is/are/as) valid/accepted/good/genuine, trial ..3 never ends/end/expires/expire/ended`,
};

/** It goes on after it should have ended. */
const runsOn: Idea = {
  name: 'runsOn',
  phrases: `run/runs/work/works ..1 forever/endlessly, never end/ends/expire/expires/stop/stops`,
};

/** Whose word for it is that nobody was asked. */
const cracksOpen: Idea = {
  name: 'cracksOpen',
  phrases: `=crack/=cracking ..3 trial/licence/license/activation/drm/serial/dongle/protection/paywall/program/app/software`,
};

/** What was not paid is taken for paid. */
const letsThrough: Idea = {
  name: 'letsThrough',
  phrases: `return/returns/accept/accepts/let/lets/mark/marks/treat/treats/count/counts/apply/applies/report/reports/say/says/believe/believes/think/thinks/pretend/pretends/get/gets/always/set/sets`,
};

/** A name that passes for a better known one. */
const spoofDomain: Idea = {
  name: 'spoofDomain',
  phrases: `
    secure/login/verify/verification/account/update/support/signin com/net/org/info/top/xyz/shop/online, amaz0n/paypa1/g00gle/goog1e/micr0soft/faceb00k/app1e/netf1ix/1nstagram, similar/lookalike/misspelled/misspelt/typo/typosquatted domain/domains/address/url`,
};

/** So much is asked of a service that nobody else is served. */
const toKnees: Idea = {
  name: 'toKnees',
  phrases: `
    =knock/=kick/=shoot/=take ..8 offline !for/during/while/when/before/after/in, =bring/=force/=take/=get/=bringing ..8 to (its/their/her/his) knees, make/have/let ..5 unreachable/unavailable/unusable/collapse for, nobody/noone can (still/_) use/open/reach/order/book/log ..3 while/until/all`,
};

export const deedsBySoftware: readonly Idea[] = [
  usualPasswords,
  triesThem,
  untilIn,
  leavesNote,
  botHerd,
  usesHerd,
  couponCodes,
  vulnerableSites,
  comesBack,
  lateStage,
  reviewers,
  linksToFake,
  infects,
  myMalware,
  kicksPlayer,
  soreLoser,
  makesKeys,
  cancelled,
  cracks,
  runsOn,
  cracksOpen,
  letsThrough,
  spoofDomain,
  toKnees,
];
