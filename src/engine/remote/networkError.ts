import { EngineError, type EngineErrorCode } from '../../protocol/engineError.ts';

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|HOSTNAME_MISMATCH/;
const UNREACHABLE = /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOST|ENET|EADDR|EACCES|EPERM|ERR_SSL|EPROTO)/;
const TIMED_OUT = /TIMEOUT|ETIMEDOUT/;
const NOT_HTTP = /^(HPE_|Z_|UND_ERR_(HEADERS_OVERFLOW|RES_|INVALID))/;

/**
 * What a failed `fetch` amounts to.
 *
 * The error itself is not handed on as a cause: Node puts the offending header into some of its messages, and a key may be
 * in it. Its code says all there is to know.
 *
 * @param stage `reply` once the headers have come.
 */
export function readNetworkError(error: unknown, stage: 'request' | 'reply'): EngineError {
  const code = systemCode(error);
  const detail = code === undefined ? {} : { detail: code };
  return new EngineError(kindOf(code ?? '', stage), 'The endpoint could not be talked to.', detail);
}

function kindOf(code: string, stage: 'request' | 'reply'): EngineErrorCode {
  if (CERTIFICATE.test(code)) return 'bad-certificate';
  if (TIMED_OUT.test(code)) return 'timed-out';
  if (NOT_HTTP.test(code)) return 'bad-reply';
  return stage === 'request' || UNREACHABLE.test(code) ? 'unreachable' : 'cut-stream';
}

const MAX_CAUSES = 5;
const CODE = /^[A-Z][A-Z\d_]{2,50}$/;

/** The first error code in the chain of causes: the outer one of undici is only "fetch failed". */
function systemCode(error: unknown): string | undefined {
  let current = error;
  for (let depth = 0; depth < MAX_CAUSES && current instanceof Error; depth += 1) {
    if ('code' in current && typeof current.code === 'string' && CODE.test(current.code)) {
      return current.code;
    }
    current = current.cause;
  }
  return undefined;
}
