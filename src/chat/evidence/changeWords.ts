/** A thing that people say they added or removed, and what it leaves in a program's text. */
export interface ChangedThing {
  readonly words: RegExp;
  /** One trace in the file, and an addition is not contradicted. */
  readonly trace: RegExp;
  /** The trace is hardly anything else: where it stands, the thing was not removed. */
  readonly telling: boolean;
}

// English words as data; each is tried on what follows "I added".
export const changedThings: readonly ChangedThing[] = [
  {
    words: /\b(?:null|nil|none|undefined)[ -]?(?:checks?|guards?|tests?|handling)\b/iu,
    trace: /nul|nil|none|undefined|\?\.|\?\?|optional|is_some|empty|!\w|\bnot\b|-[zn]\b/iu,
    telling: false,
  },
  {
    words: /\b(?:lock|mutex|locking)\b/iu,
    trace: /lock|mutex|synchron|semaphore/iu,
    telling: true,
  },
  { words: /\b(?:cache|caching|memoi[sz]ation)\b/iu, trace: /cache|memo/iu, telling: true },
  { words: /\b(?:retry|retries)\b/iu, trace: /retr|attempt|backoff/iu, telling: true },
  { words: /\btime-?outs?\b/iu, trace: /time_?-?out|deadline/iu, telling: true },
  { words: /\bawaits?\b/iu, trace: /\bawait\b/iu, telling: true },
  { words: /\basync\b/iu, trace: /\basync\b/iu, telling: true },
  {
    words: /\btry\b|\bcatch\b|\bexcept(?:ion handling)?\b|\brescue\b/iu,
    trace: /\btry\b|catch|except|rescue/iu,
    telling: true,
  },
  { words: /\bdefer\b/iu, trace: /\bdefer\b/u, telling: true },
  {
    words: /\b(?:logs?|logging|prints?|print statements?)\b/iu,
    trace: /log|print|echo|puts|console|write|warn|debug|trace/iu,
    telling: false,
  },
  { words: /\b(?:sort|sorting)\b/iu, trace: /sort|order|heap|cmp|compar/iu, telling: false },
  {
    words: /\b(?:sleep|delay|wait)\b/iu,
    trace: /sleep|delay|wait|timer|timeout/iu,
    telling: false,
  },
  { words: /\bsemaphores?\b/iu, trace: /semaphore|acquire/iu, telling: true },
  { words: /\bregex(?:es)?\b/iu, trace: /re\.|regex|\/[^/\n]+\/|match|test\(/iu, telling: false },
];
