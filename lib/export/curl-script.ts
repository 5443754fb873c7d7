import { ACTION, hostOf, type ShownCall, shellWord, VERSION } from './call-parts';

/**
 * A bash script that signs the call by itself (ACS3-HMAC-SHA256) and sends it; it needs openssl and curl.
 * Source: https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */
export function curlScript({ ids, region }: ShownCall): string {
  return `#!/usr/bin/env bash
# Needs bash, curl and openssl. Keys come from the environment:
# ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for a temporary identity, ALIBABA_CLOUD_SECURITY_TOKEN.
set -euo pipefail
key_id=\${ALIBABA_CLOUD_ACCESS_KEY_ID:?is not set}
key_secret=\${ALIBABA_CLOUD_ACCESS_KEY_SECRET:?is not set}
token=\${ALIBABA_CLOUD_SECURITY_TOKEN:-}

host=${shellWord(hostOf(region))}
query=${shellWord(`MediaIds=${percentEncode(ids.join(','))}`)}

hex() { sed 's/^.*= *//'; }
payload_hash=$(printf '' | openssl dgst -sha256 | hex)
headers="host:$host
x-acs-action:${ACTION}
x-acs-content-sha256:$payload_hash
x-acs-date:$(date -u +%Y-%m-%dT%H:%M:%SZ)
x-acs-signature-nonce:$(openssl rand -hex 16)
x-acs-version:${VERSION}"
if [ -n "$token" ]; then
  headers="$headers
x-acs-accesskey-id:$key_id
x-acs-security-token:$token"
fi
headers=$(printf '%s\\n' "$headers" | LC_ALL=C sort)
signed=$(printf '%s\\n' "$headers" | cut -d: -f1 | paste -sd ';' -)

canonical_hash=$(printf 'POST\\n/\\n%s\\n%s\\n\\n%s\\n%s' "$query" "$headers" "$signed" "$payload_hash" | openssl dgst -sha256 | hex)
signature=$(printf 'ACS3-HMAC-SHA256\\n%s' "$canonical_hash" | openssl dgst -sha256 -hmac "$key_secret" | hex)

arguments=(-H 'Accept: application/json')
while IFS= read -r header; do arguments+=(-H "\${header%%:*}: \${header#*:}"); done <<<"$headers"
arguments+=(-H "Authorization: ACS3-HMAC-SHA256 Credential=$key_id,SignedHeaders=$signed,Signature=$signature")
curl -sS -X POST "\${arguments[@]}" "https://$host/?$query"
`;
}

/** RFC 3986, as the signature wants it. */
function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
