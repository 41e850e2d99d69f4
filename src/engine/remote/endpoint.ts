import { type Fault, faultOf } from '../../protocol/faults.ts';

/** Where an OpenAI-compatible service is, as a person typed it and we read it. */
export interface Endpoint {
  readonly kind: 'endpoint';
  /** With the version, without a trailing slash: "http://localhost:11434/v1". */
  readonly base: string;
  /** A key is bound to this: "http://localhost:11434". */
  readonly origin: string;
  /** Requests stay on this machine. */
  readonly loopback: boolean;
}

export interface MalformedEndpoint {
  readonly kind: 'malformed';
  /** It never repeats the address, which may hold a password. */
  readonly because: Fault;
}

export interface EndpointOptions {
  /** Accepts `http:` to another machine, from somebody who was told that anyone on the way can read it. */
  readonly plain?: 'warned';
}

const MAX_LENGTH = 2048;
const METHOD = /\/(chat\/)?completions$|\/models$/;
const VERSIONED = /\/v\d+[a-z\d]*(\/|$)/;

/**
 * Reads an endpoint's address, with or without `/v1` and `/chat/completions`.
 *
 * An address with a password, a query or a fragment is refused: it would end up in logs and in the context chip.
 */
export function readEndpoint(
  address: string,
  options: EndpointOptions = {},
): Endpoint | MalformedEndpoint {
  const url = readUrl(address.trim());
  if (url === undefined) return malformed(faultOf('no-address', {}));
  const because = objection(url, options);
  if (because !== undefined) return malformed(because);
  const base = `${url.origin}${basePath(url.pathname)}`;
  return { kind: 'endpoint', base, origin: url.origin, loopback: isLoopback(url.hostname) };
}

function readUrl(address: string): URL | undefined {
  if (address.length > MAX_LENGTH || !/^[a-z][a-z\d+.-]*:\/\//i.test(address)) return undefined;
  return URL.canParse(address) ? new URL(address) : undefined;
}

function objection(url: URL, { plain }: EndpointOptions): Fault | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return faultOf('no-web-address', {});
  }
  if (url.username !== '' || url.password !== '') {
    return faultOf('address-with-password', {});
  }
  if (url.search !== '' || url.hash !== '') return faultOf('address-with-query', {});
  if (url.protocol === 'http:' && plain !== 'warned' && !isLoopback(url.hostname)) {
    return faultOf('sends-unencrypted', {});
  }
  return undefined;
}

function basePath(path: string): string {
  const trimmed = path.replace(/\/+$/, '');
  const base = trimmed.replace(METHOD, '');
  return base !== trimmed || VERSIONED.test(base) ? base : `${base}/v1`;
}

/** Of a parsed URL: the parser has already brought every spelling of an IPv4 address to four decimal numbers. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost') || host === '[::1]') return true;
  return /^127\.\d+\.\d+\.\d+$/.test(host);
}

function malformed(because: Fault): MalformedEndpoint {
  return { kind: 'malformed', because };
}
