/** A model on the hub, as a person named it. */
export interface Repository {
  readonly kind: 'repository';
  /** `owner/name` */
  readonly id: string;
  /** A branch, a tag or a commit. */
  readonly revision: string;
}

const NAME = /^[A-Za-z\d](?:[\w.-]{0,94}[A-Za-z\d_])?$/;
const REVISION = /^[A-Za-z\d][\w./-]{0,199}$/;
const PAGE = /^https:\/\/(?:www\.)?huggingface\.co\/([^/]+\/[^/@]+)(?:\/tree\/([^/]+))?(?:\/.*)?$/;

/** Reads `owner/name`, `owner/name@revision`, or the address of a model's page. Nothing else is a model's name. */
export function readRepository(text: string): Repository | { readonly kind: 'malformed' } {
  const trimmed = text.trim();
  const page = PAGE.exec(trimmed);
  const [id = '', revision = 'main', ...rest] = page ? page.slice(1, 3) : trimmed.split('@');
  const [owner = '', name = '', ...more] = id.split('/');
  const isGood =
    rest.length + more.length === 0 &&
    isName(owner) &&
    isName(name) &&
    !name.endsWith('.git') &&
    REVISION.test(revision) &&
    !/\.\.|\/\/|\/$/.test(revision);
  return isGood ? { kind: 'repository', id, revision } : { kind: 'malformed' };
}

/** The hub's own rule: two dots or two dashes in a row are nobody's name. */
const isName = (name: string): boolean => NAME.test(name) && !/\.\.|--/.test(name);
