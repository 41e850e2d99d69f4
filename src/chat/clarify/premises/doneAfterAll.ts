import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { nameParts } from '../../evidence/relevantLines.ts';
import { holds, type SourceLine, wholeWord, withoutTexts } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { fillers } from '../../evidence/words.ts';
import { shown } from './namedDefinition.ts';
import { bodyCode, codeOf, functionNamedIn, functionSaid } from './saidFunction.ts';
import { firstStated } from './stated.ts';

/** What is said not to be done to a thing, and how a program does it; `OBJ` stands for the thing. */
const deeds: readonly { readonly said: string; readonly done: string }[] = [
  {
    said: 'close|closes|closed|dispose|disposes|disposed',
    done: 'close|Close|Dispose|with |using |\\btry \\(',
  },
  { said: 'stop|stops|stopped', done: 'stop|Stop|clearInterval|clearTimeout|cancel|shutdown' },
  {
    said: 'clear|clears|cleared|reset|resets',
    done: 'clear|Clear|reset|Reset|OBJ\\w*\\s*=\\s*(?:0|null|nil|None|\'\'|""|\\[\\]|\\{\\})',
  },
  {
    said: 'empty|empties|emptied|drain|drains|drained|shrink|shrinks|shrunk|trimmed|pruned|evicted',
    done: 'shift|pop|Pop|splice|slice|clear|Clear|Dequeue|delete|Delete|remove|Remove|evict|drain|OBJ\\w*\\s*=\\s*(?:\\[\\]|\\{\\}|nil|null)',
  },
  {
    said: 'free|frees|freed|release|releases|released',
    done: 'free|release|Release|delete|Dispose|drop',
  },
  {
    said: 'cancel|cancels|cancelled|canceled|abort|aborts|aborted',
    done: 'cancel|Cancel|abort|Abort|clearTimeout',
  },
  { said: 'unlock|unlocks|unlocked', done: 'unlock|Unlock|lock_guard|release|with ' },
  { said: 'flush|flushes|flushed', done: 'flush|Flush|fsync' },
  {
    said: 'remove|removes|removed|delete|deletes|deleted',
    done: 'remove|Remove|delete|Delete|unset|unlink|discard|pop|shift|erase|\\bdel\\b|\\brm\\b',
  },
  { said: 'await|awaits|awaited', done: 'await' },
  {
    said: 'increment|increments|incremented|increased|counted',
    done: 'OBJ\\w*\\s*(?:\\+\\+|\\+=)|\\+\\+\\w*[.>]*OBJ|increment',
  },
  { said: 'log|logs|logged', done: 'log|LOG|Log|print|echo|warn|console' },
  {
    said: 'save|saves|saved|store|stores|stored|persisted',
    done: 'save|Save|store|Store|insert|Insert|persist|write|put',
  },
  {
    said: 'update|updates|updated|assigned|set|sets|changed|written|modified',
    done: 'OBJ\\w*(?:\\[[^\\]]*\\])?\\s*(?:[-+*/|&]?=(?![=>])|\\+\\+|--)',
  },
  { said: 'join|joins|joined', done: 'join|Join' },
  { said: 'sort|sorts|sorted', done: 'sort|Sort|OrderBy|order_by|ORDER BY' },
  { said: 'trim|trims', done: 'trim|Trim|strip' },
  { said: 'hash|hashes|hashed', done: 'hash|Hash|digest|bcrypt' },
  {
    said: 'escape|escapes|escaped|encoded',
    // What stands beside it on the line may be as it came.
    done: '(?:escap|Escap|encode|Encode|quote|htmlspecialchars)\\w*\\([^)]*OBJ|\\b(?:e|esc|h)\\([^)]*OBJ|OBJ\\w*\\.(?:escap|encode|quote)',
  },
  { said: 'lowercase|lowercases|lowercased', done: 'lower|Lower|downcase' },
];

const ruleOf = (deed: string) => deeds.find(({ said }) => said.split('|').includes(deed));

const verbs = deeds.map(({ said }) => said).join('|');
const passive = new RegExp(
  `^(?:.* )?(?:the |its |my |our |this |that )?[@$]{0,2}(?:this\\.|self\\.)?(?:[a-z_]\\w*(?:\\.|->))*([a-z_]\\w*)(?: in \\w+(?:\\(\\))?)? (?:(?:is|are|was|were|gets?) (?:never|not|nowhere) (?:ever |even |being )?|never (?:gets?|is|are|was) (?:even )?|(?:isnt|arent|wasnt) (?:ever |even )?)(${verbs})\\b`,
  'u',
);
const active = new RegExp(
  `\\w (?:never|does not|doesnt|not) (?:even |actually )?(${verbs}) (?:the |its |any |all |my |our |that )*([a-z_]\\w*)`,
  'u',
);

/** P11 for what is said not to be done: "the ticker is never stopped", against a line that does. */
export const findDoneAfterAll = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const denied = readDenied(clause);
    const isSure =
      denied !== undefined &&
      isThing(denied.thing, evidence) &&
      (!seen.test(denied.deed) || concludes.test(wordingOf(evidence.question).plain));
    return isSure ? doneAfterAll(denied, evidence) : undefined;
  });

interface Denied {
  readonly thing: string;
  readonly deed: string;
  readonly done: string;
  readonly clause: string;
  /** What stands behind it. */
  readonly rest: string;
}

/** "why isnt db closed", "why doesnt it close db" */
const turnedAround: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:.* )?why (isnt|arent|wasnt) ((?:the |this |my |our )?(?:\w+ )??[\w$.]+) (?=\w+ed\b)/u,
    '$2 $1 ',
  ],
  [/^(?:.* )?why (doesnt|dont) ((?:the |this |my |our )?[\w$.~]+) (?=\w)/u, '$2 $1 '],
];
const straight = (clause: string): string =>
  turnedAround.reduce((words, [form, order]) => words.replace(form, order), clause);

function readDenied(said: string): Denied | undefined {
  const clause = straight(said);
  const match = passive.exec(clause);
  const [whole = '', thing = '', deed = ''] = match ?? turned(active.exec(clause));
  const found = ruleOf(deed);
  const isElsewhere = /^writ/u.test(deed) && /^ (?:to|into|in) /u.test(clause.slice(whole.length));
  return found === undefined || isElsewhere || byHand.test(clause)
    ? undefined
    : {
        thing: thingMeant(thing, clause),
        deed: doneTo(deed, found.said),
        done: found.done,
        clause,
        rest: match === null ? '' : clause.slice(whole.length),
      };
}

/** "the smtp connection": the word before says which. */
function thingMeant(thing: string, clause: string): string {
  const before = generic.test(thing)
    ? new RegExp(`([a-z]\\w*) ${thing}\\b`, 'u').exec(clause)?.[1]
    : undefined;
  return before === undefined || fillers.has(before) ? (short[thing] ?? thing) : before;
}
const generic = /^(?:connection|session|client|socket|lock|mutex)$/u;
/** As programs write it. */
const short: Readonly<Record<string, string>> = { mutex: 'mu', connection: 'conn' };

/** "it does not close it itself": something else may. */
const byHand = /\b(?:itself|explicitly|manually|by hand|directly|on its own)\b/u;

/** "closed" for "close". */
const doneTo = (deed: string, forms: string): string => {
  const root = deed.replace(/e?[sd]?$/u, '');
  return (
    forms.split('|').find((form) => form.startsWith(root) && /(?:ed|set)$/u.test(form)) ?? deed
  );
};

function doneAfterAll(denied: Denied, evidence: Evidence): Premise | undefined {
  const { thing, deed, done } = denied;
  const line = codeMeant(denied, evidence).find(({ text }) => doesTo(thingAs(thing), done, text));
  return line === undefined
    ? undefined
    : {
        claim: `${asNamed(thing, evidence)} is not ${deed}`,
        fact: `It is: ${shown(line)}.`,
        lines: [line.line],
        better: `Is L${line.line} reached each time?`,
      };
}

/** A name of the code as the code has it, else the word with its article. */
function asNamed(thing: string, { code }: Evidence): string {
  const names = code?.kind === 'read' ? code.identifiers.map(({ name }) => name) : [];
  const own =
    names.find((name) => name === thing) ?? names.find((name) => name.toLowerCase() === thing);
  return own === undefined ? `the ${thing}` : `\`${own}\``;
}

/** Of a place or a case that is not known nothing is known. */
function codeMeant({ clause, thing, rest }: Denied, evidence: Evidence): readonly SourceLine[] {
  const scope = scoped.exec(rest);
  const owner =
    scope === null
      ? functionNamedIn(clause.replaceAll(thing, ' '), evidence)
      : functionSaid(scope[1] ?? '', evidence);
  if (owner !== undefined) return codeOf(owner, evidence).slice(1);
  return scope === null ? codeAround(evidence).filter((each) => !isSetUp(each, evidence)) : [];
}

/** "by push", "in the loop", "when it fails": it is said of that only. */
const scoped =
  /^ (?:(?:by|in|inside|within|from) (?:the )?([a-z_][\w$.]*)(?:\(\))?$|(?:(?:by|in|inside|within|from|on|at|for) (?!(?:here|any|all)\b)|when|if|while|until|unless|before|after|once|where|during|between|outside)\b)/u;

/** A short word is a thing only where the code has just that name. */
const isThing = (thing: string, { code }: Evidence): boolean =>
  thing.length > 2 ||
  (code?.kind === 'read' && code.identifiers.some(({ name }) => name.toLowerCase() === thing));

/** How a member begins is no deed: what declares it, and what a constructor does. */
function isSetUp({ line }: SourceLine, { code }: Evidence): boolean {
  if (code?.kind !== 'read') return false;
  const around = code.definitions.filter(({ lines }) => holds(lines, line));
  const classes = code.definitions.filter(({ kind }) => kind === 'class').map(({ name }) => name);
  const functions = around.filter(({ kind }) => kind === 'function' || kind === 'method');
  return functions.length === 0
    ? around.some(({ kind }) => kind === 'class')
    : functions.some(
        ({ name }) =>
          /^(?:constructor|__init__|__construct|initialize)$/u.test(name) || classes.includes(name),
      );
}

/** Who has seen a value that stays as it is knows better than the text. */
const seen = /^(?:update|updates|updated|assigned|set|sets|changed|written|modified)$/u;
const concludes =
  /\b(?:so|since|as|because|right|correct|isnt|remove|delete|drop|const|readonly|final|can it|can i|is that|bug)\b/u;

/** All that is selected, or the function around it: the thing itself may be a function of one line. */
export const codeAround = (evidence: Evidence): readonly SourceLine[] => {
  const { code, subject } = evidence;
  const lines = (code?.kind === 'read' ? code.enclosing?.lines : undefined) ?? subject?.lines;
  return lines === undefined ? [] : codeOf({ lines }, evidence);
};

const nothing =
  /^(?:.*? )??([a-z_][\w$]*)(?:\(\))? (logs|prints|sends|saves|stores|closes|frees|releases|escapes|sorts|trims|clears|removes|deletes) nothing\b/u;

/** P11 for "list logs nothing", where a line of it does. */
export const findSomething = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', deed = ''] = nothing.exec(clause) ?? [];
    // Who wants it done says how it is; who wonders why it is not has seen it.
    const root = deed.replace(/e?s$/u, '');
    const wants = new RegExp(
      `\\b(?:how (?:do|can|would) (?:i|we)|should it|so i)\\b.*\\b${root}`,
      'u',
    );
    const isWanted = deed !== '' && wants.test(wordingOf(evidence.question).plain);
    const owner = isWanted ? functionSaid(name, evidence) : undefined;
    const rule = ruleOf(deed);
    if (owner === undefined || rule === undefined || rule.done.includes('OBJ')) return undefined;
    const done = new RegExp(`\\b\\w*(?:${rule.done})\\w*(?:!?\\(|\\.| |$)`, 'u');
    const lines = bodyCode(owner, evidence).filter(({ text }) => done.test(withoutTexts(text)));
    const [first] = lines;
    return first === undefined
      ? undefined
      : {
          claim: `\`${owner.name}\` ${deed} nothing`,
          fact: `It does: ${lines.slice(0, 3).map(shown).join(', ')}.`,
          lines: lines.slice(0, 4).map(({ line }) => line),
          better: `Is L${first.line} reached each time?`,
        };
  });

const turned = (match: RegExpExecArray | null): readonly string[] =>
  match === null ? [] : [match[0], match[2] ?? '', match[1] ?? ''];

/** In the singular, and without the signs of a member. */
const thingAs = (thing: string): string =>
  thing.length > 3 ? thing.replace(/_+$/u, '').replace(/s$/u, '') : thing;

/** A line with the thing's name and the deed, and nothing that makes it conditional. */
function doesTo(thing: string, done: string, text: string): boolean {
  const names = [...text.matchAll(/[\w$]+/gu)].flatMap(([name]) => nameParts(name));
  const isNamed =
    wholeWord(thing, 'iu').test(withoutTexts(text)) ||
    names.some((part) => part === thing || part === `${thing}s`);
  // What a key says is a name.
  const plain = text.replace(/(\[?)(["'`])(?:\\.|(?!\2).)*\2/gu, (all, open) =>
    open === '' ? "''" : all,
  );
  return isNamed && isOneDeed(plain) && new RegExp(done.replaceAll('OBJ', thing), 'u').test(plain);
}

const isOneDeed = (text: string): boolean =>
  !/^\s*(?:if|unless|elif|case|def|func|fn|function|class|import|use|using \w+;|#include)\b/u.test(
    text,
  );
