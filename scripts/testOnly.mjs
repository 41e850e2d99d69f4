/** Some suites alone, while working on them: `node scripts/testOnly.mjs units|workbench`. */
import { giveUp } from './progress.mjs';
import { setUp } from './setUp.mjs';
import { quickStages, runStages, workbenchStages } from './stages.mjs';

try {
  await setUp({ needsWorkbench: true });
  const units = quickStages.filter(({ name }) => name === 'units');
  const bundles = quickStages.filter(({ name }) => name === 'bundles');
  const stages = process.argv[2] === 'units' ? units : [...bundles, ...workbenchStages];
  process.exitCode = (await runStages(stages)) ? 0 : 1;
} catch (error) {
  giveUp(error);
}
