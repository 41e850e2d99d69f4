import type { Idea } from '../idea.ts';

// Who is harmed. Programmers' words for things (child, parent, slave, orphan, agent) are left out on purpose.

/** What stands beside a person's word where a part of a program is meant by it. */
const thing: Idea = {
  name: 'thing',
  phrases: `
    process, thread, task, job, worker, node, session, table, pod, container, class, object,
    row, record, field, column, query, branch, service, instance, window, tab, connection,
    socket, timer, list, array, id, ids, entity, entities, model, name, count, component,
    element, token, counter, variable, schema, api, page, commit, pr, prs, pull, change, test,
    script, program, code, function, method, module, ticket, review, patch, repo, fork, tag,
    size, shoes, shirt, clothes, clothing, section, category, and men/women, lookup, finder, picker, type, enum, package, import, library, transaction, request, cache,
    queue, prop, key, slot, widget, interface, struct, dto, endpoint, monitor`,
};

/** Who only passes on what somebody wants to know. */
const speaks: Idea = {
  name: 'speaks',
  phrases: `asks/asked/wonders/wondered`,
};

const close: Idea = {
  name: 'close',
  kind: 'victim',
  weight: 3,
  phrases: `
    garden/house/car/dog/wifi/flat/door/yard of the/my/our neighbour/neighbor,
    my/our/his/her/their/a neighbour/neighbor !{thing/speaks}/search/list/cell/index/graph/edge,
    neighbour/neighbor next door, neighbours/neighbors wifi/router/house/dog/door/garage/
    garden/network, grandparents/grandkids !{thing/speaks}, sister/brother/mother/father/son/daughter
    in law, my/her/his/their kids/children/twins/in laws, grandson/granddaughter !{thing/speaks},
    girlfriend/boyfriend !{thing/speaks}, wife/wives/husband/spouse/fiance/fiancee/crush/roommate/
    flatmate/housemate/classmate !{thing/speaks}, room/flat/house/class mate !{thing/speaks}, girl/boy friend
    !{thing/speaks}, landlord/landlady/stepfather/stepdad/stepmother/stepmom/widow/bully !{thing/speaks},
    grandmother/grandma/grandfather/grandpa/granny/mother/father/mom/mum/dad/aunt/uncle/cousin
    !{thing/speaks}, my/her/his/their parents, daughter/toddler/nephew/niece/babysitter/nanny/
    mistress/stalker !{thing/speaks}, my/her/his/our/your/their (old/little/big/best/own) son/sister/brother/partner/kid/baby/family !{thing/speaks}, my/her/his/their/an/our =ex/=exs/=exes
    !{thing/speaks}/type/value`,
};

const peer: Idea = {
  name: 'peer',
  kind: 'victim',
  weight: 2,
  phrases: `
    boss/=exboss/coworker/colleague/teacher/professor/teammate/supervisor !{thing/speaks}, co worker
    !{thing/speaks}, (my/her/his/our/your/their) employer/examiner/tenant/nurse !{thing/speaks},
    my/her/his/our/your/their (old/former/new/best/_) friend/manager/employee/student/pupil/doctor/lawyer !{speaks}, my/her/his/our/your/their (old/former/new) school/company/university/
    college/bank/landlord, (my/our/the/a) rival/competitor/competition !class/type/ai/node/sprite, my/our/his/her/their opponent/enemy !class/type/ai/node/sprite/team, other team`,
};

const stranger: Idea = {
  name: 'stranger',
  kind: 'victim',
  weight: 2,
  phrases: `
    the other tenants/members/customers/patients/students,
    jogger/courier/tourist/rider/diver/cleaner/cashier/driver/waiter/nurse/feminist/activist/
    blogger/refugee !{thing/speaks}, the/a/this/that/every guy/man/woman/girl/boy/person from, driver
    behind me, car behind me, someone/somebody else, other/another people/person/user/player,
    elses, others, everyones, everybodys, strangers, stranger, girl !{thing/speaks}, boys,
    woman/women/lady/guy !{thing/speaks}, (old/young/the/this/that/a) man/men/boy !{thing/speaks} !in,
    teenager/teen/=kid/=kids/schoolgirl/schoolboy/minor !{thing/speaks}, children of, streamer/
    influencer/celebrity/actress/singer/youtuber/journalist/reporter, politician/president/
    senator/mayor/judge/minister/witness/activist/whistleblower/protester/voter !{thing/speaks},
    policeman/cop/officer !{thing/speaks}, patient/pedestrian/passenger/cyclist/resident !{thing/speaks}, prisoner !{thing/speaks}/dilemma/s, maintainer, hotel guest, guests, human being, civilian/crowd/hostage/bystander
    !{thing/speaks}, prostitute/beggar/homeless/drunk people/man/woman, dog/puppy/kitten of,
    my/the/his/her/their dog/cat/puppy, this/that/the person/user elses`,
};

const prey: Idea = {
  name: 'prey',
  kind: 'victim',
  weight: 3,
  phrases: `
    victim !selection/query/node/cache/buffer/row, pensioner/elderly/retiree, =seniors, =old/
    lonely/vulnerable/desperate/naive/gullible/unsuspecting/stupid people/person/men/women/man/
    woman/lady/users/folks, old man/woman/lady, unsuspecting _, targets pc/machine/computer/
    phone/disk/laptop/network/server/house/account, (the/our/my/his/her/their) target
    person/company/pc/machine/user, refugees, hostages`,
};

const she: Idea = {
  name: 'she',
  kind: 'victim',
  weight: 2,
  phrases: `
    she/her/him/he !{thing}`,
};

const public_: Idea = {
  name: 'public',
  kind: 'victim',
  weight: 1,
  phrases: `
    =tenants/=riders/=workers/=subscribers/=owner/=recipient/=parents/=tourists/=donors/
    =shoppers/=callers/=passengers !{thing}, =users/=user/=customers/=customer/=clients/
    =visitors/=visitor/=people/=peoples/everyone/everybody/anyone/whoever !{thing}, employee/
    staff/members/players/readers/developers/voters/candidates/applicants/buyers/sellers/
    shoppers !{thing}, patients/students/pupils/residents/drivers/owner/recipient/donors/
    subscribers/admin !{thing}, they/them/their/theyre`,
};

/** Groups that hatred is aimed at. */
const group: Idea = {
  name: 'group',
  kind: 'victim',
  weight: 2,
  phrases: `
    black/white/muslim/jewish/asian/gay/foreign/arab/trans/female customers/users/tenants/
    voters/drivers/patients/clients, romanian/mexican/syrian/ukrainian/russian/pakistani/
    nigerian/somali/filipino/afghan/kurd/armenian/albanian/serb, bisexual, atheists, hijab,
    dreadlocks, jewish/arab/arabic/turkish/foreign/african/muslim/slavic/polish
    surnames/sounding, wheelchair users, single mothers, veterans, the homeless, jew/jewish/
    muslim/islam/christian/hindu/sikh, blacks/whites/asian/arab/african/mexican/latino, arabic/
    african/turkish/chinese/indian/polish/foreign/gay/lesbian/trans/black/white/asian/jewish/
    roma/native/indigenous names/teachers/students/owners/people/men/women/kids/families/
    person/man/woman/employees/applicants/children/couples, immigrant/migrant/refugee/foreigner,
    asylum seekers, minority !partition/class/opinion/replica/node/shard/quorum, gays/lesbian/
    transgender*/homosexual/queer, women/girls/females !{thing}, disabled/autistic/fat/old/poor
    people/kids/persons, natives/gypsy/roma, this/that/their/inferior/lower race, turks/poles/
    indians/mexicans/africans/chinese, over =40/=45/=50/=55/=60, pregnant, older
    workers/people/applicants`,
};

const minor: Idea = {
  name: 'minor',
  kind: 'victim',
  weight: 2,
  phrases: `
    shes/hes/only/just four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/
    fifteen, little sister/brother, 10yo/11yo/12yo/13yo/14yo/15yo/9yo/8yo/7yo,
    =7/=8/=9/=10/=11/=12/=13/=14/=15 year olds, sixth/seventh/eighth/fifth/fourth grade/grader,
    the boy/girl/kid, child !{thing} of, =children !{thing}, =kid/=kids !{thing}, minors,
    underage*, under age, teen/teenager/teenage/preteen, schoolgirl/schoolboy, school girl/boy,
    little/young girl/boy/child, loli/toddler/infant, pupils, =8/=9/=10/=11/=12/=13/=14/=15/
    =16/=17/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen year/yr old,
    =8/=9/=10/=11/=12/=13/=14/=15/=16 yo`,
};

/** Somebody, as against something. */
const human: Idea = {
  name: 'human',
  phrases: `
    {close/peer/stranger/prey/she/group/minor}, (the/some/these/those) people/person/employees/
    guests/visitors/students/customers/voters, everyone, everybody, them all`,
};

/** Places and machines that are not the writer's. */
const foreign: Idea = {
  name: 'foreign',
  kind: 'victim',
  weight: 2,
  phrases: `
    bakery/restaurant/shelter/clinic/prison/ngo/charity/church/mosque/store/casino/bank/
    embassy/court that/next/opposite/across, prison wall, of the bakery/restaurant/shelter/
    clinic/prison/ngo/charity/church/mosque/casino/competitor/rival, the competing _, not in it
    dept/department, (the/a/that/our/this) hospital/bank/school/university/uni/college/cafe/hotel/newspaper/government/ministry/embassy/airport/casino/airline
    !{thing}/app/project/kata/exercise/assignment/export/account/statement/side, next door, that/their shop/store/site/forum !{thing}, opposite !of,
    competing/rival/opposing _, (the/a) town/city hall, this/my/our/the/whole city !{thing}/field, police, court, prison, election, nasa, pentagon, paypal, amazon, google, facebook, instagram, netflix, gmail,
    icloud, whatsapp, snapchat, tinder, roblox, tiktok, steam, (the/that/this/a) company
    !{thing}, not mine, isnt mine, not/arent/isnt ours, im not on _ lease, strange/random
    =ip/=ips/host/server, the whole internet, shodan, whole subnet, every router/camera/host/ip`,
};

export const people: readonly Idea[] = [
  thing,
  speaks,
  close,
  peer,
  stranger,
  prey,
  she,
  public_,
  group,
  minor,
  human,
  foreign,
];
