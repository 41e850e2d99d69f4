import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { codeOf } from './disk.ts';

/** A lock that this process holds. It shows that it is alive, and learns when it was taken for dead. */
export interface FolderLock {
  /** Aborted when somebody else took it over: then nothing may be written any more. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

const ownerSchema = v.object({ token: v.string(), pid: v.number(), host: v.string() });
type Owner = v.InferOutput<typeof ownerSchema>;

const SIGN_EVERY_MS = 2000;
/** An owner on another machine, or whose number somebody else has by now, is known by its signs of life alone. */
const DEAD_AFTER_MS = 30_000;

/** Takes a lock, if nobody alive holds it. */
export async function takeLock(
  file: string,
  signEvery = SIGN_EVERY_MS,
): Promise<FolderLock | undefined> {
  await mkdir(path.dirname(file), { recursive: true });
  const owner: Owner = { token: randomUUID(), pid: process.pid, host: hostname() };
  if (await write(file, owner)) return held(file, owner, signEvery);
  const found = await readOwner(file);
  if (found === undefined || (await isAlive(file, found))) return undefined;
  await removeDead(file, found);
  return (await write(file, owner)) ? held(file, owner, signEvery) : undefined;
}

/** Linked into place, so that nobody ever reads half an owner. */
async function write(file: string, owner: Owner): Promise<boolean> {
  const own = `${file}.${owner.token}`;
  await writeFile(own, JSON.stringify(owner));
  try {
    await link(own, file).catch((error: unknown) => {
      // Not every file system has hard links; there an owner that was killed while it wrote is dead by its age.
      if (codeOf(error) === 'EEXIST') throw error;
      return writeFile(file, JSON.stringify(owner), { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

function held(file: string, owner: Owner, signEvery: number): FolderLock {
  const lost = new AbortController();
  const sign = async () => {
    if ((await readOwner(file))?.token !== owner.token) lost.abort(new Error('The lock is lost.'));
    else await utimes(file, new Date(), new Date()).catch(() => undefined);
  };
  const timer = setInterval(() => void sign(), signEvery);
  return {
    lost: lost.signal,
    release: async () => {
      clearInterval(timer);
      if ((await readOwner(file))?.token === owner.token) await rm(file, { force: true });
    },
  };
}

/** An unreadable one counts as held by nobody known: it is dead once it is old. */
async function readOwner(file: string): Promise<Owner | undefined> {
  try {
    const parsed = v.safeParse(ownerSchema, JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.output : { token: '', pid: 0, host: '' };
  } catch (error) {
    return codeOf(error) === undefined ? { token: '', pid: 0, host: '' } : undefined;
  }
}

async function isAlive(file: string, { pid, host }: Owner): Promise<boolean> {
  if (host === hostname() && pid > 0 && !isRunning(pid)) return false;
  const signed = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => Number.POSITIVE_INFINITY,
  );
  return Date.now() - signed < DEAD_AFTER_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Of two who find it dead one alone moves it away; who has moved a living one by mistake puts it back. */
async function removeDead(file: string, dead: Owner): Promise<void> {
  const away = `${file}.${randomUUID()}`;
  try {
    await rename(file, away);
  } catch {
    return;
  }
  if ((await readOwner(away))?.token !== dead.token) await link(away, file).catch(() => undefined);
  await rm(away, { force: true });
}
