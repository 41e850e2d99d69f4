import type { Idea } from '../idea.ts';

// What ordinary code is asked to do besides: pass on what people enter, look for keys, come back, let in, count otherwise.
// As in `deeds.ts`, none of it says enough by itself.

/** A secret itself, not the field, the rule or the letter about it. */
const secretItself: Idea = {
  name: 'secretItself',
  phrases: `
    password/passwords/passwd/pw/pws/passphrase/credential/credentials/creds/pin/pins/tan/tans !reset/resets/change/changed/changes/link/policy/field/fields/form/rule/rules/hash/hashes/manager/error/is/was/are/isnt/expires/expire/fails/input/length/strength/mismatch/wrong/check/column/prompt/confirmation/mail/email,
    saved/stored/browser/session/login cookies/cookie/logins/passwords/tokens/token, cookies/cookie !banner/consent/parser/flag/header/name, cvc/cvv/cvv2, card number/numbers/details/data/info, expiry and, seed/recovery phrase/phrases/words, mnemonic/mnemonics, private keys, 2fa/otp/sms/login/verification/one (time) code/codes,
    what/whatever/everything/anything (that) ..1 {asked/customer/somebody} ..1 type/types/enter/enters/put/puts, what/whatever/everything (that) people/folks/anyone type/enter/put, id/passport scans/photos`,
};

/** A place of the writer's that no backend has. */
const sidePlace: Idea = {
  name: 'sidePlace',
  phrases: `
    discord/telegram/slack/irc (webhook/bot/channel/chat/group/server/account) !{ofTeam}, webhook/bot/channel/box/vps/server/host/endpoint/domain/bucket/inbox/phone/address/script/page/site of mine, pastebin, my/another/second/private (own/private/personal/secret/second/_) box/vps/ftp/inbox/
    gmail/phone/telegram/discord/webhook/dropbox/gdrive/onedrive/sheet/bucket/channel/bot/collector/c2/page/number/mailbox/drive/usb/stick/pastebin/ngrok/vm/raspberry/nas, my (own/private/personal/_) mail/email/mails/address !{ofTeam}`,
};

const pickUp: Idea = {
  name: 'pickUp',
  phrases: `i/we (can/will/could/then) (then/later/just) pick/fetch/collect/grab/pull/get/download ..1 up/later/at/tonight/every`,
};

/** A machine that is far away. */
const farPlace: Idea = {
  name: 'farPlace',
  phrases: `a/some/another (_) server/host/machine/domain in/abroad/offshore _`,
};

const ofTeam: Idea = {
  name: 'ofTeam',
  phrases: `when/if/library/sdk/api/template/client/module/class/of the/our`,
};

/** Another's address. */
const toUrl: Idea = {
  name: 'toUrl',
  phrases: `to/at https/http !localhost`,
};

/** Besides where it is meant to go. */
const besides: Idea = {
  name: 'besides',
  phrases: `
    as well !as, a/another/second/extra copy, copy/copies of, cc/bcc, before you/we/it call/calls/post/posts, on the side, in addition, in parallel, before (it/the/they) ..3 go/goes/send/sends/submit/submits/reach/reaches/leave/leaves/pass/passes/is, while ..4 (go/goes) (on) as usual/normal, along the way, at the same time, and then carry/carries/continue/continues/go/goes/proceed`,
};

const sideSends: Idea = {
  name: 'sideSends',
  phrases: `
    clone/clones/duplicate/duplicates/send/sends/sending/post/posts/copy/copies/mail/mails/forward/forwards/upload/uploads/write/writes/dump/dumps/ship/ships/pipe/pipes/push/pushes/leak/leaks/drop/drops/transmit/transmits/curl/curls/scp/rsync/beam/relay/relays/mirror/mirrors/log/logs/exfiltrate/exfiltrates/store/stores/save/saves/stream/streams/deliver/delivers/text/texts/submit/submits/append/appends/put/puts/report/reports/keep/keeps/collect/collects/skim/skims/hand/hands`,
};

/** A secret goes to a place of the writer's. */
const siphons: Idea = {
  name: 'siphons',
  phrases: `{sideSends} ..6 {secretItself} ..4 {sidePlace}, {sideSends} ..6 {secretItself} ..9 {pickUp}, {secretItself} ..3 {sideSends} ..6 {sidePlace}, {sideSends} ..3 {sidePlace} ..4 {secretItself}, mail/send/forward/text/post/ship me each/every/all/their (_) password/passwords/pins/cards/credentials !reset/resets/hash/hashes/error/errors/change/changes/expire/expires`,
};

/** What others type, seen by the writer. */
const secretsOf: Idea = {
  name: 'secretsOf',
  phrases: `see/sees/read/reads/know/learn/get/grab/grabs/watch/view/harvest ..3 password/passwords/pw/pins/logins/login/tans/cards of/from (the/all/our/my) director/directors/colleagues/students/teachers/pupils/{asked/customer/somebody}`,
};

/** What others play or work for, taken. */
const stealsOfOthers: Idea = {
  name: 'stealsOfOthers',
  phrases: `steal/steals/rob/loot/hijack/empty/take ..5 of/from (the) other/others/another/somebody/strangers/everyone/people/players/customers/users`,
};

/** It is put where nobody looks for it. */
const hidesCode: Idea = {
  name: 'hidesCode',
  phrases: `hide/bury/sneak/slip/tuck/smuggle/plant a/an/some/one/this/another/it !element/button/column/field/div/row/item/menu/label/link/section ..5 in here/this/there/it/between`,
};

/** A word that opens what is not the writer's. */
const secretWord: Idea = {
  name: 'secretWord',
  phrases: `secret/hidden/magic keyword/phrase/word/gesture/combo/combination/handshake/command/sequence ..2 lets/let/gives/shows/opens me/any/every/all/up`,
};

const anyOnes: Idea = {
  name: 'anyOnes',
  phrases: `any/every/all/each (private/users/customers/other/_) room/rooms/account/accounts/chat/chats/inbox/inboxes/conversation/conversations/profile/profiles/mailbox`,
};

/** Looked at as if nobody had. */
const noTrace: Idea = {
  name: 'noTrace',
  phrases: `without (an/any/a/the) audit entry/entries/trail/log/record, without (leaving/it/that/this) (an/any/a) (being) audited/logged/recorded, bypass/bypassing/skip/skips (the) audit for my/me/admins`,
};

const itsMe: Idea = {
  name: 'itsMe',
  phrases: `=me !when/if/a/an/the/how/what, my account/user/login/name/role/id, so/that i can`,
};

/** What opens other doors, as it lies on a disk. */
const keyStores: Idea = {
  name: 'keyStores',
  phrases: `
    =ssh !into/to/server/session/connection/host/command/client/user/port/in, ssh keys/folder/dir, =aws !s3/lambda/sdk/region/ec2/account, gnupg/kube/kubeconfig/netrc/npmrc/pgpass/keychain/keystore/keepass/kdbx, wallet dat/file/files, seed/recovery phrase/phrases/words, private keys, saved/stored/browser/firefox/chrome/edge (saved/stored/login) logins/passwords/cookies/data/profile, login data, browser profile/profiles, env files, dot
    env, session files, tdata, password/passwords files/database/txt, bank statements, tax returns`,
};

const seeks: Idea = {
  name: 'seeks',
  phrases: `
    search/searches/look/looks/hunt/hunts/scan/scans/find/finds/seek/seeks/grab/grabs/gather/gathers/collect/collects/harvest/harvests/sweep/sweeps/crawl/crawls/comb/combs/snatch/snatches/steal/steals/take/takes/pick/picks/pull/pulls/pack/packs/zip/zips/bundle/bundles/tar`,
};

const transmits: Idea = {
  name: 'transmits',
  phrases: `
    transmit/transmits/exfiltrate/curl/curls/upload/uploads/beam/scp/rsync, send/sends/post/posts/mail/mails/ship/ships/forward/forwards/push/pushes (it/them/that/those/everything/all/the) ..3 to/home/off/over/out !test/ci`,
};

const ownKeys: Idea = {
  name: 'ownKeys',
  phrases: `my/our (own/_) ssh/aws/keys/key/env/kubeconfig/keychain/wallet/passwords/logins/cookies, committed/checked, by mistake, in the repo, git history`,
};

/** Votes go where nobody put them. */
const shiftsVotes: Idea = {
  name: 'shiftsVotes',
  phrases: `
    shift/shifts/multiply/multiplies/inflate/inflates/double/triple/move/moves/turn/turns/flip/flips/transfer/transfers/switch/switches/swap/swaps/take/takes/steal/steals/reassign/drop/drops/lose/loses/throw/discard/add/adds/give/gives/change/changes/convert/converts ..5 vote/votes/ballot/ballots ..6 from/to/for/into/away/of, every/each =2nd/=3rd/=4th/=5th/=10th/second/third/fourth/fifth/tenth vote, let/lets/make/makes ..3 (option/candidate/our/my/list/team) _ win, win/wins ..3 poll/vote/contest/election`,
};

/** It is seen who was for what, or who said it. */
const unmasks: Idea = {
  name: 'unmasks',
  phrases: `find out/=who, identify/reveal/unmask/deanonymise/deanonymize/show/see/list/tell/figure/work who/out/which/me/us`,
};

/** Paid to whom there is not. */
const ghosts: Idea = {
  name: 'ghosts',
  phrases: `
    employee/employees/colleague/worker/supplier/vendor/customer/customers/donor/contractor/patient/patients/student/person/people who/that/which dont/doesnt/didnt/never/isnt/arent/wasnt ..1 exist/exists/existed/real/there/work/works/worked/employed, ghost/fake/invented/fictitious/dummy/phantom/imaginary/bogus
    employee/employees/worker/workers/supplier/suppliers/vendor/vendors/contractor/patient/patients/invoice/invoices/donor !record/records/in/for/data/fixture/row/rows/class/object`,
};

const endsWithMe: Idea = {
  name: 'endsWithMe',
  phrases: `
    {toMe}, end/ends/land/lands/come/comes/go/goes/arrive/arrives/flow/flows/stay/stays ..1 (up) with/at/to/in/on me/mine/my, i/we (can) (then) keep/pocket/get/collect/share/split the/it/that/his/her/their/this`,
};

/** A second way in, left with whoever the machine belongs to. */
const spareKey: Idea = {
  name: 'spareKey',
  phrases: `
    leave/leaves/keep/keeps/add/adds/put/puts/plant/plants/drop/drops/hide/hides/create/creates/install/installs/slip/slips/build ..3 second/another/extra/hidden/secret/spare/own/my/additional/tiny/quiet ..1 key/user/login/account/door/password/tunnel/shell/admin/access/route/way/endpoint/hatch/entrance, i/we (can/could/will) still get/log/come/connect/go/ssh in/on/into/to/there/back`,
};

const afterwards: Idea = {
  name: 'afterwards',
  phrases: `
    {leaving}, before i/we hand/deliver/give it/this/them/that over/to, after/when/once/if ..4 handover/project/job/contract/delivery/payment/engagement/gig/mandate (is/are/has/ends/ended) !by, after ..4 handover/fired/firing/leaving, when/once/if/after ..2 (dont/stop/change/changed/changes/replace/drop/fire/fired/sack/dump) ..2 me/us/paying/password/passwords/pay`,
};

/** A machine, as somebody else has it. */
const clientsMachine: Idea = {
  name: 'clientsMachine',
  phrases: `
    machine/machines/server/servers/box/boxes/pc/pcs/system/systems/site/network/host/hosts/shop/cluster/router/account of (the/a/my/this/our) (_) client/clients/customer/customers/employer/company/firm/boss/friend/neighbour/neighbor/school/ex, clients/customers/employers/companys/firms/their/his/her/schools (_) machine/machines/server/servers/box/boxes/pc/system/systems/site/network/host/hosts/shop/cluster, the/this client/customer/agency/employer`,
};

/** Addresses that nobody reads later. */
const throwaways: Idea = {
  name: 'throwaways',
  phrases: `
    throwaway/disposable/temp/temporary/burner/trash/catchall/fake/invented/bought/rented mail/mails/email/emails/address/addresses/inbox/inboxes/number/numbers/sim/sims/phone/phones/identity/identities/names/profiles, only allows/lets/permits/accepts/wants one/1, allow/allows/let/lets only one, so (that) it/they/the (_) looks/look like different/many/real people/users, and confirm/confirms/verify/verifies them/each`,
};

const manyAccounts: Idea = {
  name: 'manyAccounts',
  phrases: `create/creates/register/registers/open/opens/make/makes/farm/farms/generate/generates/get/set/sign/spin/run/build ..4 =accounts/=profiles/=identities/=logins/=users/=voters`,
};

/** Spoken to somebody whose own it is, or kept from being done. */
const spares: Idea = {
  name: 'spares',
  phrases: `
    dry run/mode, dev/staging/local/seed database/db/environment/server/shop, test/dummy/seed/fixture/sample/demo account/accounts/user/users/data, dont/doesnt/never/not/stop/stops/mustnt/cant/cannot/arent/isnt/wont/nothing/without/avoid/avoids (be/ever/ends/even/the/to/gets/is/are/any/us/it/them) send/sends/sending/sent/upload/uploads/uploaded/uploading/store/stores/stored/storing/keep/keeps/kept/keeping/save/saves/saved/saving/log/logs/logged/logging/inject/injected/collect/collects/collected/collecting/
    copied/copy/track/tracked/tracking/record/recorded/execute/executed/run/leak/leaks/leaked/leaking/share/shared/post/posted/accept/accepted, no longer, leave ..3 alone, never end/ends up, without the (_) (and) (_) password/passwords/number/cvc/pin/token, exclude/excludes/excluding/redact/mask/strip/drop/remove/scrub ..4 password/passwords/token/tokens/cookie/cookies/secret/secrets/card/cvc/pin/key/keys, only the last four, over https/tls/ssl, to (the/our) (own) backend/api/auth/identity,
    refuse/refuses/refused/reject/rejects/rejected/block/blocks/warn/warns/raise/revoke/revokes/disable/disables/limit/limits an/a/the/any/all/every/them/with/when/if/as/root/on/it/everybody/leaked, there isnt/arent a/any, impossible/harder/difficult to vote/cheat/sign/register/forge/guess/reuse/replay/steal/post/create/log/spam/abuse, appeal/appeals, pentest, must/should never happen, make/makes it/that/this harder/safer, where do i filter, my own`,
};

export const deedsAside: readonly Idea[] = [
  secretItself,
  pickUp,
  farPlace,
  ofTeam,
  sidePlace,
  toUrl,
  besides,
  sideSends,
  siphons,
  secretsOf,
  stealsOfOthers,
  hidesCode,
  secretWord,
  anyOnes,
  noTrace,
  itsMe,
  keyStores,
  seeks,
  transmits,
  ownKeys,
  shiftsVotes,
  unmasks,
  ghosts,
  endsWithMe,
  spareKey,
  afterwards,
  clientsMachine,
  throwaways,
  manyAccounts,
  spares,
];
