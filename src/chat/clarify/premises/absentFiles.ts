import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type SourceLine, withoutTexts } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeSaid } from './saidFunction.ts';

const notThere = longPattern`
    \b(?:\w+\.\w{2,4}|file|files|config|folder|directory|dir|path|it) (?:is |are |was )?(?:not there|isnt there|
    isnt (?:yet )?there|doesnt exist|does not exist|is missing|missing|not found|is not found|cant be found|is absent|
    isnt found)\b|\b(?:missing|absent|non-?existent) (?:\w+ )?(?:\w+\.\w{2,4}|file|config|folder|directory)\b|\bno such file\b
  `;
const fails =
  /\b(?:throws|throw|raises|fails|fail|crashes|panics|returns an? (?:error|err)|stops|exits|complains)\b/u;

/** Asks whether it is there, or catches that it is not. */
const asked = longPattern`
    ErrNotExist|IsNotExist|FileNotFoundError|ENOENT|NoSuchFile|FileNotFoundException|ErrorKind::NotFound|Errno::ENOENT|
    \b(?:file_exists|is_file|existsSync|exists|exist\?|Exists|is_file|isFile|notExists)\b\s*\(|\bFile\.exist|!?\s-[fe]\s
  `;
const leaves =
  /\b(?:return|exit|next|continue|Ok)\b|^\s*[\w.]+\s*:?=\s*[^=]|^\s*(?:\{\}|\[\]|None|nil)\s*$/u;
const passesOn =
  /\b(?:throw|raise|panic|die|abort)\b|\breturn\b.*\b(?:err|error|Err)\b|exit\s+[1-9]|exit\([1-9]/u;

/** P11 for a file that is not there: "load fails because the settings are missing", where that case has a way of its own. */
export function findHandledAbsence(evidence: Evidence): Premise | undefined {
  const { plain, clauses, spans } = wordingOf(evidence.question);
  const isSaid =
    notThere.test(plain) && [...clauses, ...spans].some((clause) => fails.test(clause));
  if (!isSaid || /\b(?:should|want|would|must)\b/u.test(plain)) return undefined;
  const code = codeSaid(plain, evidence);
  const at = code.findIndex(({ text }) => asked.test(text));
  const way = code.slice(at, at + 3).filter(({ text }) => /\w/u.test(text));
  const out = way.find(({ text }) => leaves.test(withoutTexts(text)));
  if (at === -1 || out === undefined || way.some(({ text }) => passesOn.test(text)))
    return undefined;
  return described(code[at] ?? out, out);
}

const described = (guard: SourceLine, out: SourceLine): Premise => ({
  claim: 'it fails where that is missing',
  fact: `That case has a way of its own: ${[...new Set([guard, out])].map(shown).join(', ')}.`,
  lines: [...new Set([guard.line, out.line])],
  better: 'What else may it fail for?',
});
