import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern, longPatternWith } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { firstStated } from './stated.ts';

const classes = ['java', 'csharp', 'php', 'typescript', 'tsx', 'typescriptreact'];
const scripts = ['javascript', 'typescript', 'tsx', 'javascriptreact', 'typescriptreact'];

/** What is said of a declaration, and what stands in one that says the contrary. */
const contraries: readonly {
  readonly said: RegExp;
  readonly contrary: string;
  readonly languages: readonly string[];
}[] = [
  { said: /^public$/u, contrary: '(?:private|protected)', languages: [...classes, 'cpp'] },
  { said: /^private$/u, contrary: '(?:public|protected)', languages: classes },
  { said: /^protected$/u, contrary: '(?:public|private)', languages: classes },
  { said: /^(?:an? )?(?:const|constant|immutable)$/u, contrary: '(?:let|var)', languages: scripts },
  { said: /^(?:an? )?(?:const|constant|immutable)$/u, contrary: 'let mut', languages: ['rust'] },
  { said: /^mutable$/u, contrary: '(?:const|final|readonly)', languages: [...classes, ...scripts] },
  { said: /^mutable$/u, contrary: 'let(?! mut)', languages: ['rust'] },
];

const says = longPattern`
    ^(?:.* )?(?:the |this |that |my |our )?([\w$]+)(?:\(\))? (?:is|are|being|is declared|is marked(?: as)?) (?:already |
    still |only |also )?(public|private|protected|(?:a )?const|(?:a )?constant|immutable|mutable)\b
  `;

/** P9 for fields and variables: "why is items public", against a declaration that says the contrary. */
export const findContraryModifier = (evidence: Evidence): Premise | undefined =>
  firstStated(evidence, (clause) => {
    const [, name = '', modifier = ''] = says.exec(clause) ?? [];
    return name === '' ? undefined : contradicted(name, modifier, evidence);
  });

function contradicted(name: string, modifier: string, { subject }: Evidence): Premise | undefined {
  const rows = contraries.filter(
    ({ said, languages }) => said.test(modifier) && languages.includes(subject?.languageId ?? ''),
  );
  if (subject === undefined || rows.length === 0) return undefined;
  const declared = sourceLines(subject).filter(({ text }) =>
    longPatternWith('iu')`
        ^\s*(?:(?:export|public|private|protected|internal|static|const|let|var|final|readonly|async|override|abstract|
        virtual|sealed|get|set|mut|synchronized)\s+)+(?:[^=;({]*[\s*&])?[$#]?${escapePattern(name)}\b
      `.test(text.slice(0, 300)),
  );
  const [first] = declared;
  if (first === undefined || declared.length > 1) return undefined;
  const isContrary = rows.some(({ contrary }) =>
    new RegExp(`\\b${contrary}\\b`, 'u').test(first.text.split(/[=({]/u)[0] ?? ''),
  );
  return isContrary
    ? {
        claim: `\`${name}\` is ${modifier}`,
        fact: `It is declared otherwise: ${shown(first)}.`,
        lines: [first.line],
      }
    : undefined;
}
