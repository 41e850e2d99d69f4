/** The figures as people read them, with each engine's share of what memory allows. */
import type { Figures } from './measure.ts';

export interface Result {
  readonly machine: {
    readonly processor: string;
    readonly provider: string;
    /** A graphics card, where it ran on one. */
    readonly device?: string;
    readonly readGBs: number;
    /** Weights that a scale stands for. */
    readonly block: number;
    readonly quietShare: number;
  };
  readonly engines: Readonly<Record<string, Figures>>;
}

/** @param bytesPerToken that an engine has to read for a token */
export function table(
  { machine, engines }: Result,
  bytesPerToken: Readonly<Record<string, number>>,
): string {
  const share = (name: string, { decode512 }: Figures) =>
    (decode512 * (bytesPerToken[name] ?? 0)) / (machine.readGBs * 1e9);
  const rows = Object.entries(engines).map(([name, figures]) => [
    name,
    figures.prefill,
    figures.decode512,
    `${Math.round(share(name, figures) * 100)} %`,
    figures.decode1500,
    figures.codeEdits,
    `${figures.followUpSeconds} s`,
    `${figures.reprefillSeconds} s`,
    `${figures.loadSeconds} s`,
    `${figures.rssMb} MB`,
    `${figures.hostGapMs} ms`,
  ]);
  return [
    `${machine.device ?? machine.processor}; ${machine.provider}; blocks of ${machine.block}; memory reads ${machine.readGBs} GB/s; ${Math.round(machine.quietShare * 100)} % of bursts were quiet`,
    '',
    '| engine | prefill tok/s | decode at 512 | of the bound | at 1,500 | code edits | follow-up | re-prefill | load | RSS | host gap |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}
