import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFaultChances, parseReservedId, RESERVED_FAULTS, reservedId } from './faults';

describe('reserved IDs', () => {
  test('are media IDs as any other', () => {
    for (const { fault } of RESERVED_FAULTS) expect(reservedId(fault)).toMatch(/^[0-9a-f]{32}$/);
  });

  test('have digits and faults that are not used twice', () => {
    expect(new Set(RESERVED_FAULTS.map(({ digits }) => digits)).size).toBe(RESERVED_FAULTS.length);
    expect(new Set(RESERVED_FAULTS.map(({ fault }) => fault)).size).toBe(RESERVED_FAULTS.length);
  });

  test.each(RESERVED_FAULTS)('e0e0$digits is $fault', ({ digits, fault, always }) => {
    const times = always ? Number.POSITIVE_INFINITY : 3;
    expect(parseReservedId(`e0e0${digits}3${'7'.repeat(25)}`)).toEqual({ fault, times });
    expect(parseReservedId(`e0e0${digits}f${'7'.repeat(25)}`)).toEqual({
      fault,
      times: Number.POSITIVE_INFINITY,
    });
  });

  test('are read as they were written, and differ by number', () => {
    const anyFault = fc.constantFrom(...RESERVED_FAULTS.filter(({ always }) => !always));
    fc.assert(
      fc.property(anyFault, fc.integer({ min: 0, max: 14 }), fc.nat(), ({ fault }, times, n) => {
        expect(parseReservedId(reservedId(fault, times, n))).toEqual({ fault, times });
        expect(reservedId(fault, times, n)).not.toBe(reservedId(fault, times, n + 1));
      }),
    );
  });

  test.each([
    ['another prefix', `e0e1011${'0'.repeat(25)}`],
    ['digits that name no fault', `e0e0fe1${'0'.repeat(25)}`],
    ['a digit too few', `e0e0011${'0'.repeat(24)}`],
    ['a digit too many', `e0e0011${'0'.repeat(26)}`],
    ['a capital', `E0E0011${'0'.repeat(25)}`],
    ['nothing', ''],
  ])('%s is no reserved ID', (_, mediaId) => {
    expect(parseReservedId(mediaId)).toBeNull();
  });
});

describe('IMS_EMULATOR_FAULTS', () => {
  test('is a comma list of kinds and probabilities', () => {
    expect(parseFaultChances('throttle:0.05, reset:1,5xx:0')).toEqual([
      { faults: ['requestsTooFrequent', 'throttlingUser'], probability: 0.05 },
      { faults: ['reset'], probability: 1 },
      { faults: ['serviceUnavailable', 'internalError'], probability: 0 },
    ]);
  });

  test.each(['', ' ', ',', ' , '])('%j asks for nothing', (spec) => {
    expect(parseFaultChances(spec)).toEqual([]);
  });

  test.each([
    'throttle',
    'throttle:',
    'throttle:x',
    'throttle:-0.1',
    'throttle:1.1',
    'fire:0.1',
    'constructor:0.1',
    ':1',
  ])('%j is refused with the part at fault named', (part) => {
    expect(() => parseFaultChances(`slow:0.1,${part}`)).toThrow(`"${part}" is no kind:probability`);
  });

  test.each(['throttle', '5xx', 'reset', 'html', 'truncate', 'token', 'silent', 'slow'])(
    '%s is a kind',
    (kind) => {
      expect(parseFaultChances(`${kind}:0.5`)).toHaveLength(1);
    },
  );
});
