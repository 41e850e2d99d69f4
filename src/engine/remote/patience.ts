import { EngineError } from '../../protocol/engineError.ts';

/** Waits for a server, and gives up when nothing comes for too long. */
export interface Patience {
  /** Aborted when it runs out, with the failure as reason; also by the caller's signal and by `end`. */
  readonly signal: AbortSignal;
  /** Waits for one thing. Only this time counts: a reader who is slow with what came is not the server's fault. */
  during<T>(work: Promise<T>): Promise<T>;
  /** A sign of work: from now on it may take this many milliseconds again. */
  renew(limit: number): void;
  end(): void;
}

const TICK = 1000;
/** A wall clock that jumps further than this between two ticks means that the machine slept: the socket is gone. */
const SLEPT = 30_000;

/**
 * @param caller The signal of whoever waits.
 * @param wallClock Milliseconds; unlike the timers it goes on while the machine sleeps.
 */
export function createPatience(caller: AbortSignal, wallClock: () => number = Date.now): Patience {
  const controller = new AbortController();
  const signal = AbortSignal.any([caller, controller.signal]);
  let left = 0;
  const spend = (waited: number, wall: number) => {
    left -= waited;
    if (wall > waited + SLEPT) controller.abort(gaveUp('sleep'));
    else if (left <= 0) controller.abort(gaveUp(undefined));
  };
  return {
    signal,
    during: async (work) => {
      const stop = startClock(() => left, wallClock, spend);
      try {
        return await orReason(work, signal);
      } finally {
        stop();
      }
    },
    renew: (limit) => {
      left = limit;
    },
    end: () => controller.abort(),
  };
}

/** Reports the time that passes, about once a second and once more when it is stopped. */
function startClock(
  left: () => number,
  wallClock: () => number,
  spend: (waited: number, wall: number) => void,
): () => void {
  let wall = wallClock();
  let clock = performance.now();
  const report = () => {
    const [wallBefore, clockBefore] = [wall, clock];
    wall = wallClock();
    clock = performance.now();
    spend(clock - clockBefore, wall - wallBefore);
  };
  const schedule = () => setTimeout(onTime, Math.max(1, Math.min(TICK, left())));
  const onTime = () => {
    report();
    timer = schedule();
  };
  let timer = schedule();
  return () => {
    clearTimeout(timer);
    report();
  };
}

/** The work, or the signal's reason if that comes first: a `fetch` that ignores its signal holds nobody up. */
function orReason<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(signal.reason);
    const settled = () => signal.removeEventListener('abort', fail);
    signal.addEventListener('abort', fail, { once: true });
    if (signal.aborted) fail();
    work.then(resolve, reject).finally(settled);
  });
}

const gaveUp = (detail: string | undefined) =>
  new EngineError('timed-out', 'The endpoint sent nothing for too long.', detail ? { detail } : {});
