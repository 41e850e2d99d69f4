import type { Idea } from '../idea.ts';

// Fraud, unlawful trade, fakes, forged records, cheating and copying without pay.

const fakes: Idea = {
  name: 'fakes',
  kind: 'deceit',
  weight: 2,
  harm: 'fraud',
  phrases: `
    as if (it/they/this) came/comes/come/were/is/was from,
    write/mail/email/call/message/text/contact ..4 as their/the bank/boss/provider/landlord/insurer/police/school, so (that) the/my/his/her/our _ thinks/believes, in the name of real, never bought,
    my copy/clone/replica/version of ..3 page/site/portal/login, look like its from, look as if it, look exactly/just like, look like (our/the/a/my/their) ..4 login/signin/portal, like (the/a) ..3 login !in/page/form/of, invent ..3 patients/results/
    participants/quotes/sources/data/numbers/customers/witness, never made/took/ordered/
    happened/attended/worked/existed, doctors note, but means they, even though they, though the
    law, they think its, so it gets/looks/is significant, build trust, fake/phoney/phony/forge/
    counterfeit/falsify/bogus/fabricate, made up !of, make up some, impersonate, pretend
    to/that/its/im/were/hes/shes, pose as, claims to be, says it is from, in (her/his/their)
    name, under (his/her/a/another/different) name, voice clone, clone ..2 voice !setting/profile/config/channel/preset, deepfake, deep
    fake, spoof !the user/agent, backdate, antedate, doctored, look like (it/they/an/a)
    is/come/official/real from/letter/mail, valid/real looking, look like the real, trick/
    deceive/mislead/dupe/lure/convince/persuade/manipulate/con/fool ..2 {human/public},
    think/believe it/that/they/we/the/im/i, without ..2 realising/realizing, hidden
    fee/charge/subscription, dark pattern, never ordered, that never happened/existed, didnt
    happen, nonexistent, non existent, with different names, bot vote/like/review/follow, sock
    puppet, sockpuppets, astroturf*, identity theft`,
};

const money: Idea = {
  name: 'money',
  phrases: `
    money/payment/invoice/cent/donation/donate/savings/payroll/salary/crypto/bitcoin/monero/
    coin/fund/pension/inheritance/tax/refund/insurance/loan/checkout/price/charge/charity/
    subscription/ticket/coupon/stock/shares/passport/diploma/certificate/licence/prescription,
    vote/election/poll/referendum/petition/ballot/review/rating/likes/followers/clicks/banner/
    =ad/=ads/hashtag/views/streams/accounts`,
};

/** A text is read in parts. */
const skimsText: Idea = {
  name: 'skimsText',
  phrases: `the first/last/top/lines/text/docs/file, over/through/lines`,
};

const scams: Idea = {
  name: 'scams',
  kind: 'act',
  weight: 6,
  harm: 'fraud',
  phrases: `
    crack/guess ..2 coupon/voucher/gift/discount code/card,
    with/under fake/false/invented names ..8 price/money/sell/resell, book/reserve ..4 fake/false names, dial/call/text ..2 premium (rate) number/numbers/sms,
    sell it/them/those ..2 double/triple/higher price, resell ..3 double/triple/higher price, book/buy all ..4 sell, cheat (on) my/our/the tax, tax
    fraud, tax ..9 dead people, dead people ..5 vote/claim/pension/benefits, bribe/bribery/kickback !count/counter/field/column/total, abuse/exploit/cheat ..4 free/refund/coupon/
    discount/voucher/points/bonus, to get free !up/=of/from/slots/memory/space/seats/ports/disk/heap/pages/blocks/rows/cells/time, sell ..2 fake/forged/stolen/counterfeit/cloned,
    pretend/pose/impersonate ..6 ceo/boss/bank/police/doctor/support/cfo/lawyer/nurse/officer,
    ceo and, have finance wire, wire (me/us) _ today, grandson ..4 jail, needs bail,
    relief/covid/welfare/benefit loan/funds with, ask for a loan, charge a card _ _ before,
    replace/swap/change ..5 iban/bank/account ..8 before, receipts/invoices/expenses ..6 never made/took/bought/had/happened/went/drove/
    stayed/incurred/ordered/ate,
    odometer ..9 sell, modify/roll/change/reset/turn (the) odometer, more than whats on, tips
    ..5 my card/account/wallet/iban/pocket/own, keep (on) billing/charging !address/field/state/zip/battery, means they pay, unpaid minutes/hours/work, cut from ..3
    hours/wages/pay/salary, without giving time/change/money/goods/refund/anything/receipt/consent, two versions of ..2 ledger/books, one for the tax,
    for the insurance money, burn my, frontrun/front run ..4 clients/customers/orders, agree on
    the price so, till the shares, until the shares, and resell, resell
    it/them/these/those/at/for/later/online, hoard !memory/heap/ram/cache/buffer/connections/handles/
    locks, scalp ..3 ticket/seats/gpus/consoles/sneakers, looks in time, bid
    look, never learn of the, losses to next, sell our users/customers/patients, resell
    our/their, crypto out of, chat up, lonely {human/public}, the lonely and/who/so/for, lonely widows/widowers/hearts/souls/
    singles/adults/girls/boys, overcharge/shortchange/underpay ..3 {human/public}, overcharge/
    shortchange/underpay ..6 {covert}, on tourists,
    scam/swindle/defraud/embezzle/launder/ponzi/extort !{pageTools}, pyramid scheme, gift cards ..4
    from/pay/codes, pump and dump, pump this/the/my/a coin/stock/token, rug pull, tax evasion,
    evade taxes, money mule, gift card ..6 pay, pay ..6 gift card, credit card fraud, insurance fraud !{pageTools}, carding !machine/engine/mill/drum, price fixing, {human/public} ..3 send/give/pay/transfer/wire/hand/lend
    (over) me/us/money/their/his/her/cash, beg/ask for money in, hand/fork/give/sign over
    (their/his/her) {money/secrets}, {money} ..6 {prey}, take/charge/skim/shave/round/divert/
    move/siphon/subtract/steal/deduct/add ..6 cent/money/dollar/euro/percent/fee/amount/rounding/remainder/fraction/leftover ..12 {gain}, skim/shave/siphon/pocket !{skimsText} ..5 payroll/sale/payment/transaction/each/
    every/donations/order, fake invoices ..9
    send/pay/company/companies/{gain}/customers/money, create/make/open/build/run/host/write ..2 fake donation/charity/shop/store
    !{thing}, invoices ..8 never
    ordered, phoney donation/charity/shop, card number i bought, test which ..3 (still) work,
    romance ..2 bot/chat/scam, front running, frontrun, insider trading/trade/tip/deal/information/info/
    knowledge/news, wash trading, wash trade, fake
    trades, cook the books, hide ..3 income/profit/losses, two sets of books, buy/scalp/hoard
    ..4 tickets ..9 accounts/captcha/bots/others, card testing, charge
    (them/people/customers/users) twice/again/after/more ..4 {covert}, keep charging, sneak ..3
    (into/to) (the) cart/basket/bill, click fraud, ad fraud, simulate/fake ..2 ad clicks ..6
    {gain}, through many wallets, bought/stolen/leaked/dumped card numbers/data/details, card numbers ..14 which ..3 work/live/alive, charges ..6 which ..4 work/live/alive, that/their/another firm/company/supplier/shop/bank ..5 to my (own) iban/account/wallet, cash out ..3 card/accounts/before/stolen/points/crypto/coins/funds, refund fraud, money laundering !{pageTools}, shell company, place our orders ..4 before the clients/customers, pay twice and`,
};

const trade: Idea = {
  name: 'trade',
  kind: 'act',
  weight: 6,
  harm: 'fraud',
  phrases: `
    forge/fake ..4 signature/prescription/certificate/letter/stamp, stolen
    phone/iphone/laptop/macbook/wallet/ipad, order/pay/hire ..3 =hit/hitman/killer, steal (a/the/his/her/their/my) (_) =car/=cars/bike/packages/jewellery, over the prison wall/fence, ship
    guns/drugs/pills/weapons, guns inside, contraband, fentanyl/heroin/cocaine/methamphetamine/mdma/ecstasy/opioids/opium !column/dose/dosage/limit/row/field/
    table/is/in/are/entry/value/level/test/screening/count/code/label, crystal meth, sell/deal/ship/buy/order/smuggle
    ..3 drugs/weed/pills/guns/weapons/firearms/organs/ivory/explosives, darknet, dark web/net,
    cartel/mafia, clone/copy/skim/duplicate (a/the/his/her/someones) credit/debit/bank/sim/key
    card !{thing}, smuggle ..4 over/across/past/border/customs/prison/jail/country/drugs/people/goods/phones/weapons, trafficking/trafficked/trafficker, human trafficking, stolen card/accounts/goods/identities/data/credentials/phones/bikes/cars/jewellery/passports/money/bitcoin !{pageTools}, storefront for stolen, fullz, girls/women/children/kids/people
    brought/bring/shipped/sold/smuggled over/across, sell ..3 {secrets/human} !that,
    fake/forge/counterfeit ..1 passport/banknotes/money/prescription/diploma/vaccination/visa !{thing}/number/strategy/middleware/card/
    value/in/for/when/if/is/here/payment/amount, fake/forge/counterfeit ..1 driving/drivers/identity/id licence/license/card/papers/
    document !{thing}/number/field, forge/counterfeit ..2 bills/notes/certificates/licence/license, =print ..2 money/banknotes/passports !{thing}/value/
    amount/with/as/in, =valid/=real looking id/ids/passport/licence/license, sellers of girls,
    generate/make/print/produce/sell ..2 fake/forged/counterfeit passports/ids/visas/diplomas/licences/licenses for my/our clients/customers/friends/people, prostitution, pimp !this/my/it/up/the/our/that, escort ring, without kyc, untaxed, evade/dodge/avoid/bypass/circumvent/around/despite/under ..2 sanctions, sanctioned country/ship/oil/firm/bank/person/buyer/goods, sell ..6
    (on/to) tor/darknet/telegram/kids/teenagers/students/minors, =hitman for/to, hire/find/need/want/order ..2 hitman, contract killer,
    rob/burgle ..3 bank/house/store/shop/van/train/home/museum/_, shoplift, break into
    (a/the/my/her/his) ..2 house/home/car/flat/apartment, hotwire, cook/synthesise/synthesize
    ..2 meth/lsd/drugs/fentanyl/mdma`,
};

const opinions: Idea = {
  name: 'opinions',
  kind: 'act',
  weight: 6,
  harm: 'fraud',
  phrases: `
    write/post/generate ..2 review/reviews in the name,
    buy/sell votes, emulators/bots/phones/sockets/sockpuppet that/praise/follow/like,
    sockpuppet, praise ..4 under, downvote/upvote every/all/each, make
    google/youtube/spotify/tiktok think, lines at once, with rented/bought/bot accounts, so they
    cant count, bring down the voting, win the contest/raffle/lottery/giveaway, rules say one/only/no,
    follow my brand, post/write/generate/create/buy/leave/publish/submit/give/spam/automate/
    drop ..4 fake/bad/negative/false/star/good/positive/great/five/glowing/1 (star)
    review/rating/testimonials/comments !into, fake reviews/ratings/followers/votes/likes/
    testimonials/petition !are/is/were/should/must/have/get/will/{pageTools}, =vote/=voting ..6 times/proxies/bots/again/every/thousand/hundred,
    stuff/rig/manipulate ..4 vote/ballot/poll/election/count/results/counter/jury/raffle/
    lottery/auction, click ..4 (my/own) ..2 banner/=ad/=ads, create/register/make/open/sign/buy/run/
    use ..4 thousand/million/hundred/fake/bot/bulk/dozens/\\d/50/100/200/500/1000 ..3
    accounts/profiles ..9 {gain/evading/spite}, voters/people/citizens ..6 election/polling/vote
    ..5 later/day/moved/cancelled/closed/wrong/date, suppress ..3 vote/voters/turnout, fake news !{pageTools}, disinformation, troll farm, spread lies/fake/false/rumour,
    upvote/downvote ..5 bot/accounts/times/proxies/loop, like/follow/stream ..3
    post/page/video/photo/tweet/profile/channel/song/track/album/playlist/podcast ..6
    bot/accounts/times/proxies/loop, farm
    likes/followers/streams/clicks, buy up all/every/the/_ tickets/stock, review bomb, president/minister/candidate/ceo ..4
    declaring/saying/admitting/confessing, deepfake ..5 {human/stranger}, boost ..6 bot/fake`,
};

const tampers: Idea = {
  name: 'tampers',
  kind: 'act',
  weight: 3,
  harm: 'tampering',
  phrases: `
    so (that) the {authority} ..1 see/get/believe less/lower/more/higher/other/nothing, {authority} see less/lower/nothing,
    hide ..4 cause of death/injury, hide ..4 deaths/injuries/casualties, erase/delete/scrub/wipe
    ..4 before {authority}, scrub/clean/wipe my search/history, in the merge write, sign ..6
    with the ..1 key, change the ..3 stamps so, write the audit, invent/fabricate ..4
    trial/study/paper/survey, strip/remove/delete/erase/clean/scrub ..3 lines/entries/traces/rows with/of/about me/my, make the chart look, my (power/gas/water/electricity/phone) bill/meter ..2 (shows/reads/says) half/less/lower/zero/nothing, waste water, {authority} reads it, the
    agency, forge/fake/falsify/alter/doctor/tamper/backdate/rewrite/clean/scrub/erase/wipe/
    delete/destroy/shred/manipulate/massage/adjust/change/edit/hide/purge/cook (with/the/our/
    all/some/these/a/this/in/out/_) ..4 log/evidence/date/timestamp/record/results/
    measurements/readings/data/audit/trail/defects/report/history/books/numbers/figures/
    complaints/metrics/incidents/emails/recordings/footage/study/trial/odometer/mileage/hours/
    minutes/signature/consent/invoices/receipts ..9 {authority/covert/spite/danger}, {authority}
    ..4 forge/fake/falsify/alter/doctor/backdate/rewrite/clean/scrub/erase/wipe/delete/destroy/shred, backdate, roll back (the) odometer, cover up !to, cant/cannot/can prove
    i/we/it/that/anything, hide (the/our/all/these/_) ..2 defects/deaths/side/complaints/
    losses/leak/breach/incidents/spill ..5 {authority}, fake/falsify/make up (the/some/our/all)
    ..2 results/measurements/readings/data/study/survey/lab/test/emissions/inspection/
    signatures`,
};

const authority: Idea = {
  name: 'authority',
  kind: 'danger',
  weight: 2,
  phrases: `
    the agency, agency reads, tax people, the feds, the law, before accounting, court/judge/
    prosecutor/police/auditor/audit/regulator/fda/epa/irs/sec/inspector/inspection/authority/
    investigator/investigation/lawsuit/trial/customs/jury/taxman, tax office/authority, the board/investors/shareholders/bank/insurance see/get/look/believe/dont, the customer =see/get/look/believe/dont, discovery,
    subpoena, freedom of information, foia, labour office, before the _ see/arrive/come/visit,
    are coming, peer review/reviewers`,
};

const exam: Idea = {
  name: 'exam',
  kind: 'belongings',
  weight: 2,
  phrases: `
    driving theory/test/licence, history/math/english/chemistry/physics/biology class/essay,
    doctors note, quiz page, moodle, the deadline, exam/midterm/finals/proctor/plagiarism/
    thesis/dissertation/coursework/essay/quiz/assessment/leetcode/hackerrank/turnitin/grade,
    take home, hiring/coding/driving/citizenship/entrance/language/certification/live/job
    test/interview/assessment, my final, homework, technical/phone/video/online interview,
    certification, examiner, lie detector, code screen`,
};

const cheats: Idea = {
  name: 'cheats',
  kind: 'act',
  weight: 6,
  harm: 'cheating',
  phrases: `
    change/raise/bump my mark, a cheat for, essay/thesis/paper/report ..6 gets past, gets past
    gptzero/turnitin, earpiece, hand in ..4 as/repo/code, hand it in, see the solutions/answers
    ..2 before, gives ..3 answers, answers in the, skip the midterm/exam/final, solutions
    before, {exam} ..12 mustnt/cant/wont/dont/doesnt/shouldnt/not/never (be) ..2 see/notice/
    tell/know/find/detect/flag/catch, cheat on/in/at/my/the/during ..2 {exam}, {exam} ..4 cheat,
    its/is forbidden to get/use/have help, not allowed to/help/notes/ai, against the rules, answer/solve/do (it/the/
    my/question/this/these/them/his/her) ..3 for me/him/her/my ..4 {exam}, {exam} ..3
    now/today/progress/running/live ..14 answer/solve/give, do/write/sit/take/solve/finish/pass
    (my/his/her/the/a/someones/for) ..3 {exam} for/under/as/so/without/before/its,
    sit/take/write/do ..2 {exam} for/under/as/instead, change/raise/improve/edit/fix/bump
    (my/his/her/the/our) ..3 grade/score/mark ..6 database/portal/system/server,
    change/raise/bump my grade, {evading} ..6 {exam}, {exam} ..8 think/believe im/i, read (the)
    answers, during my/an ..2 {exam}, plagiarise/plagiarize/rewrite/paraphrase/spin ..8
    turnitin/plagiarism/checker/detector, pass ..3 off as, pass it off, under his/her/my/their
    name, score/result/grade for my thesis/exam/essay, aimbot/wallhack, cheat in
    online/ranked/multiplayer, fake/cheat/beat/pass/fool ..3 doping/drug test, doping/drug test ..4 clean/negative, leak/steal/get/find ..4 exam/test
    questions/answers/paper/sheet, ghostwrite`,
};

const piracy: Idea = {
  name: 'piracy',
  kind: 'act',
  weight: 6,
  harm: 'piracy',
  phrases: `
    crack/bypass/remove/disable/defeat/break/strip ..2 copy protection/drm of/from (this/the/a)
    game/app/software/program/film/movie/ebook/song, copy protection ..9 {gain},
    premium/pro/paid ..4 by spoofing, without buying, closed source ..4 strip, strip the
    watermark, manga/movie/music/book/ebook publisher, host it with, one netflix/spotify/login
    with ..2 strangers, paid levels, patch the apk, every scan from this, keygen
    !step/command/with, =keygen for, key generator for (the/this/a) paid/_, crack/patch/bypass/
    remove/disable/strip/defeat/break/circumvent/skip/cut/rip/around/hack/fake/spoof/kill/nop
    ..4 license/licence/drm/activation/serial/paywall/registration/dongle/watermark ..12
    {gain/foreign/peer/covert}, license/licence/drm/activation/serial (check/_) out of, crack
    version/copy/software/game/app/binary, pirate/piracy/torrent of/the/this/site/movies/games/
    books/software/copy/version, {trial} ..6 competitor/photoshop/other/commercial/paid/
    downloaded, strip/remove/rip ..2 drm !header/lines/field from/of/off, rip ..4 netflix/
    spotify/movies/films/course/ebooks/songs/videos, copy/scrape/download/mirror/steal/rip/
    republish/reupload ..2 paid course/videos/articles/content/books/ebooks/music/fonts/icons/
    themes, remove/strip/delete/drop/change/replace/hide ..3 gpl/mit/license/licence/copyright/
    author/attribution header/notice/comments/names/text ..6 sell/ours/mine/closed/claim/
    proprietary/own, without a licence/license, so (that) i dont have to pay, dont/not have to
    pay, without paying for, behind the paywall for free, sell cracked/pirated/illegal/copied _,
    free premium/pro/gpt/access/subscription calls/for/without/account/forever, premium ..3 for
    free, unlock ..3 premium/pro/paid ..5 without/free, serial numbers for, valid serial/license
    key for, sell copies, share ..3 account/netflix ..4 strangers`,
};

const trial: Idea = {
  name: 'trial',
  phrases: `
    trial/evaluation/demo period/version/limit/days never/doesnt/wont/forever/reset/extend/
    endless end/expire/run/stop, reset/extend/prolong/endless/infinite (the/a/my/this) (free)
    trial/evaluation, trial never end/expire`,
};

/** What is made against such pages. */
const pageTools: Idea = {
  name: 'pageTools',
  phrases: `
    detector/filter/report/scanner/classifier/checker/warning/test/training/simulation/simulator/detection/blocker/
    quiz/awareness/exercise/database/dataset/list/parser/button/banner/handler/rule/alert/
    score/risk/check/flag/case/counter/column/status/field/team/model/prevention/rate`,
};

/** A page that is made to be taken for another's. */
const phishes: Idea = {
  name: 'phishes',
  kind: 'whole',
  weight: 6,
  harm: 'fraud',
  phrases: `
    write/make/build/create/generate/code/design/host/clone/add/need/want ..2 phishing
    page/site/website/mail/email/form/login/kit/campaign/message/sms !{pageTools}`,
};

export const deceit: readonly Idea[] = [
  pageTools,
  phishes,
  fakes,
  money,
  authority,
  skimsText,
  scams,
  trade,
  opinions,
  tampers,
  exam,
  cheats,
  trial,
  piracy,
];
