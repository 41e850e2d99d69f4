import * as v from 'valibot';
import { attachmentOf } from '../../chat/evidence/attachedText.ts';
import type { Attachment } from '../../protocol/attachment.ts';

const uriSchema = v.object({ path: v.string() });
const positionSchema = v.object({ line: v.number() });

/** What the menu of a test's message hands over: VS Code's own objects, made by any test extension. */
const menuSchema = v.object({
  test: v.optional(v.object({ label: v.string() })),
  message: v.object({
    message: v.union([v.string(), v.object({ value: v.string() })]),
    expectedOutput: v.optional(v.string()),
    actualOutput: v.optional(v.string()),
    location: v.optional(v.object({ uri: uriSchema, range: v.object({ start: positionSchema }) })),
    stackTrace: v.optional(
      v.array(
        v.object({
          label: v.string(),
          uri: v.optional(uriSchema),
          position: v.optional(positionSchema),
        }),
      ),
    ),
  }),
});
type Message = v.InferOutput<typeof menuSchema>['message'];

const place = (uri: { readonly path: string }, line: number): string => `${uri.path}:${line + 1}`;

function framesOf({ stackTrace = [], location }: Message): readonly string[] {
  const frames = stackTrace.map(({ label, uri, position }) =>
    uri === undefined || position === undefined
      ? `    at ${label}`
      : `    at ${label} (${place(uri, position.line)})`,
  );
  if (frames.length > 0 || location === undefined) return frames;
  return [`    at ${place(location.uri, location.range.start.line)}`];
}

/** A failed test as text to attach; undefined where the menu hands over none. */
export function testAttachment(argument: unknown): Attachment | undefined {
  const parsed = v.safeParse(menuSchema, argument);
  if (!parsed.success) return undefined;
  const { test, message } = parsed.output;
  const { expectedOutput, actualOutput } = message;
  const words = typeof message.message === 'string' ? message.message : message.message.value;
  const text = [
    words,
    ...(expectedOutput === undefined ? [] : [`Expected: ${expectedOutput}`]),
    ...(actualOutput === undefined ? [] : [`Received: ${actualOutput}`]),
    ...framesOf(message),
  ].join('\n');
  return attachmentOf('test', text, test?.label);
}
