import type { EngineProcess } from './engineProcess.ts';

const unhurried = new AbortController().signal;
const nowhere = { from: 1, to: 1 };

/**
 * Starts the engine and loads the grammar of the language that is open, before anyone asks: the first question then costs
 * no more than the second. A failure here is no news, since the question will meet it again.
 *
 * @param language as the editor names it; undefined where no file is open
 */
export async function warmUp(
  engine: Pick<EngineProcess, 'request'>,
  language: string | undefined,
): Promise<void> {
  if (language === undefined) return;
  const params = { language, text: '\n', lines: nowhere };
  await engine.request('askFirst/textFacts', params, unhurried).catch(() => {});
}
