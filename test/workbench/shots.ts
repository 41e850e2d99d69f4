/** `npm run shots`: pictures of the panel in each theme, narrow and wide, in `.cache/shots`. */
import {
  chooseTheme,
  openFile,
  runCommand,
  selectLines,
  type Theme,
  themes,
  webviewFrame,
  widenSidePanel,
} from './lib/drive.ts';
import { openWorkbench, takePicture } from './lib/workbench.ts';

const widths = { narrow: 300, wide: 620 };

const workbench = await openWorkbench();
try {
  const { page } = workbench;
  await openFile(page, 'go/worker.go');
  await selectLines(page, 36, 51);
  await runCommand(page, 'Ask First: Ask About Selection');
  const frame = await webviewFrame(page, '.af-input');
  await frame
    .locator('.af-input')
    .fill('this code is not working like i expect — how do i fix it?');
  await frame.locator('.af-input').press('Enter');
  await page.waitForTimeout(3000);
  for (const theme of Object.keys(themes) as Theme[]) {
    await chooseTheme(workbench, theme);
    for (const [name, width] of Object.entries(widths)) {
      await widenSidePanel(page, width);
      await page.waitForTimeout(300);
      console.log(await takePicture(page, `${theme}-${name}`));
    }
  }
} finally {
  await workbench.close();
}
