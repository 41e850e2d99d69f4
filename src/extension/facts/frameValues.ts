import * as v from 'valibot';
import { attachmentOf } from '../../chat/evidence/attachedText.ts';
import type { Attachment } from '../../protocol/attachment.ts';

/** Sends one request of the Debug Adapter Protocol and gives its answer's body. */
export type AskAdapter = (command: string, args: object) => Promise<unknown>;

/** A frame that a debugger is paused in, by the adapter's own numbers. */
export interface PausedFrame {
  readonly threadId: number;
  readonly frameId: number;
}

/** Of a frame: where it is, and the variables that were looked for, in the order of their scopes. */
export interface FrameValues {
  readonly line: number;
  readonly values: readonly Variable[];
}

const MOST_FRAMES = 20;
const MOST_SCOPES = 4;
export const MOST_VALUES = 20;
/** UTF-16 units of one value. */
const LONGEST_VALUE = 200;

const stackSchema = v.object({
  stackFrames: v.array(
    v.object({
      id: v.number(),
      line: v.number(),
      source: v.nullish(v.object({ path: v.nullish(v.string()) })),
    }),
  ),
});
const scopesSchema = v.object({
  scopes: v.array(
    v.object({ variablesReference: v.number(), expensive: v.optional(v.boolean(), false) }),
  ),
});
const variableSchema = v.object({
  name: v.string(),
  value: v.string(),
  type: v.optional(v.string()),
});
type Variable = Readonly<v.InferOutput<typeof variableSchema>>;
const variablesSchema = v.object({ variables: v.array(variableSchema) });

async function askFor<S extends v.GenericSchema>(
  ask: AskAdapter,
  command: string,
  args: object,
  schema: S,
): Promise<v.InferOutput<S>> {
  return v.parse(schema, await ask(command, args));
}

/**
 * The values of some names in a frame, as the adapter shows them. What it would have to compute at some cost is left out.
 *
 * @param isWanted whether the file that the frame is in is the one asked about
 * @returns undefined where the frame is in another file, or gone
 * @throws whatever the adapter throws, and {ValiError} if its answer is none of the protocol
 */
export async function readFrame(
  ask: AskAdapter,
  { threadId, frameId }: PausedFrame,
  names: ReadonlySet<string>,
  isWanted: (path: string) => boolean,
): Promise<FrameValues | undefined> {
  const stack = { threadId, startFrame: 0, levels: MOST_FRAMES };
  const { stackFrames } = await askFor(ask, 'stackTrace', stack, stackSchema);
  const frame = stackFrames.find(({ id }) => id === frameId);
  if (frame === undefined || !isWanted(frame.source?.path ?? '')) return undefined;
  const { scopes } = await askFor(ask, 'scopes', { frameId }, scopesSchema);
  const cheap = scopes.filter(({ expensive }) => !expensive).slice(0, MOST_SCOPES);
  const all = await Promise.all(
    cheap.map(({ variablesReference }) =>
      askFor(ask, 'variables', { variablesReference }, variablesSchema),
    ),
  );
  const found = all.flatMap(({ variables }) => variables.filter(({ name }) => names.has(name)));
  return { line: frame.line, values: innermost(found).slice(0, MOST_VALUES) };
}

/** A name that is bound in several scopes has the value of the innermost, which adapters list first. */
const innermost = (found: readonly Variable[]): readonly Variable[] =>
  found.filter(({ name }, at) => found.findIndex((other) => other.name === name) === at);

const short = (value: string): string => {
  const line = value.replace(/\s+/gu, ' ');
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
};

const shown = ({ name, value, type }: Variable): string =>
  type === undefined || type === '' || type.length > LONGEST_VALUE
    ? `${name} = ${short(value)}`
    : `${name}: ${short(type)} = ${short(value)}`;

/** Values as text to attach; undefined where there are none. */
export const valuesAttachment = ({ line, values }: FrameValues): Attachment | undefined =>
  attachmentOf('values', values.map(shown).join('\n'), `L${line}`);
