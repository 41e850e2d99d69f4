import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { ModelFolder } from '../folder/modelFolder.ts';
import { ModelError } from '../modelError.ts';
import { type BuiltIn, builtIns, knownTemplates } from './builtInTemplates.ts';
import { isOverBudget, renderJinja } from './jinja.ts';
import type { Tokenizer } from './tokenizer.ts';

export type TurnRole = 'system' | 'user' | 'assistant';

/** A piece of a prompt: text of the template's own, or the place of a message. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'content';
      /** The message's index. */
      readonly turn: number;
      /** Where its blanks are dropped. */
      readonly trims: { readonly start: boolean; readonly end: boolean };
    };

/** How a model's conversations are written down. */
export interface ChatTemplate {
  /** Why the model's own template is not used, for the person; undefined if it is. */
  readonly note: string | undefined;
  /** Whether a conversation may begin with a system message. */
  readonly takesSystem: boolean;
  /** @throws {ModelError} if the template cannot write this conversation */
  render(roles: readonly TurnRole[]): readonly TemplatePart[];
}

type Render = ChatTemplate['render'];

/** The part of a model's folder that its template depends on. */
export type TemplateSource = Pick<ModelFolder, 'chatTemplate' | 'tokenizerConfig'> & {
  readonly config: Pick<ModelFolder['config'], 'family'>;
};

/** What a template is tried with before it is trusted. */
const trials = {
  withSystem: ['system', 'user', 'assistant', 'user'],
  without: ['user', 'assistant', 'user'],
} as const;

/**
 * The model's own template, if it writes a conversation as one; else the built-in one of its family. Published templates that a
 * built-in one equals are not run at all.
 *
 * @param today for templates that name the date; one day for the whole life of the template, so that prompts begin alike
 * @throws {ModelError} `unsupported-model` if neither can be used
 */
export function chatTemplate(
  { chatTemplate: source, config, tokenizerConfig }: TemplateSource,
  tokenizer: Tokenizer,
  today: Date,
): ChatTemplate {
  const names = tokenNames(tokenizerConfig);
  const fits = ({ controls }: BuiltIn) =>
    controls.every((token) => tokenizer.special(token) !== undefined);
  const known = source === undefined ? undefined : knownTemplates.get(hashOf(source));
  if (known && fits(known)) return builtIn(known, names, undefined);
  const own = source === undefined ? undefined : firstThatWorks(source, names, today);
  if (own?.kind === 'works') return { note: undefined, ...own.template };
  const familys = builtIns[config.family].find(fits);
  if (familys === undefined) {
    throw new ModelError(own === undefined ? 'no-template' : 'unusable-template', {});
  }
  const why =
    own === undefined ? 'has no chat template' : 'has a chat template that cannot be used';
  const note = `The model ${why}. Its conversations are written in the form of ${familys.name}.`;
  return builtIn(familys, names, note);
}

function hashOf(source: string): string {
  return createHash('sha256').update(source.trimEnd()).digest('hex');
}

function builtIn(
  { render }: BuiltIn,
  { bos_token: bos }: TokenNames,
  note: string | undefined,
): ChatTemplate {
  return { note, takesSystem: true, render: (roles) => render(roles, bos ?? '') };
}

type Trial =
  | { readonly kind: 'works'; readonly template: Omit<ChatTemplate, 'note'> }
  | { readonly kind: 'fails' };

/** What there is not is nothing to some templates, and not so much as a name to others. */
const absences = [{ tools: null, documents: null }, {}] as const;

function firstThatWorks(source: string, names: TokenNames, today: Date): Trial {
  try {
    for (const absent of absences) {
      const trial = tried(ownRender(source, { ...variablesOf(names), ...absent }, today));
      if (trial.kind === 'works') return trial;
    }
  } catch (error) {
    if (!isHopeless(error)) throw error;
  }
  return { kind: 'fails' };
}

/** What takes too long once takes too long again. */
function isHopeless(error: unknown): boolean {
  return error instanceof ModelError && isOverBudget(error.cause);
}

/** Some templates refuse a system message. */
function tried(render: Render): Trial {
  if (isUsable(render, trials.withSystem)) {
    return { kind: 'works', template: { takesSystem: true, render } };
  }
  if (isUsable(render, trials.without)) {
    return { kind: 'works', template: { takesSystem: false, render } };
  }
  return { kind: 'fails' };
}

function isUsable(render: Render, roles: readonly TurnRole[]): boolean {
  try {
    render(roles);
    return true;
  } catch (error) {
    if (error instanceof ModelError && !isHopeless(error)) return false;
    throw error;
  }
}

const tokenName = v.fallback(
  v.optional(
    v.union([
      v.string(),
      v.pipe(
        v.object({ content: v.string() }),
        v.transform(({ content }) => content),
      ),
    ]),
  ),
  undefined,
);
const namesSchema = v.fallback(
  v.object({
    bos_token: tokenName,
    eos_token: tokenName,
    pad_token: tokenName,
    unk_token: tokenName,
  }),
  { bos_token: undefined, eos_token: undefined, pad_token: undefined, unk_token: undefined },
);
type TokenNames = v.InferOutput<typeof namesSchema>;

function tokenNames(tokenizerConfig: unknown): TokenNames {
  return v.parse(namesSchema, tokenizerConfig);
}

type Variables = Readonly<Record<string, unknown>>;

function ownRender(source: string, variables: Variables, today: Date): Render {
  return (roles) => {
    const messages = roles.map((role, turn) => ({ role, content: place(turn) }));
    const written = render(source, { ...variables, messages }, today);
    return readPlaces(written, roles.length);
  };
}

/** As transformers gives them. Models that can do without thinking aloud are asked to. */
function variablesOf(names: TokenNames): Variables {
  return {
    add_generation_prompt: true,
    enable_thinking: false,
    ...Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined)),
  };
}

function render(source: string, variables: Variables, today: Date): string {
  try {
    return renderJinja(source, variables, today);
  } catch (cause) {
    throw new ModelError('template-failed', {}, { cause });
  }
}

/** Blanks that templates never write and always trim; two, so that one that is cut off is no trimming. */
const blanks = '\u2003\u2003';

/** What a template is given instead of a message, by which it can be seen where the message goes and what is trimmed. */
function place(turn: number): string {
  return `${blanks}\uE000${turn}\uE001${blanks}`;
}

const placed = /(\u2003{2})?\uE000(\d+)\uE001(\u2003{2})?/g;

/** @throws {ModelError} unless every message has one place, in order, and nothing else is left of the places */
function readPlaces(written: string, count: number): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of written.matchAll(placed)) {
    const [all, before, turn, after] = match;
    const trims = { start: before === undefined, end: after === undefined };
    parts.push({ kind: 'text', text: written.slice(end, match.index) });
    parts.push({ kind: 'content', turn: Number(turn), trims });
    end = match.index + all.length;
  }
  parts.push({ kind: 'text', text: written.slice(end) });
  const order = parts.flatMap((part) => (part.kind === 'content' ? [part.turn] : []));
  const isWhole = order.length === count && order.every((turn, i) => turn === i);
  if (isWhole && !parts.some(isDamaged)) return parts;
  throw new ModelError('template-leaves-out', {});
}

function isDamaged(part: TemplatePart): boolean {
  return part.kind === 'text' && /[\uE000\uE001\u2003]/.test(part.text);
}
