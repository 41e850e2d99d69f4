import assert from 'node:assert/strict';
import { type MarkedCase, mendQuoted } from './mendMarked.ts';

const quoted: readonly MarkedCase[] = [
  [
    'c',
    'char name[8];\nstrcpy(name, text);',
    'AddressSanitizer: stack-buffer-overflow',
    'char name[8];\nsnprintf(name, sizeof name, "%s", text);',
  ],
  ['c', 'char *p = get();\nstrcpy(p, text);', 'AddressSanitizer: heap-buffer-overflow', undefined],
  [
    'c',
    'void drop(struct s *p) {\n    free(p);\n}\nvoid f(struct s *p) {\n    drop(p);\n    free(p);\n}',
    'free(): double free detected in tcache 2',
    'void drop(struct s *p) {\n    free(p);\n}\nvoid f(struct s *p) {\n    drop(p);\n\n}',
  ],
  [
    'c',
    'struct node *n = head;\nwhile (n) {\n    free(n);\n    n = n->next;\n}',
    'AddressSanitizer: heap-use-after-free',
    'struct node *n = head;\nwhile (n) {\n    struct node *next = n->next;\n    free(n);\n    n = next;\n}',
  ],
  [
    'c',
    'char *c = malloc(strlen(s));\nstrcpy(c, s);',
    'AddressSanitizer: heap-buffer-overflow on address 0x1',
    'char *c = malloc(strlen(s) + 1);\nstrcpy(c, s);',
  ],
  [
    'c',
    'return total / count;',
    'Floating point exception (core dumped)',
    'return count == 0 ? 0 : total / count;',
  ],
  ['c', 'int n;\nscanf("%d", n);', 'Segmentation fault (core dumped)', 'int n;\nscanf("%d", &n);'],
  [
    'cpp',
    'for (int i = 0; i <= v.size(); i++)\n    use(v.at(i));',
    "terminate called after throwing an instance of 'std::out_of_range'",
    'for (int i = 0; i < v.size(); i++)\n    use(v.at(i));',
  ],
  [
    'cpp',
    'std::thread worker(run);',
    'terminate called without an active exception',
    'std::jthread worker(run);',
  ],
];

describe('what a running C or C++ program says', () => {
  for (const [language, text, question, after] of quoted) {
    it(`is ${after === undefined ? 'left' : 'mended'}: ${question}`, () => {
      assert.equal(mendQuoted(language, text, question), after);
    });
  }
});
