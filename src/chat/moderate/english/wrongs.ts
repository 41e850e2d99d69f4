import type { Idea } from '../idea.ts';

// What makes a request wrong whatever is done: how somebody came by a thing, as whom they act, against whom, and where it
// goes. None of it says enough by itself; `together.ts` puts it with what is done.

/** Somebody that a program does not have a word for. */
const somebody: Idea = {
  name: 'somebody',
  phrases: `
    {close/peer/stranger/prey/she}, (a/the/this/that/some) guy/dude/girl/woman/chick/bloke/fella who/from/that/i/in/behind/next/sitting/at/across, the guy, (a/the/my/this)
    girl/woman/lady/boy/kid/man/guy, mr/mrs/ms/miss _, (my/the/our) mate/uncle/gran/roomie/buddy, someone/somebody/someones/somebodys,
    (the/other/our/my) passengers/travellers/travelers/guests/hotelguests/tenants/neighbours/neighbors/flatmates/employees/
    workers/coworkers/colleagues/classmates/patients/pensioners/kids/nanny/receptionist/receptionists/residents, the others, the/my/his/her family, everybody/everyone/
    whoever/anyone/anybody/those who/that/in/on/of/around, a company/firm/school/clinic i/we/that/which, the/an intern, teens/teenagers, the girl`,
};

/** Things got as nobody gets them who may have them. */
const illGotten: Idea = {
  name: 'illGotten',
  phrases: `
    leaked/stolen/stole/hacked/breached/phished/harvested/skimmed/hijacked/pilfered/=cracked account/password/login/credential/creds/email/mail/card/ccs/data/database/
    table/list/combo/pair/token/session/cookie/identity/dump/addresses/numbers, leaked/stolen/hacked/breached/phished/harvested/hijacked/=cracked
    customer/user/voter/dating/phone/google/private/_ keys/key/accounts/passwords/pairs/table/db/file/list/book/data/logins,
    (last/been/was/were/got) leaked/stolen/hacked/phished last/from/in/by/off, from/in/out/of (of) a/the/this/that/an/some ..3 breach/leak/hack/dump/hacker/darknet/combolist/stealer !hunt/test/check/detector, breach/leak/dump/combos/combolist txt/csv/list/file, combo/combos list/lists/file, combolist/combolists,
    dump/dumps of ..4 password/passwords/logins/credentials/accounts/cards/users/emails, someone/somebody/guy/he/they/dude/forum sold me/us, sold to me, from (a/the) hacker/darknet/dark/telegram/forum, on telegram,
    bought/purchased/rented/traded/buy/paid ..8 password/passwords/pairs/logins/login/credentials/creds/accounts/combos/cards/ccs/numbers/
    identities/ids/dump, purchased/bought/rented/stolen/hijacked/hacked/=cracked credentials/logins/accounts/cards/ids/identities/sites/wordpress/sims/numbers/routers/servers/tokens/devices/cars, got hold of ..6
    password/passwords/pairs/logins/credentials/combos/accounts/cards/data/list/dump/token/cookies, got/get my/our hands on ..6 password/passwords/pairs/logins/credentials/combos/
    accounts/cards/data/list/dump/token/cookies, password/passwords/pairs/logins/credentials/combos/accounts/cards/numbers/emails ..3 (that/which) i/we
    bought/paid/purchased/found/stole/scraped/got, other/others peoples/people/users/customers logins/passwords/accounts/credentials, old forum hack, sold me/us, someone/somebody elses login/account/password, these stolen, freshly leaked, i/we got/broke into/in !the/trouble/a, scraped faces, from applicants, cameras i got, dumped card/ccs/logins, these dumped, dumped credentials !config/provider/file, dump/dumps with ..3 logins/passwords/accounts/credentials/emails`,
};

const logins: Idea = {
  name: 'logins',
  phrases: `
    user/users/username/usernames/email/emails/mail/mails/login (and/plus/or) =pass/pass/password/passwords/=pw/=pws/=pwd/pairs/combos/combo,
    login/logins/credential/credentials/creds, combo/combos/combolist, password/passwords, accounts/account, pairs, try_login, log/logs/logging in`,
};

const runsThrough: Idea = {
  name: 'runsThrough',
  phrases: `
    try/tries/tried/trying/test/run/ran/loop/feed/fed/go/goes/going/walk/iterate/check/checks/checker/checking/validate/verify/throw/spray/sort/
    stuff/replay/fire/brute/guess/see/wrap/use`,
};

/** Of many, those that open something. */
const keepsHits: Idea = {
  name: 'keepsHits',
  phrases: `
    keep/keeps/save/saves/print/list/note/notes/collect/store/write/writes/sort/show/see/log/find/report/output/tell ..7
    work/works/worked/open/opens/opened/valid/live/succeed/succeeds/succeeded/hit/hits/login/accepted/through/alive, which/what/who (of) (them/these/those/the) ..3
    (still/are) work/works/live/valid/open/opens/good, valid/working/live/good ones/=hits/combos/pairs/logins/accounts/cards, =hits csv/txt/json, keep the =hits, from the
    live, still work/works/log/logs/open/opens/valid/live/good, (see) who we/i can get, (till/until) some/one ..1 work/works/opens, that/which get/gets/log/logs ..1 in, where
    (the/a/it) login works/succeeds, where it works/opens/succeeds, happen to be live, until/till one/some goes/go/gets through`,
};

/** So that whoever is run against does not shut one out. */
const dodgesLimits: Idea = {
  name: 'dodgesLimits',
  phrases: `
    rotate/rotates/rotating/rotated/changing/change/different/fresh/residential/new/switch/switching/many (the/my/_) proxy/proxies/ip/ips/fingerprints/identities/senders/sender/addresses,
    proxy/proxies/ip list, through/via/over/behind/using/with (a/my/some/_) proxies/tor, so/that/before (that) they/it/the _ dont/doesnt/wont/cant/cannot/never/shouldnt ..2
    ban/block/lock/notice/catch/stop/flag/throttle me/us/my/it, shop/site/they/it doesnt/dont/wont lock me, without ..3 (getting/being/tripping) banned/blocked/locked/flagged/throttled/
    captcha/alarm/lockout, w o ..2 tripping/getting/triggering, get around/past/round ..5 lockout/limit/captcha/ratelimit/ban/block, so
    (that) it isnt/its not blocked/banned/flagged, so automod/moderation/the filter/filters _ blind, past (the/their) spam filters/filter`,
};

/** Somebody left a way in open, or the writer has what opens what is theirs. */
const hasTheirs: Idea = {
  name: 'hasTheirs',
  kind: 'origin',
  weight: 3,
  harm: 'access',
  phrases: `
    {somebody} ..1 left/leaves/leave/forgot/forgets ..5 =open/=opened/unlocked/lying/unattended, left/leaves/leave ..1 his/her/their ..3 =open/unlocked/lying/unattended, {somebody} ..1 left/leaves/forgot (to) (_)
    log/logging/sign/logged/signed ..2 out/in/off/on, =is still logged
    in, still logged/signed in to her/his/their, had/has/have his/her/their session/account/mailbox/laptop/phone open/unlocked,
    i/we/ive/weve still/already have/got ..2 {login}, i/ive/im have/know/got/guessed/found/copied/pulled/took/grabbed/kept/saw/swiped/lifted/stole ..3
    her/his/their/bosss/others/somebodys/someones/sisters/brothers/friends/wifes/husbands/coworkers/colleagues/admins/teachers/roommates ..3 {login},
    have/know/knows/got/guessed/found/copied/pulled/took/grabbed/with/using/use/used/via/through ..2 (my/the/a/this/that) ..1 her/his/their/bosss/exs/others/somebodys/someones/sisters/brothers/friends/wifes/
    husbands/coworkers/colleagues/admins/teachers/roommates/flatmates/neighbours/girlfriends/boyfriends/fathers/mothers/dads/mums/moms/uncles/professors/managers/girls/guys ..2
    {login}, token/cookie/cookies/session/jwt/password i/we (have) pulled/copied/found/grabbed/took/lifted/stole/got/swiped from/off/out/in, found/copied ..3
    cookie/token/jwt/password/session/pin ..4 somebody/someone/screenshot/posted/train/lab/library, token/cookie/session/account/login of another/other/my/the/a
    {customer/somebody/public}, i have (my) {somebody} ..1 {login}, {login} is/was probably, i already have the password, reset ..2 password/passwords for/of random/other/all/her/his/another, picked/found ..3 locked/lost/stolen phone/iphone/laptop/tablet/ipad/wallet, access/account/keys of/at/from my old/previous/former/last _, i know the security, i guessed ..3 password,
    password on a post, account/access/keys/key/login ..2 of/from/at (my) old/previous/last/former/=ex job/employer/company/startup/boss/firm,
    i still have (the/my/root/_) ssh/root/admin/access/keys/key/login/password/shell/vpn, whichever session is open, default password/passwords/login/logins/credentials, admin admin, didnt/hasnt/doesnt sign/log out, still logged in on, password is on, i/we know/have/noted/saw their/his/her ..2 login/password/pin/code/key, i/we noted/memorised/memorized/saw ..2 {login}, shared his/her screen and, through/with/over her/his/my {close/peer} ..1 {login}, her/his {close/peer} login, gave me the code, mothers maiden name, her/his google/facebook/bank/mail/work session/login, secretarys/teachers/bosss/managers/neighbours/neighbors/neighbor/directors ..1 password/pin/login, cloned/copied/mirrored my/her/his ..2 sim/phone/laptop/keys, password/pin/token/key/login/code (that) i saw/found/noted/guessed/know/remember, use/using ..1 interns/colleagues/coworkers/bosss/managers ..1 account/login, token/cookie/password/key/login/session/code from/in/on the/a (_) screenshot/photo/video/stream/screen/lab/note/chat, =forgot ..1 lock the/his/her screen/pc/door/phone, lost a/his/her phone/wallet/laptop, token/cookie/password/key/login/session/code/pin from/off/of/on/in her/his/their (_) terminal/screen/desk/browser/phone/laptop/history/drawer/note/mail, password/pin/login/code he/she/they (_) told/gave/showed/wrote/use/uses/typed, laptop/phone/pc/screen was open/unlocked, through/via/with/over his/her (_) account/login/password, i have the login, have her/his login/password`,
};

const login: Idea = {
  name: 'login',
  phrases: `
    session/sessions/token/tokens/cookie/cookies/jwt/password/passwords/passcode/pin/login/logins/credentials/creds/account/key/keys/otp, id
    number, security questions, one time codes`,
};

const customer: Idea = {
  name: 'customer',
  phrases: `customer/customers/user/users/client/clients/member/members/employee/employees/visitor/visitors, seller/buyer`,
};

/** Acting as somebody who one is not. */
const asAnother: Idea = {
  name: 'asAnother',
  kind: 'deceit',
  weight: 2,
  harm: 'access',
  phrases: `
    =as her/him/them, =as my/the/another/this/that (_) {close/peer/stranger}, =as each/every/all/another/other ..2 users/user/people/person/account/accounts/customers, as the admin,
    take/takes/mistakes me for, think/thinks/believe/believes its/im her/him/them, under/in (the) name of (the/my/a) {peer/close/stranger/she},
    in/under his/her/their name, in the name of, in {somebody} name, with/using/through/over/via his/her login/account/session/token/cookie/password/cookies,
    log/logs/logging/sign/signs/get/gets/got in/into/to (to) his/her, i/im log in as her, log/sign in with each/these/those/them/other, act/acts/acting/post/posts/pay/order/speak ..1 for/as (these/those/the/all/other) people/users/them/others/customers/owners, log my _ under ..2 name, from her/his account, as my/a/another coworker/colleague/classmate/teacher, in an empty paper as, as the principal/director/manager/doctor/lecturer with, =as the (_) admin/root/owner/principal with, =as our/my/their boss/ceo/manager/teacher/bank`,
};

/** Into the writer's own hands. */
const toMe: Idea = {
  name: 'toMe',
  kind: 'gain',
  weight: 2,
  phrases: `
    {gain}, give/gives/send/sends/bring/mail/mails/hand me (a/an/the) daily/weekly/monthly/nightly/hourly/_ report/pdf/csv/list/summary/digest/log, to/in/on/into/onto my (own/private/personal/discord/telegram/google) usb/stick/drive/sheet/spreadsheet/bucket/ftp/discord/gmail/mail/email/inbox/server/box/place/
    telegram/webhook/channel/irc/wallet/address/iban/account/site/page/copy/cloud/dropbox/vps/phone/pc/laptop/esim/esims/sim/domain/host/bot/api/storage/folder/script/tool/chat/number,
    for me, lets/let me download/read/see/watch/hear/have, so/and/then i get, reach/reaches me, and pay/buy/order/shop with it/them/those, send/sends/sent/pass/passes/
    ship/mirror/forward/mail/text/upload/post/stream/deliver (it/them/this/all/her/his/their/the/any/new/every/each/incoming) ..4 to/over me !if/when/about/a/an/how/what/why, and i
    take/get/keep/collect their/the/his/her/it/them, so (that) i/we can/could get/read/see/log/use/hear/watch/follow/come/go/take/download/open/know/sell/ship/search/visit/pay !it/the/this/them/both, so (that)
    i/we see/know/hear/get/win !it/the/this, i collect/take/keep/sell/want/need ..1 (their/the/his/her/your) ..1 passwords/logins/cards/coins/skins/accounts/money/codes/data, for my own
    orders/order/use/site/app/purchase/shopping, sell/sells/sold it/that/them/those, we/i (then/can) sell/resell, keep it for, give/giving/grant myself, to us !that/when/if/as/in, a file i can, i can pull/fetch/collect/grab/pick it/them/at, only i read/see/know, of mine, (one) that belongs to me, thats me, hand me the, hand (me) over, and i save/keep/have/get it/that/all, go/goes/land/lands to/on/in my, to my paypal/form/page/payment, goes to me, into/in/to my (_) share/folder/gdrive/onedrive/nas/mailbox, pays out to me`,
};

/** What somebody has against another. */
const grudge: Idea = {
  name: 'grudge',
  kind: 'spite',
  weight: 3,
  harm: 'harassing',
  phrases: `
    {spite}, if/when/unless/once my name/account/user/login/key (is) isnt/not/no/never in/on/there/longer, if/when/unless my name/account/badge/login/access (_) missing/gone/removed/disabled/deleted/revoked/blocked, threw/kicked/throw/kick me/us out, laid me/us off, was/got/been/am/being/im/are laid/let off/go, outbid/sued/failed/banned/blocked/scammed/cheated/fired/sacked/dumped/
    kicked/reported/robbed/insulted/mocked/wronged/bullied/beat/cut/passed/ghosted/evicted/humiliated/replaced/ignored/left/rejected/sentenced me/us/my, owe/owes me/us, didnt/doesnt/dont/never/wont/refused pay/paid me/us/my/our, raised my/our, ruined my/our, they/he/she deserve/deserves it, they/he/she never listened, who wrote about us/me, i/we dont/didnt like uses/him/her/them,
    who disagree/disagrees with, parks in front, i lost to/against him/her/them, laugh/laughs/laughed at me, belongs to a/the/my guy/ex/rival, cut me off, shuts up, ignored my/our, replaced by, got replaced, griefed/mocked me/us, picked the other, shall/will/should regret, regret it, going to let me go, wants me out, dont/doesnt/wont renew my, fire me/us, if/once/unless im (not/no) longer/on/employed/there/here, im not on the payroll/team/staff, im no longer on/there/here/employed, i am not on the payroll, got/was/were banned/kicked/suspended, he/she/they cheated me`,
};

/** When the writer is gone. */
const leaving: Idea = {
  name: 'leaving',
  kind: 'spite',
  weight: 2,
  phrases: `
    before/when/after/once/until/because/since i/im/ive (have/am) start/leave/left/leaving/quit/resign/resigned/gone/join !the/this/a/off, im out/leaving/gone/off on/friday/monday/next/soon/in/the, i leave on/next/this/in, im (getting) fired/sacked, contract/job/notice/internship ends/expires/is, they/he/she cut/cuts/revoke/revokes/close/take/kill ..2 my/access/accounts, (my/a/the) new
    job/employer/company/firm/boss, at the competition, i start/begin at/with the/a/my (other/new/_) company/firm/job/place/employer, to the/a/our competition/competitor/rival, no longer with them/us, not with them anymore, my last day/week, my contract is over, when i dont work
    there, take/takes/taking/took them/it/this along/with me, hire me back, i had/have resigned/quit, stop/stops/stopped paying, after the contract, let me go, i no longer work/am/have, (no) longer work here/there, at the new place, call me for help, need me back, before hr/it/they (_) locks/lock/close/closes/disable my, new employer pays, access ends/end/expires, keep getting in, before i go/leave/quit !on/to/further/any/back/home/with/live, ive left, will need me, let go`,
};

/** Others are not to see it, in more words than the ones with weights. */
const unseen: Idea = {
  name: 'unseen',
  phrases: `
    {covert/overlooked}, without it/this/that/anything showing/appearing/turning/coming up, {whoLooks}/shes/hes/theyre/nobodys (is/are) not to know/see/notice/learn/find, nobody/noone ..1 find/finds/discover/discovers/spots/catches it/this/that/out/me, without (a/an/any) hint/sign/notification/notice/message/banner/sound ..1 on/to/in/at her/his/their/the, not/isnt in their/his/her/the (_) contract/contracts, they never/havent/didnt/dont sign/signed/agree/agreed/consent/consented for/to/it/that/this, nobody/noone/none (at/in) (work/accounting/it/security/support) (_) get/gets/knows/notices/catches it/that/on, wont/doesnt/dont/never read/look/check/review (at) the/this/it code/anyway, without {whoLooks} (_) see/seeing/notice/noticing/know/knowing, without security/admins/anyone/hr/management see/seeing/notice/noticing/know/knowing, {whoLooks} has/have/needs/need/had to know, dont/doesnt/neednt/not have/need to know, before {whoLooks} see/sees/notice/notices/read/reads, stay/stays/keep/keeps below/under what/the/their, should/must/to look safe/fine/harmless/normal/natural/legit, {whoLooks} isnt/arent/wasnt/werent supposed/meant/allowed/going to know/see/find/notice,
    isnt/arent/not/wasnt/werent supposed/meant to know/see/find/notice, without ..4 agree/agreeing/agreed/logged/recorded/noticed/asking/knowing/noticing/traced/detected/told/flagged/
    aware/suspecting/registered, without (an/any/a) entry/trace/record/log (_) in, dont/not/never/doesnt/mustnt/wont/without/must/isnt (not) (be) leave/leaving/show/shown/showing/
    display/appear/appearing/written (it/up/in) (a/any/anything/in) trace/traces/anywhere/manager, leave/leaves/leaving no trace/traces, leave a trace of me,
    {whoLooks} wont/dont/doesnt/never/will (never) (ever) look/check/read/notice/complain/realise/realize/miss/audit/review (at) it/that/this/the/anyway,
    none of them complain/notice/know, lead/leads/come/comes/trace/traced/go back to me, so (that) it/its/the looks/look/seems/seem (_) natural/normal/innocent/fine, rest should/must
    look/seem normal/natural/fine, look/looks natural/normal/innocent/harmless/legit, look/looks like (a/an/their/his/her/the) (_)
    fault/accident/glitch/failure/mistake/health/bug, users/they/people/customers blame, unseen, under the alert/alarm/limit/radar, dlp, light/led ..5 off, well disguised/hidden/obfuscated,
    hide/hidden/hides (it/this/that/the) well/process/icon/deep, hide it in, innocent name, obfuscate, pass/passes/survive/survives (the/a/their/code) review, subtle/subtly, quietly, secretly, no
    icon/window/tray, admins/users/customers/visitors/owner/he/she wont/dont/doesnt/cant/never know/care/notice/realise/realize/see/tell/miss/find, so admins/users they/dont, {whoLooks} can/could (ever) tell/prove, mustnt/shouldnt find/see/know/notice/show, posted without a name, anonymously, w o ..3 noticing/knowing, (he/she/it) (shouldnt/mustnt/wont) find
    out, theyd see/know/notice, stay/stays hidden, survives reboots, till/until its too late, in the dark, hush hush, on the quiet, keep it quiet, between us, dont/never mention it/this, no hint/hints, without (it) (being) in the docs/notes/terms/list, isnt/not in/on the docs/list/terms/notes, must not get it, wont/never/doesnt ask/asks, without ..3 alert/alarm going, shouldnt/mustnt spot/catch, never checks/looks, after/although it says/shows/said, says/shows mic off, looks random, log looks, cant know, no hints that, stay/stays in the dark, isnt/not in the report/statistics/books, only my friends/mates know, so it doesnt/cant/wont (be) trace/traced, hide it well, has/have no clue/idea, so nobody/noone wonders/asks/cares/suspects, dont/never put/write/list it/this in the docs/manual/log/report/contract, without it being visible/seen/shown/listed, they havent noticed, nobody gets/knows/understands what, no one else know/knows, its not in the contract, stay/stays clean, hide/hides/keep/keeps ..2 from (the/any/our) audit/audits/log/logs/review/admin/admins/client/clients/security/them, look like a failed, dont let it show, wont look, shouldnt see, doesnt see a`,
};

/** What does harm is kept out, or what is personal stays where it is. */
const wards: Idea = {
  name: 'wards',
  kind: 'care',
  weight: -7,
  phrases: `
    block/blocks/catch/catches/stop/stops/detect/detects/remove/removes/report/reports/flag/flags/kick/kicks/refuse/refuses/reject/rejects !my/mine ..1 {malware}/miners/aimbot/aimbots/wallhack/wallhacks/cheats/cheaters/skimmers/skimmer/trackers/phishing,
    scan/scans/check/checks/screen/inspect ..7 for ..1 {malware}, stopped/blocked/refused/rejected/flagged/reported as/when/if/before, impossible/harder/difficult to vote/cheat/sign/register/forge/guess/reuse/replay/steal/post/create/log/spam/abuse,
    under/with/by/as the name/id of the user/person/author/admin/member who/that made/did/wrote/approved/changed/created, scan/scans/check/checks/search ..6 for default/weak/leaked/reused/common password/passwords, mustnt/shouldnt/dont/doesnt/never read/record/log/store/send/keep/collect/see what/whatever/anything/everything, find/finds/spot/spots/list/lists/show/count/counts (the/all/these/any) fake/bot/spam/duplicate/hijacked account/accounts/reviews/users/profiles/votes,
    dont/doesnt/never/stop/mustnt/shouldnt send/sending/leak/leaking/expose/exposing ..1 other/others, so (that) we/i can change/fix/replace/close/report them/it/that, let/lets everyone/everybody/people/all/users/them vote again/twice, vote again if/when/after/once, photos/pictures/pics/videos of/with my (_) cat/cats/dog/dogs, remove/removes/close/closes/delete/deletes/drop the/a/this/that/every (_) universal/master/backdoor/hidden/secret/hardcoded/default password/account/login/key/door/route/user, nobody/noone (can/may/should) read/reads/see/sees/listen/listens along, (not) even/neither/not the admin/admins/operator/us, arent/isnt/never uploaded/shared/injected/sent`,
};

/** Such software is looked for, counted, named or thrown out: the talk is of it, but nobody makes it. */
const handles: Idea = {
  name: 'handles',
  kind: 'care',
  weight: -5,
  phrases: `
    so (that) (no) {malware} cant/wont/doesnt/can/will, remove/removes/delete/deletes/replace/replaces/rename/renames/count/counts/list/lists/parse/parses/refuse/refuses/throw/throws/handle/handles/rewrite/rewrites/find/finds/spot/spots/mark/marks/refactor/document/documents/ignore/ignores/quarantine/quarantines/reject/rejects/block/blocks/port/recognise/recognize !my/mine ..4 {malware},
    take/takes/took/taking out !my/mine ..3 {malware}, drop the/this/that/all ..2 {malware} !on/onto/into/to/when/as/through, when/if/whether/where/that/which/whose ..4 has/have/is/are/contain/contains/hold/holds/carry/carries/include/includes ..2 {malware}, {malware} (_) check/checks/detector/detection/scanner/scan/filter/rule/rules/alert/guard/list/column/family/report/sample/samples/signature/blocklist/warning/analysis,
    did/has/have/was/were/is somebody/someone/they/anyone/there/author ..2 (a/an/any/hide/hid/put/left/leave/plant/planted/add/added/installed) ..2 {malware}`,
};

/** It is the writer's own business, or is to be kept from happening. */
const warrants: Idea = {
  name: 'warrants',
  phrases: `
    {repels/wards/withMeasure/tellsApart}, why does/is/are/do/did/isnt/doesnt/dont, how/can/could/should/to/i/we/must (do/can/could/should/to/must/we/i) (i/we/you/it/anyone/one) (best)
    stop/prevent/block/detect/avoid/close/defend/guard/harden/refuse/revoke/prove/warn/protect/throttle, detect/detector/prevent/protect/refuse/reject/warn/quarantine/mask/redact, flag/alert the/admins/on/if/any/every/all, an/any outsider/attacker/intruder/hacker can/could, close that/it/this,
    block/ban/limit/throttle those/people/accounts/users/domains/attackers/requests/bots/who/that/which/him/his/out/an/the !user, do/does/should not/dont accept/log/store/keep,
    is/isnt this/that/it (a/an) hole/backdoor/bug/leak/vulnerability/safe/secure/possible/allowed/fair, is this ..9 a backdoor, open to, close the hole/gap/door, shouldnt be
    able/allowed/possible, i/we have to fix it, find/remove/delete/clean ..6 left/planted/slipped/former/contractor/intruder/attacker, we/i run/own/operate the/this/it site/server/shop/network,
    he/she/they/everyone/everybody/user/customer/both/who/all has/have/must (to/all) agree/agreed/allow/confirm/consent/consented/signed/opted/clicked, after everyone/both/all/she/he/they/the user
    agree/agreed/allow/confirm/consent/consented/signed/opted/clicked/asks/ask, permission dialog, written to the audit log, on/of/to/against our own/login/server/clinic/site/page/shop, to our clinic, our login/booking/site/shop/portal/team,
    of/in/from/on/for/against/search my own phone/network/mails/mail/account/site/server/inbox/nextcloud/chats/router/machine/laptop/data/bank/window, their own chats/data/pupils/posts/window, for the training, incident report, yara, so we/i
    can/that change/fix/close/report, report it/them to, asked/asking/ask/tell/told/remind (them/customers/users/people) (they/to) (must/to) change, are/is/be asked/told to change, did we/i, what can nginx/we/i do,
    our limiter, this limiter, whats/what is wrong, mockup/storybook/figma/design, route for health, fix/patch it/this/that !so`,
};

/** The same, or it is tried out where nobody is harmed. */
const rightful: Idea = {
  name: 'rightful',
  phrases: `{warrants/triesOut/rehearses}`,
};

export const wrongs: readonly Idea[] = [
  login,
  customer,
  somebody,
  illGotten,
  logins,
  runsThrough,
  keepsHits,
  dodgesLimits,
  hasTheirs,
  asAnother,
  toMe,
  grudge,
  leaving,
  unseen,
  wards,
  handles,
  warrants,
  rightful,
];
