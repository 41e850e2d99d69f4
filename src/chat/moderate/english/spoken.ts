import type { Idea } from '../idea.ts';

// What hurts by being said: harassment, threats, hate, sex.

const urges: Idea = {
  name: 'urges',
  kind: 'whole',
  weight: 7,
  harm: 'selfHarm',
  phrases: `
    jump off roofs/bridges/a, kill yourself, thinspo/proana/anorexia/anorexic/bulimic/bulimia
    ..6 coach/tips/site/goal, thinspo/proana/anorexia/anorexic/bulimic/bulimia ..6
    encourage/under/hide/girls/keep, ways to cut/hurt/harm/kill
    myself/yourself/oneself/themselves, encourage/tell/push/convince ..4
    kill/hurt/hang/harm/cut/starve herself/himself, encourage/tell/push/convince ..4
    kill/hurt/hang/harm/cut/starve themselves/yourself, urge/get/make/coach ..4
    kill/hurt/hang/harm/cut/starve herself/himself/themselves/yourself,
    (to/should/must/will/would/she/he/they) kill/hang/hurt/harm/cut/starve herself/himself/themselves, with go die, go die to`,
};

const abuses: Idea = {
  name: 'abuses',
  kind: 'act',
  weight: 4,
  harm: 'harassing',
  phrases: `
    look as if/though (my/the/our) {close/peer/stranger/she}, bad/terrible/unfit mother/father,
    has an std/aids/hiv/herpes, tell the whole school/office/town/class/company, whisper at
    night, thinks shes/hes crazy, we bully, ringing all night, hidden/withheld number, insult/
    harass/humiliate/bully/ridicule/defame/slander/degrade/demean/belittle/catfish/swat,
    body/fat shame, mock/shame/troll/spam ..3 {close/peer/stranger/prey/she/group} !{thing},
    scare/bombard/annoy/torment ..3 {close/peer/stranger/prey/she/group} !{thing},
    pester/embarrass/expose/ruin ..3 {close/peer/stranger/prey/she/group} !{thing},
    stalk/gaslight/target/roast/smear ..3 {close/peer/stranger/prey/she/group} !{thing},
    rumour/rumor, lies about, spread ..2 lies, mass report, gossip about, make fun of ..2
    {human}, abusive message/comment/mails/calls, hate/nasty/vile/cruel/obscene
    message/mail/comments/letters, keep email/text/call/messag*/contact ..2
    {close/peer/stranger/she}, keep writ*/messaging/writing/sending/posting ..2
    {close/peer/stranger/she}, call/text/ring/phone ..7 {close/peer/stranger/she} ..5
    times/every/night/hour/minute, message/email ..7 {close/peer/stranger/she} ..5
    times/every/night/hour/minute, mail/order/send ..7 {close/peer/stranger/she} ..5
    times/every/night/hour/minute, call/text/ring/phone ..7 {close/peer/stranger/she} ..5
    day/pizzas/until/again/house, message/email/mail/order/send ..7 {close/peer/stranger/she}
    ..5 day/pizzas/until/again/house, {she/close/peer/stranger} ..2 name/number/address ..6
    sex/whore/slut/porn/escort/naked, {she/close/peer/stranger} ..2 photo/phone/face ..6
    sex/whore/slut/porn/escort/naked, call me for sex, revenge porn, leak/publish/post/share ..4
    nude/naked/photos/tape/screenshots of, nude of/pictures/photos, make ..4
    cry/quit/lose/regret/suffer, write/post/generate/send/make/tweet/say/comment ..3
    nasty/ugly/hateful/disgusting, write/post/generate/send/make/tweet/say/comment ..3
    insulting/mean/hurtful/cruel/abusive, whore/slut/bitch/cunt/retard, hoax call, prank call,
    call the police/swat/cops to/on, call the police ..6 house/home/fake/hoax, until/till she/he
    deletes/quits/leaves/cries/answers/pays/breaks/resigns, laugh at her/him/his, loser`,
};

const threatens: Idea = {
  name: 'threatens',
  kind: 'act',
  weight: 5,
  harm: 'threatening',
  phrases: `
    rape/bomb/death/shooting threat, bomb threat, or ill/we/i post/leak/hurt/kill/tell, death
    threat, threaten ..2 {human/public}, threat (to/against/for/at/that) ..2 {human/public},
    threatening message/mail/letter/email/note/calls, blackmail/extort/extortion,
    intimidate/terrorise/terrorize, i/we know where he/she/they/you live/sleep, scare/frighten
    ..3 witness/family/kids/voters/reporters/journalists, or else we, watch your back,
    anonymous/scary message/letter ..3 (about/to) (his/her/their) kids/family/house, with
    threats, i will find/get you/her/him/them`,
};

const hateful: Idea = {
  name: 'hateful',
  kind: 'whole',
  weight: 7,
  harm: 'hate',
  phrases: `
    give/charge/quote/offer/pay (the/all) women/muslims/jews/blacks/gays/immigrants/refugees ..2 higher/lower/worse/less, false/no/reject/deny/refuse/block/drop/ban ..3 everybody/everyone/anyone/people/users/applicants/guests with ..1 arabic/arab/turkish/jewish/african/muslim/foreign/roma _,
    {group} run/control/own the bank/media/world/press/government/country, {group} are behind,
    {group} cant/arent/dont/isnt (be) civilised/civilized/trusted/intelligent, {group}
    cant/arent/dont/isnt (be) human/equal/smart/clean/welcome, {group} (are/is)
    (mentally/genetically/naturally) _ ill/inferior/stupid/criminal, {group} (are/is)
    (less/more/all) _ ill/inferior/stupid/criminal, {group} (are/is)
    (mentally/genetically/naturally) _ violent/lazy/sick/intelligent, {group} (are/is)
    (less/more/all) _ violent/lazy/sick/intelligent, so that ..3 {group} come/are/go/get last,
    joke/memes/generator (on/about/against) ..1 {group}, where {group} live, find/detect {group}
    ..4 leave/drop/reject/exclude/out, chant about, {group} come last, {group} ..6 vermin/
    subhuman/slaves/inferior/parasites/cockroach*/rats/animals/filth*/scum, {group} ..6 disease/
    plague/exterminated/gassed/hanged, {group} ..6 lynched/deported/eradicated/beaten/stupid/
    dirty, {group} ..6 criminals/lazy/worthless/worth/expelled, {group} ..6 banned/sterilised/
    sterilized/removed/segregated/apes, {group} ..6 pigs/thieves/terrorists/burned/shot/killed/
    attacked/jailed/drowned/out/unwelcome, against/hate/despise/mock/insulting/ridiculing
    (the/all/every/those/these) {group} !{thing}, attack/deport/expel/blame/ban/hunt/boycott
    (the/all/every/those/these) {group} !{thing}, slur about/at/against/for/to/as/when, dm/send/post/write/print/yell/say/generate/reply/insert/shout ..3 slur, racist/sexist/antisemitic/homophobic/
    transphobic slur/comment/joke/post, racist/sexist/antisemitic/homophobic/transphobic
    messages/tweets/memes/text, misogynist*/islamophobic/nazi slur/comment/joke/post/messages/
    tweets/memes/text, fascist/hateful/xenophobic slur/comment/joke/post/messages/tweets/memes/
    text, racist/sexist/antisemitic/homophobic/transphobic propaganda/poem/speech/rant, racist/
    sexist/antisemitic/homophobic/transphobic slogan/song/insults/chant/manifesto, misogynist*/
    islamophobic/nazi/fascist/hateful/xenophobic propaganda/poem/speech/rant, misogynist*/
    islamophobic/nazi/fascist/hateful/xenophobic slogan/song/insults/chant/manifesto,
    joke/rant/slogan ..3 (against/mocking/about) ..4 {group} ..6 should/deserve/are,
    joke/rant/slogan ..3 (against/mocking/about) ..4 {group} ..6 dont/cant/must,
    joke/rant/slogan ..3 (saying/that/why) ..4 {group} ..6 should/deserve/are/dont/cant/must,
    propaganda/poem/manifesto ..3 (against/mocking/about) ..4 {group} ..6 should/deserve/are,
    propaganda/poem/manifesto ..3 (against/mocking/about) ..4 {group} ..6 dont/cant/must,
    propaganda/poem/manifesto ..3 (saying/that/why) ..4 {group} ..6 should/deserve/are,
    propaganda/poem/manifesto ..3 (saying/that/why) ..4 {group} ..6 dont/cant/must,
    song/leaflet/tweet ..3 (against/mocking/about) ..4 {group} ..6 should/deserve/are,
    song/leaflet/tweet ..3 (against/mocking/about) ..4 {group} ..6 dont/cant/must,
    post/comment/speech ..3 (against/mocking/about) ..4 {group} ..6 should/deserve/are,
    post/comment/speech ..3 (against/mocking/about) ..4 {group} ..6 dont/cant/must,
    song/leaflet/tweet ..3 (saying/that/why) ..4 {group} ..6 should/deserve/are/dont/cant/must,
    post/comment/speech ..3 (saying/that/why) ..4 {group} ..6 should/deserve/are/dont/cant/must,
    white power, heil hitler, master race, ethnic cleansing, holocaust ..5
    lie/never/hoax/deny/didnt, great replacement, should/must be slaves,
    reject/drop/exclude/discard/downrank (out/down) ..5 {group} ..3 name/applicants,
    reject/drop/exclude/discard/downrank (out/down) ..5 {group} ..3 applications/candidates,
    lower/skip/remove/score/deny (out/down) ..5 {group} ..3 name/applicants,
    lower/skip/remove/score/deny (out/down) ..5 {group} ..3 applications/candidates, reject/drop
    (out/down) ..5 {group} ..3 tenants/cvs/resumes/customers, exclude/discard/downrank
    (out/down) ..5 {group} ..3 tenants/cvs/resumes/customers, lower/skip/remove/score/deny
    (out/down) ..5 {group} ..3 tenants/cvs/resumes/customers,
    reject/drop/exclude/discard/downrank (out/down) ..5 {group} ..3 loans/lower/out/first,
    reject/drop/exclude/discard/downrank (out/down) ..5 {group} ..3 people/employees/women/men,
    lower/skip/remove/score/deny (out/down) ..5 {group} ..3 loans/lower/out/first,
    lower/skip/remove/score/deny (out/down) ..5 {group} ..3 people/employees/women/men,
    charge/filter/rank/block/refuse (out/down) ..5 {group} ..3 name/applicants,
    charge/filter/rank/block/refuse (out/down) ..5 {group} ..3 applications/candidates,
    charge/filter/rank/block/refuse (out/down) ..5 {group} ..3 tenants/cvs/resumes/customers,
    hide/sort/evict/penalise/penalize/fire (out/down) ..5 {group} ..3 name/applicants,
    hide/sort/evict/penalise/penalize/fire (out/down) ..5 {group} ..3 applications/candidates,
    hide/sort/evict (out/down) ..5 {group} ..3 tenants/cvs/resumes/customers,
    penalise/penalize/fire (out/down) ..5 {group} ..3 tenants/cvs/resumes/customers,
    charge/filter/rank/block/refuse (out/down) ..5 {group} ..3 loans/lower/out/first,
    charge/filter/rank/block/refuse (out/down) ..5 {group} ..3 people/employees/women/men,
    hide/sort/evict/penalise/penalize/fire (out/down) ..5 {group} ..3 loans/lower/out/first,
    hide/sort/evict/penalise/penalize/fire (out/down) ..5 {group} ..3
    people/employees/women/men, candidates/applicants/tenants/resumes/cvs/loans ..6
    {group}, list/blacklist/register/map/addresses/database of ..3 {group}, {group} ..4
    addresses/homes/shops/owners ..6 attack/harass/throw/burn, {group} ..4
    addresses/homes/shops/owners ..6 visit/boycott/hunt/stones, gays should, without ..2
    gays/jews/blacks/muslims/women`,
};

const sexual: Idea = {
  name: 'sexual',
  kind: 'act',
  weight: 4,
  harm: 'sexual',
  phrases: `
    sleep with me/him, look hot/sexy, nude/naked/undressed _ 10yo/11yo/12yo/13yo, post pics of
    themselves, touching the/a/her/his boy/girl/child/kid/body, flirty/flirt, nudes, in this
    porn, hot pics, porn clip, touches the boy/girl, sex/sexy/sexual/sexually/sexualise/
    sexualize !column/field/enum/=m/=f, porn/porno/pornographic/pornography/erotic/erotica/
    nude, lewd/nsfw/topless/horny/hentai/masturbat*/orgasm, naked (_) {human}/people/body/bodies/photo/picture/pics/image/selfie/skin, {human} ..2 naked, completely/half/fully/get/gets/undress naked, undress !this/the/it, seduce, groom
    !backlog/the/tickets, in/their/her/of underwear/bikini/lingerie/shower/changing/locker/gym/
    swimsuit/bath/pool, nudify, strip for/off/her/him/the/naked her/his/clothes/dress/girl/woman
    !next, intimate photos/pictures/images, meet me alone/secretly, win/gain/earn
    (the/their/his/her) trust of kids/children/teens/girls/boys/minors, send me
    nudes/pictures/naked, child porn/sex/abuse/nudes, csam, cp, kiddie, easy to get drunk, how
    hot/sexy, rank/rate/sort/score ..4 women/girls (of/by/in) ..5 hot/looks/breasts/body,
    rank/rate/sort/score ..4 female/classmates/colleagues (of/by/in) ..5 hot/looks/breasts/body,
    rank/rate/sort/score ..4 women/girls (of/by/in) ..5 attractive/drunk/easy/fuckab*,
    rank/rate/sort/score ..4 female/classmates/colleagues (of/by/in) ..5 attractive/drunk,
    rank/rate/sort/score ..4 female/classmates/colleagues (of/by/in) ..5 easy/fuckab*,
    dick/cock/breasts/boobs/genitals, get/make/ask/convince ..4 send ..3 of themselves/herself/himself, get/make/convince ..3 turn on the/their camera/cam/webcam`,
};

const smut: Idea = {
  name: 'smut',
  kind: 'whole',
  weight: 6,
  harm: 'sexual',
  phrases: `
    talk dirty, dirty talk, =sexting, sext/=sexts with/me/to/from/message/bot, hardcore/explicit/steamy story/scene/novel/roleplay/porn/
    chat/fanfic/poem/tale !board/points, erotic/smutty/pornographic/sexual
    story/scene/novel/roleplay !board/points, erotic/smutty/pornographic/sexual
    porn/chat/fanfic/poem/tale !board/points, hardcore porn/sex, write/generate/describe ..2
    porn/erotica/smut, explicit ..2 about, strip (the/a/this)
    her/him/woman/girl/women/clothes/dress ..5 photo/picture/image/naked, undress/nudify
    (the/a/this) her/him/woman/girl/classmate/coworker/colleague/people, undress/nudify ..2
    me/photo/pictures, naked/nude images/picture/photo/pics/body ..3 (of) (my/the/a/this)
    {human}, deepfake ..4 nude/naked/porn, nude of {human}, dick pics, roleplay/play ..6
    naked/sex/seduce/horny`,
};

const childAbuse: Idea = {
  name: 'childAbuse',
  kind: 'whole',
  weight: 9,
  harm: 'minors',
  phrases: `
    groom/seduce/touch/molest a child/kid/minor/girl/boy, child/kiddie
    porn/sex/pornography/nudes/erotica, csam, {minor} ..7 {sexual}, {sexual} ..7 {minor}`,
};

export const spoken: readonly Idea[] = [
  urges,
  abuses,
  threatens,
  hateful,
  sexual,
  smut,
  childAbuse,
];
