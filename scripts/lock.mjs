/** One at a time: set-up and build, when several commands start at once. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { cache } from './paths.mjs';

/**
 * Does the work while nobody else holds the lock of that name. A holder that has died holds nothing.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  await mkdir(cache, { recursive: true });
  const file = path.join(cache, `${name}.lock`);
  while (!(await take(file))) await delay(100);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** @param {string} file */
async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  if (holder > 0 && !isAlive(holder)) await removeStale(file);
  return false;
}

/**
 * Moves the file away before removing it: of two who find it stale, one alone succeeds.
 *
 * @param {string} file
 */
async function removeStale(file) {
  const away = `${file}.${process.pid}`;
  await rename(file, away).catch(() => {});
  await rm(away, { force: true });
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
