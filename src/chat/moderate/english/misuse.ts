import type { Idea } from '../idea.ts';

// Programs turned against those who use them or work with them: shams, short measure, floods, frames, borrowed rights.

const shortMeasure: Idea = {
  name: 'shortMeasure',
  kind: 'act',
  weight: 6,
  harm: 'fraud',
  phrases: `
    look/looks/act/acts/seem/seems like/as (if/though) ..3 work/worked/cancelled/canceled/unsubscribed/deleted/removed/stopped/
    done ..2 but/while/and ..1 keep/keeps/still/dont/never, hide/bury/sneak/slip ..4 fee/charge/surcharge/markup/commission !column/field/row/line/label/cell/input
    ..6 so (that) ..1 {public} dont/doesnt/cant/wont/never see/notice/find/spot, make/let/have the scale/meter/pump/
    taximeter/odometer ..2 show/count/charge/read ..4 more/less than there/it/they/was/is/real, make/let/have ..2 vote/votes
    ..4 count/counts double/twice/triple ..3 our/my/us/me, make/let/have the vote/votes count double/twice ..9
    our/my, i/we pocket it/them/the/that, take/knock ..3 off the reported ..3 i/we keep/pocket, use/charge/debit ..2
    customers/users/guests/clients/members saved/stored card/cards/accounts ..6 for me/myself/us, approve/sign/confirm my own ..2
    expense/expenses/claim/claims/invoice/invoices/hours/overtime/bonus ..4 without/unseen/alone, so (that) (my/the/our) boss/employer/
    insurer/insurance/inspector/teacher/wife/husband/landlord/taxman think/thinks/believe/believes im/i/we/were/the/it/they,
    credit/book/transfer/route/pay ..2 to ..3 thats/which me/mine`,
};

const batters: Idea = {
  name: 'batters',
  kind: 'act',
  weight: 6,
  harm: 'damage',
  phrases: `
    ping/hit/flood/bombard/hammer/call/request/spam/load ..12 until/till its/it/they/theyre (is/are/goes/go)
    down/offline/dead/dies/die/crashes/collapses/unreachable, encrypt/lock ..2 everything/all/files/share/disk/drive ..5
    leave/drop/show/put ..2 note/message ..6 btc/bitcoin/monero/wallet/pay, mail/send/text/spam ..6 scraped/harvested/bought/
    leaked addresses/mails/emails/numbers, change/rotate/vary/switch/swap ..2 sender/from/domain/subject ..9 filter/filters/
    blocklist/blocklists/spamfilter dont/doesnt/wont/cant/never catch/notice/block/stop/see`,
};

const frames: Idea = {
  name: 'frames',
  kind: 'act',
  weight: 6,
  harm: 'tampering',
  phrases: `
    make/change/edit/rewrite/fake/alter ..3 log/logs/commit/commits/history/record/records/audit/blame ..5 look/looks like/as ..2
    deleted/did/wrote/made/caused/approved/sent/broke/leaked, in the merge/commit/log/history write/say that _
    made/did/broke/caused/deleted`,
};

const borrows: Idea = {
  name: 'borrows',
  kind: 'act',
  weight: 7,
  harm: 'access',
  phrases: `
    admins/admin/root/others/someones/colleagues/bosss/managers session/token/cookie/login/account ..8 i/we dont/havent/lack (have/got) (the)
    right/rights/permission/permissions/access, dump/list/leak of ..4 password/passwords/logins/credentials ..9 which/who/where ..3
    work/works/open/opens/fit/valid ..2 on/at/in/with/for paypal/gmail/facebook/amazon/netflix/bank/icloud/ebay/steam`,
};

const watches: Idea = {
  name: 'watches',
  kind: 'act',
  weight: 6,
  harm: 'stalking',
  phrases: `
    keep/leave ..1 mic/microphone/camera/webcam/recording on/running ..2 after/when ..6 and ..2 upload/record/send/listen/stream,
    save/download/collect/scrape/store/gather ..3 pictures/photos/pics/images ..2 of ..2 girls/women/classmates/girl/woman`,
};

const excludes: Idea = {
  name: 'excludes',
  kind: 'act',
  weight: 6,
  harm: 'hate',
  phrases: `
    discount/offer/price/loan/loans/ad/ads/job/jobs/listing/delivery ..4 for/to/in white/black/jewish/muslim/arab/immigrant/
    migrant neighbourhoods/neighborhoods/areas/districts/people/names, drop/reject/discard/skip/hide/
    downrank ..3 application/applications/applicant/applicants/cvs/resumes/candidates ..2 of/from/by ..3
    older/women/mothers/foreigners/disabled/pregnant/immigrants`,
};

export const misuse: readonly Idea[] = [shortMeasure, batters, frames, borrows, watches, excludes];
