/** The part of VS Code's secret storage that is used. */
export interface SecretStore {
  get(name: string): PromiseLike<string | undefined>;
  store(name: string, value: string): PromiseLike<void>;
  delete(name: string): PromiseLike<void>;
}

const nameOf = (origin: string): string => `askFirst.key:${origin}`;

/**
 * Keys of endpoints, each bound to the origin it was entered for: an address changed to another origin finds none.
 *
 * Where the system keeps no secrets a key lasts as long as the window. It is never written anywhere else.
 */
export class EndpointKeys {
  readonly #secrets: SecretStore;
  readonly #session = new Map<string, string>();

  constructor(secrets: SecretStore) {
    this.#secrets = secrets;
  }

  async read(origin: string): Promise<string | undefined> {
    const own = this.#session.get(origin);
    if (own !== undefined) return own;
    try {
      return (await this.#secrets.get(nameOf(origin))) || undefined;
    } catch {
      return undefined;
    }
  }

  /** Resolves to whether the key outlives the window. */
  async save(origin: string, key: string): Promise<boolean> {
    try {
      await this.#secrets.store(nameOf(origin), key);
      if ((await this.#secrets.get(nameOf(origin))) !== key) throw new Error('Not kept.');
      this.#session.delete(origin);
      return true;
    } catch {
      this.#session.set(origin, key);
      return false;
    }
  }

  async forget(origin: string): Promise<void> {
    this.#session.delete(origin);
    try {
      await this.#secrets.delete(nameOf(origin));
    } catch {
      // There is no keyring, so there is nothing to delete.
    }
  }
}
