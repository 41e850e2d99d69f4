import type { Definition, ReadCodeFacts } from '../../protocol/codeFacts.ts';
import type { Evidence, Subject } from '../evidence/evidence.ts';
import { escapePattern, linesWithin, sourceLines, wholeWord } from '../evidence/sourceLines.ts';
import { longPattern } from '../longPattern.ts';
import { type Candidate, candidate } from './candidates.ts';
import { isShown } from './findings.ts';
import { calledOnModule } from './outerModule.ts';
import { judgeClaims } from './premises/judgeClaims.ts';
import { isOfLanguages } from './premises/standardNames.ts';
import { isFromStandard, isStandardError, standardImport } from './standardImport.ts';

/** E2: the question is about what a name does, and its definition is nowhere to be read. */
export function askDefinition(evidence: Evidence): Candidate | undefined {
  const { code, question } = evidence;
  if (code?.kind !== 'read' || !isAboutBehaviour(evidence)) return undefined;
  // What a call does is known where a claim about it could be judged.
  if (judgeClaims(evidence).length > 0) return undefined;
  if (isShown(evidence)) return undefined;
  const outside = outsideName(evidence, code) ?? calledOnModule(evidence, code);
  const { error, expected, observed } = question.states;
  if (outside === undefined || error || (expected && observed)) return undefined;
  const { name, line, origin } = outside;
  if (isOfTheCall(name, question.text)) return undefined;
  return candidate(
    'definition',
    {
      text: `What does \`${name}\` look like?`,
      why: `\`${name}\` (L${line}) ${origin}, so what it does cannot be read here.`,
      because: `The question is about \`${name}\`, which nothing here defines.`,
      assumption: `\`${name}\` does what its name says.`,
    },
    [
      { text: "I'll paste its code" },
      { text: 'It is in another file of this project' },
      { text: 'It comes from a library' },
    ],
  );
}

/** "why does X reject", "does X do the right thing", "fix X": the answer is inside X. */
function isAboutBehaviour({ question }: Evidence): boolean {
  if (question.intent === 'fix') return true;
  if (question.intent !== 'explain') return false;
  return (
    isSubjectOfQuestion(question) ||
    (/\b(?:why|does|do|is|are|will|can)\b/iu.test(question.text) &&
      !/\b(?:what is|explain|where is)\b/iu.test(question.text))
  );
}

/** "why is load called twice", "when load fails": about the place of a call, or only the case that something else happens in. */
const isOfTheCall = (name: string, text: string): boolean => {
  const called = `${wholeWord(name.split(/\W+/u).at(-1) ?? name).source}(?:\\(\\))?\`?`;
  return new RegExp(
    `\\b(?:is|are|was|gets?|be|isn't|isnt) \`?(?:\\w+\\.)?${called} (?:(?:only|ever|always|never|even|already|still|not|being) )*(?:called|imported|exported|awaited|invoked|used|run|executed|passed|needed|wrapped|declared|defined)\\b|\\b(?:when|if|once|whenever|unless) (?:the )?\`?(?:\\w+\\.)?${called} (?:fails|throws|raises|returns|is|isn't|isnt|says|gives|finds|has|succeeds|panics|errors|rejects)\\b`,
    'iu',
  ).test(text);
};

/** "the default margin layout() uses": whatever is asked, its answer is inside of what is named. */
const isSubjectOfQuestion = ({ names, text }: Evidence['question']): boolean =>
  names.some(
    ({ literal, name }) =>
      literal &&
      new RegExp(
        `${wholeWord(name).source}(?:\\(\\))?\`? (?:uses?|takes?|returns?|accepts?|expects?|needs?|defaults?|keeps?|stores?|writes?|reads?|sends?)\\b`,
        'iu',
      ).test(text),
  );

interface OutsideName {
  readonly name: string;
  readonly line: number;
  readonly origin: string;
}

/** The name that a question speaks of as code, and that neither the file nor the language defines. */
export function outsideName(
  { question, editor, subject }: Evidence,
  code: ReadCodeFacts,
): OutsideName | undefined {
  // Of a dotted name the receiver's type decides, and that is seldom this project's.
  const wanted = question.names
    .filter(({ literal, name }) => literal && !name.includes('.') && !ofThePlatform.test(name))
    .filter(({ name }) => wholeWord(name).test(question.text.replace(meanwhile, ' ')))
    .filter(({ name }) => !isDismissed(name, question.text))
    .map(({ name }) => name);
  const imported = code.definitions.filter(({ kind }) => kind === 'import');
  const isDefined = (name: string) =>
    code.definitions.some((d) => d.kind !== 'import' && d.name === name) ||
    editor.definitions.some((found) => found.name === name);
  const unbound = code.unbound.find(({ name }) => wanted.includes(name) && !isDefined(name));
  if (unbound !== undefined) return { ...unbound, origin: 'is not defined in this file' };
  const foreign = imported.find(({ name }) => wanted.includes(name) && !isDefined(name));
  if (foreign !== undefined && isStandard(foreign, subject)) return undefined;
  if (foreign === undefined)
    return calledOutside(wanted, code, { isDefined, text: subject?.text ?? '' });
  const used = code.calls.find(({ name }) => name === foreign.name)?.line ?? foreign.lines.from;
  return { name: foreign.name, line: used, origin: `is imported (L${foreign.lines.from})` };
}

/** "toRow is in another file and does not matter here": whoever says so wants nothing of it. */
const isDismissed = (name: string, text: string): boolean =>
  new RegExp(
    `\\b(?:ignore|forget(?: about)?|never mind|(?:don'?t|do not) (?:worry|bother|care|think) about|not about) (?:the )?\`?${escapePattern(name)}\\b|${wholeWord(name).source}(?:\\(\\))?\`? [^.?!]{0,60}?\\b(?:(?:does not|doesn'?t|isn'?t|is not) (?:really )?(?:matter|relevant|important|(?:the|my|a) (?:problem|issue|point|question))|(?:is|are) (?:irrelevant|beside the point|not in question)|never mind|(?:don'?t|do not) (?:bother|worry|care))`,
    'iu',
  ).test(text);

/** "what happens if enqueue is called while loadTrack is pending": when it is, and not what is asked about. */
const meanwhile = /\b(?:while|until|before)\b[^?.!,;]*/giu;

/** Comes with the language, by the line that imports it. */
const isStandard = ({ lines }: Definition, subject: Subject | undefined): boolean =>
  subject !== undefined &&
  linesWithin(sourceLines(subject), lines).some(({ text }) => standardImport.test(text));

/** Everybody knows what these do, and nobody has their code. */
const ofThePlatform = longPattern`
    ^(?:std|fs|io|env|thread|process|mem|fmt|iter|net)::|^(?:len|cap|append|va_(?:start|end|arg|copy|list)|(?:pthread|atomic|thrd|mtx|cnd|sem|clock)_\w+|(?:strtok|localtime|gmtime|
    strerror)_r|(?:u?int(?:8|16|32|64|max|ptr)|s?size|ptrdiff)_t|set(?:Timeout|Interval|Immediate)|clear(?:Timeout|Interval)|
    fetch|parse(?:Int|Float)|isNaN|isFinite|require|structuredClone|queueMicrotask|requestAnimationFrame|
    (?:en|de)codeURI(?:Component)?|use(?:State|Effect|LayoutEffect|Memo|Callback|Ref|Context|Reducer|Id))$
  `;

/** Some languages bind nothing visibly: a called bare name that the file does not define is outside all the same. */
function calledOutside(
  wanted: readonly string[],
  code: ReadCodeFacts,
  { isDefined, text }: { readonly isDefined: (name: string) => boolean; readonly text: string },
): OutsideName | undefined {
  const called = code.calls.find(
    ({ name }) =>
      wanted.includes(name) &&
      !isDefined(name) &&
      !isStandardName(name, code.language, text) &&
      isOwnName(name, code.language) &&
      // The shell calls without parentheses, so a call looks like a value.
      (code.language === 'shell' || !isPassedIn(name, text)),
  );
  return called === undefined ? undefined : { ...called, origin: 'is not defined in this file' };
}

const isStandardName = (name: string, language: string, text: string): boolean =>
  isOfLanguages(name, language) || isStandardError(name, language) || isFromStandard(name, text);

/** What stands anywhere without being called is a value, such as a parameter: the caller decides what it does. */
const isPassedIn = (name: string, text: string): boolean =>
  new RegExp(`${wholeWord(name).source}(?!\\s*[(!])`, 'u').test(
    text.replace(
      /"[^"\n]*"|'[^'\n]*'|(?:\/\/|#).*|^\s*(?:import|from|use|using|export \{)\b.*|.*\brequire\(.*|^[ \t}]*from .*/gmu,
      ' ',
    ),
  );

/** Standard functions are mostly one plain word; PHP's others begin with what they are about. */
const isOwnName = (name: string, language: string): boolean =>
  !bareStandard.has(language) ||
  (/[a-z][A-Z]|[a-z]_|^[A-Z]/u.test(name) && !(language === 'php' && standardPhp.test(name)));

/** Languages whose standard functions are called by their bare names. */
const bareStandard: ReadonlySet<string> = new Set(['php', 'ruby', 'shell', 'python', 'c', 'cpp']);

const standardPhp = longPattern`
    ^(?:array|str|preg|file|json|mb|in|date|curl|mysqli?|htmlspecialchars|html|random|call|func|class|method|property|get|set|
    session|move|number|ctype|password|var|print|error|spl|iterator|usleep|gethostby|openssl|base64|url|http)_|
    ^is_(?:a|array|bool|callable|countable|dir|double|executable|file|finite|float|infinite|int|integer|iterable|link|long|
    nan|null|numeric|object|readable|real|resource|scalar|string|subclass_of|uploaded_file|writable|writeable)$
  `;

/** A name to change that several functions bind. */
export function askWhichBinding(evidence: Evidence): Candidate | undefined {
  const { code, question, subject } = evidence;
  if (code?.kind !== 'read' || subject === undefined) return undefined;
  const { intent } = question;
  const name =
    nameDisliked(question.text) ?? (intent === 'change' ? renamed(question.text) : undefined);
  if (name === undefined || /\b(?:everywhere|both|all|each|every)\b/iu.test(question.text))
    return undefined;
  const owners = bindersOf(name, code, evidence).filter(
    ({ lines }) => lines.from <= subject.lines.to && lines.to >= subject.lines.from,
  );
  if (owners.length < 2 || owners.some((owner) => wholeWord(owner.name).test(question.text)))
    return undefined;
  return candidate(
    'which-candidate',
    {
      text: `Which \`${name}\`?`,
      why: `${owners.length} functions have their own \`${name}\`.`,
      because: `\`${name}\` is bound in ${owners.map((owner) => `\`${owner.name}\``).join(', ')}.`,
      assumption: `The \`${name}\` of \`${owners[0]?.name ?? ''}\` is meant.`,
    },
    owners.slice(0, 4).map(({ name: owner, line }) => ({
      text: `The one in \`${owner}\` (L${line})`,
      lines: { from: line, to: line },
    })),
  );
}

/** "line is a bad name here, call it something that says what it is" */
const misnamed =
  /(?:^|[,.;:] |\b(?:the (?:variable|local|name)|that) )`?([A-Za-z_$][\w$]*)`? (?:is|seems|looks like|was) (?:(?:an? |such |really |quite |very |too |so )*(?:bad|poor|terrible|awful|horrible|confusing|misleading|silly|stupid|meaningless|unclear|vague|lousy|short|cryptic|useless|generic|wrong|no good|not a (?:good|great|nice)) (?:variable |choice of )?name|(?:badly|poorly|wrongly|confusingly) named)\b/iu;
const named =
  /\b(?:find|give|pick|choose|need)\b[^.?!]{0,20}?\b(?:better|clearer|nicer|other|another|new|good|proper|different) name for (?:the )?`?([A-Za-z_$][\w$]*)`?|\bgive `?([A-Za-z_$][\w$]*)`? an? (?:better|clearer|nicer|new|good|proper|different|other) name\b/iu;

const nameDisliked = (text: string): string | undefined =>
  misnamed.exec(text)?.[1] ??
  named
    .exec(text)
    ?.slice(1)
    .find((name) => name !== undefined);

const renamed = (text: string): string | undefined =>
  /\b(?:rename|inline|remove|delete|change)\s+(?:the\s+)?(?:variable\s+|local\s+|parameter\s+)?`?([A-Za-z_$][\w$]*)`?/iu.exec(
    text,
  )?.[1];

interface Binder {
  readonly name: string;
  readonly lines: Definition['lines'];
  readonly line: number;
}

function bindersOf(name: string, code: ReadCodeFacts, { subject }: Evidence): readonly Binder[] {
  if (subject === undefined) return [];
  const all = sourceLines(subject);
  const escaped = escapePattern(name);
  const binding = longPattern`
      (?<![\w$.])\$?${escaped}\s*(?::[^=]*)?(?::?=)(?!=)|\b(?:let|const|var|auto|int|for)\s+(?:mut\s+)?${escaped}\b|
      \|[^|]{0,60}\b${escaped}\b[^|]{0,60}\|
    `;
  return code.definitions
    .filter(({ kind }) => kind === 'function' || kind === 'method')
    .flatMap(({ name: owner, lines }) => {
      const bound = linesWithin(all, lines).find(({ text }) => binding.test(text));
      return bound === undefined ? [] : [{ name: owner, lines, line: bound.line }];
    });
}

/** Code is selected, and not a word says what is wanted of it: "help", "this?". */
export function askPurpose({ subject, question, code }: Evidence): Candidate | undefined {
  const { intent, topics, names, lines } = question;
  if (subject === undefined || intent !== 'other') return undefined;
  if (topics.length + names.length + lines.length > 0 || /[\d=<>]/u.test(question.text))
    return undefined;
  if (code?.kind === 'read' && code.findings.some(({ certain }) => certain)) return undefined;
  return candidate(
    'goal-criterion',
    {
      text: 'What do you want to do with it?',
      why: 'To explain, to mend and to improve these lines are three different answers.',
      because: 'The question does not say what is wanted.',
      assumption: 'You want to know what these lines do.',
    },
    [
      { text: 'Understand what it does' },
      { text: 'Find what is wrong' },
      { text: 'Make it better' },
      { text: 'Write tests for it' },
    ],
  );
}

/** Nothing is open, and the question points at code. */
export function askForCode({ subject, question }: Evidence): Candidate | undefined {
  if (subject !== undefined || question.intent === 'other') return undefined;
  if (
    !/\b(?:this|it|these|that|here|the code|my code|the function)\b/iu.test(question.text) &&
    !question.vague
  ) {
    return undefined;
  }
  return candidate(
    'scope',
    {
      text: 'Which code is it about?',
      why: 'No file is open, so there is nothing to look at.',
      because: 'The question points at code and none was given.',
      assumption: 'The question is a general one.',
    },
    [{ text: "I'll open the file and select it" }, { text: 'It is a general question' }],
    1.6,
  );
}
