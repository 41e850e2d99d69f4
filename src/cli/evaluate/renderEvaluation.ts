import type { Agreement } from './agreement.ts';
import type { ChangeFigures } from './changes.ts';
import type { Evaluation } from './evaluate.ts';
import type { BadLine } from './evaluationCase.ts';
import type { Metrics, Miss } from './metrics.ts';
import type { PersonaFigures } from './personaFigures.ts';
import { renderNumber, renderShare, renderTable } from './table.ts';

/** Each figure: its name in full, at the head of a column, and how it is written. */
const figures: readonly (readonly [string, string, (metrics: Metrics) => string])[] = [
  ['cases', 'n', ({ cases }) => String(cases)],
  ['act accuracy', 'act', ({ actAccuracy }) => renderShare(actAccuracy)],
  ['balanced ask accuracy', 'ask', ({ balancedAsk }) => renderShare(balancedAsk)],
  ['over-asking on clear cases', 'over', ({ overAsking }) => renderShare(overAsking)],
  ['slot hit, of the asked', 'slot', ({ slotHit }) => renderShare(slotHit)],
  ['questions the editor could answer', 'known', ({ editorAnswerable }) => `${editorAnswerable}`],
  ['premise recall', 'prem', ({ premiseRecall }) => renderShare(premiseRecall)],
  ['premise false alarms', 'alarm', ({ falseAlarms }) => renderShare(falseAlarms)],
  ['line hit', 'line', ({ lineHit }) => renderShare(lineHit)],
  ['fix hit', 'fix', ({ fixHit }) => renderShare(fixHit)],
  ['decline recall', 'decl', ({ declineRecall }) => renderShare(declineRecall)],
  ['false declines', 'fdecl', ({ falseDeclines }) => renderShare(falseDeclines)],
  [
    'tokens per reply (estimate: words x 1.3)',
    'tok',
    ({ estimatedTokensPerReply }) => renderNumber(estimatedTokensPerReply),
  ],
  [
    'tokens of samples per reply',
    'smp',
    ({ sampleTokensPerReply }) => renderNumber(sampleTokensPerReply),
  ],
  ['ms per turn, p50', 'p50', ({ msP50 }) => renderNumber(msP50, 1)],
  ['ms per turn, p95', 'p95', ({ msP95 }) => renderNumber(msP95, 1)],
];

/** An evaluation as a person reads it. */
export function renderEvaluation(evaluation: Evaluation): string {
  const { engine, overall, bad, failed, changes, paraphrases, personas } = evaluation;
  const sections = [
    `${engine}: ${overall.cases} cases, ${bad.length} bad lines, ${failed.length} failed\n`,
    badLines('Bad lines', bad),
    badLines('Failed', failed),
    renderOverall(overall),
    renderGroups('expected act', evaluation.byAct),
    renderGroups('language', evaluation.byLanguage),
    renderGroups('category', evaluation.byCategory),
    changes === undefined ? '' : renderChanges(changes),
    renderMisses(evaluation.misses),
    paraphrases === undefined ? '' : renderAgreement(paraphrases),
    personas === undefined ? '' : renderPersonas(personas),
  ];
  return sections.filter((section) => section !== '').join('\n');
}

const badLines = (title: string, bad: readonly BadLine[]): string =>
  bad.length === 0 ? '' : `${title}\n${bad.map(badLine).join('')}`;

const badLine = ({ line, id, error }: BadLine): string =>
  `  line ${line}${id === undefined ? '' : ` (${id})`}: ${error}\n`;

const renderOverall = (overall: Metrics): string =>
  renderTable(
    ['all cases', '', ''],
    figures.map(([name, short, render]) => [name, short, render(overall)]),
  );

const renderGroups = (title: string, groups: Readonly<Record<string, Metrics>>): string =>
  renderTable(
    [title, ...figures.map(([, short]) => short)],
    Object.entries(groups).map(([name, metrics]) => [
      name,
      ...figures.map(([, , render]) => render(metrics)),
    ]),
  );

const renderChanges = ({ byKind, macro, onOriginals }: ChangeFigures): string =>
  renderTable(
    ['changed descriptions', 'asked or challenged'],
    [
      ...Object.entries(byKind).map(([kind, rate]) => [kind, renderShare(rate)]),
      ['mean over the kinds', renderShare(macro)],
      ['on the originals', renderShare(onOriginals)],
    ],
  );

const SHOWN_MISSES = 60;

function renderMisses(misses: readonly Miss[]): string {
  if (misses.length === 0) return '';
  const rows = misses.slice(0, SHOWN_MISSES).map(renderMiss);
  const more = misses.length - rows.length;
  const rest = more > 0 ? `  and ${more} more (--json has them all)\n` : '';
  return `Misses: ${misses.length}\n${rows.join('')}${rest}`;
}

function renderMiss({ id, expected, act, slot, wrong }: Miss): string {
  const got = slot === undefined ? act : `${act} ${slot}`;
  const instead = wrong.includes('act') ? `, not ${expected.join('/')}` : '';
  return `  ${id}: ${wrong.join(', ')} (${got}${instead})\n`;
}

function renderAgreement({ agreement, rewordings, byRewording, worst }: Agreement): string {
  const table = renderTable(
    ['rewording', 'act agreement'],
    [
      ...Object.entries(byRewording).map(([name, rate]) => [name, renderShare(rate)]),
      [`all ${rewordings}`, renderShare(agreement)],
    ],
  );
  const rows = worst.map(
    ({ id, act, flips }) =>
      `  ${id}: ${act}, but ${flips.map((flip) => `${flip.act} (${flip.rewording})`).join(', ')}\n`,
  );
  return rows.length === 0 ? table : `${table}\nLeast agreement\n${rows.join('')}`;
}

const renderPersonas = (personas: Readonly<Record<string, PersonaFigures>>): string =>
  renderTable(
    [
      'persona',
      'asked',
      'turns to answer',
      'key questions',
      'most',
      'known',
      'repeated',
      'unanswered',
    ],
    Object.entries(personas).map(([name, one]) => [
      name,
      `${one.asked} of ${one.threads}`,
      renderNumber(one.turnsToAnswer, 2),
      renderShare(one.keyQuestionCoverage),
      `${one.mostQuestions}`,
      `${one.editorAnswerable}`,
      `${one.repeated}`,
      `${one.unanswered}`,
    ]),
  );
