import { describe, expect, it } from 'vitest';
import { type ExportChoice, exportPath, sourceOf } from './export-request';

const CHOICE: ExportChoice = {
  format: 'csv',
  rows: 'all',
  lines: 'tokens',
  columns: 'shown',
  signedUrls: false,
};

describe('what is chosen to be exported', () => {
  it.each([
    ['all', 'shown', 'server'],
    ['all', 'all', 'server'],
    ['filtered', 'shown', 'tab'],
    ['selected', 'shown', 'tab'],
    ['filtered', 'all', 'serverSome'],
    ['selected', 'all', 'serverSome'],
  ] as const)('rows %s, columns %s come from: %s', (rows, columns, source) => {
    expect(sourceOf({ ...CHOICE, rows, columns })).toBe(source);
  });

  it('is an address of the API', () => {
    expect(exportPath('a_b-C', CHOICE, ['mediaId', 'title'])).toBe(
      '/api/v1/batches/a_b-C/export?format=csv&scope=tokens&columns=mediaId%2Ctitle',
    );
    expect(exportPath('a', { ...CHOICE, rows: 'selected', columns: 'all' }, ['mediaId'])).toBe(
      '/api/v1/batches/a/export?format=csv&rows=selected&columns=all',
    );
    expect(exportPath('a', CHOICE, 'all', 'is:favourite dusk')).toContain('&filters=is%3Afavourite+dusk');
  });

  it('asks for signatures only where there are URLs to carry them', () => {
    const signed = { ...CHOICE, signedUrls: true };
    expect(exportPath('a', signed, ['mediaId'])).not.toContain('urls=');
    expect(exportPath('a', { ...signed, columns: 'all' }, ['mediaId'])).toContain('urls=signed');
  });
});
