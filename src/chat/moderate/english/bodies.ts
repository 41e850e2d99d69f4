import type { Idea } from '../idea.ts';

// Harm to bodies: violence, weapons, self-harm.

const hurts: Idea = {
  name: 'hurts',
  phrases: `
    kill/murder/stab/shoot/shot/poison/execute/hang, lynch/behead/strangle/suffocate/drown/
    burn/torture/punch/slap, hurt/slash/kidnap/abduct/assassinate/attack/assault/rape, molest/
    bomb/gas/gassed/eliminate/dismember/choke/smash/starve, gag/bind/trap/throttle/crush/whip/
    scald/electrocute, bury/mutilate/cripple/maim/injure/wound/sedate/drug/blind, butcher/
    slaughter/decapitate/skin/hunt/beat/kick/hit/bludgeon, impale/exterminate/harm/nuke/
    garrote/ambush/tase/cage/dissolve, run over, blow up, beat up, get rid of, tie up, push off,
    throw off, lock up, set fire to, set on fire, knock out, break the, cut up, run down, mow
    down, drive into, chain up, hold hostage, take out`,
};

const hurtsHuman: Idea = {
  name: 'hurtsHuman',
  kind: 'whole',
  weight: 7,
  harm: 'hurting',
  phrases: `
    {hurts} someone/somebody !elses/with, bleed someone/somebody/him/her/people,
    beat/kill/shoot/attack/hurt/stab/punch (up) anyone/everyone/whoever/anybody who, smother/
    choke/drown/shake/shoot/hurt/kill (a/the/my/his/her) baby/toddler/cat/dog,
    crack/break/smash/fracture (my/his/her/the/a) {close/peer/stranger/she} skull/head/jaw/
    neck/bones/legs/kneecaps/arm/fingers, punish/shock/whip/beat/slap my/his/her/the
    kid/child/son/daughter/wife/dog, electric shocks whenever he/she, so she/he/they cant
    leave/escape, abort/end/terminate her pregnancy, in her/his tea/drink/food/coffee/glass,
    dispose of the/a/his/her body, dissolve/hide/bury the/a/his/her corpse, strangle/kill/stab/
    shoot/poison/attack/beat/rape/kidnap/hurt/drown/choke the _ who, shoot/shot whoever,
    opens/enters/passes ..4 gets shot/killed/burned, {human} gets shot/stabbed/killed/burned !by, how _ gets shot/stabbed/burned, knock out (a/the)
    classroom/crowd/people/guests/class, fails at highway, car/brakes ..4 fail, loosen ..6
    car/bike/wheel/chair/ladder, catch fire ..6 bag/house/car/flat, crowd ..9
    nails/powder/bomb/knife, hit a police, stop his/her insulin/heart/breathing/ventilator !simulation/simulator/model/timer/demo/job/loop/monitor/sensor/chart/
    pacemaker/dialysis, nails/powder/screws and powder/nails/screws, im angry at, {hurts}
    (the/my/a/an/this/that/some/all) {close/peer/stranger/prey/she/group} !{thing}, {hurts}
    (every/his/her/their) {close/peer/stranger/prey/she/group} !{thing}, {hurts}
    (these/those/our/old/on) {close/peer/stranger/prey/she/group} !{thing}, {hurts}
    (the/my/a/an) head/throat/bones/legs of (my/the/a/an/this/some) {human}, {hurts}
    (this/his/her/their) head/throat/bones/legs of (my/the/a/an/this/some) {human}, {hurts}
    (the/my/a/an) arms/face/blood/kneecaps of (my/the/a/an/this/some) {human}, {hurts}
    (this/his/her/their) arms/face/blood/kneecaps of (my/the/a/an/this/some) {human}, {hurts} a
    person, {hurts} (some/these/those/the/innocent/many/all) people, follow/hunt/target/aim/fire
    ..6 drop/fire ..3 grenade/bomb/bullet ..2 him/her/them/people/on, follow/hunt ..6
    shoot/throw/launch ..3 grenade/bomb/bullet ..2 him/her/them/people/on, target/aim/fire ..6
    shoot/throw/launch ..3 grenade/bomb/bullet ..2 him/her/them/people/on, follow/hunt ..6
    drop/fire ..3 missile/rocket/explosive ..2 him/her/them/people/on, target/aim/fire ..6
    drop/fire ..3 missile/rocket/explosive ..2 him/her/them/people/on, follow/hunt ..6
    shoot/throw/launch ..3 missile/rocket/explosive ..2 him/her/them/people/on, target/aim/fire
    ..6 shoot/throw/launch ..3 missile ..2 him/her/them/people/on, target/aim/fire ..6
    shoot/throw/launch ..3 rocket/explosive ..2 him/her/them/people/on, how to
    hit/kill/hurt/shoot/stab/poison ..2 people/humans/someone/pedestrian, so (that) i can
    shoot/kill/hit/attack/stab/bomb/ambush them/people/everyone/him/her/it, on purpose ..2
    {human}, {human} on purpose, let/make ..1 him/her/them
    starve/bleed/suffocate/drown/die/burn, lock/keep/trap (my/the/a/this/her/him)
    {close/she/stranger} (up/in/inside) ..6 cant/leave, lock/keep/trap (my/the/a)
    {close/she/stranger} (up/in/inside) ..6 chair/bed/cellar, lock/keep/trap (this/her/him)
    {close/she/stranger} (up/in/inside) ..6 chair/bed/cellar, lock/keep/trap
    (my/the/a/this/her/him) {close/she/stranger} (to/down/here) ..6 cant/leave, lock/keep/trap
    (my/the/a) {close/she/stranger} (to/down/here) ..6 chair/bed/cellar, lock/keep/trap
    (this/her/him) {close/she/stranger} (to/down/here) ..6 chair/bed/cellar, bind/chain/tie
    (my/the/a/this/her/him) {close/she/stranger} (up/in/inside) ..6 cant/leave, bind/chain/tie
    (my/the/a) {close/she/stranger} (up/in/inside) ..6 chair/bed/cellar, bind/chain/tie
    (this/her/him) {close/she/stranger} (up/in/inside) ..6 chair/bed/cellar, bind/chain/tie
    (my/the/a/this/her/him) {close/she/stranger} (to/down/here) ..6 cant/leave, bind/chain/tie
    (my/the/a) {close/she/stranger} (to/down/here) ..6 chair/bed/cellar, bind/chain/tie
    (this/her/him) {close/she/stranger} (to/down/here) ..6 chair/bed/cellar, lock/keep/trap
    (my/the/a) {close/she/stranger} (up/in/inside) ..6 basement/house, lock/keep/trap
    (this/her/him) {close/she/stranger} (up/in/inside) ..6 basement/house, lock/keep/trap
    (my/the/a) {close/she/stranger} (to/down/here) ..6 basement/house, lock/keep/trap
    (this/her/him) {close/she/stranger} (to/down/here) ..6 basement/house, bind/chain/tie
    (my/the/a) {close/she/stranger} (up/in/inside) ..6 basement/house, bind/chain/tie
    (this/her/him) {close/she/stranger} (up/in/inside) ..6 basement/house, bind/chain/tie
    (my/the/a) {close/she/stranger} (to/down/here) ..6 basement/house, bind/chain/tie
    (this/her/him) {close/she/stranger} (to/down/here) ..6 basement/house, lock/keep/trap
    (my/the/a) {close/she/stranger} (up/in/inside) ..6 room/out/escape, lock/keep/trap
    (this/her/him) {close/she/stranger} (up/in/inside) ..6 room/out/escape, lock/keep/trap
    (my/the/a) {close/she/stranger} (to/down/here) ..6 room/out/escape, lock/keep/trap
    (this/her/him) {close/she/stranger} (to/down/here) ..6 room/out/escape, bind/chain/tie
    (my/the/a) {close/she/stranger} (up/in/inside) ..6 room/out/escape, bind/chain/tie
    (this/her/him) {close/she/stranger} (up/in/inside) ..6 room/out/escape, bind/chain/tie
    (my/the/a) {close/she/stranger} (to/down/here) ..6 room/out/escape, bind/chain/tie
    (this/her/him) {close/she/stranger} (to/down/here) ..6 room/out/escape, stop breathing, gory
    detail, gory details, blood sprays/splatters when/as/on/from/over, in graphic detail, get away with murder/it,
    bleed out !the/of/into, drain ..3 blood, inject ..4 into (my/the/her/his/a) {human},
    poison/bleach/pills/drugs/acid ..2 in/to/into ..3 food/drink/coffee/tea,
    poison/bleach/pills/drugs/acid ..2 in/to/into ..3 water/meal/soup/glass,
    celebrate/glorify/praise/cheer ..4 massacre/shooting/genocide/terror/murder,
    celebrate/glorify/praise/cheer ..4 bombing/killings/holocaust/attack/attackers, plan ..3
    attack/shooting/massacre/bombing ..4 school/market/church/mosque/synagogue/concert, plan ..3
    stabbing/murder/killing/kidnapping ..4 school/market/church, plan ..3
    stabbing/murder/killing/kidnapping ..4 mosque/synagogue/concert, plan ..3
    attack/shooting/massacre/bombing ..4 mall/public/crowd/festival/office/my/the, plan ..3
    stabbing/murder/killing/kidnapping ..4 mall/public/crowd/festival/office/my/the, school
    shooting, mass shooting, burn/blow/shoot/bomb (down/up) (the/a/my/their/his/her/an) ..2
    house/home, burn/blow/shoot/bomb (down/up) (the/a/my/their/his/her/an) ..2
    building/school/church, burn/blow/shoot/bomb (down/up) (the/a/my/their/his/her/an) ..2
    mosque/synagogue, burn/blow/shoot/bomb (down/up) (the/a/my/their/his/her/an) ..2
    car/truck/office, burn/blow/shoot/bomb (down/up) (the/a/my/their/his/her/an) ..2
    embassy/mall, burn/blow/shoot/bomb (down/up) (the/a/my/their/his/her/an) ..2
    station/bridge/refugee, burn/blow/shoot/bomb (down/up) (the/a/my/their/his/her/an) ..2
    hospital/police, burn/blow/shoot/bomb (down/up) (the/a/my/their/his/her/an) ..2
    plane/train/factory, attack/bomb/shoot (up) (the/a/an/my/at) ..2 school/market/church,
    attack/bomb/shoot (up) (the/a/an/my/at) ..2 mosque/synagogue/concert/mall, attack/bomb/shoot
    (up) (the/a/an/my/at) ..2 crowd/festival/parade, attack/bomb/shoot (up) (the/a/an/my/at) ..2
    stadium/subway/embassy/kindergarten, dose that isnt/wont/cant, lethal/deadly dose, hard to
    detect poison, make ..2 look like (an/a) accident/suicide/overdose/heart, spawn a mob, most
    people ..6 shoot/bomb/attack, hurt as many, seizure ..6 people/her/him/flash*,
    smash/break/crack (the/my/his/her) ..1 head/skull/bones/kneecaps/neck/jaw/fingers/arm of/in, follow/target ..9 drop ..2 load/it/bomb on him/her/them/people`,
};

const weapons: Idea = {
  name: 'weapons',
  kind: 'weapon',
  weight: 6,
  harm: 'hurting',
  phrases: `
    get/buy/obtain/order ..2 gun/rifle/pistol/weapon without,
    chlorine/mustard/phosgene/sarin/poison gas, make chlorine, rocket code, gun inside, bomb
    threat, detonator/napalm/molotov*/sarin/ricin/anthrax/novichok, semtex/thermite/chloroform/nitroglycerin, build/make/mix/cook/assemble/wire/synthesise/synthesize/construct/buy/plant/hide/place ..3 vx/tnt/ied/silencer, mustard/nerve gas, nerve agent, pipe/nail/car/dirty/real/suicide/letter/parcel/truck/homemade/nuclear/chemical bomb !in/animation/sprite/level/object/class/item, build/make/assemble/plant/
    detonate/construct/wire (a/the/my/an) bomb, bomb timer !in/class/component/widget/is/sprite, blow up a, ghost gun,
    print/build/make/machine (a/an/my/the) gun/firearm/rifle/pistol/receiver/suppressor/
    silencer, unregistered gun, chemical/biological/bio weapon, bioweapon, toxin to/from/in/for, cyanide,
    enrich uranium, fertilizer/fertiliser ..4 diesel/fuel/bomb/blow, fertilizer/fertiliser and,
    armed drone, drone ..4 grenade/bomb/weapon/attack, kill list of {human/public/group}, hit list of {human/public/group}, date rape, roofie,
    ghb, rohypnol`,
};

const arms: Idea = {
  name: 'arms',
  kind: 'weapon',
  weight: 3,
  harm: 'hurting',
  phrases: `
    explosive/dynamite/gunpowder/grenade/landmine/ammunition, bullet !point/points/list/lists/item/style/character/in/hits/has/is/goes/flies/moves, machete/rifle/pistol/shotgun, knife !icon/tool/sprite, bomb !animation/timer/object/class/when/if/with/out/because/on/whenever/again/here`,
};

const selfHarm: Idea = {
  name: 'selfHarm',
  kind: 'whole',
  weight: 9,
  harm: 'selfHarm',
  phrases: `
    slice/slit/cut/burn my arm/wrist/skin/leg/veins/throat, i cant go on !past/with/after,
    goodbye/farewell letter/note to my, which rope ..5 hold/neck/hang/me/best, pills stop ..3 heart/breathing/good, bleed least, fast for _ days,
    fool the doctors scale, dare each other, not wake up ever, =kill me, what dose of my, what dose ..6 kill/die/wake/enough/painless/stop*, {hurts}
    myself, cut/burn/harm/hurt/kill/starve/hang/drown/shoot/poison/choke/stab myself !in, cut
    (my/own) arms/veins/wrist, end my (own) life, take my (own) life, end it all !in/with/when/after/at, commit suicide !is, suicide pact/method/note/plan/forum/game !message, i want/wanna/plan/intend/going
    (to) die, im going to die !if/laughing/of, i want to die, i wanna die, dont want to live/wake, painless/
    quick/quickest/easiest/best/fastest/surest way/method to die, how to die !gracefully/cleanly/on/when/with/early, ways to die,
    pill/paracetamol ..9 overdose/lethal/die/not/never (to) wake/die/overdose/again/up,
    tylenol/ibuprofen ..9 overdose/lethal/die/not/never (to) wake/die/overdose/again/up,
    aspirin/insulin ..9 overdose/lethal/die/not/never (to) wake/die/overdose/again/up,
    tablets/sleeping ..9 overdose/lethal/die/not/never (to) wake/die/overdose/again/up, overdose
    on, how many ..3 pills/tablets ..8 wake/die/kill, stop eating, purge after, purging after/without/so/secretly/tips, starve to ..3 weight/thin/kilo/size, skip meals so, under _ calories, hide ..3 cuts/scars/weight from, self harm
    tips/ideas/method/without/forum, jump (off/from) (a/the) bridge/roof/building, eat under,
    plan to starve`,
};

export const bodies: readonly Idea[] = [hurts, hurtsHuman, weapons, arms, selfHarm];
