import { describe, expect, it } from 'vitest';
import { type CredentialChain, chainCredentials, staticCredentials } from './credentials';

/** Chains that answer in turn; counts how many were made. */
function chains(...answers: CredentialChain['getCredentials'][]) {
  let made = 0;
  const create = (): CredentialChain => {
    const getCredentials = answers[made] ?? answers.at(-1);
    made += 1;
    if (!getCredentials) throw new Error('no chain left');
    return { getCredentials };
  };
  return { create, made: () => made };
}

const keys = (id: string) => async () => ({
  accessKeyId: id,
  accessKeySecret: 's',
  securityToken: `token-${id}`,
});
const nothing = async () => {
  throw new Error('unable to get credentials from any of the providers in the chain');
};

describe('the credential chain', () => {
  it('is one for all calls', async () => {
    const { create, made } = chains(keys('a'));
    const source = chainCredentials(create);
    const [first, second] = [await source.load(), await source.load()];
    expect(first).toEqual({ accessKeyId: 'a', accessKeySecret: 's', securityToken: 'token-a' });
    expect(second).toBe(first);
    expect(made()).toBe(1);
  });

  it('is made anew after a failure, since it keeps to the provider that failed', async () => {
    const { create, made } = chains(nothing, keys('b'));
    const source = chainCredentials(create);
    await expect(source.load()).rejects.toMatchObject({ code: 'badCredentials', retryable: false });
    expect(await source.load()).toMatchObject({ accessKeyId: 'b' });
    expect(made()).toBe(2);
  });

  it('refuses an answer without a key', async () => {
    const { create } = chains(async () => ({ accessKeyId: '', accessKeySecret: '' }));
    await expect(chainCredentials(create).load()).rejects.toMatchObject({ code: 'badCredentials' });
  });

  it('is refreshed once by many calls that find the same keys expired', async () => {
    const { create, made } = chains(keys('old'), keys('new'));
    const source = chainCredentials(create);
    const stale = await source.load();
    source.refresh(stale);
    const fresh = await source.load();
    source.refresh(stale);
    expect(await source.load()).toBe(fresh);
    expect(fresh.accessKeyId).toBe('new');
    expect(made()).toBe(2);
  });
});

describe('static credentials', () => {
  it('stay what they are', async () => {
    const credentials = { accessKeyId: 'a', accessKeySecret: 's', securityToken: null };
    const source = staticCredentials(credentials);
    source.refresh(credentials);
    expect(await source.load()).toBe(credentials);
  });
});
