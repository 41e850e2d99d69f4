import type { Idea } from '../idea.ts';

// Software against whoever runs it, attacks on services, sabotage, and the defeat of what keeps people safe.

const malware: Idea = {
  name: 'malware',
  kind: 'weapon',
  weight: 4,
  harm: 'damage',
  phrases: `
    php/web/jsp/aspx shell,
    cobalt strike, metasploit, meterpreter, mimikatz, typosquat, package i took over, something
    that mines, run powershell on, send spam from hijacked/hacked, ransomware/malware/rootkit/
    botnet/trojan/spyware/stalkerware/keylogger/dropper/infostealer/stealer/adware/cryptominer/
    cryptojack*/shellcode/scareware
    !field/column/enum/test/label/model/tool/blade/blades, ransom/key/root/bot/crypto/info
    ware/logger/kit/net/miner/stealer !{thing}, computer virus, =virus !scan/scanner/total/table/signature/spread/spreads/simulation/model/particle/outbreak/strain, =worm !{thing}/segment/gear/game/body/sprite/head/shaped/moves/eats/turns, =rat/=rats !is/in/maze/sprite/race, =miner/=miners !{thing},
    back door, backdoor !debug/route, logic/time/fork/zip/email/mail bomb !animation/when/if/with/out/because/on/whenever/again/here, kill switch !for/flag/in/on/is, exploit kit, malicious code/macro/script/package/document/payload, remote access
    tool/trojan, command and control, =c2, zero day, wiper !blade/blades/motor, phishing kit, zombie machines,
    infected machines/computers/pcs/hosts/devices, wait for my commands, run/execute my code,
    implant, mines for me, payload ..4 {human/foreign/prey}, {evading} ..6 payload, payload
    isnt, my payload, reaches/lands on their, dropper/loader ..6 my/malicious/obfuscated/encrypted payload`,
};

const watchman: Idea = {
  name: 'watchman',
  phrases: `
    breathalyzer, polygraph, urine test, the soc, vanguard/battleye, moss, gptzero, the feds, ai
    detector, easyanticheat, punkbuster, intrusion detection, signature scanners, antivirus/defender/edr/xdr/av/virustotal/sandbox/siem/
    firewall/ids/crowdstrike/sentinelone/kaspersky/norton/smartscreen/gatekeeper/amsi/
    detection/forensics/scanner/proctor/captcha/anticheat/drm, anti virus/cheat/fraud, virus
    total, blue team, metal detector, plagiarism checker/detector/check, fraud
    detection/check/system, spam filter, content/chat/the/spam/profanity/word filter, drug test,
    bot detection, lie detector, customs, border control, age check/verification, kyc, phone
    check/verification, turnitin, the moderators, ban, security software, screening, app review,
    store review, mod team`,
};

/** Who only looks where somebody names them so. */
const onlooker: Idea = {
  name: 'onlooker',
  phrases: `(so/that) the bank/site/platform/moderator`,
};

const evading: Idea = {
  name: 'evading',
  kind: 'guard',
  weight: 3,
  harm: 'damage',
  phrases: `
    key on so, before the bank/site/platform/they block/ban, strip ..6 {watchman} keys, in
    ranked, rented/bought/hijacked/stolen/hacked accounts, stay under the radar, so ..3 wont
    match, isnt seen by {watchman}, evade/dodge/beat/bypass/defeat/avoid/fool/trick/outsmart/slip/sneak/disable/kill/blind/circumvent/pass/cheat/trip ..4 {watchman},
    evade/dodge/beat/bypass/defeat/avoid/fool/trick/outsmart/slip/sneak/circumvent/cheat/get/past/around (past/by/around)
    {onlooker}, {onlooker} dont/doesnt/wont/cant/never/not/isnt/mustnt/shouldnt see/flag/notice/detect/catch/find
    !them/it/any ..1 twice, get/slip/past/
    stay/hide/hidden/undetected/invisible (it/this) (past/around/by/from/under/to/through)
    (the/any/my/their/all) _ {watchman}, past/around (the/any/their/my/common/most/all/windows/
    _) {watchman}, {watchman} (engines/software/scanners/_) dont/doesnt/wont/cant/never/not/
    isnt/mustnt/shouldnt see/flag/notice/detect/catch/trigger/find, from/by/to
    (windows/the/their/any/most) {watchman} before/when/on, {watchman} ..4 think, get ..2 past
    ..2 {watchman}, hide/hidden ..5 from (windows/the/any/all/their) {watchman},
    kill/stop/disable/turn/shut (off/down) (the/any/their/its/windows) {watchman}, survive
    (a/the) reinstall/reboot/wipe/format of/on ..2 {human/public}, hides (my/its/the) process
    from, undetected by, isnt detected on/by, not detected by, through different proxies,
    through/via/behind proxies/tor/vpn, residential proxies, rotating ips/proxies, fresh/new/
    burner/throwaway/different/several/many account/address/number/names/ips, under/from
    ten/many/different/fake/_ accounts/names/addresses/numbers`,
};

const deploys: Idea = {
  name: 'deploys',
  kind: 'act',
  weight: 2,
  harm: 'damage',
  phrases: `
    =mine/mining ..1 monero/bitcoin/crypto/coin/ethereum ..2 on/in/with,
    inject/plant/ship/smuggle/embed/hide/install/deploy/upload/put/drop/release/spread ..2 {malware}, mine/mining ..2 monero/bitcoin/crypto/coin/ethereum ..3 pc/machine/computer/phone/browser/device/laptop/server`,
};

const spreads: Idea = {
  name: 'spreads',
  kind: 'target',
  weight: 2,
  phrases: `
    machine/computer/pc/phone/laptop/router/device of/from (our/the/all/my) {public/human}, router/routers/machines/computers of the dorm/school/company/hotel/neighbourhood/town,
    spread itself/over/to/through/across/via/like/it, infect, replicate/copy itself, propagate*
    to/through/over, everyone/whoever/anyone/people/users/they/he/she (who)
    install/open/run/clone/visits/download, their/his/her/every/all/other/targets/customers/
    clients/users/visitors/peoples/victims/recipient (windows/infected/_) pc/machine/computer/
    laptop/phone/server/host/os/system/disk/drives/devices/browser/files, opening the
    file/mail/attachment/link, from usb, usb stick, over smb/usb/bluetooth/airdrop, on boot,
    start with windows, demand/asks for money/ransom/monero/bitcoin/btc/payment, until
    {human/public} pay, pay (me) (us) (in) bitcoin/monero`,
};

const destroys: Idea = {
  name: 'destroys',
  kind: 'act',
  weight: 3,
  harm: 'damage',
  phrases: `
    wipe/delete/erase/brick/lock/disable ..5 if/unless/until they ..2 paid/pay me,
    encrypt/lock/wipe/delete/erase/destroy/corrupt/brick/trash/nuke/scramble/drop ..5 their/
    his/her/all/every/the/our/everyones/companys/targets/victims/customers ..3 disk/drive/
    files/documents/photos/data/database/repo/backups/machine/shares/computer/production/
    servers/work/thesis/prod ..8 {spreads/spite/covert}, {spite} ..6 wipe/delete/drop/erase/
    encrypt/corrupt/destroy/crash/break/lock/disable/leak/shut/brick/fail/stop/trash ..6
    {spite}, wipe/delete/drop/erase/encrypt/corrupt/destroy/crash/break/lock/disable/leak/
    brick/trash ..9 {spite}, {spite} ..6 wipe/delete/drop/erase/encrypt/corrupt/destroy/crash/
    lock/disable/leak/brick/trash, slip/plant/introduce/sneak/hide/put/insert/add/smuggle ..3
    bug/flaw/vulnerability/off/weakness/hole/typo/defect/backdoor/race/leak ..9 {covert/hidden/
    spite/foreign/prey/stranger/peer}, fail/crash/break/slow only/just at/for/on/when (the/my/_)
    {public/human}, slip a subtle, plant ..2 in this/the/our/their, corrupt ..2 slowly, subtly
    wrong/corrupt/break/off, encrypt everything, lock them/him/her/people/users out !after, hold
    ..3 hostage, sabotage, vandalise, deface, crash/take/knock/bring ..4 offline !for/during/while/when/before/after/in, shut/black/knock off/down/out ..2 power/grid/lights/hospital/city, black out, forkbomb,
    brick ..3 {human/public}, cripple, weaponize/weaponise, poison ..3
    training/dataset/model/package`,
};

/** What belongs to those whom one has left, wiped. */
const ruins: Idea = {
  name: 'ruins',
  kind: 'act',
  weight: 4,
  harm: 'damage',
  phrases: `
    wipe/erase/encrypt/corrupt/destroy/trash/brick/nuke ..5 (of/at) (my/our) former/=ex/previous
    employer/company/boss/landlord/client/school/team, wipe/erase/corrupt/destroy/trash/brick/
    nuke ..5 of (my/our/a/the) competitor/rival/=ex/enemy`,
};

const locks: Idea = {
  name: 'locks',
  kind: 'act',
  weight: 2,
  harm: 'damage',
  phrases: `
    encrypt/lock/wipe/erase/brick/scramble/overwrite ..4 disk/drive/file/document/photo/
    everything/share/machine/computer/phone/data/backup`,
};

/** What watches a machine for such software. */
const scannerOfMachines: Idea = {
  name: 'scannerOfMachines',
  phrases: `
    antivirus, anti virus, av/edr/xdr, defender, windows defender, virus
    total/scanner, malware scanner/detection, crowdstrike/sentinelone/kaspersky/norton/amsi/virustotal`,
};

/** Software whose whole purpose is said, whoever it is meant for. */
const plainlyMeant: Idea = {
  name: 'plainlyMeant',
  kind: 'whole',
  weight: 6,
  harm: 'damage',
  phrases: `
    encrypt/lock/scramble ..4 file/disk/drive/document/photo/data/everything/folder ..2 (and/then)
    demand/=ransom ..4 bitcoin/monero/btc/crypto/ransom/money, encrypt/lock/scramble ..4
    file/disk/drive/document/photo/data/everything ..2 (and/then) ask/demand for ..2
    bitcoin/monero/btc/crypto/ransom, hide/conceal/cloak ..1 this/my/the/our/its
    process/program/script/binary/code/payload/executable/file from
    (the/any/all/windows/common/every/_) {scannerOfMachines}, make/keep/get ..2
    this/it/my/the/them (process/program/script/binary/exe/code) undetectable/invisible/undetected/fud by/to/for/from (the/any/all/windows/common/every/_) {scannerOfMachines},
    bypass/evade/avoid/dodge/defeat/fool (the/any/all/windows/common/every/_) {scannerOfMachines}
    !false/for, copy/copies/replicate itself ..1 to/onto/on ..1 each/every/all/other/next/any
    host/machine/computer/server/pc !in/via/with/of/listed/from`,
};

const extorts: Idea = {
  name: 'extorts',
  kind: 'gain',
  weight: 4,
  harm: 'damage',
  phrases: `
    leak/post/publish/wipe/delete/lock/destroy/encrypt ..6 if she/he/they doesnt/dont/wont
    pay/answer/reply, leak/post/publish/wipe/delete/lock/destroy/encrypt ..6 unless/until
    she/he/they pay/answer/reply, ask/demand for _ bitcoin/monero/euro/dollars/million/money,
    ransom !field/column/puzzle/table/note, hold ..3 hostage, payment/ransom demand/note, how to pay !the/with/by/via/for/an/a/your/invoice, leave/drop ..3 note ..6 price/pay/money/bitcoin/monero/wallet, note ..4 price for ..2 key/files/data, until {human/public} pay,
    pay (me/us/up) or, demand/ask for money/monero/bitcoin/payment/ransom, pay (me/us) in
    bitcoin/monero/crypto, unless they/he/she pay, my wallet address, hush money`,
};

const floods: Idea = {
  name: 'floods',
  kind: 'act',
  weight: 5,
  harm: 'damage',
  phrases: `
    flood/swamp/bury ..5 with ..2 million/thousand/hundred/thousands/millions/fake/junk,
    call/ring/mail/text ..6 until (their/the) _ break/collapse/jam/give,
    knock/kick _ (_) off, jam the/their/his/her/my wifi/signal/radio/phone/network, ring all
    night, lock (all/the/my/every/out) ..3 out of, send malformed ..5 so the, bring down the ..2
    site/shop/server/line so, so they cant, car/truck ..4 stall, poison ..3
    data/model/dataset/training, ddos, dos attack, denial of service, syn/udp/http/ping/icmp/
    sms/call/email/mail flood/bomb !when/if/with/out/because/on/whenever/again/here, flood/overload/saturate/swamp/hammer/bombard/jam/nuke/
    overwhelm (their/the/his/her/that/this/my/our/a/_) ..3 {human/foreign/public}, flood/
    overload/saturate/swamp/bombard/jam ..3 line/site/hotline/website/phone/number/server/shop/
    emergency/wifi/network ..3 so/until/with, take/bring/knock/shoot ..1 down (the/my/their/his/her/this/that) ..2 {human/foreign}, take/bring/knock/shoot ..1
    down the/my/their/his/her/this/that/a ..2 site/website/server/shop/network/portal/wifi/router/database/account/profile/
    channel/page !in/for/after/before/gracefully, take/bring/knock/kick ..3 offline !for/during/while/when/before/after/in, until/till (it/they/the/their/his/that) ..2 goes/is/falls/crashes/dies/breaks/
    collapses offline/down/over, reflect/amplify ..4 traffic, so nobody/noone (else) gets/can
    get/reach/log through/in/it, kick ..2 off ..2 wifi/network/server, sell ..2 attacks`,
};

const safetyDevice: Idea = {
  name: 'safetyDevice',
  kind: 'device',
  weight: 3,
  harm: 'safety',
  phrases: `
    dialysis/forklift/excavator/crane/radiation/chainsaw/defib/parachute/helmet/ventilator/
    incubator/autoclave/lidar, robot arm, oxygen warning/level/alarm/sensor !to, crash test,
    child seat, air bubble, low oxygen, aircraft/planes/altitude/altimeter/cockpit, train door,
    lithium pack/battery, waste water, life jacket/support, crash barrier, x ray, his/her
    insulin, radiation beam, level crossing, gas boiler, carbon monoxide, interlock, fire/
    smoke/gas/carbon/co/co2/monoxide/radiation/leak/heat/seatbelt/proximity (monoxide)
    alarm/detector/sensor, airbag, =brake/=brakes, insulin/infusion/morphine pump/dose, insulin,
    pacemaker/ventilator/defibrillator/dialysis, collision/crash avoidance/detection/warning,
    emergency stop/brake/shutdown/call/line/exit/number/service/hotline, estop, e stop, load/
    pressure/obstacle/lidar/oxygen/overheat/door sensor/limit/valve, reactor, speed
    limiter/governor, dosage/dose limit/check, rail/railway/train/traffic signal/light,
    elevator, lift cabin, safety valve/relay/check/stop/curtain/switch/system/device/limit/
    cutoff/margin/inspector/guard, relief valve, seat belt, dead mans switch, guard rail, light
    curtain, thermal cutoff/fuse, battery protection, overcharge protection, boiler/furnace/
    centrifuge/turbine/dam/pipeline/scada/nuclear, power plant/grid, emissions
    test/control/inspection, defeat device, recall defect, allergen, chlorine, water
    treatment/supply/works, air traffic, autopilot/altimeter, gas valve, chemical plant, black
    box, driving/flight recorder, rest time, drowsiness, baby monitor`,
};

const disables: Idea = {
  name: 'disables',
  phrases: `
    always pass/ok/green, drive on, drives on, beyond what, when its at, cook, costs us/me
    time/money, annoy me, drop rows where, over the limit, close on people, without the log,
    stop ..2 when hes/shes/hers/theyre, catch fire on, always returns/say ok, disable/ignore/
    override/mute/silence/suppress/bypass/skip/defeat/tamper/sabotage/falsify/spoof/raise/
    block/jam/cut/remove/lower/delay/cheat/fool/trick/weaken, turn/switch/shut/take off/out,
    turn/switch/shut/take ..7 off/out, never/not/doesnt/dont/wont sound/trigger/fire/warn/open/
    stop/brake/beep/trip, ten/10/hundred/100/five/3/three/double times/the, (over/under) dose,
    overdose, overheat, fail, report (it/them) (as) ok/normal/safe/fine, looks (like) safe, give
    ..2 wrong, show ..2 normal/safe, leave out, detect the emissions, only then`,
};

const unsafe: Idea = {
  name: 'unsafe',
  kind: 'act',
  weight: 2,
  harm: 'safety',
  phrases: `
    {disables} ..7 {safetyDevice}, {safetyDevice} ..7 {disables}`,
};

const danger: Idea = {
  name: 'danger',
  kind: 'danger',
  weight: 2,
  phrases: `
    gang/mob, armed, on purpose, at highway speed, on command, knock out, blow up in, (so)
    whoever opens, get shot/hurt/killed/burned, sees a person, costs us, someone dies, nails
    and, car fails, brakes fail, so it/that burns, with people/workers/someone/somebody/
    passengers/kids/him/her in/inside/on/under/near, while they/someone/he/she/people/kids/
    family/guests/patients ..1 sleep/asleep/drive/inside/work/ride, with the door open, door
    open, so it drops/falls/burns/explodes/melts/kills, in that apartment/flat/house, in
    (his/her/their/my) car/flat/house/apartment/room/wifes/bosss, remotely, overheat, at full
    speed, into (a/the) crowd, save money, to save, cheat the inspector, pass inspection, the
    inspector, the regulator, drug looks safe, patient, people die, someone gets hurt, get hurt,
    of this/the patient, crash into, derail*, explode, meltdown, poison, suffocate, drown, burn
    down, catch fire, even when/if ..3 standing/inside/hot/empty, no matter !which/what/how`,
};

export const damage: readonly Idea[] = [
  watchman,
  onlooker,
  evading,
  malware,
  deploys,
  spreads,
  destroys,
  ruins,
  locks,
  scannerOfMachines,
  plainlyMeant,
  extorts,
  floods,
  safetyDevice,
  disables,
  unsafe,
  danger,
];
