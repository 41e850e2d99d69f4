import type { Idea } from '../idea.ts';

// What can be done to somebody with a program, and to what of theirs. None of it says enough by itself: programs do most of
// it all day. `together.ts` puts it with what makes it wrong.

const gets: Idea = {
  name: 'gets',
  phrases: `
    read/see/follow/track/locate/record/film/mirror/copy/pull/get/grab/fetch/plot/download/watch/listen/hear/know/poll/save/store/keep/collect/
    scrape/index/log/capture/monitor/forward/send/upload/post/mail/search/gather/crawl/find/figure/note/observe/intercept/stream/
    spy/tap/view/extract/dump/steal/harvest, write down, get into, look/looking for/through/into/at/around, report/text/ping/message/notify (to) me when/if/where/as, open !to/the, where does/is/was/are, show/tell me, know what, relay/dump/buffer/sync/synced, geofence, alert me when, what i/we fetch, export`,
};

/** What is personal to people. */
const intimate: Idea = {
  name: 'intimate',
  phrases: `
    position/location/gps/whereabouts/timeline/movements, call history/log/list, calls, message/sms/whatsapp/chat/dms/dm/mailbox/inbox/mail/email/texts/conversation/
    notifications/gallery/photo/picture/pics/stories/nudes/diary/contacts/calendar/mic/microphone/camera/webcam/screen/voice/keyboard/clipboard/
    icloud/instagram/insta/facebook, search/browser history, phone/tablet/laptop/smartwatch, contact list, what he/she/they/guests/people/hr/
    everyone/everybody/employees/coworkers say/write/type/search/talk/do, what/whatever (my/the) _ say/says/write/writes/types/type/texts/text, who he/she/they
    talk/meet/write/text/date/see/call, when he/she leaves, when she/he/they/shes/hes/theyre at/with/in/alone/home/not, who/whom she/he ..1 sleeps/sleep/lives/talks with/to, where he/she/they go/goes/is/are/was/were/live/lives/sleep/sleeps/work/works, bank texts, cam, geofence, house, doorbell, salaries/salary/payslips`,
};

const keys: Idea = {
  name: 'keys',
  phrases: `
    what/whatever/everything/all/anything ..5 type/types/typed/typing/press/presses, every/each/all (the) key/keys/keystroke/keypress/button, keystroke/keypress,
    keyboard, key presses/strokes/logger/hook, capture/upload/send/mail/log/store/record/save/collect (all) (the/her/his/their) keys, gets typed, bank logins`,
};

/** A machine that is not the writer's. */
const theirMachine: Idea = {
  name: 'theirMachine',
  phrases: `
    {somebody} (_) pc/computer/laptop/phone/machine/tablet/desktop/device/mac, pc/computer/laptop/phone/machine/tablet/server/nas/network/disk/drive
    of/from (a/the/my/our/some/this/that/those/everyone/everybody/whoever/people/anyone) {somebody}, shared/reception/office/library/school/exam/hotel/company/clients/customers/
    university/dentists/hospital/firms/employers (_) pc/computer/laptop/machine/desk/server/nas/network, on/of/for/from everyone/everybody/whoever/anyone/people/those/visitors/users/
    customers (who/that) install/run/open/visit/use/buy/download/connect, when someone/somebody/anyone/people (_) run/open/install, whoever open/run/install/use,
    the victims/targets _, their/his/her pc/computer/laptop/phone/machine/tablet/server/box, everybody who installs, the machines of, the pc/laptop/phone of, their tills/tablets/cameras/machines, front/reception office, somebodys pc/phone/laptop, plugs/plug in (the) usb/stick/it, someone/somebody plugs`,
};

/** Made to be taken for what it is not. */
const lookalike: Idea = {
  name: 'lookalike',
  phrases: `
    mimic/imitate/replica/lookalike/clone/impersonate, pixel by/perfect, copy/replica/version of (the/a/their/its/my) (_) {trusted}, my copy, look/looks/looking ..3 like/as/identical, pretend to/its/it, pretends to,
    pretending, as if it/they/i/from, believe/believes/think/thinks (that) it/its/they/theyre/this is/are/come/comes/came/from, same css/look/design/layout/name, fake/bogus/phoney/spoof,
    exact clone/copy/replica, similar domain/name/url, over the real, on top of, pose as, posing as, in the style of, disguised as, sound/sounds/must sound like, recreate the, should/must/will/to think its/it/im/they, named/called like, make/makes people believe/think`,
};

/** Whom people trust with what they enter. */
const trusted: Idea = {
  name: 'trusted',
  phrases: `
    login/signin/portal, sign/log in, bank/paypal/office365/microsoft/google/apple/steam/dhl/ups/fedex/amazon/netflix/sparkasse/facebook/instagram/linkedin,
    parcel notice/service, post office, tax office, it department/desk/support, helpdesk/support, real/genuine/actual shop/site/page/one/ones/bank/login/wifi, hotspot/wifi, parking meter, vpn, ceo, webmail,
    airdrop, checkout, employer, credit union, metamask/docusign, consent screen, true/right/proper one/page/site, red cross, access point, customs, parcel is`,
};

/** What people enter who take a page for another. */
const entered: Idea = {
  name: 'entered',
  phrases: `
    password/pin/pins/tan/tans/login/credential/creds/card/cards/cvv, bank details, whatever/what/everything they/people/folks/ppl/customers/users/he/she put/puts/enter/enters/type/types,
    seed/recovery phrase, people/they/folks/kids/customers (should) =type/=enter/=pay/=sign/=send !a/the, one time code, code they, skins/coins, sign a permit, six digits, 2fa, twelve words, gave the code/pin/password`,
};

const cards: Idea = {
  name: 'cards',
  phrases: `
    ccs/cc/=pan/cvv/cvc, card number/data/details/field/info, credit/debit card, (saved/the/every/live/stolen/bought/_) cards/card !deck/game/index/component/reader/layout/
    view/grid/list/from/on/is, nfc, track 2, payment provider/iframe, badge data, magstripe, expiry and, cvc`,
};

const locksUp: Idea = {
  name: 'locksUp',
  phrases: `encrypt/aes/scramble/lock/cipher/rename, crypt, zip with, shred the key, hold`,
};

const ransomAsk: Idea = {
  name: 'ransomAsk',
  phrases: `
    ask/asks/asking/demand/demands (for) ..3 btc/bitcoin/monero/eth/xmr/usdt/crypto/ransom, how/where to transfer/send/pay/wire ..2 coins/bitcoin/btc/monero/crypto/money/ransom, where/how to send ..2 bitcoin/btc/monero/xmr/coins/money, how/where to pay, ransom !field/column/note_parser, note/readme ..5 price/bitcoin/btc/monero/xmr/pay/wallet, until/till/unless/after/once/when/if/so
    he/she/they/company/clinic/firm/owner/victim pay/pays/paid/send/sends/sent, has/have to pay us/me, hasnt/havent paid/sent, extort/blackmail, only my key, ransom doubles, pays up, buy our protection,
    the price for the key, get their files back for, my contact for, my price, nobody/noone transfers/pays/pay, goes/go online, btc or, hostage, how they/he/she can/must pay, they/he/she must pay, readme/note with my, print/show/shows/leave/prints ..2 btc/bitcoin/monero/onion address/link/wallet, my onion`,
};

const ruin: Idea = {
  name: 'ruin',
  phrases: `
    wipe/delete/erase/overwrite/brick/drop/empty/destroy/corrupt/trash/nuke/crash/break/ruin/fail/sabotage/disable/slow/jam/burn/flood, flash garbage, knock/take/bring ..3 down/out/offline, go/goes
    wrong, insert/plant/introduce/add/put/hide/slip ..2 bug/error/fault/mistake/flaw/bomb, gives up, something that ruins, clear/truncate/trash`,
};

/** What a firm or a person lives on. */
const livelihood: Idea = {
  name: 'livelihood',
  phrases: `
    production/prod/backup/repo/wiki/database/db/table/bucket/server/website/site/shop/portal/domain/disk/drive/files/document/thesis/cloud/phone/pc/machine/router/mbr/records/controller/batch/build/
    installation/import/product/system/network/data/everything/nas/app/cameras, volume/world/shares, all of it, each/every/all file/folder/photo/document, photos of my customers, pdfs/folder/deploy/pipeline/script, cluster`,
};

const secretWay: Idea = {
  name: 'secretWay',
  phrases: `
    master/universal/skeleton/catchall/generic password/login/key/pin, password/key/pin/code that/which opens/unlocks any/every/all,  magic/secret/hidden/universal/special username/password/header/parameter/param/route/endpoint/user/account/admin/login/token/door/entrance, second/another/extra/hidden/secret admin/account/root,
    accept/accepts my key/password/own, skip/bypass/ignore ..1 auth/login/password/authentication/authorisation/authorization, backdoor, back door, reverse shell, open ..1 shell to, a/my way (back) in, can/could (still) come/get/log
    back/in, return true no/always/whatever, work for every, predict the/their/our ..2 token/key/number/code, weaken the (_) generator/rng/crypto/encryption/check, run whatever/any/my ..2 i, run commands, let me in,
    secret field, whatever php, key too, entrance in, otp that always, push any code, code i want, a way in, reverse tunnel, keep getting in, hidden/secret ..1 user, second password, door open in, run/runs/execute/executes/executed/eval (as) (code/php/ruby/script) when/if/once/whenever i, (a/any) password that i choose, back into their/the/our _, lets/let me back, magic string, gives me a shell`,
};

const watchers: Idea = {
  name: 'watchers',
  phrases: `
    {scannerOfMachines}, =av/=edr/xdr/defender/antivirus/ntdll/amsi/sandbox/siem/signatures/smartscreen/virustotal, security people/team/software, windows trust/trusts, task manager, windows stays`,
};

const blinds: Idea = {
  name: 'blinds',
  phrases: `
    blind/unhook/bypass/evade/undetected/undetectable/obfuscate/hide/inject/pack/crypt, dont/doesnt/never/not/none/wont/cant/isnt ..5 say/see/find/match/notice/detect/flag/catch, let/lets (my/the/this/it) ..2 through, stop/stops seeing/flagging/
    catching, look different, trust/trusts my/it, stay/stays blind/quiet/silent, real/actual targets, get past, past the/their/any/windows, gives/give =0, =0 hits, stays quiet, switch/turn/shut it/them off`,
};

const evil: Idea = {
  name: 'evil',
  phrases: `
    {malware}, stealer/implant/malware/beacon/shellcode/dropper/trojan/rootkit/ransomware/botnet, my payload/loader/worm, the loader, =victim/=victims/=targets, i broke into/in, my process, =rat, on the target, glue it, infected pc/machine/host/device`,
};

const realTargets: Idea = {
  name: 'realTargets',
  phrases: `real/actual targets/victims/victim`,
};

const rivalry: Idea = {
  name: 'rivalry',
  phrases: `rival/competitor/competition, push/pushed out, push them out, competitors/rivals product, the partner, other product/shop/firm`,
};

const plants: Idea = {
  name: 'plants',
  phrases: `insert/plant/introduce/add/put/hide/slip/leave ..2 bug/error/fault/mistake/flaw/bomb !{thing}/message/handling/page/report/log, code in that makes, code that makes all`,
};

const blames: Idea = {
  name: 'blames',
  phrases: `
    management/boss/they/everyone/everybody/people/customers blame/blames, his/her/their/daves fault, be/gets/get blamed`,
};

const bricks: Idea = {
  name: 'bricks',
  phrases: `brick, flash garbage, wipe/fry/destroy the phones/routers/phone/laptops`,
};

const theirFirm: Idea = {
  name: 'theirFirm',
  phrases: `
    of/at this/that/the/a (_) isp/firm/company/clinic/club/shop/school/hotel/office/hospital/bank/startup`,
};

const leaks: Idea = {
  name: 'leaks',
  phrases: `publish/leak/release/post ..6 their/his/her/its data/files/records/photos/documents/mails/emails`,
};

const guesses: Idea = {
  name: 'guesses',
  phrases: `
    loop/go/run/try ..2 passcode/pin/password/combination/candidates, brute, guess ..2 password/pin/passcode/token, generate candidates, try/tries all ..3 code/codes`,
};

const grabs: Idea = {
  name: 'grabs',
  phrases: `grab/hijack/keep/take/steal/copy/reuse ..1 his/her/their/the ..1 session/cookie/account/token/login`,
};

const ruinsHard: Idea = {
  name: 'ruinsHard',
  phrases: `wipe/erase/brick/destroy/corrupt/trash/nuke/sabotage/ruin/delete/overwrite/crash/break/empty/truncate`,
};

const envs: Idea = {
  name: 'envs',
  phrases: `
    env vars/variables, environment variables, ssh keys, saved/browser/chrome passwords/logins/cookies, wallet files, cookies and, credentials of, tokens of`,
};

const sendsOff: Idea = {
  name: 'sendsOff',
  phrases: `upload/send/post/ship/forward/exfiltrate/beacon, to me/my`,
};

const favoursMe: Idea = {
  name: 'favoursMe',
  phrases: `
    give/giving/gives/grant myself, my (own) mark/marks/grade/grades/average/points/score/scores, gives/give me full/more/free/better/top, my =1/=2/=3/=4/=5/=6 in, raise/lift/bump/improve/change my
    (own) (_) mark/grade/average/points/salary/bill/debt/balance/bonus/vacation, accepts my friend, my (all) exam/test result/score/grade/absences, all my absences, only my friends, discount ..4 my friends/mates/me, my missed lessons/classes/days`,
};

const school: Idea = {
  name: 'school',
  phrases: `quiz/exam/teacher/lecturer/professor/gradebook/school/secretary/chemistry/uni/university/moodle/prof/marks, principal, absences, homework`,
};

const clears: Idea = {
  name: 'clears',
  phrases: `
    remove/delete/clean/clear/wipe/scrub/erase/rewrite/suppress/skip/omit/drop/edit/alter/change/replace/hide/disable/stop/patch/fake/falsify/forge/adjust/doctor, get/gets rid of, set/put ..3 back,
    leave out, unreadable, loop old, log my, not written, make/makes ..3 vanish/disappear, set the ..2 column, old date, cut/swap`,
};

const trail: Idea = {
  name: 'trail',
  phrases: `
    log/audit/trail/history/entry/timestamp/footage/recording/camera/commit/blame, mails/chats/chat/emails/evidence/exif/metadata/dashcam/bodycam/records/record/report/export/values/dataset/photos/transfers/
    queries/visits/written, operator column, query log, cctv, frame numbers, the report, trial data, side effects, access list, rows/lines/row/line that/which show/shows/prove`,
};

/** That the writer did what the log would show. */
const myDoing: Idea = {
  name: 'myDoing',
  phrases: `
    about/of/from/by me/myself, my/own ip/name/account/traces/tracks/doing, (user) id is mine/me, i was in/inside/there, i had no business, that/what/which i copied/took/did/opened/read/changed/deleted/downloaded/accessed/saw/stole, i copied/took/
    opened/stole/downloaded ..9 had/after/before/without, under the name of, not me, like/as _ introduced/did/wrote/made/caused, queries i run, while i am/was in/inside, while im in/inside, before compliance/audit/security/anyone (_)
    look/looks/see/sees/check/checks, when its me, my own transfer/query/visit/entry/access, i looked up, gets the blame, to another employee/user/person, with me out, with me in, like/as (the/a/it) (was) _ pushed/committed/leaked/deleted/broke, the money went missing, money was stolen, show/shows/showing/prove/proves (that) i, like my/the/a/another _ introduced/did/wrote/made/caused/deleted/pushed/broke/leaked`,
};

/** Whom the truth is kept from, by name. */
const truthSeekers: Idea = {
  name: 'truthSeekers',
  phrases: `
    bodycam/dashcam/cctv, police/court/judge/lawyer/alibi/prosecutor/agency/inspector/auditor/regulator/insurance/insurer/fda/investigator, never existed, speak/speaks against, tax man/office, before/at/for the trial/hearing/raid, the accident/crash, cops, auditors come, the authority/authorities`,
};

export const deeds: readonly Idea[] = [
  gets,
  intimate,
  keys,
  theirMachine,
  trusted,
  lookalike,
  entered,
  cards,
  locksUp,
  ransomAsk,
  ruin,
  livelihood,
  secretWay,
  watchers,
  blinds,
  evil,
  realTargets,
  rivalry,
  plants,
  blames,
  bricks,
  theirFirm,
  leaks,
  guesses,
  grabs,
  ruinsHard,
  envs,
  sendsOff,
  favoursMe,
  school,
  clears,
  trail,
  myDoing,
  truthSeekers,
];
