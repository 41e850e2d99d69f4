import { longPattern, longSource } from '../longPattern.ts';

/** Something that makes code safe, and that people miss: how it is called, and what shows that it is there. */
export interface MeasureWords {
  readonly name: string;
  /** What follows "no", "without a" or "the missing": a pattern on a normalised question. */
  readonly said: string;
  /** Narrow: a line like that shows that it is there. `OBJ` stands for what it is said to be missing from. */
  readonly written: string;
  /**
   * Where it has to be to hold for a thing: on its line, above it in the function, right below it, around it, or with it in its
   * own words. What is said of no thing is there if it is anywhere in the function.
   */
  readonly reach: 'line' | 'above' | 'below' | 'around' | 'own' | 'file';
  readonly languages?: readonly string[];
  /** Each of these needs one of its own: with more of them than of it, one may well be without. */
  readonly each?: RegExp;
  /** What is left of a line that has the thing without it, once what is written is taken away. */
  readonly bare?: string;
  /** Said of everything and nothing: what it is said to be missing from has to be named. */
  readonly isOfThing?: boolean;
  /** Of a call, what it gives is meant. */
  readonly isOfResult?: boolean;
  /** What a thing is said to be or to go without it. */
  readonly without?: string;
}

const nulls = '(?:null|nil|none|undefined|nullptr)';
const scripts = ['javascript', 'typescript', 'javascriptreact', 'typescriptreact', 'tsx'];

/** English, normalised. */
export const measureWords: readonly MeasureWords[] = [
  {
    name: '`try` block',
    said: 'try(?:[ /-]?(?:catch|except|rescue))?(?: blocks?)?',
    written: '^\\s*\\}?\\s*(?:try|begin)\\b(?!\\w)',
    reach: 'around',
  },
  {
    name: 'handler of errors',
    said: '(?:catch|except|rescue)(?: blocks?| clauses?| handlers?)?|error handling|exception handling|handling of errors',
    written: '^\\s*\\}?\\s*(?:catch|except|rescue)\\b|\\.catch\\(',
    reach: 'own',
  },
  {
    name: '`finally`',
    said: '(?:finally|ensure)(?: blocks?| clauses?)?',
    written: '^\\s*\\}?\\s*(?:finally|ensure)\\b|\\.finally\\(',
    reach: 'own',
  },
  {
    name: 'cleanup',
    said: '(?:clean-?up(?: function| code)?|tear-?down|clearing)',
    written:
      '\\bclear(?:Interval|Timeout)\\(|removeEventListener|\\bunsubscribe|\\bdisconnect\\(|\\.abort\\(|return \\(\\) =>|removeListener|\\.off\\(',
    reach: 'own',
    languages: scripts,
  },
  {
    name: 'lock',
    said: '(?:lock|mutex|locking|synchroni[sz]ation|synchroni[sz]ed(?: block)?)',
    written: longPattern`
      \b\w*(?:mu|mutex|lock|sem\w*)\w*\.(?:R?Lock|lock|acquire|Wait\w*|enter|synchronize)\b|\bsynchronized\b|^\s*lock\s*\(|
      lock_guard|scoped_lock|unique_lock|^\s*(?:async )?with\s+[\w.]*lock|pthread_mutex_lock|\bflock\b
    `.source,
    reach: 'above',
    without:
      'unlocked|unguarded|unprotected|unsynchroni[sz]ed|not (?:locked|guarded|protected|synchroni[sz]ed)(?: by (?:a|the|any) \\w+)?',
  },
  {
    name: '`await`',
    said: 'await',
    written: '\\bawait\\b[^;]*\\bOBJ\\b|\\bOBJ\\b\\([^;]*\\)\\.await\\b',
    reach: 'own',
    languages: [...scripts, 'python', 'csharp', 'rust'],
    bare: '\\bOBJ\\s*\\(',
    without: 'un-?awaited|not awaited',
  },
  {
    name: 'check for null',
    said: `${nulls}(?:[ -](?:safe )?(?:checks?|guards?|tests?|handling))|(?:checks?|guards?|tests?) (?:for|against) ${nulls}`,
    written: longPattern`
      \bOBJ\w*\)?\s*(?:===?|!==?|is not|is)\s*(?:null|nil|None|undefined|NULL|nullptr)\b|!\s*\$?OBJ\b(?!\s*[.(=])|
      \b(?:if|unless)\s*\(?\s*(?:not\s+|!\s*)?\$?OBJ\b\s*(?:\)|:|\{|&&|$)|\bOBJ\?\.|\bOBJ\.nil\?|requireNonNull\(\s*OBJ\b|
      \bOBJ\.is_(?:none|some)\(|\b(?:isset|empty|is_null)\(\s*\$OBJ\b|\bSome\(OBJ\)
    `.source,
    reach: 'own',
    without: 'unchecked|not checked(?: for (?:null|none|nil))?',
    isOfResult: true,
    isOfThing: true,
  },
  {
    name: 'check of the error',
    said: '(?:error|err)[ -](?:checks?|handling)|(?:checks?|tests?) (?:of|for) (?:the |an |its )?err(?:or)?s?',
    written: '\\bif\\b.*\\berr\\w* != nil|\\bif !ok\\b',
    reach: 'below',
    isOfThing: true,
    languages: ['go'],
  },
  {
    name: 'prepared statement',
    said: 'prepared (?:statements?|quer(?:y|ies))|(?:sql )?placeholders?|bound parameters?|parameteri[sz]ed quer(?:y|ies)',
    written:
      '[.>]prepare\\w*\\(|\\bPrepareAsync\\(|(?:=|\\(|,|LIKE|IN) ?(?:\\?|:[a-z]\\w*|\\$\\d|%s|@\\w+)(?=[ ,)"\'`])',
    reach: 'own',
    bare: '\\b(?:SELECT|INSERT|UPDATE|DELETE|WHERE)\\b.*(?:\\$\\{|["\'] ?\\+|["\'] ?\\. ?\\$|\\{\\w+\\}|#\\{)',
  },
  {
    name: '`defer`',
    said: 'defers?(?: statements?| calls?)?',
    written: '^\\s*defer\\b',
    reach: 'line',
    languages: ['go'],
    each: /\.(?:Lock|RLock|Open|Create|Begin\w*|Query\w*|Get|Do)\(/u,
  },
  {
    name: '`using`',
    said: 'using(?: statements?| blocks?| declarations?)?',
    written: '^\\s*(?:await )?using\\b',
    reach: 'line',
    languages: ['csharp'],
    each: /\bnew \w*(?:Stream|Reader|Writer|Client|Connection|Command)\b|\.Open\w*\(/u,
  },
  {
    name: '`with`',
    said: 'with(?: statements?| blocks?)|context ?managers?',
    written: '^\\s*(?:async )?with\\b',
    reach: 'line',
    languages: ['python'],
    each: /\bopen\(|\bconnect\(/u,
  },
  {
    name: 'transaction',
    said: '(?:db |database |sql )?transactions?',
    written: longPattern`
      \bBEGIN\b|beginTransaction\(|begin_transaction|Begin(?:Tx|Transaction\w*)?\(|[.$]transaction\b|\.atomic\b|@Transactional\b
    `.source,
    reach: 'own',
  },
  {
    name: 'default branch',
    said: 'default(?: (?:branch|case|clause|arm|block))?(?! (?:value|parameter|argument|for|on|of)\\b)',
    written:
      '\\bdefault\\b\\s*(?::|=>|->)|^\\s*(?:_|case _)\\s*(?:=>|:|if\\b)|^\\s*\\*\\)|^\\s*else\\b(?!\\s+if)',
    reach: 'own',
    each: /\bswitch\b|\bmatch\b|^\s*case\b[^:]*(?:\bin)?\s*$/u,
  },
  {
    name: 'else branch',
    said: 'else(?: (?:branch|case|clause|arm|block))?',
    written: '\\belse\\b(?!\\s*if\\b)',
    reach: 'own',
    each: /^\s*(?:if|unless)\b/u,
  },
  {
    name: '`break`',
    said: 'break(?: statement)?(?= (?:in|inside|out of) (?:the |this )?(?:\\w+ )?loop\\b)',
    written: '\\bbreak\\b',
    reach: 'own',
  },
  {
    name: '`return`',
    said: 'return(?: statements?| value)?',
    written: '^\\s*return\\s+[^;\\s]',
    reach: 'own',
  },
  {
    name: '`key`',
    said: 'key(?: props?| attributes?)?',
    written: '\\bkey=\\{',
    reach: 'own',
    languages: scripts,
    each: /\.map\(/u,
  },
  {
    name: 'list of dependencies',
    said: '(?:dependency (?:array|list)|dependencies|deps(?: array)?)',
    written: '^\\s*\\},\\s*\\[[^\\]]*\\]\\)|use\\w+\\(.*,\\s*\\[[^\\]]*\\]\\)',
    reach: 'own',
    languages: scripts,
    each: /\buse(?:Effect|Memo|Callback|LayoutEffect)\(/u,
  },
  {
    name: 'time limit',
    said: 'time-?outs?|time limits?',
    written:
      '\\btime_?out\\w*\\s*[=:(]|WithTimeout\\(|--max-time\\b|setTimeout\\(.*abort|AbortSignal\\.timeout',
    reach: 'line',
  },
  {
    name: 'strict types',
    said: 'strict[_ ]?types?',
    written: '^(?:<\\?php)?\\s*declare\\(\\s*strict_types\\s*=\\s*1',
    reach: 'file',
    languages: ['php'],
  },
  {
    name: '`use strict`',
    said: '(?:use strict|strict mode)(?: directive)?',
    written: '^\\s*["\']use strict',
    reach: 'file',
    languages: scripts,
  },
  {
    name: 'include guard',
    said: '(?:#?pragma once|include guards?|header guards?)',
    written: '^\\s*#\\s*pragma once|^\\s*#\\s*ifndef\\s+\\w*_H\\w*',
    reach: 'file',
    languages: ['c', 'cpp'],
  },
  {
    name: 'frozen string literals',
    said: 'frozen[_ ]string[_ ]literals?(?: (?:magic )?(?:comment|pragma))?',
    written: '^#\\s*frozen_string_literal:\\s*true',
    reach: 'file',
    languages: ['ruby'],
  },
  {
    name: 'shebang',
    said: 'she-?bang(?: line)?|hash ?bang(?: line)?',
    written: '^#!',
    reach: 'file',
  },
  {
    name: 'escaping',
    said: '(?:html )?escap(?:ing|es?)|(?:html ?)?(?:special ?chars|encoding)|saniti[sz](?:ing|ation)',
    written: longPattern`
      (?:html(?:special(?:chars)?|entities|_?escape\w*)|\w*[eE]scape\w*|\b[he](?=[ (])|sanitize\w*|encode\w*|encodeURIComponent|
      Encode\w*)\(?\s*[$@]?(?:\w+(?:\.|->|::))*OBJ\w*\b
    `.source,
    reach: 'own',
    isOfThing: true,
    bare: '(?:echo|print|write|send|append|\\.=|\\+=|<\\/?\\w|\\{\\{|innerHTML|return).*\\bOBJ',
    without: longSource`
        (?:un-?escaped|un-?sanitized|unsanitised|un-?encoded|(?:not|never) (?:html )?(?:escaped|sanitized|sanitised|encoded)|
        raw|as is|verbatim)
      `,
  },
];
