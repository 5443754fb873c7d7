import { describe, expect, it, test } from 'vitest';
import { contentDisposition, exportFileName } from './file-name';

describe('the name of a file', () => {
  test.each([
    ['Thursday review', 'Thursday review.csv'],
    ['48 · 2026-03-31 10:00', '48 · 2026-03-31 10_00.csv'],
    ['../../etc/passwd', 'etc_passwd.csv'],
    ['a\r\nSet-Cookie: x=1', 'a_Set-Cookie_ x=1.csv'],
    ['"; filename=evil.exe', 'filename=evil.exe.csv'],
    ['.hidden', 'hidden.csv'],
    ['', 'export.csv'],
    ['///', 'export.csv'],
    ['媒资列表', '媒资列表.csv'],
    ['invisible\u202egpj.exe', 'invisible_gpj.exe.csv'],
  ])('of the list %j is %j', (list, file) => {
    expect(exportFileName(list, 'csv')).toBe(file);
  });

  it('is at most a hundred characters, none of them cut in two', () => {
    expect([...exportFileName('👩'.repeat(300), 'csv')]).toHaveLength(104);
  });
});

it('the header says a name in ASCII and in full', () => {
  expect(contentDisposition("媒资 'a'.csv")).toBe(
    `attachment; filename="_ 'a'.csv"; filename*=UTF-8''%E5%AA%92%E8%B5%84%20%27a%27.csv`,
  );
});
