import type { Idea } from '../idea.ts';

// What one takes from where one works: money a little at a time, and passwords to try them elsewhere.

const mine: Idea = {
  name: 'mine',
  phrases: `
    my (own/private/personal/_) iban/account/wallet/card/paypal/balance/bank/revolut/venmo,
    account/iban/supplier/vendor/recipient/payee ..2 which/that is/s (really) me/mine, {gain} !as,
    account/iban/wallet/card of mine, mine instead, thats me/mine`,
};

const sums: Idea = {
  name: 'sums',
  phrases: `
    payout/transfer/payment/refund/wage/salary/withdrawal/donation/interest/invoice/order/posting/sale/
    transaction/purchase/payroll/payslip/cent/cents/penny/pennies/remainder/leftover/rounding/fraction/
    euro/dollar/surplus/balance/balances/amount/deposit/settlement/recipient/payee/beneficiary/vendor/
    supplier/tip/tips, =0 =01/=02/=05/=1 from`,
};

/** So little of each, or of so few, that it is not seen. */
const piecemeal: Idea = {
  name: 'piecemeal',
  kind: 'scale',
  weight: 3,
  phrases: `
    every/each =5th/=7th/=10th/=20th/=25th/=30th/=50th/=100th/=200th/=500th/=1000th/fifth/tenth/twentieth/fiftieth/hundredth/
    thousandth, one/=1 in/of/out (of) ten/twenty/fifty/hundred/thousand/=10/=20/=25/=30/=40/=50/=100/=200/=250/=300/=500/=1000,
    small/tiny/little/low amounts/sums/portions/bits/pieces/steps, small/little/low/tiny enough, too
    small/little/low/tiny, tiny bit/part/share/slice/portion, a little/bit ..3 of/from each/every, half (a) cent/cents,
    bit by bit, little by little, one/a (few) cent/cents/penny/pennies at/from/of a/each/every, spread
    (it/them) out/over, keep it/them/each low/small/little/below/under, under/below ..6 limit/threshold/radar, for a
    few/handful/couple of, a handful of, leftover/rounding cents/pennies/remainder/difference, the
    rounding remainder/difference, a little each/every, add/take/charge one/a/=1/=2/two cent/cents, dormant/unclaimed/forgotten/inactive/idle accounts/balances/
    money/refunds, (that) {public} forgot, by some cents, two/three/five/few cents of/from/off each/every`,
};

const diverts: Idea = {
  name: 'diverts',
  kind: 'act',
  weight: 3,
  harm: 'fraud',
  phrases: `
    {sums} ..9 to/on/onto/into/in/for ..2 {mine}, (put/use/set/take/write/insert/swap/enter) {mine} (number/details) instead/
    rather/in place, instead/in place of the/their/his/her ..2 {mine}, set/swap/replace/change/switch ..4
    iban/account/recipient/payee/beneficiary ..5 to/for/with/by/into {mine}, round ..6 down ..9 {mine}, use/put/enter/take {mine} (details) for/on/in ..6 {sums}, move/transfer/send/shift/pay ..2 dormant/unclaimed/forgotten/inactive ..6 me/mine, {piecemeal} ..9 {mine}, empty/empties/emptied/drain ..9 into {mine}/mine,
    pay/book/refund/reimburse/credit/add/give ..2 my/me ..4 twice/double/more/extra, more for me/myself, keep/pocket/take ..2 extra/difference/surplus/rest for us/me/myself, {sums} ..6 supplier/vendor/firm/company ..3 (is/s) my, supplier/vendor/firm/company (is/s) my brothers/brother/own/wifes/cousins`,
};

/** Those whose work it is to see it. */
const controllers: Idea = {
  name: 'controllers',
  phrases: `
    (the/our/my/any) accounting/accountant/bookkeeping/bookkeeper/finance/controlling/controllers/auditor/auditors/=hr/
    management/manager/boss/payroll/reviewers/reviewer/compliance/colleagues/coworkers/treasurer/inspectors/owners/
    customers/cashier, (the/our) finance/accounting/audit/hr team/department, nobody/noone at work, the
    others`,
};

const overlooked: Idea = {
  name: 'overlooked',
  kind: 'secrecy',
  weight: 4,
  harm: 'betraying',
  phrases: `
    {controllers} (at) (work) dont/doesnt/wont/cant/cannot/never/mustnt/shouldnt (ever) (be) (able) (to) catch/spot/notice/find/count/pick/check/
    suspect/realise/realize/see (up) (on) it/this/that/them/anything/me/out, {controllers}
    overlook/skip/miss/ignore it/this/them/that, so {controllers} sees/see/notices/notice/finds/catches it, slip/slips/get/gets/go/goes/sneak/sneaks past/by ..1
    {controllers}, {controllers} ..1 need (not) to know, {controllers} isnt/arent asked/told/involved/warned,
    so its not obvious/noticed/visible/suspicious, {controllers} dont/wont/never check/look/count/complain,
    leave/keep/omit/hide/drop/exclude/skip/remove my/mine ..6 {controllers}, leave/keep my/mine ..3 out of ..4
    log/report/books/export/audit/list, leave/keep the second/other/rest ..2 out of ..3 log/report/books/export/audit, dont show/list/print/log/include
    my/mine ..8 {controllers}, ignore/ignores/hide/skip ..3 withdrawals/payments/transfers/bookings by/of me, than the
    app/report/screen/receipt shows ..1 {controllers}, {controllers} wont/dont/doesnt/cant/never/mustnt/shouldnt notice/check/see/spot/suspect/realise/realize/know`,
};

/** Not the password of a program, but what somebody typed. */
const typed: Idea = {
  name: 'typed',
  phrases: `
    clear/plain/raw/cleartext/plaintext/unhashed/typed/original (text) password/passwords/=pw/=pws/=pwd/login/logins/
    credentials/passphrase, {human/public} password/passwords/=pw/=pws/=pwd/logins/credentials, password/passwords/=pw/
    =pws/logins/credentials before/of/in/from, what they type/enter ..3 (as) password, (and) password on/for/at
    each/every/failed, mail/email/mails/user/username and/plus password/passwords/=pw, {secrets}, login form/input`,
};

const elsewhere: Idea = {
  name: 'elsewhere',
  phrases: `
    (their/his/her/the) (own/private) gmail/facebook/icloud/paypal/instagram/outlook/hotmail/yahoo/netflix/amazon/twitter/
    linkedin/steam/tiktok/ebay/dropbox/github/gmx/bank/banking, (their/his/her) (facebook/bank/mail/_) other/
    mail/email/private/bank/mailbox/inbox/social (media) account/accounts/sites/site/logins/login, their/his/her
    email/mail/mailbox/inbox/bank/accounts, other/another/different sites/site/services/service/accounts/shops/platforms`,
};

const reuses: Idea = {
  name: 'reuses',
  kind: 'whole',
  weight: 6,
  harm: 'access',
  phrases: `
    {typed} ..12 (and/to/so) (i) (can) try/test ..3 on/at/against/with/in/for ..1 {elsewhere}, {typed} ..9 check/test/
    compare (it/them/these/that) on/at/against/with ..1 {elsewhere}, {typed} ..3 work/works/open/opens/fit/fits/log/logs
    ..2 {elsewhere}, {typed} ..8 (see/check/find) if/whether ..3 open/opens/work/works/unlock/unlocks/fit/fits ..3 {elsewhere},
    {typed} ..20 same one/password/pw ..2 for/on/at/in {elsewhere} ..3 (and) get/log/look/go in/into, {typed} ..12
    (want/wanna/can) (to) get/log/look/break/go in/into ..1 {elsewhere}, {typed} ..12 (they) (often) type/use/enter ..2
    one for/of/from {elsewhere}, {typed} ..9 which/who (of them) ..2
    work/works/open/opens/fit ..2 {elsewhere}, {typed} ..9 reuse/recycle it/them/one ..4 {elsewhere} ..5 i/we want/wanna/try/can`,
};

/** What is not to be kept cannot be taken. */
const sparing: Idea = {
  name: 'sparing',
  kind: 'care',
  weight: -5,
  phrases: `
    dont/doesnt/never/not/no/stop/without log/logging/store/storing/keep/keeping/save/saving ..5 password/passwords/pw/pws/
    passphrase/credentials/tokens, warn/tell/remind/ask {public} when/if/that/to`,
};

/** Less is shown than there was, or one's own is not shown to those who look after it. */
const withholds: Idea = {
  name: 'withholds',
  kind: 'act',
  weight: 3,
  harm: 'tampering',
  phrases: `
    less than ..2 took/takes/earned/earn/sold/received, leave/keep/omit/hide/drop/exclude/skip/remove my/mine ..6
    auditor/auditors/accounting/accountants/compliance/finance/bookkeeping, ignore/hide/skip ..3
    withdrawals/payments/transfers/bookings by/of me, dont show/list/print/log/include my/mine ..8
    auditor/auditors/accounting/accountants/compliance/finance`,
};

const pockets: Idea = {
  name: 'pockets',
  kind: 'whole',
  weight: 6,
  harm: 'fraud',
  phrases: `less than ..2 took/takes/earned/earn/sold/received ..5 keep/pocket/take`,
};

export const diverting: readonly Idea[] = [
  mine,
  sums,
  piecemeal,
  diverts,
  controllers,
  overlooked,
  withholds,
  pockets,
  typed,
  elsewhere,
  reuses,
  sparing,
];
