/**
 * Ends this process when the one that started it is gone. The system closes the channel between them whatever the parent
 * died of, so no watching is needed; the connection watches the parent's process id besides.
 *
 * It ends by signal: `process.exit` waits for worker threads, and one of them may be held by a hostile file for seconds.
 */
export function endWithParent(): void {
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  // What is printed goes to the parent. Where nobody reads it any more it is lost, and that is no reason to fail.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}
