import { describe, expect, test } from 'vitest';
import { includeMalformed, parseIds } from './parse-ids';
import type { MalformedReason } from './parsed-ids';

const A = 'bb1dfa20a0c971f08c94e7f6d6496202';
const B = 'f4a26390f02371f0a1f4e6e7c7586706';
const A_UUID = 'bb1dfa20-a0c9-71f0-8c94-e7f6d6496202';

const others = (text: string) => parseIds(text).other.map(({ token }) => token);
const malformed = (text: string) => parseIds(text).malformed.map(({ token, reason }) => [token, reason]);

describe('an ID is found, written in one way', () => {
  test.each([
    ['as it is', A, [A], 0],
    ['in capitals', A.toUpperCase(), [A], 1],
    ['with some capitals', `B${A.slice(1)}`, [A], 1],
    ['digits only', '01234567890123456789012345678901', ['01234567890123456789012345678901'], 0],
    ['as a UUID', A_UUID, [A], 1],
    ['as a UUID in capitals', A_UUID.toUpperCase(), [A], 1],
    ['as a URN', `urn:uuid:${A_UUID}`, [A], 1],
    ['with its public prefix', `icepublic-${A}`, [`icepublic-${A}`], 0],
    ['with its prefix in capitals', `ICEPUBLIC-${A.toUpperCase()}`, [`icepublic-${A}`], 1],
    ['with its prefix, as a UUID', `icepublic-${A_UUID}`, [`icepublic-${A}`], 1],
    ['with invisible characters in it', `\ufeff${A.slice(0, 9)}\u200b${A.slice(9)}\u200d`, [A], 1],
  ])('%s', (_, text, ids, normalised) => {
    expect(parseIds(text)).toMatchObject({ ids, normalised, malformed: [] });
  });

  test('with and without the public prefix are two IDs', () => {
    expect(parseIds(`${A} icepublic-${A}`).ids).toEqual([A, `icepublic-${A}`]);
  });

  test('an ID rewritten only where it repeats is not counted as rewritten', () => {
    const parsed = parseIds(`${A}\n${A.toUpperCase()}`);
    expect(parsed).toMatchObject({ normalised: 0, duplicates: [{ token: A, line: 2 }] });
  });
});

describe('IDs are separated by whatever cannot be part of one', () => {
  test.each([
    ...[
      ' ',
      '\t',
      '\n',
      '\r',
      '\r\n',
      ',',
      '，',
      '、',
      ';',
      '；',
      '|',
      '=',
      '&',
      '?',
      '/',
      ':',
      '：',
      '#',
      '+',
      '~',
    ],
    ...[
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      '「',
      '」',
      '`',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '<',
      '>',
      '（',
      '）',
      '【',
      '】',
    ],
    ...[
      '\u00a0',
      '\u3000',
      '\u2028',
      '。',
      '！',
      '@',
      '$',
      '^',
      '\\',
      '%',
      ' | ',
      '","',
      '、 ',
      '\n\n\n',
      '=>',
    ],
    ...[
      '.',
      '_',
      '-',
      '*',
      '…',
      '·',
      '——',
      '%2C',
      '%2c',
      '%0A',
      '%22%2C%22',
      '%252C',
      '%25252C',
      '\\n',
      '\\t',
      '\\u002c',
      '\\x2C',
    ],
  ])('%j', (separator) => {
    const parsed = parseIds(`${A}${separator}${B}`);
    expect(parsed.ids).toEqual([A, B]);
    expect(parsed.ledger).toMatchObject({ tokens: 2, unique: 2 });
  });
});

describe('IDs are harvested from what people paste', () => {
  test.each([
    ['a query string', `https://x.test/?mediaId=${A}&region=cn-shanghai`],
    ['a path', `https://console.test/assets/${A}?batch=x1`],
    ['an encoded list in a URL', `MediaIds=${A}%2C${B}&Action=BatchGetYikeAssetMediaInfos`],
    ['a URL in a URL', `?next=%2Fassets%2F${A}%3Fbatch%3D1`],
    ['JSON', `{"MediaIds":"${A},${B}","n":1}`],
    ['JSON in a string', `"{\\"MediaId\\":\\"${A}\\",\\n\\"x\\":1}"`],
    ['a CSV row', `1,"${A}",2026-03-31,"a title, with comma"`],
    ['a log line', `2026-03-31T10:00:00.123+08:00 INFO [main-1] id:${A} took 12ms`],
    ['a file name', `${A}.mp4`],
    ['a numbered file name', `sprite_${A}_00001.jpg`],
    ['a dashed file name', `cover-${A}-00001.jpg`],
    ['a file named by a UUID', `oss://bucket/${A_UUID}.m3u8`],
    ['Chinese prose', `请查一下媒资${A}的审核状态`],
    ['a sentence', `see ${A}.`],
    ['Markdown', `**${A}**`],
    ['SQL', `select * from media where id like '%${A}%'`],
    ['a Windows path', `C:\\assets\\${A}`],
    ['HTML', `&quot;${A}&quot;<br>`],
    ['a W3C traceparent, which cannot be told apart', `00-${A}-b7ad6b7169203331-01`],
  ])('%s', (_, text) => {
    const parsed = parseIds(text);
    expect(parsed.ids[0]).toBe(A);
    expect(parsed.malformed).toEqual([]);
  });
});

describe('an attempt at an ID is malformed, with its reason', () => {
  const cases: [string, string, MalformedReason][] = [
    ['24 characters', A.slice(0, 24), 'tooShort'],
    ['31 characters', A.slice(1), 'tooShort'],
    ['33 characters', `${A}0`, 'tooLong'],
    ['40 characters, as a git SHA has', `${A}01234567`, 'tooLong'],
    ['g for a digit', `g${A.slice(1)}`, 'wrongCharacter'],
    ['O for 0', A.replaceAll('0', 'O'), 'wrongCharacter'],
    ['l for 1', A.replaceAll('1', 'l'), 'wrongCharacter'],
    ['a number with one O', '0123456789012345678901234567890O', 'wrongCharacter'],
    ['one wrong and one short', `Z${A.slice(2)}`, 'wrongCharacter'],
    ['one wrong, as a UUID', A_UUID.replace('bb', 'bz'), 'wrongCharacter'],
    ['a UUID cut short', A_UUID.slice(0, -2), 'tooShort'],
    ['a UUID with a digit too many', `${A_UUID}0`, 'tooLong'],
    ['dashes in the wrong places', 'bb1dfa20a0c9-71f08c94-e7f6d6496202', 'wrongCharacter'],
    ['a public ID cut short', 'icepublic-bb1d', 'tooShort'],
    ['a public ID too long', `icepublic-${A}00`, 'tooLong'],
    ['a public ID that is a word', 'icepublic-cover', 'wrongCharacter'],
    ['a public ID, masked', 'icepublic-bb1d****6202', 'masked'],
    ['stars within', 'bb1dfa20****************d6496202', 'masked'],
    ['few stars within', 'bb1d****6202', 'masked'],
    ['stars around, as in the vendor’s pages', '******b48fb04483915d4f2cd8******', 'masked'],
    ['a masked UUID', '******11-DB8D-4A9A-875B-275798******', 'masked'],
    ['elided by a screen', 'bb1dfa20…6202', 'masked'],
    ['elided by three dots', 'bb1dfa20...d6496202', 'masked'],
    ['bullets', 'bb1dfa20••••••••6202', 'masked'],
    ['x over the middle', 'bb1dfa20xxxxxxxxxxxxxxxxd6496202', 'masked'],
    ['digits only, of the right length', '01234567****************01234567', 'masked'],
  ];
  test.each(cases)('%s', (_, token, reason) => {
    expect(malformed(`${A}\nid="${token}",`)).toEqual([[token, reason]]);
    expect(parseIds(`${A}\nid="${token}",`).malformed).toMatchObject([{ line: 2 }]);
  });

  test('inside a name or beside ideographs, without what surrounds it', () => {
    expect(malformed(`cover_${A.slice(1)}.jpg`)).toEqual([[A.slice(1), 'tooShort']]);
    expect(malformed(`媒资${A.slice(1)}的`)).toEqual([[A.slice(1), 'tooShort']]);
    expect(malformed('媒资bb1d****6202。')).toEqual([['bb1d****6202', 'masked']]);
    expect(malformed(`fd-${A.slice(4)}`)).toEqual([[A.slice(4), 'tooShort']]);
    expect(malformed(`%2C${A.slice(1)}%2C`)).toEqual([[A.slice(1), 'tooShort']]);
  });

  test('beside an ID in one run of characters, both are told', () => {
    const parsed = parseIds(`${A}_${B.slice(1)}.mp4`);
    expect(parsed.ids).toEqual([A]);
    expect(parsed.malformed).toEqual([{ token: B.slice(1), line: 1, reason: 'tooShort' }]);
  });
});

describe('what was never meant as an ID is other text, in one piece', () => {
  test.each([
    ...[
      'BatchGetYikeAssetMediaInfos',
      'fd-CBMEJaa2fA',
      'pd_0617169475',
      'LTAI5tAbCdEfGhIjKlMnOpQr',
      'cn-shanghai',
    ],
    ...[
      '2026-03-31',
      '20260331121212',
      '3.14159',
      '0.123456789012345678901234',
      '123456789012345678901234567890',
    ],
    ...[
      '192.168.0.1',
      'v16.4.6',
      'file.mp4',
      'b7ad6b7169203331',
      'deadbeef',
      'abc123',
      'facade',
      'state-of-the-art',
    ],
    ...[
      '1920*1080',
      '138****1234',
      '2*3',
      '**bold**',
      'a1*b2',
      'wait...what',
      '标题',
      '媒资ID',
      'café',
      'naïve…',
    ],
    ...['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', `${A}${B}`],
  ])('%s', (token) => {
    const parsed = parseIds(`"${token}"`);
    expect(parsed.ids).toEqual([]);
    expect(parsed.malformed).toEqual([]);
    expect(parsed.other).toHaveLength(1);
  });

  test('punctuation alone is nothing', () => {
    expect(parseIds(' {} --- *** … ... ,,, "" \u200b \ufeff \n* - _ \n').ledger.tokens).toBe(0);
  });

  test('empty text has an empty account', () => {
    expect(parseIds('')).toMatchObject({
      ids: [],
      ledger: { tokens: 0, unique: 0, duplicate: 0, malformed: 0, other: 0 },
    });
  });

  test('sentence marks at its ends are no part of it', () => {
    expect(others('end. _x_ --flag (a.b)')).toEqual(['end', 'x', 'flag', 'a.b']);
  });

  test('an escape alone is no word, and a path keeps its letters', () => {
    expect(others('a%2Cb\\n"c"')).toEqual(['a', 'b', 'c']);
    expect(others('C:\\new\\text')).toEqual(['C', 'new', 'text']);
  });

  test('a run of megabytes is listed by its beginning', () => {
    expect(others(`z${'Aa9_'.repeat(100_000)}`)[0]).toHaveLength(201);
  });
});

describe('lines', () => {
  test('LF, CR and CRLF each end one line', () => {
    const parsed = parseIds(['w1', 'w2\rw3', 'w4', '', 'w6'].join('\n').replace('w4\n', 'w4\r\n'));
    expect(parsed.other.map(({ token, line }) => `${token}@${line}`)).toEqual([
      'w1@1',
      'w2@2',
      'w3@3',
      'w4@4',
      'w6@6',
    ]);
  });

  test('a duplicate is told with the line it repeats on', () => {
    expect(parseIds(`${A}\n${B}\n${A_UUID}`).duplicates).toEqual([{ token: A, line: 3, written: A_UUID }]);
  });
});

describe('looking malformed tokens up anyway', () => {
  const short = A.slice(1);

  test('takes them as written, in their place', () => {
    const parsed = includeMalformed(parseIds(`bb1d****6202\n${A}\n${short}\n${B}\nicepublic-X1`));
    expect(parsed.ids).toEqual(['bb1d****6202', A, short, B, 'icepublic-X1']);
    expect(parsed.ledger).toEqual({ tokens: 5, unique: 5, duplicate: 0, malformed: 0, other: 0 });
    expect(parsed.malformed).toEqual([]);
  });

  test('counts the same token twice as a duplicate, in the order of lines', () => {
    const parsed = includeMalformed(parseIds(`${A}\n${short}\nword ${short}\n${A}`));
    expect(parsed.ids).toEqual([A, short]);
    expect(parsed.duplicates).toEqual([
      { token: short, line: 3 },
      { token: A, line: 4 },
    ]);
    expect(parsed.ledger).toEqual({ tokens: 5, unique: 2, duplicate: 2, malformed: 0, other: 1 });
  });
});
