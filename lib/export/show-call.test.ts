import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KNOWN_REQUESTS } from '../emulator/testing-vectors';
import { shellWord } from './call-parts';
import { CALL_KINDS, showCall } from './show-call';

const cases = KNOWN_REQUESTS.filter(({ query }) => Object.keys(query).join() === 'MediaIds');

const IDS = ['bb1dfa20a0c971f08c94e7f6d6496202', 'f4a26390f02371f0a1f4e6e7c7586706'];
const ODD_IDS = ["bb1d'; rm -rf / #", '$(id)', '`id`', '媒资', '"', '\\', '-x'];
const CALL = { ids: IDS, region: 'cn-shanghai', origin: 'http://127.0.0.1:3000' };

/** Stands in for openssl, which not every machine has. */
const OPENSSL = `
const { createHash, createHmac } = require('node:crypto');
const [command, , option, key] = process.argv.slice(2);
if (command === 'rand') console.log(process.env.NONCE);
else {
  const hash = option === '-hmac' ? createHmac('sha256', key) : createHash('sha256');
  console.log('SHA2-256(stdin)= ' + hash.update(require('node:fs').readFileSync(0)).digest('hex'));
}`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contact-sheet-curl-'));
  const tools = {
    curl: `#!/bin/sh\nprintf '%s\\n' "$@"\n`,
    date: `#!/bin/sh\necho "$DATE"\n`,
    openssl: `#!${process.execPath}\n${OPENSSL}`,
  };
  for (const [name, script] of Object.entries(tools)) {
    writeFileSync(join(folder, name), script);
    chmodSync(join(folder, name), 0o755);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The arguments that the script gives to curl. */
function run(script: string, variables: Readonly<Record<string, string>>): string[] {
  const env = { NODE_ENV: 'test' as const, PATH: `${folder}:${process.env['PATH'] ?? ''}`, ...variables };
  return execFileSync('bash', { input: script, env, encoding: 'utf8' }).trimEnd().split('\n');
}

describe('the curl script', () => {
  it.each(cases)(
    'has the known signature: $name',
    ({ accessKeyId, accessKeySecret, headers, query, signature }) => {
      const ids = (query['MediaIds'] ?? '').split(',');
      const sent = run(showCall('curl', { ...CALL, ids }), {
        ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
        ALIBABA_CLOUD_SECURITY_TOKEN: headers['x-acs-security-token'] ?? '',
        DATE: headers['x-acs-date'] ?? '',
        NONCE: headers['x-acs-signature-nonce'] ?? '',
      });
      const authorization = sent.find((argument) => argument.startsWith('Authorization: '));
      expect(authorization).toMatch(
        new RegExp(`^Authorization: ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=`),
      );
      expect(authorization).toContain(`Signature=${signature}`);
      for (const [name, value] of Object.entries(headers)) expect(sent).toContain(`${name}: ${value}`);
      expect(sent.at(-1)).toBe(`https://${headers['host']}/?MediaIds=${ids.join('%2C')}`);
    },
  );

  it('runs nothing that an ID holds', () => {
    const keys = {
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'i',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 's',
      DATE: 'd',
      NONCE: 'n',
    };
    const sent = run(showCall('curl', { ...CALL, ids: ODD_IDS }), keys);
    const url = new URL(sent.at(-1) ?? '');
    expect(url.searchParams.get('MediaIds')).toBe(ODD_IDS.join(','));
  });

  it('says which variable is missing, and sends nothing', () => {
    const script = `exec 2>&1\n${showCall('curl', CALL)}`;
    expect(() => run(script, {})).toThrow();
  });
});

describe.each(CALL_KINDS)('the call as %s', (kind) => {
  it('holds the IDs asked for, at most twenty of them, and no key', () => {
    const many = Array.from({ length: 30 }, (_, n) => n.toString(16).padStart(32, 'e'));
    const text = showCall(kind, { ...CALL, ids: many });
    expect(text).toContain(many[19]);
    expect(text).not.toContain(many[20]);
    expect(text).not.toMatch(/LTAI|secret *[:=] *["']\w/i);
  });

  it('ends its last line, and is not indented by accident', () => {
    const text = showCall(kind, CALL);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).toMatch(/^\S/);
  });
});

it('other shells get each ID as it is, quoted', () => {
  const command = showCall('aliyun', { ...CALL, ids: ODD_IDS }).replace(/^aliyun/, 'curl');
  expect(run(command, {}).at(-1)).toBe(ODD_IDS.join(','));
  const api = run(showCall('api', { ...CALL, ids: ODD_IDS }), {});
  expect(JSON.parse(api.at(-1) ?? '')).toEqual({ ids: ODD_IDS, region: 'cn-shanghai' });
  expect(run(`curl ${ODD_IDS.map(shellWord).join(' ')}`, {})).toEqual(ODD_IDS);
});

it('one asset is asked for by its own address of this API', () => {
  expect(showCall('api', { ...CALL, ids: IDS.slice(0, 1) })).toBe(
    `curl -sS 'http://127.0.0.1:3000/api/v1/assets/${IDS[0]}?region=cn-shanghai'\n`,
  );
});
