import 'server-only';
import { DefaultCredentialsProvider } from '@alicloud/credentials';
import { AppError } from '../errors';

/** A key pair, with the token that belongs to it when it is temporary (STS). Never leaves the server. */
export interface Credentials {
  accessKeyId: string;
  accessKeySecret: string;
  securityToken: string | null;
}

export interface CredentialSource {
  /** @throws {AppError} `badCredentials` when there are none */
  load(): Promise<Credentials>;
  /** Drops `stale`, so that the next `load` asks anew; does nothing when another call has already dropped it. */
  refresh(stale: Credentials): void;
}

/** The keys of the environment. Refreshing them cannot help, so it does nothing. */
export function staticCredentials(credentials: Credentials): CredentialSource {
  const loaded = Promise.resolve(credentials);
  return { load: () => loaded, refresh: () => undefined };
}

/** What of the SDK's credential chain is used here. */
export interface CredentialChain {
  getCredentials(): Promise<{ accessKeyId: string; accessKeySecret: string; securityToken?: string }>;
}

/**
 * The SDK's default chain: environment, OIDC, CLI profile, ini profile, ECS role, credentials URI. It renews temporary
 * keys by itself. One chain serves all calls, but it keeps to the provider it tried last even when that one failed,
 * so a failure must be followed by a new chain.
 */
export function chainCredentials(
  createChain: () => CredentialChain = () => DefaultCredentialsProvider.builder().build(),
): CredentialSource {
  let chain: CredentialChain | null = null;
  let latest: Credentials | null = null;
  return {
    async load() {
      chain ??= createChain();
      const used = chain;
      try {
        const { accessKeyId, accessKeySecret, securityToken } = await used.getCredentials();
        if (!accessKeyId || !accessKeySecret) throw new Error('the credential chain answered without a key');
        if (latest?.accessKeyId !== accessKeyId || latest.securityToken !== (securityToken || null)) {
          latest = { accessKeyId, accessKeySecret, securityToken: securityToken || null };
        }
        return latest;
      } catch (cause) {
        if (chain === used) chain = null;
        throw new AppError('badCredentials', { cause });
      }
    },
    refresh(stale) {
      if (stale === latest) chain = null;
    },
  };
}
