import { longPattern } from '../longPattern.ts';

/** A thing that people say they added or removed, and what it leaves in a program's text. */
export interface ChangedThing {
  readonly words: RegExp;
  /** One trace in the file, and an addition is not contradicted. */
  readonly trace: RegExp;
  /** The trace is hardly anything else: where it stands, the thing was not removed. */
  readonly telling: boolean;
  /** Where the trace is wider than the thing: what the thing itself looks like. */
  readonly itself?: RegExp;
  /** It does its work only in the body of the function that has it. */
  readonly isInBody?: boolean;
}

// English words as data; each is tried on what follows "I added".
export const changedThings: readonly ChangedThing[] = [
  {
    words: /\b(?:null|nil|none|undefined)[ -]?(?:checks?|guards?|tests?|handling)\b/iu,
    trace: /nul|nil|none|undefined|\?\.|\?\?|optional|is_some|empty|!\w|\bnot\b|-[zn]\b/iu,
    telling: false,
    itself:
      /\b(?:if|unless)\b.*(?:(?:[!=]==?|\bis(?: not)?)\s*(?:null|nil|None|undefined|NULL|nullptr)\b|\.nil\?|is_(?:none|null)|isNull)/u,
    isInBody: true,
  },
  {
    words: /\b(?:lock|mutex|locking)\b/iu,
    trace: /lock|mutex|synchron|semaphore/iu,
    telling: true,
    isInBody: true,
  },
  { words: /\b(?:cache|caching|memoi[sz]ation)\b/iu, trace: /cache|memo/iu, telling: true },
  { words: /\b(?:retry|retries)\b/iu, trace: /retr|attempt|backoff/iu, telling: true },
  { words: /\btime-?outs?\b/iu, trace: /time_?-?out|deadline/iu, telling: true },
  { words: /\bawaits?\b/iu, trace: /\bawait\b/iu, telling: true, isInBody: true },
  { words: /\basync\b/iu, trace: /\basync\b/iu, telling: true },
  {
    words: /\btry\b|\bcatch\b|\bexcept(?:ion handling)?\b|\brescue\b/iu,
    trace: /\btry\b|catch|except|rescue/iu,
    telling: true,
    isInBody: true,
  },
  { words: /\bdefer\b/iu, trace: /\bdefer\b/u, telling: true, isInBody: true },
  {
    words: /\bsynchroni[sz]ed\b/iu,
    trace: /synchroni|lock|mutex/iu,
    telling: false,
    itself: /\bsynchronized\b/u,
  },
  {
    words: /\b(?:logs?|logging|prints?|print statements?|println|printf|echo|puts)\b/iu,
    trace: /log|print|echo|puts|console|write|warn|debug|trace/iu,
    telling: false,
    itself: longPattern`
        (?:^|[^\w.])(?:print|println!?|eprintln!?|printf|puts|echo|error_log)\b|\bconsole\.\w+\(|\b(?:log|logger|logging|LOG|
        slog)\.\w+\(|System\.out|\bConsole\.Write
      `,
    isInBody: true,
  },
  {
    words: /\b(?:sort|sorting)\b/iu,
    trace: /sort|order|heap|cmp|compar/iu,
    telling: false,
    itself: /\bsort(?:ed|_by|ed_by|By|Func)?!?\(|\.(?:sort|Sort|OrderBy)\w*\b|\bqsort\b/u,
    isInBody: true,
  },
  {
    words: /\b(?:sleep|delay|wait)\b/iu,
    trace: /sleep|delay|wait|timer|timeout/iu,
    telling: false,
    itself: /\b(?:u|nano)?sleep\b|\.Sleep\(|\bdelay\(/iu,
  },
  { words: /\bsemaphores?\b/iu, trace: /semaphore|acquire/iu, telling: true },
  { words: /\bregex(?:es)?\b/iu, trace: /re\.|regex|\/[^/\n]+\/|match|test\(/iu, telling: false },
];
