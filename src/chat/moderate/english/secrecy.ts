import type { Idea } from '../idea.ts';

// That whoever is harmed is not to know, and what the writer has against them or gains by it.

const whoLooks: Idea = {
  name: 'whoLooks',
  phrases: `
    {human/public}, nobody, noone, no one, no body, anybody, anyone, any one,
    the/an/any/our/my/their _ !who, she, he, they, it, administrators, auditors, inspectors,
    regulators, police, parents, apple, google, security, defender, investigators, reviewers,
    the (data) regulator/inspector/auditor/owner/user/boss/customer/teacher`,
};

/** To tell somebody to do a thing is not to tell them of it. */
const bidding: Idea = {
  name: 'bidding',
  phrases: `him/her/them/others/it to, the/a/my/his/her/their _ to, {human/public} to`,
};

const covert: Idea = {
  name: 'covert',
  kind: 'secrecy',
  weight: 4,
  harm: 'betraying',
  phrases: `
    {whoLooks} mustnt/shouldnt/wont spot/discover/catch it/this/that/me, {human/public} doesnt/dont need to know/notice !about/how/what/which/the/its,
    must/may/should/need not/never be told/informed/asked/aware, mustnt/shouldnt/neednt be told/informed/asked/aware, privacy/terms/manifest ..2 doesnt/dont/neednt ..2 say/mention/tell/know,
    only i/we can !edit/change/delete/write/create/post/add, wont/never/not/doesnt learn of/about, never learn, they/she/he/people think
    it an/a, isnt/arent/not/wont seen by, without the _ seeing/noticing/knowing, before
    {whoLooks} look/check/ask/audit/arrive/wake, keep/leave it/this/that/them out of the _ page/
    report/policy/log/minutes/records/notice, hidden/withheld/private number,
    they/nobody/noone/no one/she/he dont/doesnt/never/wont check/look/read/verify anyway,
    nobody/noone checks/looks/reads, without ..3 linking/tracing, linking it to, without the _
    prompt, under the radar, while she/he/they ..1 sleep/asleep/away/out, without her/his/their
    ..1 consent/knowledge/agreement, without ..4 seeing a/the, without ..3 notice/know/
    knowledge/realise/realize/consent/permission/suspect/detected/caught/asking/
    awareness, without ..3 telling !{bidding}, w o ..3 notice/know/consent/permission/asking, without leave (any/a)
    trace/evidence, without anyone/anybody/him/her/them/their/my/the ..2 see/seeing/find,
    {whoLooks} must/may/should/can/shall/do/will/would/could not notice/know/find/suspect/
    realise/realize/tell/learn, {whoLooks} mustnt/maynt/shouldnt/cant/dont/doesnt/didnt/wont/
    wouldnt/couldnt/never (ever/be) (able) (to) (even) notice/know/find/suspect/realise/
    realize/prove/learn, mustnt/shouldnt/cant/wont/doesnt/dont/never (be) (able) (to) see
    (it/this/that/me/us/anything) !the/a/each/any/all, (so) (that) nobody/noone/anyone (else)
    (can/will/would/should/could) (ever) notice/see/prove/suspect/spot/realise/realize/know/
    trace, no one notice/see/prove/suspect/spot/knows/find, must/mustnt/dont/doesnt (ever) find
    out, must not find out, until its too late, before ..2
    notice/realise/realize/catches/revoke, dont/wont/didnt/never/not tell (the/my/our/any/_)
    {human/public/whoLooks}, behind ..1 back, behind ..2 backs, hide/hidden it/this/them/that
    from {whoLooks}, hide/hidden/conceal from (my/the/her/his/their/our) {human/public}, hide/conceal the/my/this/a (_) tracker/tracking/recorder/recording/camera/bug from {human}, only i
    know, only me/i knows, hide/conceal/disguise ..5 from (the/my/our/his/her/their) auditors/
    tax/irs/police/regulator/investors/wife/husband/inspector/authorities, secretly, in secret,
    covertly, stealthily, clandestine*, surreptitious*, sneakily, without ..2 being/get
    caught/detected/noticed/seen/flagged, undetectable, not get caught, get away with, wont get
    caught, untraceable, untraceably, cant/couldnt/never be traced, not traceable, traced (back)
    to me, cover my/our tracks, dont/doesnt/wont/mustnt/never let/show it/up/this show,
    dont/wont let it show, doesnt show up in/on the/his/her/their/any/my, so ..4 doesnt show up, plausible deniability, deniable, innocent/harmless/
    legit/natural/official/authentic looking, look/seem like (an/a)
    accident/bug/mistake/coincidence/glitch, look innocent/harmless/legit/legitimate/natural/
    unrelated/genuine/convincing/organic, cant/cannot/wont/dont/never see/know/tell/find/prove (that) i/we was/were/did/had/have/am/been, who doesnt/dont know, they/she/he cant tell, the company/utility/bank/insurer/boss/provider/landlord/customer/owner/school cant/wont/doesnt tell !if/whether/which/what/how/apart/when/the, cant tell it/that, unaware, unknowingly, unwittingly, unnoticed, undetected, {whoLooks} not aware`,
};

const hidden: Idea = {
  name: 'hidden',
  kind: 'secrecy',
  weight: 2,
  phrases: `
    without showing/mentioning/displaying it/that/anything, dont mention/say it/this/that in/on, hide ..4 from =ps/=top/taskmanager, while the screen is off,
    hidden !field/input/layer/class/file/column/element/button/state/tab/div/form, invisible
    !character/unicode/element, secret app/copy/recording/account/way, discreet*, quietly,
    silently, stealth, stealthy, sneaky, sneak !a, undercover, disguise*, obfuscate,
    anonymous/anonymously !class/function/type/struct/object/usage/metrics/statistics, no icon/
    notification/prompt/popup/trace/logs, hide my/the/this/these/it/that in, conceal, cover up !to, looks like a calculator, pretends to be a, light off, in the background, in the dark, under the radar, after hours, inconspicuous*, unremarkable, subtle, subtly, slowly so,
    bury, buried in, masquerade, leave no`,
};

const spite: Idea = {
  name: 'spite',
  kind: 'spite',
  weight: 3,
  harm: 'harassing',
  phrases: `
    so they cant/cannot work/reach/serve/sell,
    so (that) _ is/gets cancelled, so people/we/i/they can visit/scare/hunt/attack/confront/beat, so people/they/others/fans/everyone visit/scare/hunt/attack/confront/harass, sacked/fired/reported/sued/dumped/rejected/failed/
    betrayed/humiliated/snubbed/evicted/ignored/annoyed/left/hurt/laughed (me/at) me,
    that/who/which sacked/fired/reported/sued/dumped/rejected/failed/evicted me, im
    angry/mad/furious at/with, make/ill ..2 him/her/them pay, hell/shell/theyll pay, ill fire,
    ran/run/moved away (fro) me), escaped from me, left me, hiding from me, think shes/hes
    crazy/insane/mad, drive !me ..2 crazy/mad/insane, gaslight, it was me, someone else is blamed,
    take the blame, so it/that is/gets/its cancelled, call their employer, so they/we can
    fire/punish/evict, revenge, vengeance, get back at, get even, pay (him/her/them) back,
    payback, teach ..2 lesson, deserve !a/to/better/it, after/when/if/once/before/because/
    month/week/day/years (after) i/they/we am/get/got/was/were quit/leave/left/fire/sack/gone/
    resign/laid, they/he/she/boss fire/sack/dismiss me, they let me go, my name
    is/isnt/disappears/vanishes (no) longer, my (last) day, after/when/once my contract/job/employment/notice/internship ends/=end/expire/over/is, block me, blocks me, dumped/left/
    cheated/rejected/ignored/ghosted/insulted/betrayed/annoys/annoyed me, cheat on me, broke up,
    restraining order, insult me/us, jealous*, grudge, hate him/her/them, hate (my/this/that/the/our) {human}, humiliate*,
    ruin, destroy his/her/their, embarrass him/her/my/the, look (like) (a/an) incompetent/
    stupid/bad/guilty/fool/idiot, make ..3 cry/suffer/regret/pay/quit, get ..2 fired/banned/
    expelled/arrested/sacked/deported/suspended, lose his/her/their/the
    job/custody/house/licence/license, gets/be/is blamed, blame for, frame ..2 for, framing,
    take the blame/fall, so (that) they/he/she give up, go bankrupt, out of business, drive ..3
    out, break his/her/their, whenever my team, so he/she loses, sabotage, discredit, hurt
    his/her/their business/reputation/feelings, until she/he
    deletes/quits/leaves/cries/answers/pays, like a slave, put in (his/her/their) place, silence
    him/her/them/the, shut ..2 up !down`,
};

/** What a program is asked to say of itself. */
const notice: Idea = {
  name: 'notice',
  phrases: `
    a/an/one/two/three/when/if/on/once/every/each/twice/back/about, the error/errors/result/results/report/log/status`,
};

/** Where a value is looked at that the writer's own program has. */
const inProgram: Idea = {
  name: 'inProgram',
  phrases: `
    it/this/them (_) in/from/inside/on the/my/a (_) request/step/test/handler/debugger/console/response/template/
    middleware/component/browser/callback/loop/function, what/which/why/where/whether/if/how
    the/this/my (_) {thing}/value/result/error, the (_) result/output/value/error/log/diff/difference`,
};

const gain: Idea = {
  name: 'gain',
  kind: 'gain',
  weight: 2,
  phrases: `
    sell the list/data/lot/addresses/numbers,
    to the highest bidder, upload/share/seed it to/on, want to upload/share/sell/resell,
    in/into/on/at/to my (own/private/_) pastebin/inbox/server/card/pocket/channel/bot/webhook/
    vps/c2/wallet/phone, land/end (up) in/on/at/with my, phone/send ..4 home, watch from home,
    before i sell, resell, for a fee, refund me, so my, raise ad prices, to me !as/that/when/if, to my
    (own/private/_) server/domain/mail/email/inbox/telegram/discord/bot/webhook/site/box/
    machine/address/account/channel/phone/ftp/vps/host/endpoint/bucket/wallet/iban/collector/
    c2/pastebin/slack/gmail/number/drop, to (a/the) server/host/domain/url i control/own/run,
    so/that/where/and/then/until (that) i can/could get/have/own/use/see !{inProgram}, so/that/where/and/then/until (that) i can/could read !{inProgram}/it/this/them, so (that) i get/have/own/read/see/use !{inProgram}, (so/and) (that) i (can)
    collect/keep/sell/win/listen/profit/inherit/cash, (so/and) (that) i can watch/control/follow, send/mail/forward/text/message/report/pay/hand/email/stream/earn/owe (it/them/this/us/everything) (to) me
    !{notice}, money/cash/profit/proceeds
    go/comes/flow to, into/on/in/to/onto my (own/bank/offshore/private)
    account/wallet/pocket/iban/card, with mine, by mine, replace ..4 mine, to mine, my
    wallet/cut/iban,  for our/my candidate/party/team/side/company, to _ example/
    com/net/org/io/ru/cc/xyz/onion/tk, for myself, google/they/people/customers/he/she/men/
    women/companies pay/paid me/us, so (that) my _ win, for money, for profit, free money, get
    rich, make (a) money/profit/fortune, as ours, as mine, as my own, claim ..3 mine, my shop/
    app/candidate/product/restaurant/channel/band/startup/book/listing, push/boost/promote my,
    without pay, dont/not/never (have/need) (to) pay, sell/resell/sold
    it/them/copies/this/these/data, i/we can (then) sell, in my favour/favor, my
    price/stock/coin, save (us) (some) money`,
};

export const secrecy: readonly Idea[] = [
  whoLooks,
  bidding,
  covert,
  hidden,
  spite,
  notice,
  inProgram,
  gain,
];
