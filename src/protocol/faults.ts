import * as v from 'valibot';
import { modelFaults } from './modelFaults.ts';
import type { Parsed } from './parsed.ts';
import { factsSchema, fillSentence } from './sentence.ts';

// What stands inside another sentence and says more exactly what is wrong, in English; `{name}` is filled in. It travels as a key
// and its facts, and the editor's side looks it up in the person's language.

/** Of an endpoint's address, or a mirror's. Whole sentences. */
const addressFaults = {
  'address-unset': 'No address is set.',
  'model-unset': 'No model is chosen.',
  'no-address': 'It is not an address such as http://localhost:11434.',
  'no-web-address': 'It must begin with https:// or http://.',
  'address-with-password':
    'It holds a name or password. Leave it out; the key is asked for separately.',
  'address-with-query': 'Leave out what follows ? or #.',
  'sends-unencrypted': 'It sends code unencrypted to another machine. Use https://.',
  'no-mirror': 'It is no address.',
  'mirror-with-password': 'It holds a name or password.',
  'mirror-unencrypted': 'It must begin with https://.',
} as const;

/** Of what is downloaded. Whole sentences. */
const downloadFaults = {
  'file-not-listed': 'It has no {file}.',
  'strange-sizes': 'Its files are of sizes that no model has.',
  'damaged-archive': 'It is damaged ({detail}).',
  'entry-missing': 'It holds no {entry}.',
  'entry-twice': 'It holds {entry} twice.',
  'entry-size': 'It holds {entry} in another size than was said.',
} as const;

/** Of what runs or answers. They stand in parentheses, or where a name would. */
const details = {
  'memory-need': 'it needs about {need}, {free} are free',
  'exit-code': 'code {code}',
  'not-started': 'it did not start',
  'http-status': 'status {status}',
  'key-characters': 'it has characters that no key has',
  'model-name': 'the model {model}',
  'no-connection': 'no connection',
  'another-address': 'another address',
} as const;

export const faults = { ...modelFaults, ...addressFaults, ...downloadFaults, ...details };
export type FaultKey = keyof typeof faults;

type NamesIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** What the sentence of a fault names, all of it. */
export type FaultFacts<Key extends FaultKey> = Readonly<
  Record<NamesIn<(typeof faults)[Key]>, string | number>
>;

const isFaultKey = (key: unknown): key is FaultKey =>
  typeof key === 'string' && Object.hasOwn(faults, key);

/** A fault as it crosses from process to process. */
export const faultSchema = v.object({
  key: v.custom<FaultKey>(isFaultKey, 'It is no fault that is known.'),
  facts: factsSchema,
});
export type Fault = Parsed<typeof faultSchema>;

/** Takes exactly what the sentence names. */
export const faultOf = <Key extends FaultKey>(key: Key, facts: FaultFacts<Key>): Fault => ({
  key,
  facts,
});

export const englishFault = ({ key, facts }: Fault): string => fillSentence(faults[key], facts);

/** What a failure is about, for who reads English. */
export const englishDetail = (about: {
  readonly detail?: string | undefined;
  readonly fault?: Fault | undefined;
}): string | undefined => (about.fault === undefined ? about.detail : englishFault(about.fault));
