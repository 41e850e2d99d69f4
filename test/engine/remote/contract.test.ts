import type { GenerateRequest } from '../../../src/protocol/languageModel.ts';
import { keepsTheContract } from '../../support/languageModelContract.ts';
import {
  done,
  finish,
  open,
  type Script,
  say,
  startMisbehavingServer,
  status,
  stream,
} from '../../support/misbehavingServer.ts';
import { modelAt } from '../../support/remoteReply.ts';

const request = (text: string): GenerateRequest => ({
  messages: [{ role: 'user', text }],
  maxTokens: 10,
});

const serve: Script = (response, seen) => {
  if (seen.body.includes('goes on')) return open(say('One '))(response);
  if (seen.body.includes('fails')) return status(403)(response, seen);
  return stream(say('One '), say('two'), finish(), done)(response, seen);
};

describe('a model at an endpoint', () => {
  let server: Awaited<ReturnType<typeof startMisbehavingServer>>;
  before(async () => {
    server = await startMisbehavingServer([serve]);
  });
  after(() => server.close());

  keepsTheContract(() => ({
    model: modelAt(server.origin),
    writes: request('writes'),
    goesOn: request('goes on'),
    fails: request('fails'),
  }));
});
