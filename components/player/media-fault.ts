/** Why a file does not play. The words are in the messages, `player.fault.<code>`. */
export interface MediaFault {
  code:
    | 'noAddress'
    | 'refusedAddress'
    | 'expired'
    | 'missing'
    | 'unavailable'
    | 'unreachable'
    | 'unsupported'
    | 'damaged'
    | 'hlsUnsupported'
    | 'segments';
  /** A status, a refusal's code, a MIME type: for whoever has to look into it. Empty when nothing more is known. */
  detail: string;
}

/** What asking a stable address came to. */
export type Probe =
  /** The server itself says no. */
  | { kind: 'refused'; status: number; code: string }
  /** It redirected, and storage answered. */
  | { kind: 'stored'; status: number }
  /** It redirected, and no answer may be read from there: another origin without CORS, or no connection. */
  | { kind: 'blocked' };

const ADDRESS_REFUSALS = ['schemeNotAllowed', 'hostNotAllowed', 'credentialsInUrl', 'notAUrl'];
/** `MediaError.MEDIA_ERR_…`, which only browsers define. */
const NETWORK = 2;
const DECODE = 3;

/** What a failed source means, by what its address says now and by the media element's own `MediaError.code`. */
export function explainFailure(
  probe: Probe,
  {
    errorCode,
    mimeTypes,
    isPlaylist,
  }: { errorCode: number | null; mimeTypes: string[]; isPlaylist: boolean },
): MediaFault {
  if (probe.kind === 'refused') return explainRefusal(probe);
  if (probe.kind === 'stored' && probe.status >= 400)
    return explainStatus(probe.status, `HTTP ${probe.status}`);
  if (errorCode === DECODE) return { code: 'damaged', detail: '' };
  if (probe.kind === 'blocked' || errorCode === NETWORK) return { code: 'unreachable', detail: '' };
  // The playlist is there and of a kind that plays: what it lists must be what fails.
  if (isPlaylist) return { code: 'segments', detail: 'HLS' };
  return { code: 'unsupported', detail: mimeTypes.join(', ') };
}

function explainRefusal({ status, code }: Extract<Probe, { kind: 'refused' }>): MediaFault {
  if (ADDRESS_REFUSALS.includes(code)) return { code: 'refusedAddress', detail: code };
  return explainStatus(status, code);
}

function explainStatus(status: number, detail: string): MediaFault {
  switch (status) {
    case 403:
      return { code: detail === 'forbidden' ? 'unavailable' : 'expired', detail };
    case 410:
      return { code: 'expired', detail };
    case 404:
      return { code: 'missing', detail };
    default:
      return { code: 'unavailable', detail };
  }
}

/** Whether a fresh address could help. */
export function isRenewable({ code }: MediaFault): boolean {
  return ['expired', 'missing', 'unavailable', 'unreachable', 'segments'].includes(code);
}
