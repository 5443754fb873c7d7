import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFilter, anyText } from './arbitrary-filter';
import { FIELDS, OPERATIONS } from './fields';
import { filterOf } from './filter';
import { parseQuery, printQuery } from './query';

const closed = <T>(at: T) => ({ at, isOpen: false });
const open = <T>(at: T) => ({ at, isOpen: true });

describe('typed filters', () => {
  it.each([
    ['audit:review', filterOf('audit', { op: 'anyOf', values: ['review'] })],
    ['AUDIT:Review,""', filterOf('audit', { op: 'anyOf', values: ['Review', ''] })],
    ['duration:>60', filterOf('duration', { op: 'range', min: open(60), max: null })],
    ['duration>=1:30', filterOf('duration', { op: 'range', min: closed(90), max: null })],
    ['duration:1h2m3s', filterOf('duration', { op: 'range', min: closed(3723), max: closed(3723) })],
    ['size:1MB..2GB', filterOf('size', { op: 'range', min: closed(1e6), max: closed(2e9) })],
    ['bitrate:<=4Mbps', filterOf('bitrate', { op: 'range', min: null, max: closed(4000) })],
    ['label:ad,logo', filterOf('label', { op: 'anyOf', values: ['ad', 'logo'] })],
    ['tag:a&b', filterOf('tag', { op: 'allOf', values: ['a', 'b'] })],
    ['label:*ad*', filterOf('label', { op: 'contains', text: 'ad' })],
    ['-favourite', { ...filterOf('favourite', { op: 'is', value: true }), isNegated: true }],
    ['is:deleted', filterOf('deleted', { op: 'is', value: true })],
    ['bin:no', filterOf('deleted', { op: 'is', value: false })],
    ['no:label', filterOf('label', { op: 'empty' })],
    ['has:label', { ...filterOf('label', { op: 'empty' }), isNegated: true }],
    ['title:"two words"', filterOf('title', { op: 'contains', text: 'two words' })],
    ['title="The end"', filterOf('title', { op: 'exact', text: 'The end' })],
    ['title:/^a b\\/c$/', filterOf('title', { op: 'regex', text: '^a b/c$' })],
    ['/rain/', filterOf('text', { op: 'regex', text: 'rain' })],
    ['-rain', { ...filterOf('text', { op: 'contains', text: 'rain' }), isNegated: true }],
    ['~audit:pass', { ...filterOf('audit', { op: 'anyOf', values: ['pass'] }), isOff: true }],
    ['created:>2026-01-01', filterOf('created', { op: 'dates', from: open('2026-01-01'), to: null })],
    [
      'created:2026-01..2026-03',
      filterOf('created', { op: 'dates', from: closed('2026-01'), to: closed('2026-03') }),
    ],
    ['created:7d', filterOf('created', { op: 'last', amount: 7, unit: 'd' })],
    ['user.project="The Salt Road"', filterOf('user', { op: 'exact', text: 'The Salt Road' }, ['project'])],
    ['user."a b".0:x', filterOf('user', { op: 'contains', text: 'x' }, ['a b', '0'])],
  ])('%s', (text, filter) => {
    expect(parseQuery(text)).toEqual({ filters: [filter], search: '', faults: [] });
  });

  it('takes plain words, quoted filters, times and addresses as words to search for', () => {
    const { filters, search, faults } = parseQuery('rain 12:30 "audit:pass" https://a.example/x?y=1 deleted');
    expect({ filters, faults }).toEqual({ filters: [], faults: [] });
    expect(search).toBe('rain 12:30 audit:pass https://a.example/x?y=1 deleted');
  });

  it.each([
    ['lable:ad', 'unknownField'],
    ['label:', 'noValue'],
    ['label:,', 'noValue'],
    ['-', 'noValue'],
    ['size:much', 'badNumber'],
    ['size:1..2..3', 'badNumber'],
    ['duration:><3', 'badNumber'],
    ['created:2026-02-30', 'badDate'],
    ['created:7q', 'badDate'],
    ['deleted:maybe', 'badFlag'],
    ['is:label', 'badFlag'],
    ['is:nothing', 'unknownField'],
    ['label:a&b,c', 'mixedList'],
    ['audit:a&b', 'mixedList'],
    ['title:"open', 'unclosed'],
    ['/open', 'unclosed'],
    ['/(/', 'pattern.invalid'],
    ['/(a+)+$/', 'pattern.slow'],
    ['label:"a"b', 'rest'],
  ])('says what is wrong with %s, and where', (text, code) => {
    const { filters, search, faults } = parseQuery(`audit:pass ${text}`);
    expect(filters).toHaveLength(1);
    expect(search).toBe('');
    expect(faults).toEqual([{ code, start: 11, end: 11 + text.length, text }]);
  });

  it('reads back what it prints, for every kind of field and every operation', () => {
    const words = fc.array(anyText.map((text) => text.trim().split(/\s+/).join(' ')));
    fc.assert(
      fc.property(fc.array(anyFilter, { maxLength: 6 }), words, (filters, search) => {
        const query = { filters, search: search.join(' ') };
        expect(parseQuery(printQuery(query))).toEqual({ ...query, faults: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, and says of each token one thing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { filters, search, faults } = parseQuery(text);
        expect(faults.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
        expect(parseQuery(printQuery({ filters, search }))).toEqual({ filters, search, faults: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('has names that nothing else means', () => {
    const names = FIELDS.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(['is', 'no', 'has']).not.toContain(name);
    for (const { kind } of FIELDS) expect(OPERATIONS[kind]).toContain('empty');
  });
});
