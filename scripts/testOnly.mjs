/** Some suites alone, while working on them: `node scripts/testOnly.mjs units|workbench`. */
import { ensureBrowser } from './findBrowser.mjs';
import { giveUp } from './progress.mjs';
import { setUp } from './setUp.mjs';
import { quickStages, runStages, workbenchStages } from './stages.mjs';

try {
  const isUnits = process.argv[2] === 'units';
  await Promise.all([setUp({ needsWorkbench: true }), isUnits ? undefined : ensureBrowser()]);
  const units = quickStages.filter(({ name }) => name === 'units');
  const bundles = quickStages.filter(({ name }) => name === 'bundles');
  const stages = isUnits ? units : [...bundles, ...workbenchStages];
  process.exitCode = (await runStages(stages)) ? 0 : 1;
} catch (error) {
  giveUp(error);
}
