/** `npm run check`: types, lint, dead code, bundles, unit and property tests. */

import { giveUp } from './progress.mjs';
import { needsPackagedNode, setUp } from './setUp.mjs';
import { quickStages, runStages } from './stages.mjs';

try {
  await setUp({ needsWorkbench: needsPackagedNode() });
  process.exitCode = (await runStages(quickStages)) ? 0 : 1;
} catch (error) {
  giveUp(error);
}
