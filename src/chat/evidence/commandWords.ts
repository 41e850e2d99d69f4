// English words as data, by the part that they play where something is asked to be done.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Say too little of what is to be done, whatever stands behind them, or ask for no change at all. */
export const emptyDeeds =
  list(`address advise appear assist assume beautify become behave believe belong bother break care check clean click come compare
consider correct crash deal debug describe differ disappear drag enhance excuse expect explain fail find fix flicker get guess
handle happen harden hate have help hit hope hover imagine improve inspect investigate know lack lag like list look love
matter mend mind modernise modernize need notice observe optimise optimize overhaul please polish press recommend redo
refactor refresh reload repair repro reproduce resolve rethink review revise say scroll see seem show simplify solve sorry
suggest summarise summarize suppose tap tell test thank thanks think tidy toggle type understand vanish verify want watch
wonder work worry wtf zoom`);

/** Ask for a change that only what follows makes plain: "change it to 5", but not "change it". */
export const openDeeds = list(`change adapt adjust alter modify rewrite rework tune tweak`);

/** Begin a request, before whatever is no verb of a statement. */
export const deeds =
  list(`abort accept add adopt alert align allocate allow animate append apply approximate arrange assert assign assume attach autocomplete
autofocus autosave avoid await backfill bail beep begin bind blacklist bolster boost borrow bound bring broadcast build bump bury
bypass cache call cancel cap capitalise capitalize carry case catch centre checksum chmod chop chuck clamp clear clip clone
close coerce collapse collect combine compose compress concatenate connect constrain construct consume convert copy count cram
crank crawl create credit crop curry cut debounce decide decline decode decorate decrement dedent dedup dedupe deduplicate
default defer deflate delay delete demote deny deprecate derive destructure detach die disable disallow discard dismiss
dispatch dispose ditch divide dodge double downgrade drag draw drop dump embed embolden emit enable encapsulate encode encrypt
enforce enlarge enqueue ensure enter enumerate escalate escape evict exclude exempt exit expand expose extend extract fall fan
favor favour feed fetch fill filter flatten flip fold forbid force format forward free freeze fuse generate give glue go grab
group guard gzip halve hand hang hardcode hash hide hijack hoist hold honor honour hook hush ignore implement import include
increase increment indent inherit initialise initialize inject inline insert instantiate instrument intercept interleave
interpolate interrupt introduce invert isolate iterate join jsonify keep kick kill launch leave let lift limit lint load
localise localize lock log loosen lop lower lowercase lump make mark mask memoise memoize mention merge migrate mimic minify
mirror mkdir move multiply murder mute nag nest normalise normalize notify nudge nuke obey open order oust overload override
overwrite pad paginate paint parallelise parallelize parametrise parse pass paste pause peel persist pick piggyback pin ping
place plug poll populate postpone preallocate precheck precompute prefer prefetch prefill prepend prerender preselect preserve
prevent print prioritise prioritize promisify promote propagate protect prune publish pull purge push put quadruple quantise
quote raise randomise randomize rank read rearrange rebuild recalculate recolor recolour recompute reconcile reconnect recurse
recycle redact redirect redraw reduce refetch refill refuse register rehash reindex reject relabel relax release remove rename
render reopen reorder replace replicate requeue require rerun rescale reserve reset resize respect restore restrict resume
resync rethrow retry return reuse reverse revert revoke ride rip roll rotate round run sanitise sanitize saturate save scale
scan scrap scrape scream send separate serialise serialize set share shave shift shoot shorten shout shove show shrink shuffle
shut sidestep silence skip slap sleep slurp smooth sniff snip snooze soften sort spawn spew spit splice split sprinkle squash
squeeze stagger start stash stay steal stop store stream stringify strip stub stuff subscribe substitute subtract sum suppress
swallow swap swat swipe switch symlink synchronise synchronize tack tag take tear terminate thaw throttle throw tighten
tokenise tokenize tolerate toss translate trap trash traverse treat trim triple truncate trust try tuck turn unblock uncap
uncheck uncomment underline undo unescape unfold unhook unify unindent unlock unmount unpack unref unregister unroll unset
unsubscribe unwrap update uppercase upsert use validate vary vectorise vectorize visit wait walk warn whine whitelist wipe
wire withhold wrap write yank yell zap zero`);

/** Are as often what something is told of; only with a noun in the plural behind them they ask: "batch inserts". */
export const nounDeeds = list(
  `batch list monitor profile queue record report schedule tally trace track`,
);

/** Words that begin a clause and are no verb of a request, though an article may follow. */
export const neverDeeds =
  list(`about above across actually afaik after again against ago all along already also although altogether always am amid among an and
annoying another any anybody anyone anything apart are arent argh around as aside at away back bad barely because been before
began behind being below beneath beside besides best better between beyond boss both btw bug but by came can cannot cant certain
children clear client compared concerning could crap crash customer damn data despite did didnt do does doesnt done dont down
due during each early either else enough error even ever every everybody everyone everything except expected false far felt few
fine first five for forever former found four from full fully funny further fyi gave good got great grr had half hardly has have
having he heard held hell hello help hence her here hey hi his hmm how however i if iirc imo in including inside instead into is
isnt issue it its just kept knew last late lately later latter least left less like lost made management many may maybe me mean
meanwhile men met might mine minus more most much must my nan near nearly neither never next nice nil no nobody none nor not
nothing now null obvious occasionally odd of off often oh ok okay on once one only onto or other others otherwise our out
outside over own paid past people per perhaps plenty plus possible possibly pretty probably problem quite ran rather really
recently regardless result right said same saw second seen sent several shall she should sick silly since so some somebody
someone something sometimes somewhere soon still strange stupid such sure tbh team ten than that the their them then there these
they third this those though thought three through throughout thus till to today together told tomorrow tonight too took top
toward towards trouble troubles true twice two ugh undefined under underneath unless unlike until unto up upon us user very via was we weird well
went were what whatever when whenever where whereas whether which while who whoever whole whom whose why will with within
without women wont would wrong yeah yep yes yesterday yet you your`);

/** Is done to, at once: what stands behind an unknown verb, and behind no noun. */
export const plainObjects =
  list(`a an anybody anyone anything both each everybody everyone everything him it its me my nothing our some the their them these
this those us whatever whoever`);

/** Parts of verbs: "hook up", "hand back". */
export const particles = list(`up out off down away back in over on around through along forward`);

/** What makes a noun of the word before it. */
export const nounMakers =
  list(`also always and are arent be been can cannot cant comes could did didnt do does doesnt dont fails gets goes got had has is
isnt keeps looks may might must never of or seems should stays still was wasnt were werent which who whose will wont would`);

/** Before a verb, a part of it: "title case them", "rate limit the login". */
export const modifiers = list(
  `title upper lower snake camel kebab rate soft hard lazy deep shallow pretty bulk double single zero left right url html force auto early`,
);

/** Verbs that say so little that what follows them decides: "make it 0", but not "make it work". */
export const lightDeeds = list(`avoid bring do give go keep leave let make prevent stop`);

/** Third persons that are hardly ever nouns: before them stands what does it. */
export const neverNouns = list(
  `becomes blows comes crashes defaults dies does ends fails gets gives goes hands hangs happens has holds ignores is keeps looks
loses makes means raises returns sends sorts starts stops swallows takes throws waits was works yields`,
);
