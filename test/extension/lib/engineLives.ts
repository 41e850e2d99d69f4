import type { EngineLife } from '../../../src/extension/engineLife.ts';
import { EngineError } from '../../../src/protocol/engineError.ts';

/** A life of an engine that a test leads. */
export interface LedLife extends EngineLife {
  readonly sent: readonly string[];
  readonly killed: boolean;
  crash(): void;
  beat(): void;
}

export const unread = {
  kind: 'unread',
  reason: 'no-grammar',
  language: 'go',
  totalLines: 1,
} as const;

/** @param answer what comes of each request; never, where nothing is given */
export function ledLife(
  pid = 1,
  answer: () => Promise<unknown> = () => new Promise(() => {}),
): LedLife {
  const end = new AbortController();
  const sent: string[] = [];
  let listener = () => {};
  const over = (how: string) => end.abort(new EngineError('engine-died', `It ended (${how}).`));
  const life = {
    pid,
    over: end.signal,
    sent,
    killed: false,
    send: (method: string) => {
      sent.push(method);
      return answer();
    },
    onHeartbeat: (heard: () => void) => {
      listener = heard;
    },
    onModel: () => {},
    kill: () => {
      life.killed = true;
      over('SIGKILL');
    },
    crash: () => over('SIGSEGV'),
    beat: () => listener(),
  };
  return life;
}
