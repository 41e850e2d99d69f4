// English words as data, so that another language can be added beside it. All lower case, apostrophes left out.

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Says nothing about what is meant: grammar, pointing words and politeness. */
export const fillers: ReadonlySet<string> = new Set(
  list(`a an the this that these those it its is are was were be been being am im ive id ill i me my mine you your
u ur we our us they them their he she his her to of in on at by for from with without into onto off out up down over under
and or but if so as than then too also just only very really quite bit little some any all both each every no not
do does did doing done dont doesnt didnt isnt arent wasnt werent wont cant cannot couldnt wouldnt shouldnt
can could would will shall may might must should have has had having get gets got getting give gives
thats itll theyre youre hes shes what whats which who whos whose where wheres when why how hows here heres there theres now again still yet
please pls plz thanks thank thx cheers hi hello hey dear kindly sorry ok okay well hmm um uh eh oh yo
help helps need needs want wants like likes able possible possibly maybe perhaps somehow something somethings anything
nothing everything someone anyone one ones thing things stuff way ways kind sort sorta kinda such same other else
know think see look looks seem seems go goes going come comes let lets try tried tell make makes made
about after before since because though although while until between during through yesterday today anymore recently
quickly quick asap guys folks mate buddy everybody anybody everyone anyone community team sir madam friends advise advice kindly unfortunately wonder wondering much many more most less least few lot lots`),
);

/** Complains or commands without saying of what. */
export const complaintWords: ReadonlySet<string> = new Set(
  list(`work works working worked wrong broken breaks break broke bug bugs buggy error errors fail fails failing failed
failure issue issues problem problems incorrect incorrectly badly bad weird strange odd off correct right properly
crash crashes crashing crashed misbehave misbehaves misbehaving expect expects expected unexpected unexpectedly guilty
guilty complains complain fix fixes fixed repair solve debug change mend sometimes occasionally randomly intermittently stopped stop
false low high big small slow slowly happen happens happening behave behaves behaving behaviour behavior`),
);

/** Names the thing on the screen rather than what it is about. */
export const codeNouns: ReadonlySet<string> = new Set(
  list(`code line lines function func method class file snippet script part piece block section program module
component thing selection selected here above below bits loop statement expression variable calc output outputs
result results value values`),
);

/** What programs and their parts do, as those who watch them say it; in the plain form. */
export const behaviourVerbs: readonly string[] =
  list(`accept add affect allow answer appear append apply arrive assign become begin behave block blink bounce break buffer
calculate call cancel capitalise change check clear click clip close collapse collide come compare complain compute contain continue
convert copy corrupt count crash create cut deadlock delete deliver detect differ die disappear discard display divide do double
draw drift drop duplicate eat empty encode end enter erase escape evaluate evict exceed execute exit expect expire explode expose
fade fail fall fetch fill find finish fire flash flicker flip float fly forget format freeze get give go grow halt handle hang happen
hide hit hold ignore include increase increment insert invert iterate jump keep kill know land last lack lag leak leave let link list
live load lock log look loop lose make mangle match matter merge mess miss mix move mutate notice omit open order outlive output
overflow overlap override overwrite paint panic parse pass pause pick pile play point pop post preserve print produce pull push put queue
quit raise rank reach read reappear receive recurse redirect redraw refer refresh refuse reject release reload remain remember remove
render reorder repaint repeat replace report request require rerender reset resolve respond restart retry return reverse revert ring
roll rotate round run save say scroll see seem select send set share shift shout show shrink shut sit skip sleep slip slide sort spin
split spam stack stall stand start starve stay steal stick stop store strip subtract survive swallow swap switch take tell terminate
throw tick time toggle touch transform trigger trim trip truncate try turn unlock update upload use vanish wait wake warn wipe
wrap write yield zero`);

/** Words of five letters or more that a typo is mended to. */
export const vocabulary: readonly string[] =
  list(`should shouldnt expect expected expecting instead supposed rather
return returns returned returning wrong error errors exception crash crashes broken doesnt working works fails
failing explain describe improve better faster shorter clearer cleaner nicer optimise optimize refactor simplify
convert replace rename remove delete function method class please review tests compile compiler complains
incorrect sometimes occasionally randomly problem recursion recursive regex regexp lambda closure comprehension
generator decorator channel goroutine condition switch catch await async python javascript typescript
readable readability performance memory comments never always called unused correct`);

/** Right as they are, though one letter from a word above. */
export const notTypos: ReadonlySet<string> = new Set(
  list(`broker brokers falls world words bester match watch batch latch patch caught returner expects rename renamed
renames deletes deleted removes removed replaces replaced converts converted catches awaits channels lambdas closures
conditions classes functions methods classy tested tester closer reviews reviewer compiled compiles compilers problems complain complained complaint complaints complaining
crashed decorators generators recursions errored exceptions expecter improver improves improved describes described
explains explained optimised optimized optimises optimizes refactors switches switched shouted faster fasten broken
worked worker workers working cleared clears words world fails falling falls sailing mailing`),
);
