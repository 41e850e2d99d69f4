/** Holds a model to a JSON schema that somebody else wrote, by XGrammar. */
import * as v from 'valibot';
import type { Constraint } from './constraint.ts';
import { forcedTokens } from './forcedTokens.ts';
import { schemaWithoutLimits } from './schemaWithoutLimits.ts';
import { byteLevelWord } from './tokenBytes.ts';
import type { Tokenizer } from './tokenizer.ts';
import { loadXgrammar } from './xgrammar.ts';

/** Schemas over a model's vocabulary. Laying it out takes a third of a second for 150,000 tokens: make one for each model. */
export interface JsonForms {
  /**
   * At the beginning of a text that is nothing but JSON, without blanks. Lengths and patterns of the schema are not held to.
   *
   * @throws if it is no schema. It takes a fifth of a second, and for a hostile one any time: only where it can be stopped.
   */
  start(schema: unknown): Promise<Constraint>;
}

export async function createJsonForms(
  tokenizer: Tokenizer,
  eos: readonly number[],
): Promise<JsonForms> {
  const { TokenizerInfo, GrammarCompiler, GrammarMatcher } = loadXgrammar();
  const words = Array.from({ length: tokenizer.vocab }, (_, id) =>
    byteLevelWord(tokenizer.bytes(id)),
  );
  const info = await TokenizerInfo.createTokenizerInfo(words, 'byte_level', false, words.length, [
    ...eos,
  ]);
  const compiler = await GrammarCompiler.createGrammarCompiler(info);
  return {
    async start(schema) {
      const json = JSON.stringify(schemaWithoutLimits(schema));
      const grammar = await compiler.compileJSONSchema(json, false, -1, [',', ':']);
      const matcher = await GrammarMatcher.createGrammarMatcher(grammar);
      const native = v.parse(nativeSchema, Reflect.get(matcher, 'handle'));
      const begin = () => beginAgain(native, grammar.handle);
      return constraintAt({ tokenizer, begin }, []);
    },
  };
}

/** What the library keeps to itself: its own methods are asynchronous, and cannot begin a second matcher at once. */
interface NativeMatcher {
  AcceptToken(id: number, verbose: boolean): boolean;
  GetNextTokenBitmask(vocab: number): NativeWords;
  IsTerminated(): boolean;
  FindJumpForwardString(): string;
  delete(): void;
}

interface NativeWords {
  size(): number;
  get(at: number): number;
  delete(): void;
}

const hasMethods = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'GetNextTokenBitmask' in value;
const nativeSchema = v.custom<NativeMatcher>(hasMethods);

function beginAgain(native: NativeMatcher, grammar: unknown): NativeMatcher {
  const begun: unknown = Reflect.construct(native.constructor, [grammar, undefined, false, -1]);
  return v.parse(nativeSchema, begun);
}

interface Schema {
  readonly tokenizer: Tokenizer;
  begin(): NativeMatcher;
}

/** What is outside the language's memory is given back with the constraint that used it. */
const leftBehind = new FinalizationRegistry<NativeMatcher>((native) => native.delete());

function constraintAt(schema: Schema, before: readonly number[]): Constraint {
  const { tokenizer } = schema;
  const native = schema.begin();
  for (const id of before) native.AcceptToken(id, false);
  const accepted = [...before];
  let mask: Uint32Array | undefined;
  const constraint: Constraint = {
    get done() {
      return native.IsTerminated();
    },
    allowed() {
      mask ??= nextMask(native, tokenizer.vocab);
      return mask;
    },
    forced() {
      if (native.IsTerminated()) return [];
      return forcedTokens(tokenizer, Buffer.from(native.FindJumpForwardString()));
    },
    accept(id) {
      if (!native.AcceptToken(id, false)) throw new RangeError(`Token ${id} is not allowed here.`);
      accepted.push(id);
      mask = undefined;
    },
    clone: () => constraintAt(schema, accepted),
  };
  leftBehind.register(constraint, native);
  return constraint;
}

function nextMask(native: NativeMatcher, vocab: number): Uint32Array {
  if (native.IsTerminated()) return new Uint32Array(Math.ceil(vocab / 32));
  const words = native.GetNextTokenBitmask(vocab);
  const mask = Uint32Array.from({ length: words.size() }, (_, at) => words.get(at));
  words.delete();
  return mask;
}
