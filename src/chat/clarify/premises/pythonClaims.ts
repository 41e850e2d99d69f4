import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { escapePattern, type SourceLine, sourceLines } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';
import { shown } from './namedDefinition.ts';
import { codeOf } from './saidFunction.ts';
import { firstStated } from './stated.ts';

const anew = longPattern`
    ^(?:the |this )?([a-z_]\w*) (?:(?:is|gets|starts?|begins?|becomes|defaults to|will be|always|as|out|reset to|set to|made|created|a|an) )*(?:
    (?:new|fresh|empty|own|separate|another) (?:\w+ )??(?:(?:on|for|at|in|with|per) )?(?:(?:each|every) (?:new )?(?:call|time|instance|invocation|object)|per call|call)|
    (?:anew|afresh|again|reset|recreated|emptied|reinitiali[sz]ed) (?:(?:on|for|at|with) )?(?:(?:each|every) (?:new )?(?:call|time|invocation)|per call))
  `;

/** P6 for a default of Python, by the name of its parameter: "tags is a new list on every call". */
export const findSharedDefault = (evidence: Evidence): Premise | undefined =>
  evidence.subject?.languageId !== 'python'
    ? undefined
    : firstStated(evidence, (clause) => {
        const name = anew.exec(clause)?.[1];
        const shared = new RegExp(
          `\\bdef\\b.*[(,]\\s*${escapePattern(name ?? '')}\\s*(?::[^=]+)?=\\s*(?:\\[|\\{|dict\\(|list\\(|set\\()`,
          'iu',
        );
        const line =
          name === undefined ? undefined : all(evidence).find(({ text }) => shared.test(text));
        return line === undefined
          ? undefined
          : {
              claim: clause,
              fact: `Default values are evaluated once, when \`def\` runs, and shared by all calls: ${shown(line)}.`,
              lines: [line.line],
            };
      });

const runs = longPattern`
    \b([a-z_]\w*)(?:\([^()]*\))?(?: (?:in|inside|within|from) \w+(?:\(\))?)? (?:(?:already|still|just|also|really|then|is|gets) )*(?:runs?|starts?|
    executes?|executed|sends?|sent|fires?|fired|makes?|does|happens?|goes|loads?|saves?|scheduled|queued)(?: \w+){0,4} (?:right away|immediately|at once|
    instantly|straight away|in the background|by itself|in parallel|concurrently|anyway|without await\w*|on the spot)\b
  `;

/** P6 for a coroutine of Python that nothing awaits: "fetch() in refresh runs right away". */
export const findNeverRun = (evidence: Evidence): Premise | undefined =>
  evidence.subject?.languageId !== 'python'
    ? undefined
    : firstStated(evidence, (clause) => {
        const name = runs.exec(clause)?.[1] ?? '';
        const code = all(evidence);
        const isAsync = code.some(({ text }) =>
          new RegExp(`\\basync def ${escapePattern(name)}\\(`, 'iu').test(text),
        );
        const bare = new RegExp(`^\\s*(?:[\\w.]+\\.)?${escapePattern(name)}\\(.*\\)\\s*$`, 'iu');
        const line = name !== '' && isAsync ? code.find(({ text }) => bare.test(text)) : undefined;
        return line === undefined
          ? undefined
          : {
              claim: clause,
              fact: `\`${name}\` is \`async\`: without \`await\` its call only makes a coroutine, and nothing runs: ${shown(line)}.`,
              lines: [line.line],
            };
      });

const all = (evidence: Evidence): readonly SourceLine[] =>
  evidence.subject === undefined
    ? []
    : codeOf({ lines: { from: 1, to: sourceLines(evidence.subject).length } }, evidence);
