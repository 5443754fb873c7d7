import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RESERVED_FAULTS } from '@/lib/emulator/faults';
import { ENV_NAMES } from '@/lib/env';

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('names every variable of the environment', () => {
    expect(ENV_NAMES.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  test('names every reserved fault of the emulator', () => {
    expect(RESERVED_FAULTS.filter(({ digits }) => !text.includes(`\`e0e0${digits}\``))).toEqual([]);
  });
});
