import type { Idea } from '../idea.ts';

// What is asked for in passing, as if it were nothing: what a program is to become, where else something goes, what is to look
// otherwise than it is. As in `deeds.ts`, none of it says enough by itself.

/** Software that is nothing but harm. */
const harmware: Idea = {
  name: 'harmware',
  phrases: `
    ransomware/malware/trojan/spyware/stalkerware/keylogger/rootkit/botnet/infostealer/stealer/spambot/stresser/booter !detector/detection/scanner/check/checker/filter/rule/rules/test/tests/report/list/blocker/simulator/game/warning/demo/sample/signature,
    ddos/spam/dos/flood/phishing/botnet bot/tool/kit/client !detector/filter, =virus/=worm that/which, =virus/=worm for windows/linux/android/usb`,
};

/** What a program is turned into. */
const becomesHarm: Idea = {
  name: 'becomesHarm',
  phrases: `
    turn/convert/change/rework/transform/rewrite/remake/rebuild/morph/make ..5 into/to/in/becomes/become (a/an/some/my) (_) {harmware},
    make/turn this/it/that/him/them (_) a/an {harmware}, make/turn this/it/that (script/program/tool/file/app/code/class/function) (into) (real/working/proper/_) {harmware},
    make (me/us) a/an/some (_) {harmware} (out) of/from this/the/it, write/code/build/program/create/develop (me/us) a/an/some (_) spambot/stresser/booter, write/code/build/program/create/develop (me/us) a/an/some ddos/spam/phishing bot/kit/tool !detector/filter/test`,
};

/** It goes from machine to machine by itself. */
const breeds: Idea = {
  name: 'breeds',
  phrases: `
    make/write/code/build/create/program (me/us) a/an/my (_) =worm/=virus that/which/to (can) (_) spread/copy/hop/jump/infect/replicate/crawl/mail/move/send`,
};

/** When something was, or who said yes to it. */
const datesOf: Idea = {
  name: 'datesOf',
  phrases: `
    change/edit/alter/set/move/shift/rewrite/adjust/fix/put/modify/backdate/tweak/forge/fake/doctor ..4 date/dates/timestamp/timestamps/entry/entries/log/logs/approval/approvals/signature/history/minutes, backdate`,
};

/** It is to be believed that the writer did it, or did it in time. */
const claimsDone: Idea = {
  name: 'claimsDone',
  phrases: `
    look/looks/seem/seems/appear/appears (like/as/that) (if/though/like) i/we/id/ive/weve/wed (have/had/was/were) (already) approved/reported/signed/did/done/filed/sent/submitted/handed/paid/finished/delivered/checked/tested/been/there/informed/told/started/met/knew, look/looks/seem/seems (like/as) (if/though) i/we was/were there/here/present/away/ill/sick,
    as if/though i/we (have/had) (already) approved/reported/signed/did/done/filed/sent/submitted/handed/paid/finished/delivered/checked/tested/been/informed/told,
    so (that) (the/my/our/a/his/her) teacher/boss/auditor/auditors/inspector/court/judge/client/customer/police/insurer/insurance/they/everyone (will) think/thinks/believe/believes (that) i/we/it`,
};

const forgesYes: Idea = {
  name: 'forgesYes',
  phrases: `forge/fake/falsify/counterfeit ..3 approval/approvals/signature/signatures/consent/permission/permit, sign !up/in/on/out ..3 with/in/under ..2 bosss/managers/directors/doctors/teachers/his/her name/signature`,
};

/** Passwords as a browser keeps them, all of them. */
const savedSecrets: Idea = {
  name: 'savedSecrets',
  phrases: `
    saved/stored/remembered (chrome/firefox/edge/browser/wifi/wlan/ftp/vpn/mail/_) passwords/logins/credentials/cookies, every/each/all/any saved/stored/remembered (_) password/login/credential/cookie, profile/cookies/keychain of, browser/chrome/firefox/edge cookies/profile/passwords/logins, keychain/keyring/keepass`,
};

const sendsAway: Idea = {
  name: 'sendsAway',
  phrases: `
    send/sent/upload/mail/post/ship/forward/beam/push (it/them/this/that/these/everything/all) off/out/away/somewhere/over/home/elsewhere, exfiltrate, send/ship/mail/forward us/me the/their/all, and/then upload, sent/send/upload/mail/post/ship/forward ..4 to us/me !when/if/a/an, over at night, upload (it/them) later`,
};

/** The writer says that nobody allowed it. */
const notAllowed: Idea = {
  name: 'notAllowed',
  phrases: `
    i/we/ive dont/havent/didnt/never/no (have/got/get/had/ask/asked) (any/the/for/their) permission/authorisation/authorization/consent, i/we have/had/got no permission/authorisation/authorization, nobody/noone/one/they (has/have/had) (never/didnt/hasnt) allowed/asked/permitted/authorised/authorized/allow me/us, im/were not allowed/authorised/authorized/permitted, its/thats/is not (my/our) site/server/system/shop/database, its/thats/it isnt mine/my/ours, not my/our site/server/system`,
};

/** A way in that is a mistake of whoever made it. */
const viaHole: Idea = {
  name: 'viaHole',
  phrases: `
    through/via/with/using/use/over/by (the/this/that/a/an/their/its) (sql/xss/security/open/_) injection/hole/vulnerability/exploit/ssrf/rce/sqli/leak/flaw, injection/hole/vulnerability/exploit/flaw i/we`,
};

/** What a build knows, shown where others can read it. */
const printsSecrets: Idea = {
  name: 'printsSecrets',
  phrases: `
    print/echo/post/upload/dump/send/write/leak/copy/push/log ..3 secret/secrets/=env/tokens/credentials/keys/variables ..3 {sidePlace}/gist,
    print/echo/post/upload/dump/send/write/leak/copy/push/log ..3 secret/secrets/=env/tokens/credentials/keys ..3 webhook/pastebin/gist/server/bucket/url of mine, print/echo/post/upload/dump/leak ..3 secret/secrets/tokens/credentials/keys ..5 so/where i can copy/read/get/pick/see/grab/take/fetch`,
};

/** One place more than is known of. */
const otherPlace: Idea = {
  name: 'otherPlace',
  phrases: `
    one more/other/additional address/server/endpoint/host/place/url/inbox/mailbox, another/second/further/extra/third/different/additional (_) address/server/endpoint/host/place/url/inbox/mailbox/webhook`,
};

/** Nothing is to be said of it. */
const hushed: Idea = {
  name: 'hushed',
  phrases: `
    nobody/noone has/needs/have/need to be told/informed/asked, no need for it/this/that/them to show/appear/be/turn, no need to mention/tell/say/document, dont/doesnt/never/not/neednt/without mention/mentioning, the/our/my _ neednt/mustnt/shouldnt (to) hear/know/learn/see, dont/doesnt have/need to hear/know/learn,
    leave/leaves/keep/keeps/leaving/keeping it/this/that/them ..1 out of (the/our/any) (_) privacy/policy/text/notice/docs/terms/manual/readme/changelog/release/description, not/isnt/arent in/on the privacy/policy/terms/docs/notice, keep/keeps it/this/that from them/him/her/staff/users/people, w out/o them/him/her being/knowing, isnt/not (be) told/mentioned`,
};

const cardsOf: Idea = {
  name: 'cardsOf',
  phrases: `{cards/cardSecrets}, card/cards stuff/data/details/info/numbers/number/things, what/whatever they/people/customers typed/type/enter/entered ..3 password/card/pin, password/passwords !reset`,
};

/** Keys pressed where the program has no business. */
const keysElsewhere: Idea = {
  name: 'keysElsewhere',
  phrases: `
    key/keys/keystroke/keystrokes/keypress/typed/types/type ..2 in/into/inside (any/every/each/all) (the) other/others/any/every/all/each (other) program/programs/app/apps/window/windows/application/applications`,
};

/** A letter that is not from whom it says. */
const seemsFrom: Idea = {
  name: 'seemsFrom',
  phrases: `look/looks/seem/seems/sound/sounds/appear/appears (like/as/if/though/that) (if/though/like) (it/its/they/to) (have/had/has/is) (came/come/comes/is/was/be/were/coming/written/sent) from/by/of (their/the/his/her/my/our/a/an) _`,
};

const soTheyEnter: Idea = {
  name: 'soTheyEnter',
  phrases: `so/and/until/till (that) (they/theyll/theyd/people/he/she/hell/shell/everyone/staff/employees/customers/users) (will/would/to) (click/log) (on/in/it) (and) type/types/enter/enters/sign/give/gives/hand/pay/pays/click ..5 login/password/passwords/pin/card/in/code/data/credentials/it/there/link/money`,
};

export const deedsInPassing: readonly Idea[] = [
  harmware,
  becomesHarm,
  breeds,
  datesOf,
  claimsDone,
  forgesYes,
  savedSecrets,
  sendsAway,
  notAllowed,
  viaHole,
  printsSecrets,
  otherPlace,
  hushed,
  cardsOf,
  keysElsewhere,
  seemsFrom,
  soTheyEnter,
];
