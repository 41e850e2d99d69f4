/** `npm test`: what `npm run check` does, then the suites in a real VS Code, and the installed package. */
import { ensureBrowser } from './findBrowser.mjs';
import { giveUp } from './progress.mjs';
import { setUp } from './setUp.mjs';
import { quickStages, runStages, workbenchStages } from './stages.mjs';

try {
  await Promise.all([setUp({ needsWorkbench: true }), ensureBrowser()]);
  process.exitCode = (await runStages([...quickStages, ...workbenchStages])) ? 0 : 1;
} catch (error) {
  giveUp(error);
}
