import type { Endpoint } from '../engine/remote/endpoint.ts';
import { readEndpoint } from '../engine/remote/endpoint.ts';
import type { ListedModel } from '../engine/remote/listModels.ts';
import { type EndpointPreset, endpointPresets } from '../engine/remote/presets.ts';
import { EngineError, type EngineErrorCode } from '../protocol/engineError.ts';
import { failureSentence, faultSentence } from './errorMessages.ts';
import type { EndpointKeys } from './secrets.ts';
import type { Translate } from './translate.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

/** How a person is asked. Undefined is an answer everywhere: they turned away, and nothing is changed. */
export interface Dialogs {
  choose(title: string, choices: readonly Choice[]): Promise<string | undefined>;
  enter(
    title: string,
    options: {
      readonly value?: string;
      readonly secret?: boolean;
      /** What the person should know while they type. */
      readonly hint?: string;
      /** Says in one sentence why a text will not do; undefined if it will. */
      readonly objection?: (text: string) => string | undefined;
    },
  ): Promise<string | undefined>;
  /** A warning with one button that goes on. */
  confirm(message: string, detail: string, button: string): Promise<boolean>;
  /** Something that the person should mind. */
  notify(message: string): void;
  /** Something that went well. */
  tell(message: string): void;
  /** Shows that something is under way, and lets the person give up: then the signal aborts. */
  during<T>(title: string, work: (signal: AbortSignal, report: Report) => Promise<T>): Promise<T>;
}

/** Says in words how far it is, and as a share from 0 to 1. */
export type Report = (message: string, share: number) => void;

export interface ConnectOptions {
  readonly t: Translate;
  readonly dialogs: Dialogs;
  readonly keys: EndpointKeys;
  readonly listModels: (
    endpoint: Endpoint,
    key: string | undefined,
    signal: AbortSignal,
  ) => Promise<readonly ListedModel[]>;
  readonly agreeToPlain: (origin: string) => Promise<void>;
  /** Writes the user's own settings. */
  readonly save: (settings: {
    readonly url: string;
    readonly model: string;
    readonly contextLength: number | undefined;
  }) => Promise<void>;
}

const OTHER = 'other';

/** Leads a person through connecting an endpoint. Resolves to whether one is connected; nothing is written before that. */
export async function connectEndpoint(options: ConnectOptions): Promise<boolean> {
  const preset = await choosePreset(options);
  if (preset === undefined) return false;
  const endpoint = await enterAddress(options, preset === OTHER ? undefined : preset);
  if (endpoint === undefined || !(await isSendingAgreed(options, endpoint))) return false;
  return enterKeyAndModel(options, endpoint, preset !== OTHER && preset.needsKey);
}

/** Address and key are tried by listing the models. A key that is not accepted is asked for again. */
async function enterKeyAndModel(
  options: ConnectOptions,
  endpoint: Endpoint,
  isNeeded: boolean,
  hint?: string,
): Promise<boolean> {
  const key = await enterKey(options, endpoint, isNeeded, hint);
  if (key === undefined) return false;
  const listing = await listedModels(options, endpoint, key || undefined);
  if (listing.kind === 'given-up') return false;
  if (listing.kind === 'unlisted' && listing.code === 'unauthorized') {
    return enterKeyAndModel(options, endpoint, true, listing.why);
  }
  const chosen = await chooseModel(options, listing);
  if (chosen === undefined) return false;
  await keep(options, endpoint, key, chosen);
  return true;
}

/** The settings last: with them the endpoint is what is asked. */
async function keep(
  { t, dialogs, keys, agreeToPlain, save }: ConnectOptions,
  endpoint: Endpoint,
  key: string,
  { id, contextLength }: ListedModel,
): Promise<void> {
  if (isPlain(endpoint)) await agreeToPlain(endpoint.origin);
  if (key !== '' && !(await keys.save(endpoint.origin, key))) {
    dialogs.notify(
      t('The key is not saved: this system has no keyring. It lasts until the window closes.'),
    );
  }
  await save({ url: endpoint.base, model: id, contextLength });
}

async function choosePreset({
  t,
  dialogs,
}: ConnectOptions): Promise<EndpointPreset | typeof OTHER | undefined> {
  const id = await dialogs.choose(t('Connect an endpoint'), [
    ...endpointPresets.map(({ id: preset, name, base }) => ({
      id: preset,
      label: name,
      detail: base,
    })),
    { id: OTHER, label: t('Another address…'), detail: t('Any OpenAI-compatible endpoint') },
  ]);
  if (id === undefined || id === OTHER) return id;
  return endpointPresets.find((preset) => preset.id === id);
}

async function enterAddress(
  { t, dialogs }: ConnectOptions,
  preset: EndpointPreset | undefined,
): Promise<Endpoint | undefined> {
  const url = await dialogs.enter(t('Address of the endpoint'), {
    value: preset?.base ?? '',
    objection: (text) => {
      const read = readEndpoint(text, { plain: 'warned' });
      return read.kind === 'malformed' ? faultSentence(read.because, t) : undefined;
    },
  });
  if (url === undefined) return undefined;
  const endpoint = readEndpoint(url, { plain: 'warned' });
  return endpoint.kind === 'endpoint' ? endpoint : undefined;
}

/** Anyone between this machine and the endpoint can read along. */
const isPlain = ({ loopback, base }: Endpoint): boolean => !loopback && !base.startsWith('https:');

async function isSendingAgreed(
  { t, dialogs }: ConnectOptions,
  endpoint: Endpoint,
): Promise<boolean> {
  if (!isPlain(endpoint)) return true;
  return dialogs.confirm(
    t('Send code unencrypted to {origin}?', { origin: endpoint.origin }),
    t(
      'Anyone on the way can read the question, the code and the key. Use https:// if the endpoint offers it.',
    ),
    t('Send unencrypted'),
  );
}

/** The key to use: a new one, or the one that is known where the field is left empty. An empty text is none. */
async function enterKey(
  { t, dialogs, keys }: ConnectOptions,
  { origin }: Endpoint,
  isNeeded: boolean,
  refusal: string | undefined,
): Promise<string | undefined> {
  const known = await keys.read(origin);
  const hint =
    known === undefined ? t('leave empty if it needs none') : t('leave empty to keep it');
  const entered = await dialogs.enter(t('Key for {origin} ({hint})', { origin, hint }), {
    secret: true,
    ...(refusal === undefined ? {} : { hint: refusal }),
    objection: (text) => {
      if (text.trim() === '' && isNeeded && known === undefined)
        return t('This endpoint needs a key.');
      return /^[\x21-\x7e]*$/u.test(text.trim())
        ? undefined
        : t('A key has no spaces or other signs in it.');
    },
  });
  if (entered === undefined) return undefined;
  return entered.trim() || (known ?? '');
}

/** The endpoint's models; or why it lists none, in words for the person. */
type Listing =
  | { readonly kind: 'listed'; readonly models: readonly ListedModel[] }
  | { readonly kind: 'unlisted'; readonly code: EngineErrorCode; readonly why: string }
  | { readonly kind: 'given-up' };

/** An endpoint that lists nothing, or is not up yet, can be connected all the same: the person is told and types the name. */
async function chooseModel(
  options: ConnectOptions,
  listing: Exclude<Listing, { kind: 'given-up' }>,
): Promise<ListedModel | undefined> {
  const { t, dialogs } = options;
  if (listing.kind === 'unlisted') return enterModel(options, listing.why);
  const { models } = listing;
  if (models.length === 0) return enterModel(options, t('The endpoint lists no models.'));
  const id = await dialogs.choose(
    t('Model'),
    models.map(({ id: model, contextLength }) => ({
      id: model,
      label: model,
      ...(contextLength === undefined
        ? {}
        : { detail: t('{count} tokens of context', { count: contextLength }) }),
    })),
  );
  return models.find((model) => model.id === id);
}

async function enterModel(
  { t, dialogs }: ConnectOptions,
  hint: string,
): Promise<ListedModel | undefined> {
  const id = await dialogs.enter(t('Name of the model'), {
    hint,
    objection: (text) => (text.trim() === '' ? t('Enter the name the endpoint knows.') : undefined),
  });
  return id === undefined ? undefined : { id: id.trim(), contextLength: undefined };
}

async function listedModels(
  { t, dialogs, listModels }: ConnectOptions,
  endpoint: Endpoint,
  key: string | undefined,
): Promise<Listing> {
  let stop: AbortSignal | undefined;
  try {
    const models = await dialogs.during(
      t('Asking {origin} for its models', { origin: endpoint.origin }),
      (signal) => {
        stop = signal;
        return listModels(endpoint, key, signal);
      },
    );
    return { kind: 'listed', models };
  } catch (error) {
    if (stop?.aborted === true) return { kind: 'given-up' };
    if (!(error instanceof EngineError)) throw error;
    return { kind: 'unlisted', code: error.code, why: failureSentence(error.code, error, t) };
  }
}
