import { expect, it } from 'vitest';
import { exportedIds } from './exported-ids';
import { parseIds } from './parse-ids';

const ID = 'bb1dfa20a0c971f08c94e7f6d6496202';
const OTHER = 'f4a26390f02371f0a1f4e6e7c7586706';
const REQUEST = '7EA9C5B9-F47E-2D47-F822-04E95B000000';

it('of a table with every field only the IDs of its assets are taken, on their lines', () => {
  const text = `\ufeff"# batchName: ""x"" ${OTHER}"\r\nposition,mediaId,title,sourceId,state,reason,upstreamCode,requestId\r\n1,${ID},"a ""b""\r\n${OTHER}",${OTHER},found,,,${REQUEST}\r\n2,${OTHER},,,ignored,,,${REQUEST}\r\n`;
  const { ids, idLines, ledger } = parseIds(text);
  expect(ids).toEqual([ID, OTHER]);
  expect(idLines).toEqual([3, 5]);
  expect(ledger.duplicate).toBe(0);
});

it('of a line a token, the tokens are taken, repeated and malformed ones, too', () => {
  const text = `line\ttoken\tstate\treason\tupstreamCode\tmediaId\n1\t${ID}\tfound\t\t\t${ID}\n2\t${ID}\tduplicate\t\t\t${ID}\n3\t${ID.slice(4)}****\tmalformed\tmasked\t\t\n`;
  expect(parseIds(text).ledger).toMatchObject({ unique: 1, duplicate: 1, malformed: 1 });
});

it.each([
  [
    'JSON',
    `{"provenance":{"exportedAt":"x","batchName":"${OTHER}"},\n"lines":[\n{"mediaId":"${ID}","title":"\\"mediaId\\":\\"${OTHER}\\"","sourceId":"${OTHER}"}\n],\n"outcome":"complete","requestIds":["${REQUEST}"]}\n`,
  ],
  [
    'NDJSON',
    `{"type":"provenance","exportedAt":"x"}\n{"type":"line","mediaId":"${ID}","requestId":"${REQUEST}"}\n{"type":"ledger","requestIds":["${REQUEST}"]}\n`,
  ],
])('of %s only the IDs of its assets are taken, and what is pasted behind it stays', (_, text) => {
  expect(parseIds(text).ids).toEqual([ID]);
  expect(parseIds(`${text}${OTHER}\n`).ids).toEqual([ID, OTHER]);
});

it('what is pasted behind a table stays as well', () => {
  const table = `mediaId,state,reason,upstreamCode\n${ID},found,,\n`;
  expect(parseIds(`${table}see ${OTHER}\n`).ids).toEqual([ID, OTHER]);
});

it.each([
  '',
  ID,
  `mediaId,requestId\n${ID},${REQUEST}\n`,
  `{"ids":["${ID}"]}`,
  '"',
  'state,reason,upstreamCode\n',
  `# a comment\n${ID}\n`,
])('any other text is none: %j', (text) => {
  expect(exportedIds(text)).toBeNull();
});
