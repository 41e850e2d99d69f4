import type { Idea } from '../idea.ts';

// More of what can be done to somebody: over networks and telephones, with coins, draws and scales, and what is told of it.
// As in `deeds.ts`, none of it says enough by itself.

const putsIn: Idea = {
  name: 'putsIn',
  phrases: `
    whatever/what/everything/all (that) they/people/folks/ppl/customers/users/visitors/travellers/travelers/guests/he/she/somebody/victims put/puts/enter/enters/type/types/send/sends/write,
    so/and/then people/they/folks/kids/customers/employees/users/staff/coworkers (should/will/can) type/enter/pay/sign/send/put/give, where people/they/users/staff enter/type/pay, gets/get ..3 to type/enter ..2
    password/pin/tan/login, once/after/when they gave/give/entered/typed, asks for the twelve/seed/pin/password, people hand me, whoever clicks allow, teachers/employees/staff/people/they enter`,
};

const overhears: Idea = {
  name: 'overhears',
  phrases: `
    mic/microphone/camera/webcam, listen to/in, what (the/my) family/they/people/guests/kids/tenants/nanny/team/neighbours/employees/he/she say/says/said/talk, speaker stays open, stream the sound, record/film ..4 room/bedroom/bathroom/flat/house/office/
    car/conversation, recording after, record/recording ..4 after it/the, laptop cam, cam of`,
};

const cardSecrets: Idea = {
  name: 'cardSecrets',
  phrases: `track 2, whole/full/entire/complete card, three digits, security code, cvv/cvc, full pan/card, card numbers, pan and, magstripe`,
};

const signsUp: Idea = {
  name: 'signsUp',
  phrases: `
    create/register/open/make/farm/sign/buy/generate/run ..3 accounts/account/users, sign ..2 up, invent people/users/customers/names, register by the, collect/claim/get/farm the (_) (_) bonus/reward/credit, vote again`,
};

const falseIds: Idea = {
  name: 'falseIds',
  phrases: `
    generated/fake/false/invented/bought/stolen/rented/forged passport/id/ids/identity/number/name/sim/document/card, stolen identities, bought ids, invent people/users/customers, by the thousand, dont exist, of other people, from different ids`,
};

const coins: Idea = {
  name: 'coins',
  phrases: `
    private keys, seed/recovery phrase, seed words, mnemonic, wallet, ledger app, usdc/usdt/eth/btc/bitcoin/monero, eth/btc/bitcoin/wallet/crypto address, airdrop, all deposits, coins, mnemonics, twelve words, metamask`,
};

const sweeps: Idea = {
  name: 'sweeps',
  phrases: `
    move/sweep/send/transfer/withdraw/drain/empty (it/them/whatever/everything/all/the) ..5 to me/mine/my/this, sweep the, wallet/wallets of anyone/everyone/whoever/visitors/people/users/my, put/insert/paste/swap/replace ..6 my own/address/wallet
    in/instead/there, with mine/my, put mine, thats me, and vanish, signs a transfer to me, permit for all, unlimited approval to me, approve trick, withdraw all, transfer to me, clean/cleans/empty/empties them out, that belongs to me, cleans them, with one that, swap/replace/exchange ..14 for/with/by mine, only i/we can withdraw, move/take/pull out all/their/the (_) tokens/coins/funds`,
};

const secondFactor: Idea = {
  name: 'secondFactor',
  phrases: `
    mfa/2fa/otp, mfa/2fa/login prompt, one time code, sms code/codes, code by sms, six digits, digits for, verification code/codes, incoming sms/codes, security code, bank texts/sms, login codes, two factor`,
};

const outwits: Idea = {
  name: 'outwits',
  phrases: `
    until she/he/they accept/accepts/approve/approves/give/gives/tap/taps, intercept !the sms provider, pass/forward/send ..2 to me, so i can log in, then use them/it to log, as if i were support, owner sleeps/is, pretend to be support, ss7, i have her/his ..3 password/birthday/address,
    (i) already have the password, before she/he, to my (own) phone/sim/telegram/server, to us/me/this, enter their, so we can, know the password already, types them, type them, at their bank, enters them`,
};

const portsNumber: Idea = {
  name: 'portsNumber',
  phrases: `
    move/port/transfer/swap/take ..4 number/numbers ..6 to/onto my/mine/esims/a sim/esim/sims/carrier/i, sim swap, port ..2 phone numbers of, number to (a/my) sim, reroute ..3 number to`,
};

const wireTricks: Idea = {
  name: 'wireTricks',
  phrases: `
    handshakes, crack ..1 wifi/handshake/them/wpa, arp poison/spoof, poison the arp, deauth, jam ..3 camera/alarm/wifi/signal/lock, evil twin, same name as, rewrite/fake/spoof (the) dns, dns answers, packets of others, in the ones with weak, passwords of all/everyone/everybody/others/people, kick ..3 off/from the wlan/wifi, kick ..2 devices from, replay ..2 garage/gate/remote/opener/fob, sniff ..3 traffic/wifi/packets/network/logins, ap named/called, wifi password list, on the network/wifi of`,
};

const fromNeighbours: Idea = {
  name: 'fromNeighbours',
  phrases: `
    flats/houses/apartments around, the neighbours/neighbors, dorm/hostel/hotel/airport/airports/cafe/campus/train network/wifi/guests, of the others, others logins, so i see, dont want to pay, everybodys devices, in the (hostel/dorm/hotel/office/cafe) network, in the office, mate/friend/brother is inside/in,
    while i am/was, while im inside/in, while we are/go, we are inside, for fun, travellers/travelers, coffee shop, folks/people/everyone on/in the ..2 network/wifi, while i sit, airbnb/hotel guests, people/family/guy/girl above/below/next, upstairs`,
};

const mines: Idea = {
  name: 'mines',
  phrases: `
    xmrig, =miner/=miners !{thing}/bot/character/class/sprite/digs, mine ..2 monero/bitcoin/crypto/coins/xmr/eth, my coins, coin hive, mining pool/payload/script/worker, mining for me`,
};

const borrowedPower: Idea = {
  name: 'borrowedPower',
  phrases: `
    visitors/customers/users/clients/players/installs/whoever/everyone, university/school/employers/company/lab/work/clients gpus/servers/machines/cluster/pcs/server, image we publish, our package, free game, so they/users/admins, as long as the tab`,
};

const spreadsItself: Idea = {
  name: 'spreadsItself',
  phrases: `
    send/copy/mail/install/replicate/spread/forward/post/write/start itself, copy (this/it/the/a) (_) over, copies this over, jump from machine/host/computer, get onto other/every/each/all, from machine to machine, hop to the next, infect, hop over/on, hops over, spread on/to/across/through/itself, eternalblue, jump/jumps/hop/hops/move/moves (on) to the next, do the same there`,
};

const uninvited: Idea = {
  name: 'uninvited',
  phrases: `
    each/every/any/all (_) usb/stick/sticks, all/every contacts/contact of, whoever/everyone/anyone who/opens/open/installs, default/weak passwords/password/logins, admin admin, printer bug, hospital/university/school/company/office network, wait for commands/my, my irc/c2/server, each host that answers, where it works, start it again
    from/there, on its own, same local admin, on one office, others with, each/every host/machine/computer of, campus, attack order, adds the infected, to my list, keys/credentials/passwords/logins it finds`,
};

const enumerates: Idea = {
  name: 'enumerates',
  phrases: `
    ids are sequential/guessable/numbered, sequential ids, guess/increment/enumerate/count/iterate ..3 ids/id/numbers, takes the price from, trusts the client/form/price, fetch all, for one cent, through the (_) bug, no check on, is not checked, iterate/loop/go ..2 order/customer/invoice numbers/ids`,
};

const othersThings: Idea = {
  name: 'othersThings',
  phrases: `
    of (the) other/another (_) customer/user/member/tenant/patient/people/bidder/company, others offers/orders/files/data, sealed offers/bids, the other bakery/shop/firm/company, someone elses, somebody elses, {theirsByName}, of their buyers/customers/guests/users, their guest/customer list`,
};

const theirsByName: Idea = {
  name: 'theirsByName',
  phrases: `rivals/competitors/clubs/neighbours (_) shop/site/server/system, of the other bakery/shop/firm/club`,
};

const exploits: Idea = {
  name: 'exploits',
  phrases: `
    exploit/poc/payload/webshell, get/gets/give/gives (me) (a/the) shell/shells/admin/root, shell/shells on, input/cookie/string/request/comment that/which make/makes/get/gets/give/gives/steal/steals, what would i put/enter/type, upload a php/web/shell, craft a,
    so i/we/that (i) (can) own/pwn/control/rule their/his/her/its/this/the (_) box/server/machine/site/system/router, run it on, users and hashes, gets me admin, all users and, which parameter lets, payload for this, lets me read their, i own the, my shell, shell php, xss, sql injection, eternalblue, bruteforce, input/string/value/text/request ..5 that/which list/lists/dump/dumps/return/returns/show/shows/leak/leaks (_) (_) users/passwords/hashes/tables/accounts, with their hashes, through this hole/bug, which comment/input/text/payload/string do/can/should i, sends me his/her/their session/cookie`,
};

const fixesDraw: Idea = {
  name: 'fixesDraw',
  phrases: `
    lottery/raffle/draw/roulette/jackpot/auction, slot machine, poll/vote/election/contest, scale/meter/taximeter/pump/odometer/counter, third sale, bid bot, odds, taxi meter, bid/bids`,
};

const unfairly: Idea = {
  name: 'unfairly',
  phrases: `
    favour/favor ..3 numbers/tickets/our/my/me, i own but, pass/passes the fairness, never pay/pays/paid out more, pays out less, displays/shows ..2 but, but display/displays/show/shows, faster/higher/more/extra for tourists/foreigners/strangers/drunks, more than there is, less than there is, cant check, sees only the report, looks natural,
    so that we/i win, win by _ euro/cent, sealed offers, see the others, tax man sees, customers cant, =count/=show/=charge/=display ..2 percent more/less, wins/win the raffle/draw/lottery, with tourists, price goes up, my own second account, against buyers`,
};

const lies: Idea = {
  name: 'lies',
  phrases: `
    speak/speaks against, reads as if, as if she/he/they/i, have/has an alibi, before the (_) get/gets/come/comes/take/takes/see/sees/arrive/arrives/look/looks, take/takes my laptop/phone, instead of _ km/before/in, deletion entries, make/makes it look, never existed, seems/seem like, i was elsewhere,
    so it/that reads/shows/says, letter from the lawyers, like a disk/hardware fault/failure, look like she/he, for the court, to another employee/person, goes to the judge/court/police, with me out, the cops want, police/cops want, auditors come, before it goes, before we/i send/hand/submit it/them, like the (_) pushed/did/wrote, so ..3 looks safe/fine/good/better`,
};

const sellsNothing: Idea = {
  name: 'sellsNothing',
  phrases: `
    that/which/who dont/doesnt/never/didnt exist, nonexistent/non existent/fake/invented, from other listings, in love, lonely/old/older women/men/people/soldier, voice of my/the/a boss/ceo/her/his, data of the people, in this dump, {close} voice, selfies and ids, ids applicants`,
};

const takesMoney: Idea = {
  name: 'takesMoney',
  phrases: `
    take/collect/keep/get/ask/asks ..3 deposit/money/payment/prepayment/fee/transfer/advance, apply for (_) credit/loan/cards/card, credit cards/card with, for a transfer, ask/asks ..4 for money, cash out, sends/send money, open/create bank accounts, card pin, ask my _ for, ask ..3 for money/pin`,
};

const exposesUnless: Idea = {
  name: 'exposesUnless',
  phrases: `
    publish/post/leak/tell/tells/told/send/show/email/upload/release/threaten ..14 until/till/unless/if she/he/they ..3 pay/pays/send/sends/sent/come/comes/answer/buy/agree/agrees/stop, have pics/pictures/photos/nudes/videos of her/him/them, gets told unless, threaten to, if they dont buy/pay, extort/blackmail, bit more of
    his/her/their, his/her wife/husband gets, tell their spouse/wife/husband, or it goes online`,
};

const pesters: Idea = {
  name: 'pesters',
  phrases: `
    call/ring/message/text/mail/write/contact/dm ..3 {somebody} ..4 night/every/each/again/times/hour, send ..2 {somebody} ..6 whenever/each/every/again, insult/insults/mock/humiliate ..4 {somebody}, insults about, sign ..3 mail/phone/number/email up ..6 sites/lists/newsletters, sign up her/his ..6 sites, reports/report all (_)
    posts/videos, order ..5 to (my/the/his/her/their) {somebody} house/door/home/flat, order taxis/pizzas/food ..3 to, keep/go ..2 writing/messaging/calling to/her/him, spam/flood {somebody}, sign ..5 up for every/all/thousands/hundreds, how ugly/fat/stupid/dumb/worthless she/he/they, tell ..2 {somebody} every, order ..3 pizzas/food/taxis ..4 to, write/writes/message ..2 my ex, write/writes ..3 {close} ..3 from`,
};

const unasked: Idea = {
  name: 'unasked',
  phrases: `
    {unseen/grudge/menace}, from another/different/new/hidden number/account/profile/address, fresh/new profile/account/number, whenever/each/when (time) she/he/they block/blocks, blocks the last, at =2/=3/=4/night/midnight, drown/drowns in, loses/lose the account, all evening/night/day, new one every, thousands of sites, hardware ban, threatening a, every ..3 newsletter, all night, under every, nobody likes, should disappear, each/every night/hour ..3 to/that`,
};

const lures: Idea = {
  name: 'lures',
  phrases: `link/parcel/prize/won/winner/offer/voucher/casino/apk/installs`,
};

const asksGifts: Idea = {
  name: 'asksGifts',
  phrases: `ask/asks/asking/request/need/want/buy ..6 gift/itunes/steam card/cards/codes, for a transfer, urgent payment/transfer, wire ..2 money/payment`,
};

const peeps: Idea = {
  name: 'peeps',
  phrases: `window of, bedroom/shower/bathroom/changing room, undress/undresses`,
};

const forcesOut: Idea = {
  name: 'forcesOut',
  phrases: `so (that) he/she/they (finally) move/moves/quit/quits/leave/leaves/give/gives/resign/resigns !the, until he/she/they move/moves/quit/quits/resign/resigns`,
};

const defaults: Idea = {
  name: 'defaults',
  phrases: `root root, admin admin, default/factory/standard password/passwords/login/logins/credentials`,
};

const allHosts: Idea = {
  name: 'allHosts',
  phrases: `
    all/every/each/any/random (the) ip/ips/router/routers/host/hosts/camera/cameras/device/devices/machine/machines/range/ranges ..2 of/in/on/it/from !our/the, whole range/subnet/town/street, shodan, of this provider, of my
    street/town/university/provider`,
};

/** Where whoever has been taken in is sent, so that they see nothing. */
const goesOn: Idea = {
  name: 'goesOn',
  phrases: `go/goes/forward/forwards/redirect/redirects/send/sends/pass/passes/bring/brings ..4 to/on the real/true/actual/original/genuine`,
};

const typedSecrets: Idea = {
  name: 'typedSecrets',
  phrases: `password/=pin/=pins/=tan/=tans/cvv, card number/data/details`,
};

export const deedsByWire: readonly Idea[] = [
  putsIn,
  overhears,
  cardSecrets,
  signsUp,
  falseIds,
  coins,
  sweeps,
  secondFactor,
  outwits,
  portsNumber,
  wireTricks,
  fromNeighbours,
  mines,
  borrowedPower,
  spreadsItself,
  uninvited,
  enumerates,
  theirsByName,
  othersThings,
  exploits,
  fixesDraw,
  unfairly,
  lies,
  sellsNothing,
  takesMoney,
  exposesUnless,
  pesters,
  unasked,
  lures,
  asksGifts,
  peeps,
  forcesOut,
  defaults,
  allHosts,
  goesOn,
  typedSecrets,
];
