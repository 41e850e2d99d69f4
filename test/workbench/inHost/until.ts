import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until there is an answer, for at most ten seconds. */
export async function until<T>(ask: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(100);
  }
  throw new Error('It did not happen within ten seconds.');
}
