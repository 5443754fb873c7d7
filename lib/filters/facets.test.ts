import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testRow } from '../assets/fixtures';
import { anyFilter } from './arbitrary-filter';
import { anyRow } from './arbitrary-row';
import { type Clock, compile } from './compile';
import { countFacets, FacetCounter } from './facets';
import { FACET_FIELDS, PATH_FIELDS } from './fields';
import { pathsIn, valuesAt } from './json-path';
import { parseQuery } from './query';

const CLOCK: Clock = { nowMs: Date.parse('2026-03-10T12:00:00Z'), zone: 'UTC' };
const never = new AbortController().signal;

function countAll(rows: Parameters<FacetCounter['add']>[0][], query: string) {
  const counter = new FacetCounter([...FACET_FIELDS, ...PATH_FIELDS], parseQuery(query).filters, CLOCK);
  for (const row of rows) counter.add(row);
  return counter.facets();
}

describe('facets', () => {
  it('count the rows of each value, spellings together, the commonest first', () => {
    const rows = ['Pass', 'pass', 'review', null].map((auditStatus) => testRow({ auditStatus }));
    expect(countAll(rows, '').get('audit')).toEqual([
      { value: 'Pass', count: 2 },
      { value: '', count: 1 },
      { value: 'review', count: 1 },
    ]);
  });

  it('leave a field’s own filters aside and heed all others', () => {
    const rows = [
      testRow({ auditStatus: 'pass', mediaType: 'video' }),
      testRow({ auditStatus: 'review', mediaType: 'video' }),
      testRow({ auditStatus: 'review', mediaType: 'image' }),
    ];
    const facets = countAll(rows, 'audit:pass type:video ~status:none');
    expect(facets.get('audit')).toEqual([
      { value: 'pass', count: 1 },
      { value: 'review', count: 1 },
    ]);
    expect(facets.get('type')).toEqual([{ value: 'video', count: 1 }]);
  });

  it('count a row with several labels once for each, and flags by yes and no', () => {
    const rows = [testRow({ tags: ['sea', 'Sea', 'x'], isFavorite: true }), testRow({ isFavorite: false })];
    const facets = countAll(rows, '');
    expect(facets.get('tag')).toEqual([
      { value: '', count: 1 },
      { value: 'sea', count: 1 },
      { value: 'x', count: 1 },
    ]);
    expect(facets.get('favourite')?.map(({ value }) => value)).toEqual(['no', 'yes']);
  });

  it('are what choosing each value would leave', () => {
    fc.assert(
      fc.property(fc.array(anyRow), fc.array(anyFilter, { maxLength: 3 }), (rows, filters) => {
        const counter = new FacetCounter(['audit', 'type'], filters, CLOCK);
        for (const row of rows) counter.add(row);
        for (const [field, values] of counter.facets()) {
          const others = filters.filter((filter) => filter.field !== field);
          for (const { value, count } of values) {
            const chosen = {
              field,
              path: [],
              isNegated: false,
              isOff: false,
              op: 'anyOf',
              values: [value],
            } as const;
            const test = compile([...others, chosen], CLOCK);
            expect(rows.filter((row) => test?.(row))).toHaveLength(count);
          }
        }
      }),
    );
  });

  it('are counted in slices that give way, over the rows that the search leaves', async () => {
    const rows = Array.from({ length: 1000 }, (_, position) => testRow({ position }));
    let pauses = 0;
    const options = {
      sliceMs: 0,
      pause: async () => {
        pauses += 1;
      },
    };
    const counter = new FacetCounter(['audit'], [], CLOCK);
    const facets = await countFacets(rows, counter, never, (place) => place % 2 === 0, options);
    expect(facets?.get('audit')).toEqual([{ value: 'pass', count: 500 }]);
    expect(pauses).toBe(3);
  });

  it('are not counted on when nobody wants them any more', async () => {
    const controller = new AbortController();
    const options = { sliceMs: 0, pause: async () => controller.abort() };
    const rows = Array.from({ length: 1000 }, () => testRow());
    const counter = new FacetCounter(['audit'], [], CLOCK);
    expect(await countFacets(rows, counter, controller.signal, null, options)).toBeNull();
  });
});

describe('paths into JSON', () => {
  it('are told once each, through lists, in their order; what holds no value has none', () => {
    const json =
      '{"project":"The Salt Road","by":[{"full name":"Lin"},{"full name":"Wu","at":3}],"none":null,"too":[]}';
    expect(pathsIn(json)).toEqual([['project'], ['by', 'full name'], ['by', 'at']]);
    expect(pathsIn('{"order":1204,"by":["Chen')).toEqual([]);
    expect(pathsIn(`${'{"in":'.repeat(60)}"core"${'}'.repeat(60)}`)).toEqual([]);
    const facets = countAll([testRow({ userData: json }), testRow({ userData: '{"project":"Other"}' })], '');
    expect(facets.get('user')?.slice(0, 2)).toEqual([
      { value: 'project', count: 2 },
      { value: 'by."full name"', count: 1 },
    ]);
  });

  it('have values that are counted like those of any facet', () => {
    const counter = new FacetCounter(PATH_FIELDS, [], CLOCK, ['by', 'name']);
    for (const userData of ['{"by":[{"name":"Lin"},{"name":"Wu"}]}', '{"by":{"name":"Wu"}}', 'no JSON'])
      counter.add(testRow({ userData }));
    expect(counter.facets().get('user')).toEqual([
      { value: 'Wu', count: 2 },
      { value: '', count: 1 },
      { value: 'Lin', count: 1 },
    ]);
  });

  it('lead to a value, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        for (const path of pathsIn(json)) expect(valuesAt(json, path)).not.toEqual([]);
      }),
    );
  });
});
