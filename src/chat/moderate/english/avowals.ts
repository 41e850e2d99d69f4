import type { Idea } from '../idea.ts';

// What writers say outright that makes it wrong: against whose will it is, whose it is, what it saves them, whom it feigns.
// As in `wrongs.ts`, none of it says enough by itself.

/** Who is asked said no, or was told that it would not be. */
const againstWill: Idea = {
  name: 'againstWill',
  phrases: `
    evenif/although/though ..3 say/says/said/tap/taps/click/clicks/press/presses/answer/answers/choose/chooses no/deny/decline/reject, no matter what/whether ..1 {asked} ..1 say/says/answer/answers/choose/chooses/click/clicks/pick/picks/want/wants/agree/agrees/allow/allows,
    after/though/although/evenif {asked} ..2 turned/switched/turn/turns/switch/switches ..3 off, after/though/although/evenif {asked} ..1 (have/has) opted/logged/signed out, after/though/although/evenif {asked} ..1 (have/has)
    refused/declined/denied/objected/unsubscribed/revoked/uninstalled/deleted, whether {asked} agree/agrees/want/wants/like/likes/consent/consents (it/to) or not, despite/ignoring/ignore/against (the/their/his/her/any) (_) opt out/refusal/objection/no/wish/wishes/will, although/though/when/while {asked} never/didnt/havent/hasnt (_) agreed/agree/allowed/allow/consented/consent/asked/ask/subscribed/subscribe`,
};

/** Whose word is asked for. */
const asked: Idea = {
  name: 'asked',
  phrases: `
    he/she/they/someone/somebody/people/everyone/whoever, (the/a/my/our) user/users/person/customer/customers/owner/owners/guest/guests/employee/employees/visitor/visitors/member/members/patient/patients/client/clients/reader/readers/runner/runners/rider/riders/driver/drivers/parent/parents/player/players/subscriber/subscribers`,
};

const againstWord: Idea = {
  name: 'againstWord',
  phrases: `
    though/although/while (we/i) tell/tells/say/says/told/said ..3 dont/doesnt/never/nothing/not, though/although/but/despite (we/i) promised/swore/told/assured/guaranteed/signed/agreed ..2 not/never/otherwise/wouldnt/dont/privacy/nobody/noone, though/although (it/this/that/they) was/were/is/are (_) promised/meant/supposed/said/told/guaranteed ..3
    secret/anonymous/private/confidential/not, though/although/but/despite (the/our) ..2 policy/terms/notice/contract/law/page say/says/said/promise/promises/forbid/forbids`,
};

/** The writer gives it its name. */
const forMyScam: Idea = {
  name: 'forMyScam',
  phrases: `for my/our (_) spam/scam/scams/phishing/fraud/botnet/blackmail/spamming/stalking/ransomware/hoax !filter/folder/list/score/detector/detection/test/check/model/box/classifier/report/team/study/talk/course/training/thesis/paper`,
};

/** Whoever runs it forbids it. */
const againstRule: Idea = {
  name: 'againstRule',
  phrases: `
    they/it/site/terms/tos/rules/owner/portal/shop ..1 forbid/forbids/forbade/prohibit/prohibits/dont/doesnt/disallow/disallows ..1 it/this/that/allow/scraping/bots/want, (its/is/although/though) forbidden/prohibited/disallowed, against (their/the/its) (_) terms/tos/rules, i/we know its (_) not/illegal/forbidden`,
};

/** People nobody is with. */
const lonePeople: Idea = {
  name: 'lonePeople',
  phrases: `women/woman/girls/girl/kids/kid/children/pensioners/teenagers ..4 alone/unaccompanied/unattended/unsupervised, women/woman/girls/girl/kids/kid/children ..6 without their/his/her parents/friends/company`,
};

/** Mail to those who said that they want none. */
const ignoresOptOut: Idea = {
  name: 'ignoresOptOut',
  phrases: `to ..2 who/that ..2 opted/unsubscribed/signed/opt out/off/from, to ..2 who/that ..1 unsubscribed, remove/drop/hide/break/breaks/hides/fake ..2 unsubscribe/opt`,
};

/** What is owed to the writer, and what falls on others until then. */
const unpaidMe: Idea = {
  name: 'unpaidMe',
  phrases: `isnt/arent/wasnt/not/never (been) paid, dont/doesnt/didnt/wont pay ..2 me/us/my/up/in, until/unless ..3 pay/pays/paid`,
};

const wrecks: Idea = {
  name: 'wrecks',
  phrases: `destroy/destroys/wipe/wipes/trash/trashes/nuke/corrupt/corrupts/brick/bricks/ruin/ruins/sabotage/scramble/scrambles`,
};

/** The writer is not the owner, and says so. */
const belongsElsewhere: Idea = {
  name: 'belongsElsewhere',
  phrases: `
    {foreign}, they/it/those/these/which belong/belongs to (a/an/the/some/another/my) !us/me/our/team/group/role/parent/user/class, dont/doesnt/not belong to us/me, its/for/on/of/in (a/an/my/the) {owner} pc/computer/laptop/phone/machine/server/router/network/box/tablet/wifi/nas/account,
    {owner} runs/run/owns/own/uses/use it/this/them, i/we dont own, somebody/someone elses, some/a random/foreign/strange/unknown company/firm/person/server/host/site/network/machine`,
};

const owner: Idea = {
  name: 'owner',
  phrases: `
    {close/peer/stranger}, friends/buddys/mates/bosss/neighbours/neighbors/roommates/flatmates/coworkers/colleagues/teachers/sisters/brothers/girlfriends/boyfriends/wifes/husbands/parents/moms/dads/mums/landlords/exs/customers/clients/competitors/rivals/strangers/someones/somebodys/schools/companys`,
};

/** The writer gets for nothing what others are paid for. */
const takesFree: Idea = {
  name: 'takesFree',
  phrases: `
    i (can/could/will/want/wanna/would/dont/like/need/get/have) ..7 for nothing/free !{thing}/trial/plan/users/on/to/from, so i/we (never/dont/wont/neednt) (have/need/want) (to) pay, i/we dont feel like paying/buying, company/boss/school/firm/team/they dont/doesnt/wont (want/like/wanna) (to) buy/pay/afford, i/we dont/didnt/never/wont/cant/refuse (want/wanna/have/need/like/plan/intend) (to) pay/paying/afford,
    without paying/buying !twice/again, without a/any key/licence/license/subscription/payment/ticket, instead of paying/buying, (rather) not pay, never pay/paid/pays for, saves me/us ..2 licence/license/fee/subscription/price/money, too expensive/pricey to buy/pay, dodge/skip/avoid/escape the (_) fare/fee/bill/toll/payment/licence/license`,
};

/** What others are paid for. */
const forSale: Idea = {
  name: 'forSale',
  phrases: `
    goods/shop/checkout/ticket/tickets/fare/toll/parking/licence/license/licences/licenses/keygen/serial/activation/subscription/paywall/premium/trial/seats/drm/
    episodes/movies/songs/courses/ebooks/skins/dlc/newspaper/magazine`,
};

/** What lets in only those who pay, or only people. */
const turnstile: Idea = {
  name: 'turnstile',
  phrases: `
    paywall/paywalls/captcha/captchas/recaptcha/hcaptcha/turnstile/cloudflare, drm, subscription/licence/license/activation/serial/trial/seat/payment/key/dongle/expiry check/checks/wall/gate/limit/test, bot/robot/human check/protection/detection/verification, age gate/check, geo block/lock, anti bot/scraping/leech, copy protection, queue it, virtual queue/waiting`,
};

const getsPast: Idea = {
  name: 'getsPast',
  phrases: `
    get/gets/getting/slip/slips/go/goes/sneak/sneaks/jump/jumps/work/works (it/me/us) past/around/round/through/over, bypass/circumvent/evade/defeat/beat/trick/fool/dodge/break/crack/solve/outsmart/avoid/skip, patch/nop/comment/cut/rip ..5 out, knock out`,
};

/** Where somebody else's is meant, or very many. */
const atScale: Idea = {
  name: 'atScale',
  phrases: `
    thousands/hundreds/dozens/millions of, farm/farms, =whole/entire/all/every/full ..2 archive/catalogue/catalog/library/article/articles/site/course/ticket/tickets/database/profile/profiles/members/photos/listings, in bulk, en masse, mass, pretend/pretending/posing/pose, residential/rotating/different/fresh proxies/ips, proxies, scalp/scalper/resell, buy up, grab/grabs/buy/buys/snap/snaps/get/gets/reserve ..3 tickets/seats/sneakers/consoles/appointments/slots/drops, the second/moment they/it go/goes, googlebot,
    of/on (the/a) (_) times/newspaper/magazine/journal/publisher/netflix/ticketmaster/nytimes/wsj/medium/spotify, with/from/under many/fake/throwaway/several accounts`,
};

/** Shut out, and back under another face. */
const shutOut: Idea = {
  name: 'shutOut',
  phrases: `
    i/ive/we/weve/im/were/my (_) (got/was/were/been/am/are/have/has/account/ip) (been/was/got/is) banned/kicked/suspended/blocked/blacklisted/barred/locked/muted/excluded, banned/kicked/blocked/suspended me/us, banned/blocked/suspended/kicked/deleted my/our account/accounts/ip, (my/the/a/our) (hardware/ip/lifetime/perma/permanent/server/game/account) =ban/=bans, ban evasion`,
};

const newFace: Idea = {
  name: 'newFace',
  phrases: `
    someone/somebody new/else/different each/every/again, another/different/new person/user/people/human each/every time, look/looks like someone/somebody/another (new) (person) each/every,
    spoof/fake/forge/change/rotate/randomise/randomize/mask/swap/replace/reset/alter/hide/modify/vary/invent/report (my/the/a/its/another/this/_) (_) hardware/hwid/mac/ip/fingerprint/serial/device/disk/identity/guid/uuid/machineid/identifier, new/fresh/second/other/another/different/fake/random (hardware/device/machine/ip/mac/_) id/ids/hwid/account/accounts/identity/fingerprint/profile/ip/name/mac, can/to/could (still) play/post/join/trade/write/vote/
    chat/stream/come/get/log again/back/in/on, back in/on/into, under another/different name`,
};

/** As if somebody had said it who did not. */
const feigned: Idea = {
  name: 'feigned',
  phrases: `
    as if/though ..5 wrote/written/left/posted/said/sent/bought/visited/stayed/ordered/came/come/from, (made/make) up/invented/assumed/borrowed/fictitious/false/random/fantasy/stolen names/people/persons/guests/customers/patients/buyers/users/voters/identities/emails, pretend/pretending to be/that, as/from/by (a) different/another/other person/persons/people/customer/customers/guest/guests/name/names, from people who never/dont/didnt, who never/didnt ..2
    buy/bought/visited/stayed/came/ordered, sound/sounds/look/looks like (a/real/happy/genuine/different/satisfied/our/normal) ..1 customers/customer/guests/guest/people/patients/patient/buyers/buyer/users/human/humans, no one/nobody/noone ..2 (has) reviewed/rated, has/have/got none yet`,
};

/** Somebody who takes what is passed on. */
const accomplice: Idea = {
  name: 'accomplice',
  phrases: `
    my (_) buddy/friend/mate/cousin/brother/contact/uncle/pal/client/girlfriend/boyfriend/wife/husband, spammers/spammer/scammers/advertisers/advertiser/marketers/brokers/insurers/insurance/recruiters/bookies/burglars, data/ad broker/brokers/network/networks/company/companies/agency, a/the/our/my competitor/rival/competition, the press/tabloids/forum, whoever pays/offers/wants, the highest bidder, the other side, darknet/dark`,
};

/** Sold or handed to whom it is not meant for. */
const handsOn: Idea = {
  name: 'handsOn',
  phrases: `
    sell/sells/sold/hand/hands/pass/passes/leak/leaks/slip/slips/trade/trades/flog/give/gives/offer/forward/feed/feeds ..9 to/with (a/the/some/our/my/other) {accomplice}, make money with/from/off their/her/his/users`,
};

/** What is written of people. */
const personal: Idea = {
  name: 'personal',
  phrases: `
    {intimate}, email/emails/mails/addresses/number/numbers/route/routes/contacts/book/profile/profiles/diagnoses/diagnosis/patient/patients/medical/health/users/user/customer/customers/member/members/subscribers/names/birthdays/faces/photos/data/location/locations/
    habits/weight/cycle/period/salaries/grades/votes/voted/voter/beliefs`,
};

/** The writer is about to do harm, and says when. */
const attacksAvowed: Idea = {
  name: 'attacksAvowed',
  phrases: `when/before/until/once/while/after/so (that) i/we (can/could/then) (then) attack/strike/rob/burgle/hack/intrude/sabotage/blackmail/extort/raid/invade !the/a/an/with/by`,
};

/** Nobody else sees what others share. */
const onlyMe: Idea = {
  name: 'onlyMe',
  phrases: `only i/me (can) see/sees/read/reads/open/opens/know/knows/have/get, for my eyes, seen by me only`,
};

const theirShares: Idea = {
  name: 'theirShares',
  phrases: `what/whatever/everything/anything/all ..1 women/girls/people/they/users/customers/members/guests/kids/patients/others/he/she upload/uploads/share/shares/send/sends/post/posts/draw/say/says/write/writes/record/delete/deletes`,
};

/** Whom the writer worked for. */
const exOwner: Idea = {
  name: 'exOwner',
  phrases: `(my/our/the) former/=ex/old/previous/last boss/employer/company/firm/client/landlord/school/team/manager/partner/agency/startup`,
};

/** It happens to whoever opens what they got. */
const uponClick: Idea = {
  name: 'uponClick',
  phrases: `
    once/when/after/if/as (soon) (as) (the) {asked/customer/prey/somebody} ..1 click/clicks/open/opens/visit/visits/install/installs/run/runs/enable/enables/tap/taps, whoever/everyone/anybody/anyone (who) click/clicks/open/opens/visit/visits/install/installs/run/runs`,
};

const deliversIt: Idea = {
  name: 'deliversIt',
  phrases: `fetch/fetches/drop/drops/install/installs/download/downloads/load/loads/run/runs/attach/attaches/pull/pulls/inject/injects/launch/launches/bring/brings/deliver/delivers/hide/hides/put/puts`,
};

/** Machines wait for what they are told. */
const ordersThem: Idea = {
  name: 'ordersThem',
  phrases: `
    order/orders/command/commands/tell/control/controls/steer/direct/make/aim ..1 all/them/each/these/those/every, wait/waits/listen/listens/ask/asks/poll/polls/check/checks ..5 orders/commands/instructions/targets, do/does what/whatever i say/send/tell, remote control them/it/all`,
};

/** Paid once, taken twice. */
const extraCharge: Idea = {
  name: 'extraCharge',
  phrases: `
    second/another/extra/additional/hidden/small/further one/payment/charge/debit/amount/fee/booking/withdrawal, charge/charges/bill/bills/debit/debits/book/books ..3 twice/again/monthly/more`,
};

const unrecognised: Idea = {
  name: 'unrecognised',
  phrases: `
    {unseen}, wont/dont/doesnt/cant/never/not recognise/recognize/recognises/question/dispute/remember`,
};

/** Cards are made up until some are real. */
const makesCards: Idea = {
  name: 'makesCards',
  phrases: `generate/generates/make/makes/create/creates/produce/compute ..4 number/numbers/cards ..4 bin/bins, generate/make/create/guess ..2 card numbers/cards, guess/guesses/try ..3 cvc/cvv/expiry`,
};

export const avowals: readonly Idea[] = [
  asked,
  againstWill,
  againstWord,
  forMyScam,
  againstRule,
  lonePeople,
  ignoresOptOut,
  unpaidMe,
  wrecks,
  owner,
  belongsElsewhere,
  takesFree,
  forSale,
  turnstile,
  getsPast,
  atScale,
  shutOut,
  newFace,
  feigned,
  accomplice,
  handsOn,
  personal,
  attacksAvowed,
  onlyMe,
  theirShares,
  exOwner,
  uponClick,
  deliversIt,
  ordersThem,
  extraCharge,
  unrecognised,
  makesCards,
];
