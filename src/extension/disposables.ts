interface Disposable {
  dispose(): unknown;
}

/** A list of things to end together, last first. What is added after the end is ended at once. */
export class Disposables {
  readonly #items: Disposable[] = [];
  #ended = false;

  add<T extends Disposable>(item: T): T {
    if (this.#ended) item.dispose();
    else this.#items.push(item);
    return item;
  }

  dispose(): void {
    this.#ended = true;
    for (const item of this.#items.splice(0).reverse()) item.dispose();
  }
}
