import { ANALYST } from '../chat/analyst/analystName.ts';
import { type Endpoint, type MalformedEndpoint, readEndpoint } from '../engine/remote/endpoint.ts';
import { createRemoteModel } from '../engine/remote/remoteModel.ts';
import { EngineError } from '../protocol/engineError.ts';
import { type Fault, faultOf } from '../protocol/faults.ts';
import type { LanguageModel } from '../protocol/languageModel.ts';
import type { ModelChoice } from '../protocol/localModel.ts';
import type { EngineChoice, TurnView } from '../protocol/snapshot.ts';
import { faultSentence } from './errorMessages.ts';
import { localModelName } from './localModelName.ts';
import type { LocalModels } from './localModels.ts';
import type { EndpointKeys } from './secrets.ts';
import type { Settings } from './settings.ts';
import type { Translate } from './translate.ts';

export type EngineId = EngineChoice['id'];

/** A small value that outlives the window. */
export interface Remembered<T> {
  get(): T | undefined;
  set(value: T): PromiseLike<void>;
}

export interface EnginesOptions {
  readonly t: Translate;
  readonly settings: () => Settings;
  readonly keys: EndpointKeys;
  readonly chosen: Remembered<EngineId>;
  readonly local: Pick<LocalModels, 'model' | 'status'>;
  /** Origins of other machines that the person has agreed to talk to unencrypted. */
  readonly plainOrigins: Remembered<readonly string[]>;
}

/** Who can answer, and who is to. */
export class Engines {
  readonly #options: EnginesOptions;

  constructor(options: EnginesOptions) {
    this.#options = options;
  }

  get chosen(): EngineId {
    return this.#options.chosen.get() ?? 'analyst';
  }

  /** Name of who answers now, for display. */
  get name(): string {
    const { model, local } = this.#options.settings();
    const names = { analyst: ANALYST, local: localModelName(local.folder), remote: model };
    return names[this.chosen] || ANALYST;
  }

  /** What the chosen model does; one at an endpoint does not say. */
  get work(): TurnView['work'] {
    return this.chosen === 'local' ? this.#options.local.status : undefined;
  }

  choose(id: EngineId): PromiseLike<void> {
    return this.#options.chosen.set(id);
  }

  choices(): readonly EngineChoice[] {
    const { t } = this.#options;
    const { chosen } = this;
    const analyst = {
      name: ANALYST,
      detail: t('Syntax, bug rules and what the editor knows. Nothing leaves this machine.'),
      ready: true,
    };
    return [
      { id: 'analyst', chosen: chosen === 'analyst', ...analyst },
      { id: 'local', chosen: chosen === 'local', ...this.#describeLocal() },
      { id: 'remote', chosen: chosen === 'remote', ...this.#describeRemote() },
    ];
  }

  /**
   * The model that answers now; undefined where the analyst does.
   *
   * @throws {EngineError} if the chosen one cannot be used as it is set
   */
  model(): LanguageModel | undefined {
    const { chosen } = this;
    if (chosen === 'analyst') return undefined;
    return chosen === 'local' ? this.#localModel() : this.#remoteModel();
  }

  #remoteModel(): LanguageModel {
    const { model, contextLength } = this.#options.settings();
    const endpoint = this.readEndpoint();
    const { keys } = this.#options;
    if (endpoint.kind === 'malformed') throw unusable(endpoint.because);
    if (model === '') throw unusable(faultOf('model-unset', {}));
    const key = () => keys.read(endpoint.origin);
    return createRemoteModel({ endpoint, model, key, contextLength });
  }

  #localModel(): LanguageModel {
    const { folder, provider, contextLength, keepMinutes } = this.#options.settings().local;
    if (folder === '') {
      const detail = this.#options.t('No folder is chosen.');
      throw new EngineError('bad-model', 'No folder of a model is set.', { detail });
    }
    const choice: ModelChoice = { dir: folder, provider, contextLength, keepMinutes };
    return this.#options.local.model(choice, localModelName(folder));
  }

  /** The endpoint that is set, with the person's word on unencrypted ones. */
  readEndpoint(): Endpoint | MalformedEndpoint {
    const { url } = this.#options.settings();
    if (url === '') return { kind: 'malformed', because: faultOf('address-unset', {}) };
    const plain = readEndpoint(url, { plain: 'warned' });
    const isAgreed =
      plain.kind === 'endpoint' && this.#options.plainOrigins.get()?.includes(plain.origin);
    return isAgreed ? plain : readEndpoint(url);
  }

  async agreeToPlain(origin: string): Promise<void> {
    const { plainOrigins } = this.#options;
    await plainOrigins.set([...new Set([...(plainOrigins.get() ?? []), origin])]);
  }

  #describeLocal(): Pick<EngineChoice, 'name' | 'detail' | 'ready'> {
    const { t } = this.#options;
    const { folder } = this.#options.settings().local;
    if (folder === '') {
      return {
        name: t('Local model'),
        detail: t("A model in a folder, on this machine's own processor or graphics device."),
        ready: false,
      };
    }
    return {
      name: localModelName(folder),
      detail: t('On this machine. Nothing leaves it.'),
      ready: true,
    };
  }

  #describeRemote(): Pick<EngineChoice, 'name' | 'detail' | 'ready'> {
    const { t } = this.#options;
    const { url, model } = this.#options.settings();
    if (url === '' && model === '') {
      return { name: t('Endpoint'), detail: t('Not connected yet.'), ready: false };
    }
    const endpoint = this.readEndpoint();
    if (endpoint.kind === 'malformed') {
      return {
        name: model || t('Endpoint'),
        detail: faultSentence(endpoint.because, t),
        ready: false,
      };
    }
    if (model === '') {
      return {
        name: t('Endpoint'),
        detail: faultSentence(faultOf('model-unset', {}), t),
        ready: false,
      };
    }
    const detail = endpoint.loopback
      ? t('{origin}, on this machine.', { origin: endpoint.origin })
      : t('{origin}. The question and its code are sent there.', { origin: endpoint.origin });
    return { name: model, detail, ready: true };
  }
}

const unusable = (fault: Fault): EngineError =>
  new EngineError('bad-endpoint', 'The endpoint is not usable as it is set.', { fault });
