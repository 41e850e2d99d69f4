import type * as v from 'valibot';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeFacts } from '../protocol/codeFacts.ts';
import {
  type CheckResult,
  type EngineMethod,
  type EngineParams,
  type EngineResult,
  engineRequests,
  type RuleFile,
} from '../protocol/engine.ts';
import { EngineError } from '../protocol/engineError.ts';
import { readParams } from './answer.ts';

/** What reads code: the syntax thread, or in a test something quicker. */
export interface CodeReader {
  facts(code: EngineParams<'askFirst/textFacts'>, signal: AbortSignal): Promise<CodeFacts>;
  check(change: EngineParams<'askFirst/check'>, signal: AbortSignal): Promise<CheckResult>;
  /** From now on these rules count as well. */
  useRules(files: readonly RuleFile[]): EngineResult<'askFirst/rules'>;
}

interface Served {
  readonly documents: { get(uri: string): TextDocument | undefined };
  readonly reader: CodeReader;
}

export const isEngineMethod = (method: string): method is EngineMethod =>
  Object.hasOwn(engineRequests, method);

type Schemas = {
  readonly [M in EngineMethod]: v.GenericSchema<unknown, EngineParams<M>>;
};

/** Written out, so that the compiler knows which parameters belong to which method. */
const schemas: Schemas = {
  'askFirst/facts': engineRequests['askFirst/facts'].params,
  'askFirst/textFacts': engineRequests['askFirst/textFacts'].params,
  'askFirst/check': engineRequests['askFirst/check'].params,
  'askFirst/rules': engineRequests['askFirst/rules'].params,
};

type Handlers = {
  readonly [M in EngineMethod]: (
    params: EngineParams<M>,
    served: Served,
    signal: AbortSignal,
  ) => Promise<EngineResult<M>>;
};

/** How each request is done; the type keeps it complete. */
const handlers: Handlers = {
  'askFirst/facts': async ({ uri, version, lines }, { documents, reader }, signal) => {
    const document = atVersion(documents.get(uri), version);
    const code = { language: document.languageId, text: document.getText(), lines };
    return reader.facts(code, signal);
  },
  'askFirst/textFacts': (code, { reader }, signal) => reader.facts(code, signal),
  'askFirst/check': (change, { reader }, signal) => reader.check(change, signal),
  'askFirst/rules': async ({ files }, { reader }) => reader.useRules(files),
};

/**
 * Parses and does one request.
 *
 * @throws {EngineError} `bad-request` if the parameters do not fit, or what the work throws.
 */
export async function dispatch<M extends EngineMethod>(
  method: M,
  params: unknown,
  served: Served,
  signal: AbortSignal,
): Promise<EngineResult<M>> {
  return handlers[method](readParams(schemas[method], params), served, signal);
}

/** Facts about another version would point at the wrong lines, so there are none. */
function atVersion(document: TextDocument | undefined, version: number): TextDocument {
  if (document === undefined) {
    throw new EngineError('unknown-document', 'The engine does not have this document open.');
  }
  if (document.version !== version) {
    throw new EngineError(
      'stale-document',
      'The document has changed since the question was asked.',
      {
        detail: `version ${document.version}, asked about ${version}`,
      },
    );
  }
  return document;
}
