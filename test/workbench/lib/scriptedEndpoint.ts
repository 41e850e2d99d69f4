import {
  done,
  finish,
  type MisbehavingServer,
  type Script,
  say,
  startMisbehavingServer,
  status,
  stream,
} from '../../support/misbehavingServer.ts';
import { changeSettings, type Workbench } from './workbench.ts';

const models = status(
  200,
  JSON.stringify({ object: 'list', data: [{ id: 'scripted', object: 'model' }] }),
);

/** An endpoint with one model, `scripted`: whatever it is asked beside its models is answered by `reply`. */
export const startScriptedEndpoint = (reply: Script): Promise<MisbehavingServer> =>
  startMisbehavingServer([
    (response, seen) => (seen.path.endsWith('/models') ? models : reply)(response, seen),
  ]);

/** A whole answer, with so many milliseconds after each of its pieces. */
export const answerOf = (pieces: readonly string[], pause = 0): Script =>
  stream(...pieces.flatMap((piece) => [say(piece), pause]), finish(), done);

/** Makes it the endpoint of a workbench, with more settings where they are given. */
export const connectTo = (
  { origin }: MisbehavingServer,
  workbench: Workbench,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<void> =>
  changeSettings(workbench, {
    'askFirst.endpoint.url': `${origin}/v1`,
    'askFirst.endpoint.model': 'scripted',
    ...settings,
  });
