import type { Idea } from '../idea.ts';

// Taking what is others', watching them, and getting in where one has no business.

const secrets: Idea = {
  name: 'secrets',
  kind: 'belongings',
  weight: 2,
  harm: 'credentials',
  phrases: `
    =id card, home folder/directory,
    passport/id scan/copy/photo/number, basic auth header, security answers/questions, apple id,
    auth header, location history, heart rate/health data, voice recordings, account list/dump,
    api keys, access/id/security/employee/office/door badge, badge of, password/passcode/passphrase/credential/logins, login
    data/details/database, log ins, cookie, session of, session token/cookies,
    api/ssh/access/private/secret/signing key/token, ssh/env env !var/variable,
    =pin/=pins/=tan/=tans/otp, 2fa/sms/verification/login/mfa code, card
    number/data/details/info, credit/debit card, cvv/cvc/iban/ssn, social security, bank
    details/data/account, what/whatever/everything/all {public/human}
    type/enter/write/say/search, keystroke, key press/strokes, seed/recovery phrase/words,
    wallet, identity !provider/column/map/matrix/function/element, autofill, saved data,
    clipboard, hash of ..2 {human/public}, ntds, password hashes, tokens of, bitcoin address,
    wallet address, medical/health/patient/personal/private/customer/client data/records,
    users/client/customer table/database/list, trade secrets, source code of,
    confidential/internal documents/files/data/memo, leaked/stolen/hacked _`,
};

const privacy: Idea = {
  name: 'privacy',
  kind: 'belongings',
  weight: 1,
  harm: 'stalking',
  phrases: `
    other tabs/windows/apps, where the women/girls/nurses/boys,
    imessage/gallery/purse/bedroom/macbook/doorbell/garage/locker/faces/voices/notes/tweets,
    private phones, other peoples, court file, message/chat/texts/dm/inbox/mailbox/email/mail/
    sms/photo/picture/pics/call/conversation, location/gps/whereabouts/movements/position/
    address/phone/laptop/computer/pc/mac/ipad/iphone/android/tablet/browser/history/browsing/
    contacts/calendar/diary, camera/webcam/microphone/mic/screen/audio/account/icloud/gmail/
    instagram/whatsapp/snapchat/facebook/tiktok/telegram/discord/profile/router/wifi/wlan/
    network/server/site/website/shop/database/portal/car/house/home/flat, wi fi, where ..1
    is/are/live/go/jogs/sleeps/works/parks, smart lock/home/tv, door, key card, school,
    workplace, routine, machine, device, orders`,
};

/** What is somebody's: not just a password but hers. */
const theirs: Idea = {
  name: 'theirs',
  kind: 'target',
  weight: 2,
  phrases: `
    his/her/their gallery/purse/bedroom/window/bag/car/phone/handbag/underwear/body, kids/
    childrens/users/employees/patients/guests/visitors/customers voice/faces/location/heart/
    screens/phones, {close/peer/stranger/prey/she} (private/saved/old/_) {secrets/privacy},
    his/their (private/saved/own/home) {secrets/privacy}, {secrets/privacy} of/from/by
    (a/the/all/this/that/my/other/some) {human/foreign}, {secrets/privacy} of/from (all)
    (the/other) {public}, {secrets} of whoever, {secrets} {public} save/type/enter, {foreign}
    {secrets/privacy}, what/whatever/everything ..1 {public/human} type/enter/say/search/send,
    who the/my {public/human} talk/meet/dates/texts, employees/staff screens/messages/mails/
    chats/keystrokes/webcams, users/customers/visitors/patients
    secret/seed/card/private/saved/medical {secrets}, users/visitors/customers/devs/peoples/
    developers/admins/employees {secrets}`,
};

const takes: Idea = {
  name: 'takes',
  phrases: `
    read/copy/collect/record/log/capture/grab/send/upload/forward/post/get/dump/extract/scrape/
    intercept/track/monitor/watch/listen/report/mail/save/store/download/fetch/pull/see/follow/
    share/publish/leak/stream/swap/clone, sell/buy/find/show/locate/trace/compile/list/gather/
    obtain/access/take/duplicate/recover/retrieve/mirror/export`,
};

/** Not yet stealing; together with whose it is, more than reading. */
const seizes: Idea = {
  name: 'seizes',
  kind: 'act',
  weight: 1,
  harm: 'credentials',
  phrases: `
    dump, sniff, record, spoof, exploit, intercept, capture, grab, log !in/out, skim, extract,
    scrape, harvest, collect, copy, upload, forward, read`,
};

/** What threads take of one another. */
const sharedWork: Idea = {
  name: 'sharedWork',
  phrases: `
    work/focus/lock/task/the/job/cycles, from (the/a/an/another/other) (_) victim/queue/worker/thread/core/deque/
    processor/scheduler`,
};

const steals: Idea = {
  name: 'steals',
  kind: 'act',
  weight: 3,
  harm: 'credentials',
  phrases: `
    sell (my/our/the/all) ..2 {secrets/privacy}, drain (them/it/the/his/her/their) ..2
    {secrets/privacy}, drain them, copy/take/upload/send ..4 employer/company ..5
    competitor/leave/home, steal/stole/stolen !{sharedWork},
    exfiltrate/exfil/siphon/skim !through/over/the/first, phish, harvest, sniff
    !mime/the/content/type/test, swipe ..2 {secrets}, lift ..3 {secrets} from/off, steal the
    {secrets/privacy}, grab/log/record/capture/dump/collect ..4 {secrets} ..4 {gain}, {secrets}
    ..6 {gain}, {secrets} ..2 (of/from) {human/public} ..4 {covert}, intercept ..4
    {human/secrets/privacy}, wiretap, eavesdrop, listen in !the/a/an/background, card skimmer, grab/steal/harvest ..4
    {secrets} ..2 {human/public}, dump/sniff ..2 {secrets} of {human/public}, what ..2 typed/entered/type/enter ..1 to my/me !{drop}, formjacking,
    magecart, =so clicks ..6 transfer/payment/purchase/order, clicks on ..6 confirm/trigger/approve ..3 transfer/payment/purchase/order,
    credential/password stealer/stuffing/harvester/harvesting, sim swap, sell ..3 {secrets},
    fake/copy/clone/spoofed/phoney/lookalike ..2 login/signin/wifi/portal/page/hotspot/
    checkout/atm ..8 {secrets/takes}, sign in page so people, my copy/clone/replica/version of ..3 page/site/portal/login/shop, exact copy/clone/replica of ..4 login/signin/page/portal, saves/stores/logs/keeps
    what/whatever {public} enter/type, collect ..2 passwords, people/they/users/customers/
    victims/everyone enter/type/give ..4 {secrets} ..3 {gain}, upload ..3 contacts ..3
    background`,
};

const spies: Idea = {
  name: 'spies',
  kind: 'act',
  weight: 3,
  harm: 'stalking',
  phrases: `
    record/film the room/bedroom/kitchen/conversation,
    where ..3 live/lives/sleep/sleeps ..5 (so/when) they/she/he walk/walks/go/goes/are/is, home alone, so i can wait/lurk, listen to the room/bedroom/kitchen, post/publish/share/leak/print ..2 home/private address/addresses,
    victims {privacy}, upload/copy/get/download/fetch (his/her/their)
    gallery/imessages/texts/notes/messages, hover (at/over/in) her/his/their/my,
    tracker/microphone/mic/camera/bug (hidden) in her/his/their/my, into a
    mic/bug/microphone/camera/spy, where ..2 really is, {takes} ..4 employees/staff private,
    make ..3 phone send me, cross match/reference faces, match faces, faces from the protest,
    who of these/the ..3 (is) my, compare ..1 style, what ..2 books/buys/searches/reads/watches,
    ran away there, keep/save a copy of what, build ..2 profile/dossier of/on (this/the/a/my)
    {close/stranger/she}, spy/stalk !memory/growth !the, surveil*, snoop, dox/doxx, {takes} ..4
    {close/prey/she} ..3 {privacy/secrets}, {takes} where/when/who/what (my/the/this/his/her)
    {close/peer/she/stranger}, {takes} ..3 {privacy} of (my/the/her/his/a/this/that)
    {close/peer/stranger/she}, follow/track/trail/monitor/watch/bug/tail/tap
    (my/the/a/this/that/her) {close/peer/stranger}, track/follow ..1 him/her/them/she,
    turn/switch (on/_) ..3 webcam/camera/mic/microphone of, {takes} ..3 {peer/stranger}
    (private/personal/home/_) {privacy/secrets}, airtag, find ..2 home/house address, work/figure/find out ..3 home addresses, find (out) where ..2 lives/is/sleeps/works, home address of, build (me) a profile/dossier of/on
    !this/the, identify/deanonymize/unmask ..4 person/account/user/behind/who, {takes} ..3
    {public} ..2 secretly, record (the) ..2 {human/public} ..3 {covert}, keep tabs on, keep an
    eye on my/her/him, real name of, face recognition ..4 {stranger/close}, where she/he is/lives/goes, where shes/hes !wrong/right/stuck, who she/he (is) texting/meeting/seeing/calling/dating/talking,
    put/install/hide/plant (this/it/that/an/a) ..2 on (my/her/his/their) ..2
    phone/laptop/car/bag/tablet, read my _ (private/_) whatsapp/messages/texts/chats/mail/
    emails/dms/diary, listen in on, see/know what my`,
};

const guarded: Idea = {
  name: 'guarded',
  phrases: `
    face/touch/fingerprint/screen/activation unlock/id/lock, {secrets/privacy/foreign}, login/
    2fa/mfa/captcha/admin/lock/paywall/firewall/router/wifi/hotspot/handshake/account/vpn/
    portal/subnet/network/server/cloud/gate/garage/safe/alarm/cctv/drone/atm/meter/database/
    camera/printer/intranet/backend/bucket/root, wpa, domain controller, active directory,
    vending machine, admin panel, whatever is, unpatched, customers, everything vulnerable,
    phone check, security questions, database, grading system, system, pc, host, box, nas`,
};

/** Into what a text or a program is broken. */
const parts: Idea = {
  name: 'parts',
  phrases: `
    smaller/lines/chunks/pieces/parts/functions/several/two/three/four/many/multiple/words/groups/steps/methods/files/tokens/
    components/modules/records/paragraphs/sentences/rows/columns/batches/a/separate/single/small/short/different/its`,
};

const breaks: Idea = {
  name: 'breaks',
  kind: 'act',
  weight: 3,
  harm: 'access',
  phrases: `
    let me act/log/sign/pass/get ..1 as every/any/another/other/all/each, by guessing ids/numbers/tokens/links,
    turn ..5 into proxy/proxies/bots/zombies,
    get admin/root on, passwords/logins/credentials from the/a leak/breach/dump, scan ..4
    webcam/camera, clone/copy ..2 access/key/id card/badge, guess ..4 code, steal/relay the/a =car/=cars, relay of the key, replay of their/his/her/the remote, print keys, open the neighbours,
    turn ..5 into a mic/bug/camera, reveal ..2 {secrets/privacy}, reveal account, trick/get ..5 to/into reveal/leak/disclose, make ..5 reveal/leak/disclose, prompt inject, guess ..3 security answers/questions, get me
    in, read/clone/copy the badge of !_, i bought ..3 list, log in with each, make ..3 dns
    answer, dns answer with my, tap/click/press transfer, sealed court, hack
    !around/day/week/athon, break/broke in into, break/broke into !{parts}, brute force ..4 {guarded}, bruteforce, crack ..6 {guarded}, get (me) (in) into ..5
    {guarded}, get (me) past/around ..4 {guarded}, bypass/circumvent/evade/defeat ..4 {guarded},
    exploit (whatever/the/this/a/an/it/them/every/any) (is) ..2 {guarded/foreign}, take over ..4
    {guarded}, takeover of, hijack (the) dns, hijack ..4 {guarded/foreign},
    =log/=logs/=logging/=sign/=signs/=signing in/into (to) !with ..2 (as) {human/foreign}, =logged/=signed
    in as/to ..2 {human/foreign}, =logged/=signed into ..2 {human/foreign}, guess ..4 password/pin/code, try/test all/every/each/many/common/_ password/pin/combination on/of/for/against/until, try/test ..3 leaked/stolen/dumped/breached password/logins/accounts/credentials, type/enter/paste/put ..2 (in/into) their _ box/form/field/login/page, get ..3 hash/hashes/password out of ..3 shop/site/server/store/database, guess/guessing/enumerate/increment ..3 ids ..9 {covert}, try every/all
    (possible/_) pin/password/code, sql injection, inject sql, sqli, ssrf, xss to, arp spoof,
    deauth, evil twin, password spray, credential stuffing, privilege escalation, lateral
    movement, escalate to, get root/access/in/inside/shell on, leave/drop/plant/pop/land (a/my/the) shell on/onto,
    run/execute (my/some/a/any) php/code/script/command (of) (mine) on/inside their/his/her/someones
    server/site/box/machine/host, webshell, reverse shell, get a
    shell, give me a shell, unlock (the/my/her/his/a/this) ..2 {human/privacy}, open ..6
    not/isnt mine, make/open the _ (lock) of _ ..3 {gain}/not, pick the lock, clone ..3 key
    card/badge/fob/keycard, sniff ..4 {human}/guests, session hijack*, think/believe im/i (am)
    another/a/the/someone/logged/an _, use the leaked/stolen, using leaked/stolen/someones,
    read/see ..2 colleagues/others/guests/customers/neighbours mail/traffic/orders/messages,
    dump ..6 {foreign}, reset ..3 {human} ..2 password, scan ..5 (and) exploit, exploit for,
    exploit whatever, find a way in/into, way into, without (a/the)
    password/login/key/permission ..3 {guarded}, jailbreak/unlock ..4 {human}, disable ..3
    {human} ..2 alarm/lock/camera, for me im/not, im not on`,
};

const entry: Idea = {
  name: 'entry',
  kind: 'target',
  weight: 2,
  harm: 'access',
  phrases: `
    {breaks} ..5 {guarded}, until it/they/one/she/he open/works/let/gets/is/falls, until im in,
    until i/we get/am/are in, (so/and) i (can) get in, so (that) i can
    change/log/enter/delete/control/open, whatever is, someone elses, i bought, in this dump, their/his/her/peoples/users/customers bank/banking app/account,
    leaked, change ..2 grade, {gain} ..4 {guarded}, gets in, get in`,
};

/** What a browser keeps for whoever uses it, taken out of it; and a camera that does not show that it looks. */
const plainTheft: Idea = {
  name: 'plainTheft',
  kind: 'whole',
  weight: 6,
  harm: 'credentials',
  phrases: `
    look like ..6 login/portal/signin/vpn ..4 keep/save/store/log/collect/mail/send ..2 password/pin/creds/credentials ..1 people/they/users/everyone/visitors type/enter/put,
    swap/replace/substitute/exchange ..6 wallet/iban/address/account ..4 with/by/for/to mine, pin/tan/password/login/creds/credential/card/details/enter/type ..12 =before/=then/=and send/redirect/forward/pass ..5 real/genuine bank/site/website/login/shop/portal,
    read/get/take/copy/grab/collect/extract/dump/steal/decrypt ..2 browsers/browser/chrome/firefox/edge/safari
    ..1 (saved/stored) password/cookie/login/credential ..2 (and/then)
    upload/send/post/mail/email/exfiltrate, send/upload/post/mail/email ..1
    browsers/browser/chrome/firefox/edge/safari ..1 saved/stored password/login/credential to
    (a/the/my/some) webhook/server/bot/discord/telegram/url/endpoint/host/channel, log/record/capture
    ..1 every/all/each keystroke/key (press/stroke) ..3 (and/then) mail/send/upload/post`,
};

const hiddenCamera: Idea = {
  name: 'hiddenCamera',
  kind: 'whole',
  weight: 6,
  harm: 'stalking',
  phrases: `
    turn/switch/=keep/disable ..1 off ..1 webcam/camera/mic/microphone light/led/indicator ..2 and/then/while/but
    record/film/stream/watch/capture, turn/switch ..1 webcam/camera/mic/microphone light/led/indicator off ..2
    and/then/while/but record/film/stream/watch/capture, disable ..1 webcam/camera/mic/microphone light/led/indicator ..2
    and/then/while/but record/film/stream/watch/capture, record/film/stream/capture ..3 webcam/camera/mic/microphone with/without ..1 light/led/indicator off/on/showing/lit, record/film/photograph/watch ..2 {human/group/minor} ..2 in/inside (the/a/their) (_) changing/locker/dressing/shower/bath room/rooms/cabin/cabins, record/film/photograph/watch ..2 {human/group/minor} ..2 in/inside the/a/their shower/showers/toilet/toilets/bathroom`,
};

export const taking: readonly Idea[] = [
  plainTheft,
  hiddenCamera,
  secrets,
  privacy,
  theirs,
  takes,
  seizes,
  sharedWork,
  steals,
  spies,
  guarded,
  parts,
  breaks,
  entry,
];
