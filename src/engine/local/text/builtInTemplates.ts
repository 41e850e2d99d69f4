/** The chat forms of our families, as plain functions. */
import type { Family } from '../folder/modelFolder.ts';
import type { TemplatePart, TurnRole } from './chatTemplate.ts';

/** A family's form of a conversation, which ends where the reply begins. */
export interface BuiltIn {
  readonly name: string;
  /** It can be used if the tokenizer has all of these. */
  readonly controls: readonly string[];
  render(roles: readonly TurnRole[], bos: string): readonly TemplatePart[];
}

/** Before and after a message, and what stands before the reply. */
interface Form {
  before(role: TurnRole): string;
  readonly after: string;
  readonly reply: string;
  readonly trims: boolean;
}

function turns({ before, after, reply, trims }: Form, roles: readonly TurnRole[]): TemplatePart[] {
  const messages = roles.flatMap((role, turn): TemplatePart[] => [
    { kind: 'text', text: before(role) },
    { kind: 'content', turn, trims: { start: trims, end: trims } },
    { kind: 'text', text: after },
  ]);
  return [...messages, { kind: 'text', text: reply }];
}

const chatMlForm: Form = {
  before: (role) => `<|im_start|>${role}\n`,
  after: '<|im_end|>\n',
  reply: '<|im_start|>assistant\n',
  trims: false,
};

const chatMl: BuiltIn = {
  name: 'ChatML',
  controls: ['<|im_start|>', '<|im_end|>'],
  render: (roles) => turns(chatMlForm, roles),
};

/** Models that think aloud are told that they have thought: the reply is what is waited for. */
const thinking: BuiltIn = {
  name: 'ChatML without thoughts',
  controls: [...chatMl.controls, '<think>', '</think>'],
  render: (roles) =>
    turns({ ...chatMlForm, reply: `${chatMlForm.reply}<think>\n\n</think>\n\n` }, roles),
};

const llama3: BuiltIn = {
  name: 'Llama 3',
  controls: ['<|start_header_id|>', '<|end_header_id|>', '<|eot_id|>'],
  render: (roles, bos) => [
    { kind: 'text', text: bos },
    ...turns(
      {
        before: (role) => `<|start_header_id|>${role}<|end_header_id|>\n\n`,
        after: '<|eot_id|>',
        reply: '<|start_header_id|>assistant<|end_header_id|>\n\n',
        trims: true,
      },
      roles,
    ),
  ],
};

const phi3: BuiltIn = {
  name: 'Phi-3',
  controls: ['<|system|>', '<|user|>', '<|assistant|>', '<|end|>'],
  render: (roles) =>
    turns(
      {
        before: (role) => `<|${role}|>\n`,
        after: '<|end|>\n',
        reply: '<|assistant|>\n',
        trims: false,
      },
      roles,
    ),
};

/** What the system says opens the first message of the person. */
const gemma: BuiltIn = {
  name: 'Gemma',
  controls: ['<start_of_turn>', '<end_of_turn>'],
  render(roles, bos) {
    const [first, ...rest] = roles;
    const form: Form = {
      before: (role) => `<start_of_turn>${role === 'assistant' ? 'model' : role}\n`,
      after: '<end_of_turn>\n',
      reply: '<start_of_turn>model\n',
      trims: true,
    };
    const parts = turns(form, roles);
    if (first !== 'system' || rest.length === 0) return [{ kind: 'text', text: bos }, ...parts];
    const [, system, , , ...others] = parts;
    return [
      { kind: 'text', text: `${bos}${form.before('user')}` },
      ...(system?.kind === 'content' ? [{ ...system, trims: { start: false, end: false } }] : []),
      { kind: 'text', text: '\n\n' },
      ...others,
    ];
  },
};

/** In the order in which they are tried. SmolLM2 is a Llama that speaks ChatML, and so do many retrained ones. */
export const builtIns: Readonly<Record<Family, readonly BuiltIn[]>> = {
  qwen2: [chatMl],
  qwen3: [thinking, chatMl],
  llama: [llama3, chatMl],
  smollm3: [thinking, chatMl],
  phi3: [phi3, chatMl],
  gemma3: [gemma, chatMl],
};

/**
 * Published templates that need not be run, since one of ours writes the same: Qwen3, Llama 3 and 3.1 (the short form), Gemma 3.
 * By the SHA-256 of their text, without blanks at its end.
 */
export const knownTemplates: ReadonlyMap<string, BuiltIn> = new Map([
  ['87a2728cb8dc9fe424d624542f6060ec05a1d285ebbec578bb078900e33396b5', thinking],
  ['ba03a121d097859c7b5b9cd03af99aafe95275210d2876f642ad9929a150f122', llama3],
  ['7de1c58e208eda46e9c7f86397df37ec49883aeece39fb961e0a6b24088dd3c4', gemma],
]);
