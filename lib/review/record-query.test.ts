import { expect, test } from 'vitest';
import { parseRecordQuery, recordParameters, unreadParameters } from './record-query';

test('an address and what it asks for are one and the same', () => {
  const query = { list: 'abc', verdict: 'reject', from: '2026-01-01', drift: 'yes', before: 7 } as const;
  expect(parseRecordQuery(Object.fromEntries(recordParameters(query)))).toEqual(query);
});

test('what makes no sense is left out, and the rest stands', () => {
  expect(
    parseRecordQuery({
      list: '',
      reviewer: ['ada', 'eve'],
      verdict: 'maybe',
      from: 'yesterday',
      to: '2026-02-30',
      withdrawn: 'perhaps',
      before: '-1',
      page: '3',
    }),
  ).toEqual({ reviewer: 'ada' });
});

test('what cannot be read is named, and what is blank or of no concern is not', () => {
  expect(
    unreadParameters({ list: 'a', verdict: 'maybe', to: '2026-02-30', label: '', format: 'csv' }),
  ).toEqual(['verdict', 'to']);
});
