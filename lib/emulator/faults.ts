/**
 * The faults that can be asked of the emulator: by reserved media IDs, and by chance. Pure.
 *
 * A reserved ID is `e0e0`, two hexadecimal digits that name the fault, one digit that says how many times it happens
 * to that ID before the ID works (`f` = always), and 25 free digits: 32 in all, so it passes as any other media ID.
 */
export type Fault =
  | 'slow'
  | 'requestsTooFrequent'
  | 'throttlingUser'
  | 'serviceUnavailable'
  | 'internalError'
  | 'reset'
  | 'truncated'
  | 'html'
  | 'expiredToken'
  | 'unlisted'
  | 'repeated'
  | 'poison'
  | 'forbidden'
  | 'silent'
  | 'notActivated'
  | 'clockSkew'
  | 'nonceUsed';

interface ReservedFault {
  digits: string;
  fault: Fault;
  /** Whether it happens always, whatever the digit for the number of times says. */
  always: boolean;
  /** What a call with such an ID in it gets. */
  effect: string;
}

/** The one table of reserved IDs; README prints it. */
export const RESERVED_FAULTS: readonly ReservedFault[] = [
  { digits: '01', fault: 'slow', always: false, effect: 'a correct answer, 3 s late' },
  {
    digits: '02',
    fault: 'requestsTooFrequent',
    always: false,
    effect: '403 RequestsTooFrequent with x-acs-retry-after: 300 (milliseconds)',
  },
  { digits: '03', fault: 'throttlingUser', always: false, effect: '400 Throttling.User without a hint' },
  { digits: '04', fault: 'serviceUnavailable', always: false, effect: '503 ServiceUnAvailable' },
  { digits: '05', fault: 'internalError', always: false, effect: '500 InternalError' },
  { digits: '06', fault: 'reset', always: false, effect: 'the connection is reset' },
  { digits: '07', fault: 'truncated', always: false, effect: '200 with JSON that ends in the middle' },
  { digits: '08', fault: 'html', always: false, effect: '502 with an HTML page, as of a proxy' },
  { digits: '09', fault: 'expiredToken', always: false, effect: '400 InvalidSecurityToken.Expired' },
  { digits: '0a', fault: 'unlisted', always: false, effect: 'the ID is in neither list of the answer' },
  { digits: '0b', fault: 'repeated', always: false, effect: 'the asset is in MediaInfos twice' },
  { digits: '0c', fault: 'poison', always: true, effect: '400 InvalidParameter for the whole call' },
  { digits: '0d', fault: 'forbidden', always: true, effect: '403 Forbidden.RAM with AccessDeniedDetail' },
  { digits: '0e', fault: 'silent', always: false, effect: 'no answer until the client gives up' },
  { digits: '0f', fault: 'notActivated', always: true, effect: '403 OperationDenied' },
  { digits: '10', fault: 'clockSkew', always: false, effect: '400 InvalidTimeStamp.Expired' },
  { digits: '11', fault: 'nonceUsed', always: false, effect: '400 SignatureNonceUsed' },
];

const RESERVED = /^e0e0([0-9a-f]{2})([0-9a-f])[0-9a-f]{25}$/;

/** A reserved ID read, or null when the ID is an ordinary one. `times` may be Infinity. */
export function parseReservedId(mediaId: string): { fault: Fault; times: number } | null {
  const [, digits, count = ''] = RESERVED.exec(mediaId) ?? [];
  const reserved = RESERVED_FAULTS.find((entry) => entry.digits === digits);
  if (!reserved) return null;
  const times = reserved.always || count === 'f' ? Number.POSITIVE_INFINITY : Number.parseInt(count, 16);
  return { fault: reserved.fault, times };
}

/** A reserved ID: `fault` happens to it `times` times (0 to 14, or Infinity); `n` tells such IDs apart. */
export function reservedId(fault: Fault, times = Number.POSITIVE_INFINITY, n = 0): string {
  const digits = RESERVED_FAULTS.find((entry) => entry.fault === fault)?.digits ?? '00';
  const count = Number.isFinite(times) ? Math.min(times, 14).toString(16) : 'f';
  return `e0e0${digits}${count}${n.toString(16).padStart(25, '0')}`;
}

/** The kinds that may happen by chance; a kind with several faults takes them in turn. */
const CHANCE_KINDS = {
  throttle: ['requestsTooFrequent', 'throttlingUser'],
  '5xx': ['serviceUnavailable', 'internalError'],
  reset: ['reset'],
  html: ['html'],
  truncate: ['truncated'],
  token: ['expiredToken'],
  silent: ['silent'],
  slow: ['slow'],
} as const satisfies Record<string, readonly Fault[]>;

export interface FaultChance {
  faults: readonly Fault[];
  probability: number;
}

/**
 * The setting `IMS_EMULATOR_FAULTS`: a comma list of `kind:probability`, such as `throttle:0.05,5xx:0.02`.
 * @throws {Error} naming the part at fault and what would do
 */
export function parseFaultChances(spec: string): FaultChance[] {
  const parts = spec.split(',').map((part) => part.trim());
  return parts.filter(Boolean).map((part) => {
    const [kind = '', text = ''] = part.split(':', 2);
    const faults = new Map<string, readonly Fault[]>(Object.entries(CHANCE_KINDS)).get(kind);
    const probability = text.trim() === '' ? Number.NaN : Number(text);
    if (!faults || !(probability >= 0 && probability <= 1)) {
      const kinds = Object.keys(CHANCE_KINDS).join(', ');
      throw new Error(`"${part}" is no kind:probability (kinds: ${kinds}; probability from 0 to 1)`);
    }
    return { faults, probability };
  });
}
