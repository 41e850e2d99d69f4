import { targetLines } from '../evidence/aim.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { linesWithin, sourceLines } from '../evidence/sourceLines.ts';
import { wordingOf } from '../evidence/wording.ts';
import { longPattern } from '../longPattern.ts';
import { type Candidate, candidate } from './candidates.ts';
import { isShown } from './findings.ts';
import { standardImport } from './standardImport.ts';

/** "an editor cant publish, why": somebody may not do something. */
const refused = longPattern`
    \b(?:cant|cannot|can(?: \w+){1,3} not|may not|(?:isnt|arent|is not|are not|not) (?:allowed|permitted|able)|
    (?:is|are|gets?|was|were) (?:always |still )?(?:refused|denied|blocked|rejected|turned away|locked out|forbidden))\b
  `;
const wonders = /\b(?:why|how come|no idea|what for)\b|\?\s*$/u;

/** E2 for what a table from outside allows: the code only looks it up, and what stands in it is not here. */
export function askOuterTable(evidence: Evidence): Candidate | undefined {
  const { question } = evidence;
  const { plain } = wordingOf(question);
  if (question.intent !== 'explain' && question.intent !== 'fix') return undefined;
  if (!refused.test(plain) || !wonders.test(plain) || !isOfSomebody.test(plain)) return undefined;
  if (question.states.error || isShown(evidence)) return undefined;
  const table = lookedUp(evidence);
  return table === undefined
    ? undefined
    : candidate(
        'definition',
        {
          text: `What stands in \`${table.name}\`?`,
          why: `\`${table.name}\` (L${table.line}) comes from another file, and what it holds decides.`,
          because: `The code looks it up in \`${table.name}\`, and nothing here shows what that holds.`,
          assumption: `\`${table.name}\` holds what its name says.`,
        },
        [
          { text: "I'll paste it" },
          { text: "I'll say what it was called with" },
          { text: 'It comes from a library' },
        ],
      );
}

/** Not "I cant use await here": that is about the language. */
const isOfSomebody = /^(?!.*\b(?:i|we|you|one) (?:cant|cannot)\b)/u;

const lookUp =
  /(?<![\w.$>])\$?([A-Za-z_]\w*)(?:\[[A-Za-z_$]|\.(?:get|fetch|lookup|find)\(|->get\()/gu;

/** A name that the file imports, and that the lines asked about look something up in. */
function lookedUp(
  evidence: Evidence,
): { readonly name: string; readonly line: number } | undefined {
  const { subject } = evidence;
  const within = targetLines(evidence);
  if (subject === undefined || within === undefined) return undefined;
  const all = sourceLines(subject);
  const isForeign = (name: string): boolean => {
    const brings = new RegExp(
      `^\\s*(?:import|from|use|using)\\b.*\\b${name}\\b|^\\s*(?:const|let|var) [^=]*\\b${name}\\b[^=]*=\\s*require\\(`,
      'u',
    );
    return all.some(({ text }) => brings.test(text.slice(0, 400)) && !standardImport.test(text));
  };
  return linesWithin(all, within)
    .flatMap(({ line, text }) =>
      [...text.slice(0, 400).matchAll(lookUp)].map(([, name = '']) => ({ name, line })),
    )
    .find(({ name }) => isForeign(name));
}
