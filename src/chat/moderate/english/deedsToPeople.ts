import type { Idea } from '../idea.ts';

// More of what can be done to somebody: their name and home, papers, money, work, safety, peace. As in `deeds.ts`, none of it
// says enough by itself.

/** A person, picked out of all others. */
const singledOut: Idea = {
  name: 'singledOut',
  phrases: `
    {close}, my/her/his =ex, a/the/this/that girl/woman/guy/kid/runner/journalist/streamer/moderator/blogger/activist/politician/celebrity/actress/nurse/youtuber !{thing},
    the women/girls/gay, people/those who disagree/vote/voted, from my gym/school/course/class/street/building/university, someone/somebody i know/met/like/hate, anonymous
    blogger/user/account/poster/author, owner of this number/account, refugees/volunteers/prosecutor, people/those/everyone who mocked/hate/insulted/reported/disagree, her/his (new) boyfriend/girlfriend/wife/husband, driver/judge/referee/teacher/doctor who/that/behind/cut, this judge/driver/referee, everyone/people/everybody/those who left/wrote/voted/reported/complained ..1 about/against/bad/at, who left a bad`,
};

const gathers: Idea = {
  name: 'gathers',
  phrases: `
    collect/gather/scrape/crawl/crawler/compile/merge/combine/match/find/figure/publish/post/list/compare/save/identify/reveal, put together, work out, a (full) file/dossier/profile on/about, full file on, all there is,
    everything about, plot all, get the name/address, look up, need the, crawl of, print`,
};

const whereabouts: Idea = {
  name: 'whereabouts',
  phrases: `
    home/private/new/real/exact/maiden address/name/names/home/flat/school/identity/identities/number, home address, address phone/and/or, phone and/number, kids school, daily/her/his routine, the homes of, name and
    home/address/school/employer, where she/he/they/that/{singledOut} ..4 work/works/live/lives/is/go/goes/jogs/sleep/sleeps/stay/stays/drive/drives, where (she/he) works/lives, who they/she/he is/are, who he/she (really) is, her/his
    friends/house/flat/work/family/employer, private facebook/photos/instagram/pictures/profile, followers only, house is empty, name and bosses, each/her story, pictures and, what he/she drives, private stuff/posts/account, who runs/wrote/owns, who is behind, home streets/street, their addresses, school run`,
};

/** What is meant to come of it. */
const menace: Idea = {
  name: 'menace',
  phrases: `
    pressure on, pay ..1 a visit, show/turn up at, employer/boss/parents/family should hear/know/see, it in the group, by accident, so we/i can visit/show/find/talk/wait/scare/meet/see/call, bump/run into him/her/them, moved away from me, after she/he (_) unpaired/blocked/left/turned/moved/changed, until
    she/he/they shut/shuts/come/comes/answer/answers/quit/leave/pay/reply/talk, loses the account, also deleted/the, so i know who, scare/frighten, for me, on her/him, whenever/when she/he (_) is/enters/comes/sleeps/showers, then we sack/fire, wait there, so my guys, so that my, whenever/when shes/hes in/at/home/alone/asleep`,
};

const documents: Idea = {
  name: 'documents',
  phrases: `
    {paper}, signature/transcript/certificate/payslip/diploma/contract/prescription/passport/licence/statement, blood test, consent form, medical/hospital/patient record, doctors note, grade/mark/degree/grades/marks,
    invoice/receipt, ident call/check, finished the degree, timesheet, covid test, autograph, hours i, vaccination card/cards`,
};

const makes: Idea = {
  name: 'makes',
  phrases: `
    make/change/edit/paste/produce/generate/alter/raise/bump/improve/write/create/modify/need/photoshop/fix/sign/print/forge/fake/falsify/backdate/lift/increase/rent/use/set/pull/stream/ride/unlock/skip, put in, nop/emulate/patch/remove, let us, add, put`,
};

/** Taken for true by whoever goes by it. */
const untruth: Idea = {
  name: 'untruth',
  phrases: `
    looks/look (so) original/real/official/genuine/valid, as valid, never got/had/took/passed/went/attended/signed/met/bought, more than i/we make/earn/have/made/earned, from an old pdf/scan/contract/letter/one, so (that) the/my/our
    insurance/insurer/bank/landlord/uni/school/boss/employer/court pay/pays/think/thinks/believe/believes/accept/accepts/give/gives, as if she/he/they/i/we had/have/was/were, she/he/they didnt, stamp/letterhead of, i have customers for, wanna/want
    to skip, fake/forged/counterfeit/bogus, my own/_ grade/mark/grades/marks, the man/woman on the passport, so it reads, like the real, that dont exist, like on the real, deans/doctors/labs/lab/doctor/notarys ..2 qr/seal/stamp/autograph, valid/real/genuine looking, another/wrong/false birthday/name/age, lets me in, more on it, takes/accepts me, name of a doctor, for last week, wants one`,
};

const ownUntruth: Idea = {
  name: 'ownUntruth',
  phrases: `i/we didnt work/finish/attend/take/earn/pass, say/says i finished, so we/i/they can fly/travel, never got/had the, she/he/they didnt sign`,
};

const licences: Idea = {
  name: 'licences',
  phrases: `
    licence/license/drm/watermark/serial/activation/dongle/entitlement/paywall/trial, paid channel/course/plugin/content/version/app/lessons/plan, transit/prepaid/travel card, fare/trams/tram/parking, keygen, i have/had
    bought/paid it/for, one seat, premium/pro`,
};

/** Had without paying, or passed on as one's own. */
const freeRide: Idea = {
  name: 'freeRide',
  phrases: `
    for free/nothing !{thing}/trial/plan/users, without paying, i/we dont/didnt/never/wont (have/want/need) (to) pay, think/thinks/believe/believes (that) i/we (have) bought/paid/own/owned, program thinks i, share/sell it/them/copies, sell
    them on, reupload/republish, on a forum, plugin/program/game/software/app i downloaded/have/found, paid true for, under my name, i sell, use the one, wont/dont pay that/it/for, want _ for free, says premium, seat we own, without (its/the/a) license/licence/key/activation, warez`,
};

const overload: Idea = {
  name: 'overload',
  phrases: `
    flood/hammer/ddos/slowloris/swamp/bombard/overload/saturate, so many requests, as many requests, request from different/many/thousands/hundreds/hacked, forge/spoof/fake (the) source, hold/open all/every/their (_) connections, rent/rented/hired/hacked
    ..2 vps/bots/botnet/routers/servers/machines/hosts/cameras, my bots/botnet, loop never end, each/every visitor of, kick everyone/all/everybody/them, lie/lies about (its/the) origin, aim it at, that/his/her/their site/newspapers site till, point ..2 proxies/bots/vps/machines at, send/sends garbage/junk/requests/packets ..3 until/till, stress tool, stresser/booter, my _ bots, spam ..2 server/site/line, with packets`,
};

const downFor: Idea = {
  name: 'downFor',
  phrases: `
    give/gives up, unreachable/offline/dead/unusable, collapse/collapses, knock/take/bring/kick/push ..5 out/down/off/offline, till/until no/nobody/noone/it/they/its ..3 buy/goes/go/dies/die/fall/falls/else/are/is, test/exam/event/sale is off, so i/we
    win, no one else can, everyone else off, the target is, to its knees, crash/crashes, postpone/postponed, have to postpone, aim it at, nobody/noone can (_) get/reach/book/order/buy, server/site down, until/till it/they/its ..1 break/breaks/give/gives, until/till ..4 reboots/hangs/crashes, until/till it/they/its ..2 down/offline/dead, lag/lags out`,
};

/** A service that somebody else lives on. */
const theirSite: Idea = {
  name: 'theirSite',
  phrases: `
    their/his/her/rivals/rival/competitors/competitor/clinics/schools/exam/tenant/somebodys/someones/elses/isps/clubs/club/hall/councils/employers (_) site/website/shop/portal/page/server/line/hotline/booking/network/api/system/webshop,
    site/website/shop/portal/page/server/webshop of (the/my/this/another/a) (_) hall/council/newspaper/bakery/party/ministry/church/hospital/hotel/restaurant/bank/university/forum/store/station/agency, site/website/shop/portal/page/server/webshop of (the/my/this/another) guy/club/company/firm/school/town/rival/competitor/bakery/employer/clinic/person/ex/man/woman, site/website/webshop of the other, site/website/shop/webshop of the other/_ who, a company i, runs exactly this, that club/bakery/
    firm, belong to a, somebody/someone elses server/site/box, of this hosting/firm, shodan, the game/school server, a competitors, next door, guys/people/company who run/runs/use/uses, that store/shop/hotel/shoe, uses this script/booking/code/software, newspapers site, streamers/his/her home, home connection, their db/database, system/site/shop/page of the other, server of the other`,
};

const bulkMail: Idea = {
  name: 'bulkMail',
  phrases: `mail/email/blast/sms/spam/newsletter/dm/text/invite/send/write/message`,
};

const spamSign: Idea = {
  name: 'spamSign',
  phrases: `
    unsubscribe should do nothing, unsubscribe do nothing, unsubscribes should do nothing, go/keep/continue (on) spamming, scraped/bought/stolen/leaked/hacked (_) mails/emails/addresses/customer/numbers/list/wordpress/sites, addresses i bought/scraped/stole, with changing senders, with a/scam
    scam link, scrape emails, invite ..3 friends ..3 without, name without asking, that they won, automod is blind, it doesnt come back to me, members with a scam`,
};

const companyStuff: Idea = {
  name: 'companyStuff',
  phrases: `
    source/code/crm/customers/customer/leads/prices/patent/draft/confluence/wiki/repo/database/design/contract/document/file/data/weights/employees, price list, member database, everything we have, contacts, roadmap`,
};

const carriesOut: Idea = {
  name: 'carriesOut',
  phrases: `
    to/on/onto/in/into my (own/private/personal) usb/drive/gmail/bucket/cloud/dropbox/stick/mail/email/account/laptop/server/disk, out of the (_) network/firm/office/building, i take them/it along, sent/send to my, over dns, repo/bucket/drive/server of mine, synced/sync to my, to/on/onto/in/into my (own/private/personal) gdrive/onedrive/icloud/nas/phone/github/gitlab/bitbucket/codeberg/repo`,
};

const colleagues: Idea = {
  name: 'colleagues',
  phrases: `
    colleague/coworker/boss/=hr/staff/employee, my team, works council, guy next/sitting, kids teachers, teachers inbox, two others, the others/other team, slack`,
};

/** Letters to others. */
const theirMail: Idea = {
  name: 'theirMail',
  phrases: `
    mail/mails/email/inbox/mailbox/message/messages/dm/dms/chat/chats of (our/my/the/a) boss/ceo/cofounder/director/manager/teacher/colleague/coworker/employee/union/hr, boss/bosss/ceos/cofounders/directors/managers/
    teachers/colleagues/coworkers/employees mail/mails/email/inbox/mailbox/messages/dms/chats`,
};

/** What somebody hopes to read about. */
const gossip: Idea = {
  name: 'gossip',
  phrases: `
    who/what/whoever ..2 talk/talks/say/says/write/writes/complained/complain/complains/think/thinks ..2 about me/us/him/her, about me/us !{thing}, who complained, badly about, her boyfriend, his girlfriend, hes/shes at lunch, they must not, mustnt/must
    not see, admin token, wants to know who, im/i am the it, get into the, with/w the default, my name`,
};

const guardsLife: Idea = {
  name: 'guardsLife',
  phrases: `
    {safetyDevice}, brake/airbag/interlock/limiter/pump/dose/max_dose/chlorine/crane/emission/boiler/ventilator, co/smoke/gas/fire alarm, door switch, guard open, overheating protection, light curtain, load limiter, press runs, safety check/switch/stop, door contact, gas sensor, heater, the sensor, safety scanner/sensor/door/gate/circuit/loop/laser`,
};

const defeatsIt: Idea = {
  name: 'defeatsIt',
  phrases: `
    bridge/silence/disable/bypass/override/fake/mute/skip/ignore/jumper/fail/cheat/defeat, turn/switch ..1 off, always report/show/return, only when, open fully, give/gives ..2 times, times as much, show/shows normal, runs with, although/though the (_) (_) is broken/open/tripped/faulty, tell ..4 fine/ok/normal, forget to beep/warn/sound, although/though the sensor, report/show/say (_) free/ok/clear/safe/normal/fine all/always/no`,
};

const recklessly: Idea = {
  name: 'recklessly',
  phrases: `
    costs (us/me/too) (too) much/money/time/us, slows us, time is money, too expensive, the inspector, when the patient is, in his/her hallway/house/car/flat, of his/her car/house/bike/flat, never listened, too much but, test bench is, doesnt come, ten times, it can
    catch/burn/explode, we lift/run/load too, go/goes faster, save money/time, without stopping, repair costs, at night in, in flat, for the insurance, to burn, run faster, go faster`,
};

const praise: Idea = {
  name: 'praise',
  phrases: `
    review/=star/=stars/rating/praise/testimonial/downvote/upvote/likes/vote/ranking/charts/poll/followers/streams/portals/dislikes, rate, satisfied customers, comment`,
};

const falseVoices: Idea = {
  name: 'falseVoices',
  phrases: `
    hijacked/hacked/fake/bot/bought/invented/invent/stolen (_) account/user/buyer/patient/people/profile/number/identity/guest/customer, these/those hacked, nobody sees its, in different voices, invent patients/people/guests/customers, =on _ phones day, spread over the
    night, add a few hundred, our own product, as each of, my bots/bot/sockpuppets, rented/bought/stolen phones/sims/devices/numbers, we dont have, from other/different/fresh ips/ip/phones/accounts, fresh ip each, different texts, from many, like real people, its own story, drown/bury/outweigh/offset/drowns ..3 star/stars/bad/negative/honest, ai/gpt/chatgpt/llm/bots ..1 write/writes/generate/generates/invent ..1 replacements/ones/better/positive/good, bot/machine/ai/auto written/made/generated`,
};

/** Somebody's home, while it is empty. */
const emptyHome: Idea = {
  name: 'emptyHome',
  phrases: `arent/isnt/not/nobody/noone ..1 (at) home, on holiday/vacation, (house/flat/home/shop) is empty, theyre/hes/shes away/out/asleep/alone`,
};

const goesIn: Idea = {
  name: 'goesIn',
  phrases: `(so/then/and) (that) i/we/my ..2 go/get/come/break/walk/climb in !it/the/on/by/with, so (that) i/we/my ..2 rob/burgle/empty/visit/clear/steal`,
};

const filmed: Idea = {
  name: 'filmed',
  phrases: `clip/clips/film/films/video/videos/recording/recordings/photos/pictures/stream/streams/audio`,
};

const hidesNotice: Idea = {
  name: 'hidesNotice',
  phrases: `hide/hides/drop/drops/remove/removes/suppress/suppresses/without/disable/disables ..2 recording/camera/location/tracking/mic/foreground (_) notification/notice/light/indicator/banner/sign`,
};

export const deedsToPeople: readonly Idea[] = [
  singledOut,
  gathers,
  whereabouts,
  menace,
  documents,
  makes,
  untruth,
  ownUntruth,
  licences,
  freeRide,
  overload,
  downFor,
  theirSite,
  bulkMail,
  spamSign,
  companyStuff,
  carriesOut,
  colleagues,
  theirMail,
  gossip,
  guardsLife,
  defeatsIt,
  recklessly,
  praise,
  falseVoices,
  emptyHome,
  goesIn,
  filmed,
  hidesNotice,
];
