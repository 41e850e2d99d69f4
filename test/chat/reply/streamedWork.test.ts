import assert from 'node:assert/strict';
import { openReply } from '../../../src/chat/reply/readReply.ts';

type Method = (this: string, ...rest: readonly unknown[]) => unknown;

const searching = ['indexOf', 'lastIndexOf', 'includes', 'replaceAll', 'split', 'trim', 'trimEnd'];

/** Characters that are handed to whatever may look at all of them, while something is done. */
function charactersRead(work: () => unknown): number {
  let read = 0;
  const kept = searching.map(
    (name) => [name, Object.getOwnPropertyDescriptor(String.prototype, name)] as const,
  );
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    read += text.length - from;
    return exec.call(this, text);
  };
  for (const [name, before] of kept) {
    const method = before?.value as Method;
    const value = function (this: string, ...rest: readonly unknown[]): unknown {
      read += this.length;
      return method.apply(this, [...rest]);
    };
    Object.defineProperty(String.prototype, name, { ...before, value });
  }
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
    for (const [name, before] of kept) Object.defineProperty(String.prototype, name, before ?? {});
  }
  return read;
}

function streamed(text: string, piece: number): void {
  const stream = openReply();
  for (let at = 0; at < text.length; at += piece) stream.write(text.slice(at, at + piece));
  stream.end(false);
}

const shapes: Readonly<Record<string, (lines: number) => string>> = {
  'one long line': (lines) => 'word '.repeat(lines * 6),
  'prose in lines': (lines) => 'It begins at L5, and ends.\n'.repeat(lines),
  'one long block of code': (lines) => `\`\`\`go\n${'a := b[i] + c\n'.repeat(lines)}\`\`\`\n`,
  'many blocks of code': (lines) => '```go\na := b\n```\n'.repeat(lines),
  'one long edit': (lines) =>
    `\`\`\`edit path=a\n<<<<<<< SEARCH\n${'a := b\n'.repeat(lines)}=======\nb\n>>>>>>> REPLACE\n\`\`\`\n`,
  'a question with a long reason': (lines) =>
    `\`\`\`ask\nWhich?\nwhy: ${'so '.repeat(lines)}\n\`\`\`\n`,
};

describe('a reply that streams', () => {
  for (const [name, make] of Object.entries(shapes)) {
    for (const piece of [3, 40]) {
      it(`takes work by its length, not by its square: ${name}, ${piece} characters at a time`, () => {
        const once = charactersRead(() => streamed(make(300), piece));
        const fourTimes = charactersRead(() => streamed(make(1200), piece));
        assert.ok(once > 0);
        assert.ok(fourTimes < once * 5, `${once} characters, then ${fourTimes}`);
      });
    }
  }
});
