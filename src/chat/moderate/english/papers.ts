import type { Idea } from '../idea.ts';

// Papers that say what is not so, made to be handed in where somebody goes by them.

const untrue: Idea = {
  name: 'untrue',
  phrases: `
    fake/forge/counterfeit/falsify/bogus/phoney/phony/fabricate/invent/doctored/fictitious/fictional, made up, make
    up`,
};

const paper: Idea = {
  name: 'paper',
  phrases: `
    (bank/account/credit/income/salary/wage/tax) statement !of/that/in/to/count/coverage, payslip/paystub/timesheet/invoice/
    receipt/passport/visa/diploma/transcript !id/key, pay/salary/wage slip/stub/certificate, proof of, utility/electricity/gas/phone/water/hotel/
    hospital/medical/doctor/dentist bill/invoice/receipt, degree/birth/medical/vaccination/school/marriage/inspection/
    language/training certificate, reference/recommendation letter, letter of, sick/doctors/medical note,
    vaccination/vaccine/insurance/press/student/identity card/pass/record/certificate, covid/pcr/drug/blood/lab test,
    driving/driver/drivers licence/license, residence/work permit, tax return/form/receipt, rental/lease/work/employment/
    sales contract/agreement, payment/transfer/bank/booking/order/wire confirmation, screenshot of ..2
    transfer/payment/balance/account/receipt, expense report/claim, service book, attendance sheet/list/record/certificate, delivery note, id card/scan, notary stamp/seal/
    signature, stamp of the notary, papers, donation/hotel/taxi/restaurant/pharmacy receipt/bill`,
};

/** Who goes by what stands in a paper. */
const reader: Idea = {
  name: 'reader',
  phrases: `
    (the/my/our/a/his/her/any/their) (_) bank/banks/lender/landlord/landlady/insurer/insurance/embassy/consulate/employer/boss/taxman/
    immigration/university/college/notary/bouncer/club/airport/seller/buyer/dealer/court/police/agency/customs/school/
    jobcenter/ministry/council/airline/warehouse/inspector/creditor/shop/manufacturer, tax/visa/immigration/housing/benefits/welfare/
    unemployment/social office/agency/service, job center/centre/interview, border guard/control/police, hiring manager,
    credit/loan/mortgage department/officer/agent, (human) resources department`,
};

/** What one hopes to get for it. */
const boon: Idea = {
  name: 'boon',
  phrases: `
    mortgage/visa/subsidy/subsidies/scholarship/reimbursement, (a/the/my/our) (_) loan/credit !card/note/score/column, rental/flat/
    apartment/loan/visa/job/mortgage/credit/asylum/university/citizenship application/applications, a/my/an/our
    flat/apartment/job/promotion/permit/grant/refund/payout/discount !code, residence/work permit, wage/wages
    subsidy/subsidies, unemployment/housing/child/social/sick benefits/benefit/pay, insurance claim/money/payout, the
    insurance, (my/our/the) expense report/reports/claim/claims, (under) warranty, skip work/school, days off, deduct it`,
};

/** Put before somebody as true. */
const handed: Idea = {
  name: 'handed',
  phrases: `
    hand/give/submit/send/show/present/turn/pass/mail/upload/use/take/bring ..4 (in/over) (to/at/for/with/as/before) {reader}, hand/turn/submit
    ..3 (in) ..1 for/with ..2 {boon}, for ..2 {boon}, for my/our/his/her ..1 {reader}, with (my/the/our/an) application, to get/receive/claim/obtain/have ..3
    {boon}, so (that) ..1 {reader} ..1 think/thinks/believe/believes/approve/approves/grant/grants/pay/pays/see/sees/ship/
    ships/accept/accepts/trust/trusts/give/gives/let/lets/take/takes/sign/signs/keep/keeps, so (that) (i/we) ..1 get/receive/qualify ..3
    {boon}, so (that) (i/we) (can) skip/deduct, {reader} ..1 must/should/shall/will/wont/cant/dont/doesnt ..2
    notice/believe/think/know/check/see/ask, i/we can show/hand/give/submit/present ..3 in/to/at, to cover/justify/explain,
    so (that) ..2 customers/buyers/guests/patients/investors/people trust/buy/believe/book/come`,
};

/** The writer's own word that it is not so. */
const notSo: Idea = {
  name: 'notSo',
  phrases: `
    i/we never ..1 graduated/made/worked/earned/bought/owned/had/took/attended/studied/stayed/donated/got/went/did/finished/
    passed, i/we didnt ..1 pay/make/work/earn/buy/own/take/attend/study/stay/donate/get/go/do/finish/pass, (that/which)
    never happened/existed/took, more/less/higher/lower/larger/bigger/better than i/we (_) earn/earned/make/made/have/had/get/got/
    paid/worked/spent/spend, than/as my real (_) salary/income/wage/age/name/address`,
};

const forges: Idea = {
  name: 'forges',
  kind: 'whole',
  weight: 6,
  harm: 'fraud',
  phrases: `
    {untrue} ..5 {paper} ..16 {handed}, create/make/generate/write/produce/print/render/get ..2 =false ..3 {paper} ..16
    {handed}, {paper} ..4 with ..2 {untrue} ..5 {handed}, make/generate/create/produce/print/render/write/fake/output/let/export/photoshop ..4
    {paper} ..9 {notSo}, {paper} ..6 {untrue} ..6 {handed},
    edit/alter/change/modify/adjust/photoshop/retouch/manipulate ..3 {paper} ..3 so (that) ..1 {reader} (still) (_)
    see/sees/think/thinks/believe/believes/take/takes/count/counts/owe/owes more/less/higher/lower/it/i/im/that/we, edit/alter/
    change/modify/photoshop/retouch/manipulate/raise/backdate (the) date/amount/total/name/birthday/salary/balance/income/
    figure/sum on/in/of ..2 {paper} ..4 so/before/for (that) ..2 {handed/reader/boon} ..4 back/still/more/thinks/believes/
    accepts, pretend/claim/act/make ..4 {paper} ..5 was/is/were issued/paid/signed/written/bought/sent/dated ..3
    year/month/week/earlier/before ..3 so (that) i/we (can) deduct/claim/get/save/still, {untrue} ..2 employees/staff/
    donations/donors/purchases/trips/hours/customers/patients/attendees/students/pupils/children/members ..6 so (that) i/we
    get/claim/receive/earn/qualify, {untrue} ..2 answers/responses/data/results/participants ..2 for my/our
    study/thesis/paper/survey/research/dissertation, sick/doctors/medical note/certificate ..8 for my boss/employer/work/school/
    teacher/manager/professor, letterhead ..4 for my boss/employer/landlord/school/bank, passport/identity/licence/license/id ..6
    pass/passes/beat/beats/fool/fools/get/gets ..3 kyc, {untrue} ..2 review/reviews/rating/ratings/testimonials ..3 so (that) ..1
    customers/people/buyers/guests/clients/patients trust/buy/believe/book/come/think, {untrue} id/ids/licence/license ..9
    club/bar/bouncer/casino/liquor/alcohol/pub, {paper} ..9 {reader} mustnt/shouldnt/wont/cant/doesnt (be)
    notice/notices/noticing/know/knows/see/sees ..2 (its/that/the/it) ..1 fake/real/edited/forged/changed/difference`,
};

/** What was never done is billed, what was sold is not booked, and who is no more applies. */
const booksFalsely: Idea = {
  name: 'booksFalsely',
  kind: 'whole',
  weight: 6,
  harm: 'fraud',
  phrases: `
    bill/charge/invoice ..3 insurer/insurance/medicare/medicaid/state/council/client/clients ..4 (that/which) was/were never/not, bill/charge/invoice ..3 insurer/insurance/medicare/medicaid/state/council/client/clients ..4 (that/which)
    wasnt/werent =done/given/rendered/performed/delivered !by/in/on/at/before/after/=ok, create/make/generate/write/send/add/print/issue ..5 for ..1
    services/treatments/hours/work/goods/sessions/trips (that/which) (we/i) never/didnt ..1 rendered/render/give/gave/do/did/
    perform/performed/provide/provided/deliver/delivered, add ..6 patient/customer/client/guest never got/received/ordered/had ..4
    insurance/insurer/pays/notices, without recording/booking/registering ..3 sale/sales/payment/income ..6 tax/taxes/taxman,
    forget/skip/hide/drop/omit/delete/lose ..4 sale/sales/income/takings ..4 tax/taxes/taxman, with/using (the) data/details/name/
    names/identity/identities/passport of ..1 dead/deceased people/person/persons/patients/voters, loan/benefit/pension ..9 of dead/
    deceased people, post/write/leave/submit/generate/send ..3 ratings/reviews/stars/votes ..3 from/with/under ..2 accounts/names/
    profiles/users (that/which) (we/i) made/invented/created/bought/control, generate/print/make/create/sell ..3 tickets/vouchers/passes/
    badges/coupons (that/which) look/looks like (the) real/official/original/originals, backdate ..2 contract/agreement/policy/
    prescription/letter/will/invoice/permit/document/form/certificate ..3 so (that) ..1 looks/look/seems/seem/i/we`,
};

export const papers: readonly Idea[] = [
  untrue,
  paper,
  reader,
  boon,
  handed,
  notSo,
  forges,
  booksFalsely,
];
