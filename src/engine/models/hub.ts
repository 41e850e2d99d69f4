import { type Fault, faultOf } from '../../protocol/faults.ts';
import { isLoopback } from '../remote/endpoint.ts';
import { DownloadError } from './downloadError.ts';

/** Where what is downloaded comes from. */
export interface Hub {
  /** Without a trailing slash: "https://huggingface.co". */
  readonly base: string;
  readonly origin: string;
  /** For sentences. */
  readonly host: string;
  /** All machines of its owner: large files are often on others than the pages. */
  readonly ownHosts: RegExp;
}

/** A hub as its owner runs it. */
export interface HubHome {
  readonly address: string;
  readonly ownHosts: RegExp;
}

const huggingFace: HubHome = {
  address: 'https://huggingface.co',
  ownHosts: /^(?:[a-z\d-]+\.)*(?:huggingface\.co|hf\.co)$/,
};

/**
 * @param address of a mirror; empty or absent for the hub itself
 * @throws {DownloadError} `bad-hub` if it is not `https:`, or `http:` on this machine, or holds a password or a query
 */
export function readHub(address: string | undefined, home: HubHome = huggingFace): Hub {
  const text = address?.trim() || home.address;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw badHub(faultOf('no-mirror', {}));
  const fault = objection(url);
  if (fault !== undefined) throw badHub(fault);
  const path = url.pathname.replace(/\/+$/, '');
  const { ownHosts } = home;
  return { base: `${url.origin}${path}`, origin: url.origin, host: url.host, ownHosts };
}

const badHub = (fault: Fault): DownloadError => new DownloadError('bad-hub', {}, { fault });

function objection(url: URL): Fault | undefined {
  if (url.username !== '' || url.password !== '') return faultOf('mirror-with-password', {});
  if (url.search !== '' || url.hash !== '') return faultOf('address-with-query', {});
  return isSecret(url) ? undefined : faultOf('mirror-unencrypted', {});
}

/** Nobody on the way can change what comes. */
const isSecret = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));

/** A hub may send us on within itself, and to its owner's machines; content is checked, whoever sends it. */
export function mayFollow(hub: Hub, target: URL): boolean {
  if (target.username !== '' || target.password !== '') return false;
  if (target.origin === hub.origin) return true;
  return target.protocol === 'https:' && target.port === '' && hub.ownHosts.test(target.hostname);
}
