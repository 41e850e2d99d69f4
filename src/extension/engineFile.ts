import { access } from 'node:fs/promises';
import { EngineError } from '../protocol/engineError.ts';

/** @throws {EngineError} if an installation lacks a file that the engine is started from. */
export async function requireEngineFile(file: string): Promise<void> {
  await access(file).catch((cause: unknown) => {
    throw new EngineError('engine-missing', `The engine's file is missing: ${file}`, { cause });
  });
}
