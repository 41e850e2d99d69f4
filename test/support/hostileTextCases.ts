/** What somebody can do to a model's template and tokenizer, and put beside them. */
import { rm, truncate } from 'node:fs/promises';
import { type HostileCase, type HostileFolder, type Outcome, refused } from './hostileFolder.ts';

const builtIn: Outcome = {
  note: /chat template that cannot be used\. Its conversations are written in the form of ChatML/,
};

const template = (source: string) => (folder: HostileFolder) =>
  folder.write('chat_template.jinja', source);

/** Each would take for ever, or all memory. */
export const templateCases: readonly HostileCase[] = [
  [
    'a template that counts to a thousand million',
    template('{% for i in range(1000000000) %}{% endfor %}'),
    builtIn,
  ],
  [
    'a template with a loop in a loop in a loop',
    template(`${'{% for i in range(9000) %}'.repeat(3)}a${'{% endfor %}'.repeat(3)}`),
    builtIn,
  ],
  [
    'a template whose text doubles',
    template(
      "{% set ns = namespace(s='ab') %}{% for i in range(60) %}{% set ns.s = ns.s ~ ns.s %}{% endfor %}{{ ns.s }}",
    ),
    builtIn,
  ],
  [
    'a template whose list doubles',
    template(
      '{% set ns = namespace(l=[1, 2]) %}{% for i in range(60) %}{% set ns.l = ns.l + ns.l %}{% endfor %}',
    ),
    builtIn,
  ],
  [
    'a template that is nested beyond all measure',
    template(
      `${'{% if true %}'.repeat(4000)}${'{% endif %}'.repeat(4000)}{{ ${'('.repeat(6000)}1${')'.repeat(6000)} }}`,
    ),
    builtIn,
  ],
  [
    'a template that calls itself',
    template('{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}'),
    builtIn,
  ],
];

const splitting = (Regex: string) => (folder: HostileFolder) =>
  folder.editJson('tokenizer.json', (json) => {
    json.pre_tokenizer = { type: 'Split', pattern: { Regex }, behavior: 'Isolated', invert: false };
  });

export const tokenizerCases: readonly HostileCase[] = [
  [
    'a pattern that never comes to an end',
    splitting('(a+)+$'),
    refused(/The tokenizer was stopped/),
  ],
  [
    'a replacement that never comes to an end',
    (folder) =>
      folder.editJson('tokenizer.json', (json) => {
        json.normalizer = { type: 'Replace', pattern: { Regex: '(a|a)*b' }, content: '' };
      }),
    refused(/The tokenizer was stopped/),
  ],
  [
    'a pattern that is none',
    splitting('(?<unclosed'),
    refused(/a pattern that the engine does not know/),
  ],
  [
    'a tokenizer of more than 64 MB',
    (folder) => truncate(folder.at('tokenizer.json'), 65 * 1024 * 1024),
    refused(/tokenizer\.json has 65 MB/),
  ],
  [
    'a tokenizer that is nested beyond all measure',
    (folder) =>
      folder.write(
        'tokenizer.json',
        `{"added_tokens":[],"model":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`,
      ),
    refused(/tokenizer\.json has a \S+ that the engine does not know|Neither config/),
  ],
  [
    'a hundred times more added tokens than the model has',
    (folder) =>
      folder.editJson('tokenizer.json', (json) => {
        json.added_tokens = Array.from({ length: 100_000 }, (_, id) => ({
          id,
          content: `<${id}>`,
          special: true,
        }));
      }),
    refused(/disagree on the size of the vocabulary/),
  ],
];

export const strayCases: readonly HostileCase[] = [
  [
    'pickled weights beside it',
    (folder) => folder.write('pytorch_model.bin', Buffer.from('\x80\x02c__builtin__\neval\n.')),
    'survived',
  ],
  [
    'a program of its own, named in its configuration',
    async (folder) => {
      await folder.write('modeling_own.py', 'raise SystemExit');
      await folder.editJson('config.json', (json) => {
        json.auto_map = { AutoModelForCausalLM: 'modeling_own.Model' };
      });
    },
    'survived',
  ],
  [
    'a library of operators',
    async (folder) => {
      await folder.write('libown.so', 'ELF');
      await rm(folder.at('generation_config.json'));
    },
    'survived',
  ],
];
