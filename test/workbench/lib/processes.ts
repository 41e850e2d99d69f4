import { execFileSync } from 'node:child_process';

export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** All of this machine. */
export const processes = (): readonly Process[] =>
  execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
    });

function isBelow(ancestor: number, { pid, parent }: Process, all: readonly Process[]): boolean {
  if (pid === ancestor || parent === ancestor) return true;
  const above = all.find((each) => each.pid === parent);
  return above !== undefined && above.pid !== 0 && isBelow(ancestor, above, all);
}

/** Those that a process has started, and those have started. Other windows on this machine may have theirs. */
export function processesBelow(ancestor: number): readonly Process[] {
  const all = processes();
  return all.filter((each) => isBelow(ancestor, each, all));
}
