import { beforeEach, describe, expect, test } from 'vitest';
import { activeLabels, plainLabel } from '../review/labels';
import { loadVocabulary, saveVocabulary } from './labels';
import type { Db } from './schema';
import { DATABASES, openTestDatabase } from './test-database';

const DEFAULTS = ['ad', 'logo'];
const OWN = [plainLabel('mark'), { ...plainLabel('ad'), en: 'Ads', zh: '广告' }];

describe.each(DATABASES)('the labels of an installation in %s', (kind) => {
  let db: Db;

  beforeEach(async () => {
    const opened = await openTestDatabase(kind);
    db = opened.db;
    return opened.close;
  });

  const load = (defaults = DEFAULTS) => loadVocabulary(db, defaults);
  const save = (seen: number, labels: typeof OWN | null, savedBy = 'ada') =>
    saveVocabulary({ seen, labels, savedBy }, db, DEFAULTS);
  const inUse = async (defaults = DEFAULTS) =>
    activeLabels((await load(defaults)).labels).map(({ key }) => key);

  test('are those of the environment until somebody sets others', async () => {
    const plain = { revision: 0, isDefault: true, changed: null };
    expect(await load()).toEqual({ ...plain, labels: DEFAULTS.map(plainLabel) });
    expect(await inUse(['other'])).toEqual(['other']);
  });

  test('are kept in their order with their names, and what is left out of them is retired', async () => {
    const saved = await save(0, OWN);
    expect(saved).toEqual({
      revision: 1,
      isDefault: false,
      labels: [...OWN, { ...plainLabel('logo'), isRetired: true }],
      changed: { at: expect.stringMatching(/^\d{4}-.*Z$/), by: 'ada' },
    });
    expect(await load()).toEqual(saved);
    // Set here, they no longer follow the environment.
    expect(await inUse(['other'])).toEqual(['mark', 'ad']);
  });

  test('go back to the default, which follows the environment again, and lose none that a verdict may carry', async () => {
    await save(0, OWN);
    const { labels, isDefault } = await save(1, null);
    expect(isDefault).toBe(true);
    expect(labels).toEqual([...DEFAULTS.map(plainLabel), { ...plainLabel('mark'), isRetired: true }]);
    expect(await inUse(['logo', 'mark'])).toEqual(['logo', 'mark']);
    await save(2, OWN);
    expect(await inUse()).toEqual(['mark', 'ad']);
  });

  test('are not overwritten by somebody who has not seen the last change', async () => {
    await save(0, OWN);
    await expect(save(0, null, 'eve')).rejects.toMatchObject({ code: 'labelsChanged' });
    await expect(save(7, null, 'eve')).rejects.toMatchObject({ code: 'labelsChanged' });
    expect(await load()).toMatchObject({ revision: 1, changed: { by: 'ada' } });
  });

  test('of many who save at once exactly one does', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 8 }, (_, n) => save(0, OWN, `${n}`)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await load()).toMatchObject({ revision: 1 });
  });
});
