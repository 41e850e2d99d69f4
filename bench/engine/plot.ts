/** The figures as bars. */
import type { Figures } from './measure.ts';
import type { Result } from './table.ts';

const titles: readonly (readonly [keyof Figures, string])[] = [
  ['prefill', 'Reading 512 tokens, tokens/s'],
  ['decode512', 'Writing after 512 tokens, tokens/s'],
  ['decode1500', 'Writing after 1,500 tokens, tokens/s'],
  ['codeEdits', 'Writing edits of code, tokens/s'],
  ['followUpSeconds', 'First token of a follow-up after 2,000 tokens, seconds (less is better)'],
];

const names: Readonly<Record<string, string>> = {
  ours: 'Ask First',
  transformersJsFused: 'transformers.js, fused file',
  transformersJsPlain: 'transformers.js, plain file',
  nodeLlamaCpp: 'node-llama-cpp',
};

const [width, left, bar, gap] = [720, 190, 16, 6];

/** @returns an SVG that suits light and dark pages */
export function plot({ machine, engines }: Result): string {
  const rows = Object.entries(engines);
  const panel = 34 + rows.length * (bar + gap);
  const panels = titles.map(([measure, title], i) => {
    const highest = Math.max(...rows.map(([, figures]) => figures[measure]));
    const bars = rows.map(([name, figures], row) => {
      const [y, value] = [26 + row * (bar + gap), figures[measure]];
      const length = Math.max(1, (value / highest) * (width - left - 70));
      return [
        `<text x="${left - 8}" y="${y + 12}" text-anchor="end">${names[name] ?? name}</text>`,
        `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="${bar}" rx="2" class="${name === 'ours' ? 'ours' : 'other'}"/>`,
        `<text x="${(left + length + 6).toFixed(1)}" y="${y + 12}">${value}</text>`,
      ].join('');
    });
    return `<g transform="translate(0 ${i * panel})"><text x="0" y="16" class="title">${title}</text>${bars.join('')}</g>`;
  });
  const height = titles.length * panel + 24;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Speed of engines">
<style>text{font:12px system-ui,sans-serif;fill:#57606a}.title{font-weight:600}.ours{fill:#1f7a4d}.other{fill:#9aa4ad}@media(prefers-color-scheme:dark){text{fill:#c9d1d9}.ours{fill:#4cc38a}.other{fill:#6e7781}}</style>
${panels.join('\n')}
<text x="0" y="${height - 6}">Shapes of Qwen2.5-0.5B, 4 bits in blocks of ${machine.block}; ${machine.device ?? machine.processor}</text>
</svg>
`;
}
