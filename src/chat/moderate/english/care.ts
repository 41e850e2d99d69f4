import type { Idea } from '../idea.ts';

// Signs that harm is kept away, tried out in safety, or only asked about.

/** To turn these down is no care. */
const everyone: Idea = {
  name: 'everyone',
  phrases: `all/any/every/the/those/these applicants/applicant/candidates/tenants/people/women/men/{group}`,
};

const defends: Idea = {
  name: 'defends',
  kind: 'care',
  weight: -5,
  phrases: `
    an/any outsider/attacker/intruder/hacker can/could, starred/masked/censored/blurred/bleeped out, yara/snort/sigma rule, playbook, runbook, recover/recovery !the/deleted/her/his, stop/against/prevent abuse/fraud/
    spam/attacks/people/bots/cheating, spam/fraud/keylogger/malware/intrusion/bot/bug/phishing
    detector/detection, detector for/of/that, where is the bug, is that/this/it a bug, is
    blocked when, and where is, and clean it/up, so ..3 isnt fooled, dont mock/insult/offend,
    delete slurs, warns whoever, as the law demands/requires, by law, missing check,
    (to/and/we/i/should/must/that/can/^) detect =a/an/when/if/any/fake/spam,
    (to/and/we/i/should/must/that/can/^) detect suspicious/people/messages/attempts,
    (to/and/we/i/should/must/that/can/^) detect/flag/reject/spot/recognise/recognize/catch/find/mark/refuse/block ..2
    fake/forge/counterfeit/bogus/edited/doctored/tampered/manipulated/altered, warn/warns ..4 fake/forge/counterfeit/edited/doctored/
    tampered/altered,
    (to/and/we/i/should/must/that/can/^) detect fraud/this/these/which, detects, detecting,
    prevent/prevention, {public} must/should/may/can not/never see/read/open/edit/access ..3 other/others/elses/each, {public} mustnt/shouldnt/cant see/read/open/edit/access ..3 other/others/elses/each, {public} can see/read/open/edit/access ..3 others/other ..4 fix/close/stop/why, protect !by/against, protection against,
    defend/defense/defence/defensive !r, harden, mitigate, mitigation, sanitise/sanitize/escape,
    (how) (do/can/to) (i/we) stop/slow (down) ..3 from, stop dropping/sending/leaking/charging/
    billing/rejecting/hiding, when they mention, mentions, stop {public/human}, against
    attacks/attackers/bots/fraud/abuse, how (do/can/to) (i/we) (best) stop/block/limit/slow/
    close/avoid/patch/fix, how (do/can/to) (i/we) (best) find/catch/report/reject/refuse/
    throttle/reduce/defend/secure, over https/tls/ssl, rate limit !of/so/on/and/to, limits, limit requests/logins/attempts/all/how,
    block/ban/mute accounts/users/posts/comments/messages which/that/who/with,
    remove/delete/hide/flag accounts/users/posts/comments/messages which/that/who/with, block
    ips/accounts/attackers/bots/requests/users/the attack, reject/refuse/deny !applicants/candidates/tenants/people/women/men/{group/everyone}, must be
    refused/rejected/denied/blocked, whether, bias, fair, fairness, never mail/keep/log/store/
    send/read/run/hit/kill/reach/leave, no longer leak, mask/redact/anonymise/anonymize/
    pseudonymise, rotate !proxies/proxy/ip/ips/account/identities/the/address/user/through, revoke, quarantine, sandbox, flag fake/suspicious/spam/fraud/these/
    them/accounts/reviews/transactions/users, warn (the/a/our) {public}/when/people, warn
    when/if/about, scan for, check for, so (that) nobody/noone can/gets !see/tell/prove/trace/
    reach/notice/find/get/through/spot, so (that) attackers/bots can/gets !see/tell/prove/
    trace/reach/notice/find/get/through/spot, we/i want to protect, (i/we) want to protect,
    alert me/us/the/when/admins, moderation, moderate, blur/blurs/pixelate, hotline/helpline, awareness,
    honeypot, attempt in, phish*/spam/malware/abuse/fraud/virus filter/report/detector/scanner/
    team/mail, blocklist, allowlist, opt out, close this/the/our hole/ssrf/gap, validate/verify
    that/whether, before ..2 attackers/someone does, deobfuscate, incident response, postmortem,
    forensic analysis, disclosure, cve, advisory, exclude these/images/all, report them/it/this
    to bank/police/abuse/authorities, parental controls, age check, gdpr, compliance, get/gets (a) warning/warned/muted/suspended, do/can i remove/revoke/return it/them/this`,
};

/** What is put right, or kept from those who do harm, in so many words. */
const repels: Idea = {
  name: 'repels',
  kind: 'care',
  weight: -7,
  phrases: `
    remove/delete/hide/flag/discount/drop reviews/ratings/votes/posts/comments/likes/followers/messages (_) from/of/by/that/which fake/hijacked/stolen/hacked/bot/banned/bought,
    mark/flag/delete/remove/hide/kick/find/report (the/those/a/every) bot/bots/account/accounts/user/users/member/spammer/spammers that/who/which, report/reports ..2 stolen/lost, lost or stolen,
    flag/hide/report/remove/delete/reject/mute hateful/racist/abusive/insulting/antisemitic/sexist/toxic post/posts/comment/comments/message/messages/content/users, restore from/what/files/backup/everything/the, check/rule/scan/alert/query/filter that/which finds/find/spots/catches, malware sample`,
};

const triesOut: Idea = {
  name: 'triesOut',
  kind: 'care',
  weight: -4,
  phrases: `
    (in/for/to) our/the demo/fixture/mock/stub/parser/emulator/staging/simulator/test, debug
    build, practice quiz, phishing training/simulation/exercise/awareness, =mock !disabled, fuzz
    test, unit/e2e/integration/regression/load/smoke/property/security/stress/torture (test)
    test, in/of (the/a/our/my/this) test, test that/if/whether/fails/failing, the/our/my test,
    =tests, testing, testers, fixture, mock !{human}, stub, staging, sample/sandbox/seed/
    placeholder/dummy/demo/example data/account/user/reviews, sample/sandbox/seed/placeholder/
    dummy/demo/example ids/invoices/records/feed, in the sandbox, sandbox, with faker, faker, seeder/seeding/=seeds, seed data/script/file/rows, missing users/values/ids, in
    the demo, (for) the demo, simulate/simulation/simulator, in the lab, lab machine/box, local
    dev, dev environment, ci, our (own) game, in/for/of/inside my (own) game, game loop/object/state/character/engine/jam, (the/a/each/every/per) player gets/get/moves/can/cannot/in/has/turn, board/card/video game, camera follow/follows, bomberman/snake/tetris/pong/pacman/asteroids, you/player get/gets a key/point/coin/life, one hit, cards left, card from/to the (other/next/_) player, test data, sprite, npc, enemy ai, tower defense, minesweeper, minecraft, the player when/loses/wins/dies/gets/has, sinon/jest/vitest/jasmine/spyon, of the match/game/tournament/race/round/final, seating plan,
    chess, puzzle, dp/leetcode problem, kata, dungeon, rpg, boss fight/battle, unity, unreal, godot, level editor, ctf,
    capture the flag, wargame, hackthebox, security/crypto/university
    homework/exercise/course/class/lecture, for (the/my/a) homework/course/lecture/exercise/
    tutorial/training, buffer overflow exercise/challenge, ctf challenge, lab assignment, for
    class, pentest/pentester ..5 our/my/own, penetration test, red team,
    authorised/authorized/engagement, bug bounty, in scope, scope`,
};

/** Says in so many words that it is not to be taken for real. */
const rehearses: Idea = {
  name: 'rehearses',
  kind: 'care',
  weight: -6,
  phrases: `
    is/isnt that/this/it allowed/legal/lawful/permitted, for/in (the/our/my/a) (_) =tests/fixture/fixtures, as/for sample/test/demo/seed/training/example data, for (the/our/a) unit/
    integration/load/ui test, to train (the/our/a) (_) (_) detector/classifier/model, marked/watermarked as sample/specimen,
    watermark sample/specimen, kill/beat/defeat the boss to open/unlock/enter, the boss dies/spawns/drops/respawns`,
};

/** Where the writer would have what is not theirs end up. */
const drop: Idea = {
  name: 'drop',
  phrases: `
    site, account, domain, server, banner, wallet, address, shop, host, webhook, endpoint,
    inbox, box, money, bank, app, iban, balance, card, paypal, pocket, supplier, firm, bookings,
    withdrawals, payments, expense, expenses, claim, hours, overtime, bonus`,
};

const own: Idea = {
  name: 'own',
  kind: 'care',
  weight: -4,
  phrases: `
    banner on/shown/visible/says, sees/see/shows/show/with/in a/the banner, {public} must/has/have/needs (to) agree/consent/confirm,
    via/with/using/over oauth/oauth2/sso/openid/oidc/saml,
    after/when/once she/he/they tap/press/click/agree/say/allow, signed (the/a)
    consent/form/waiver, im/i/we are/am/were the (_) vendor/author/authors/publisher/maker/makers/maintainers, our (own) game/library/course/team/release/vans/pool/sdk,
    our/your/his/her/their own !server/box/site, my own !{drop}, my own test/lab
    server/account/machine, our (own) subnet/network/servers/systems/staging/router/fleet, im/we
    are/were the/an network/system/site admin/owner/administrator, i own, we own, im allowed,
    were allowed, allowed to, opt in, agree to, agreed, with/has/have/had/gave/given/gives/ask/
    only/after/under/his/her/their consent !records/form, with/has/had/gave/given/asks/asked/asking permission, i/we/they/who/users/you have permission, permission dialog/prompt, said/say yes, click/press/tap allow,
    after asking, asks first, ask the user/person/runner/customer, with an audit trail/log/entry, audit trail/stays/remains/entry, in emergencies, break glass, the customer/passenger/guest sees it/him/her/where, driver/courier/rider/bus/taxi/van/technician ..2 to/for the customer/passenger/guest/dispatcher/recipient, on request, share (it/her/his/their/location/_) with me, signed off, approve by, with
    their/his/her/written/a knowledge/approval/agreement, our (own) support/shared/team/company number/inbox/account/mailbox/phone/channel, with the/our admin key/account/credentials/login, that/who share/shared/shares them/it/their`,
};

const diagnoses: Idea = {
  name: 'diagnoses',
  kind: 'question',
  weight: -3,
  phrases: `
    is there a/an/any, i/we/im/ive (got/get/am/was/been) locked out, how do we retry, find the missing, ^ (so/and/but) why
    !not/dont/shouldnt/cant, ^ (so/and) is there/this/that/the/it, ^ are, ^ (so/and) what/which
    do/is/are !the best/the quickest/the easiest/i, ^ whats !the best/the quickest/the
    fastest/a/an, ^ how did/do !i/we/you, ^ explain how/what/why/this/the, where do/did/are they/the/my/we, because of the/a/this, ^ does, ^ did, ^ was,
    ^ who !is/lives, ^ should, is (that/this/it) (a/the) bug, wheres the bug, what does
    it/this/that/the do, i dont get why, why is, why does, why, where does, is it a, is that ok,
    is that safe, is it safe, is it ok, is this safe/ok/secure/correct, found it in,
    found/find/spot/locate it in the log/code/audit, in our logs/access, how do we spot, false
    positive, cant/cannot/doesnt/wont open/load/start/connect/work/run/render/boot/compile/
    build, bug !that/which/in, someone/somebody got in, is the filter right, isnt/wasnt ours,
    users complain, fails, failing, is blocked when, get banned when, we got/were hacked/hit,
    falls over, fix the queue/bug/alarm, where is the, crashes, what could/would/can an attacker
    do, can an/this/someone attacker/someone/anyone, could someone/anyone/an, is vulnerable,
    vulnerable to, by an hour`,
};

/** Something goes wrong for somebody with what is theirs; a part of a system stands in for another. */
const serves: Idea = {
  name: 'serves',
  kind: 'care',
  weight: -4,
  phrases: `
    when/if/once/after he/she/they/{public} close/closes/delete/deletes/cancel/cancels her/his/their/the account, stop/stops/pause/pauses/cancel/throttle (the/a/all/every) animation/animations/polling/timer/timers/sync/video/videos/worker/refresh/rendering/playback,
    {human/public} cant/cannot/couldnt/wont unlock/open/log/sign/find/see/hear/use/read/get/reach/load (in/into/to) his/her/their/the, failed/dead/crashed/
    stale/old/standby/primary/new node/leader/replica/instance/broker/worker/server/shard/connection, failover, whats/what is wrong in/with/here, outage/downtime/interruption, deaf/blind people/users/persons, subtitles/captions/accessibility, screen reader`,
};

/** Parts of programs: where the talk is of them, the rest is more likely of them, too. */
const machinery: Idea = {
  name: 'machinery',
  kind: 'machinery',
  weight: -1,
  phrases: `
    process/thread/queue/cache/node/row/column/pool, daemon/scheduler/parser/class/array/regex/
    pod/container/mutex, buffer/iterator/socket/transaction/loop/branch/component/serializer,
    schema/migration/sprite/lexer/shard/replica/partition/heap/stack, dialog/modal/dropdown/panel/tooltip`,
};

/** Somebody's word, passed on. */
const passesOn: Idea = {
  name: 'passesOn',
  kind: 'machinery',
  weight: -2,
  phrases: `^ my/our/the {peer/close} says/said/thinks/found/wants, ^ {peer/close} says/said/thinks/found/wants`,
};

/** How a program comes by its settings. */
const configures: Idea = {
  name: 'configures',
  kind: 'machinery',
  weight: -2,
  phrases: `
    hard coded, hardcoded/hardcoding, in/into/to my keychain/keyring/vault, from/in the (shared/session/redis/_) store/context/request/cache/middleware, password manager, from/in/into the/an/a (_) env/environment/config/settings/vault/keychain !of/on`,
};

/** It is done with measure, or not at all. */
const withMeasure: Idea = {
  name: 'withMeasure',
  kind: 'care',
  weight: -7,
  phrases: `
    dont/doesnt/never/not/arent/isnt/wont/cant/without/instead/avoid/avoids/prevent/rather (of/than) !stop/quit/give (accidentally/want/to/we/i/be/get) (to) hammer/flood/swamp/bombard/overload/overwhelm/spam/ddos/saturate,
    throttle it/them/this, back off, be gentle/nice/polite to/with`,
};

/** A thing of a game: on tiles, with crates, a blast and its radius. */
const ofGame: Idea = {
  name: 'ofGame',
  kind: 'care',
  weight: -8,
  phrases: `
    =tile/=tiles/=crate/=crates/hitbox/respawn/powerup/gamepad, blast/explosion/splash/tile radius/hits/damage/range, bomb ..3 ticks/frames/tiles/cells/blocks, remove/break/destroy the blocks/bricks`,
};

/** An archive that grows beyond measure is to be turned away. */
const capsArchive: Idea = {
  name: 'capsArchive',
  kind: 'care',
  weight: -5,
  phrases: `
    decompressed/uncompressed/inflated/unpacked/extracted/unzipped size/bytes/length, zip bomb/bombs test/tests/check/checks/protection/detection/guard, zip bomb crashed/crashes/crash/kills/fills, archives/uploads/files ..2 are/is zip bombs/bomb`,
};

/** What is told apart or put right by name. */
const tellsApart: Idea = {
  name: 'tellsApart',
  kind: 'care',
  weight: -6,
  phrases: `
    detect/find/flag/spot/catch/kick/reject/notice (out/players/users) (who/the/a/all/any) ..2 (speed/wall/aim) hack/hacks/hacker/hackers/cheat/cheats/cheater/cheaters/wallhack/wallhacks/aimbot/aimbots,
    fix/close/patch/prevent/mend/plug (the/this/that/a/an/all/our) (sql/xss/code/command/_) injection/injections/xss/csrf/ssrf/hole/holes/vulnerability/vulnerabilities, fix the permission/permissions, make/have/ask/force/remind the/their/every/all owner/owners/user/users/admins/customers (to) change/replace/reset, gave/give/gives/given us/me (written) permission, {public} without ..2 permission/rights/login/role/access can,
    hide/hides/hiding/tokenise/tokenize/hash/hashes/mask ..2 number/numbers/names/salaries/emails/addresses/birthdays/faces/columns/rows/grades/details/plates so ..4 cant/dont/wont/never see/read/recognise/recognize/tell/know !it/that, tokenise/tokenize ..3 so, block/ban/mute/report adults/people/strangers/men/anyone/anybody who/that`,
};

export const care: readonly Idea[] = [
  everyone,
  defends,
  repels,
  withMeasure,
  ofGame,
  capsArchive,
  tellsApart,
  triesOut,
  rehearses,
  drop,
  own,
  diagnoses,
  serves,
  machinery,
  passesOn,
  configures,
];
