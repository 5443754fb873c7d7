import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFilter } from './arbitrary-filter';
import { decodeFilters, encodeFilters } from './url';

describe('filters in the address', () => {
  it('are short and can be read', () => {
    const { filters } = decodeFilters('audit:review;duration:>60;-label:ad;~tag:"two words";created:7d');
    expect(encodeFilters(filters)).toBe('audit:review;duration:>60;-label:ad;~tag:"two words";created:7d');
  });

  it('come back as they were, through a query string, whatever their kind', () => {
    fc.assert(
      fc.property(fc.array(anyFilter, { maxLength: 8 }), (filters) => {
        const address = new URLSearchParams({ f: encodeFilters(filters) }).toString();
        const back = new URLSearchParams(address).get('f') ?? '';
        expect(decodeFilters(back)).toEqual({ filters, dropped: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('are dropped and reported when they are broken or foreign, and the rest stays', () => {
    const { filters, dropped } = decodeFilters(
      'audit:pass;evil:1;size:big;word;__proto__:x;-label:ad;title:/(a+)+/',
    );
    expect(encodeFilters(filters)).toBe('audit:pass;-label:ad');
    expect(dropped).toEqual(['evil:1', 'size:big', 'title:/(a+)+/', 'word', '__proto__:x']);
  });

  it('are not more than anybody can have meant', () => {
    const many = decodeFilters(Array.from({ length: 60 }, (_, n) => `label:a${n}`).join(';'));
    expect(many.filters).toHaveLength(40);
    expect(many.dropped).toHaveLength(20);
    expect(decodeFilters(`title:${'a'.repeat(20_000)}`).dropped).toHaveLength(1);
  });

  it('may be anything at all without breaking', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { filters } = decodeFilters(text);
        expect(decodeFilters(encodeFilters(filters))).toEqual({ filters, dropped: [] });
      }),
    );
  });
});
