import { ACTION, hostOf, IDS_A_CALL, type ShownCall, shellWord, VERSION } from './call-parts';
import { curlScript } from './curl-script';

/** How a call can be shown. */
export const CALL_KINDS = ['curl', 'aliyun', 'typescript', 'python', 'api'] as const;

export type CallKind = (typeof CALL_KINDS)[number];

const WRITERS: Readonly<Record<CallKind, (call: ShownCall) => string>> = {
  curl: curlScript,
  aliyun: aliyunCommand,
  typescript: typescriptCall,
  python: pythonCall,
  api: apiCalls,
};

/**
 * The call behind a list or an asset, to be run elsewhere: of the list its first `IDS_A_CALL` IDs. Keys are read from
 * the environment, under the names that Alibaba's SDKs use, and are in no text.
 */
export function showCall(kind: CallKind, { ids, ...rest }: ShownCall): string {
  return WRITERS[kind]({ ids: ids.slice(0, IDS_A_CALL), ...rest });
}

// The command's own list of operations may be older than this one, hence --force.
function aliyunCommand({ ids, region }: ShownCall): string {
  return `aliyun ice ${ACTION} --version ${VERSION} --force \\
  --region ${shellWord(region)} --endpoint ${shellWord(hostOf(region))} \\
  --MediaIds ${shellWord(ids.join(','))}
`;
}

function typescriptCall({ ids, region }: ShownCall): string {
  return `// npm install @alicloud/openapi-core @darabonba/typescript tsx
// npx tsx call.ts, in a folder whose package.json does not say "type": "module": the SDK is CommonJS.
import OpenApi, { $OpenApiUtil, OpenApiUtil } from '@alicloud/openapi-core';
import { RuntimeOptions } from '@darabonba/typescript';

const mediaIds = ${JSON.stringify(ids, null, 2)};

async function main() {
  const config = new $OpenApiUtil.Config({
    accessKeyId: process.env['ALIBABA_CLOUD_ACCESS_KEY_ID'],
    accessKeySecret: process.env['ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
    securityToken: process.env['ALIBABA_CLOUD_SECURITY_TOKEN'],
    endpoint: ${JSON.stringify(hostOf(region))},
  });
  const params = new $OpenApiUtil.Params({
    action: '${ACTION}',
    version: '${VERSION}',
    protocol: 'HTTPS',
    pathname: '/',
    method: 'POST',
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'formData',
    bodyType: 'json',
  });
  const request = new $OpenApiUtil.OpenApiRequest({
    query: OpenApiUtil.query({ MediaIds: mediaIds.join(',') }),
  });
  const { body } = await new OpenApi(config).callApi(params, request, new RuntimeOptions({}));
  console.log(JSON.stringify(body, null, 2));
}

main();
`;
}

// A JSON list of strings is one in Python, too.
function pythonCall({ ids, region }: ShownCall): string {
  return `# pip install alibabacloud_tea_openapi alibabacloud_openapi_util alibabacloud_tea_util
import json
import os

from alibabacloud_openapi_util.client import Client as OpenApiUtil
from alibabacloud_tea_openapi import models
from alibabacloud_tea_openapi.client import Client
from alibabacloud_tea_util.models import RuntimeOptions

client = Client(
    models.Config(
        access_key_id=os.environ["ALIBABA_CLOUD_ACCESS_KEY_ID"],
        access_key_secret=os.environ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
        security_token=os.environ.get("ALIBABA_CLOUD_SECURITY_TOKEN"),
        endpoint=${JSON.stringify(hostOf(region))},
    )
)
params = models.Params(
    action="${ACTION}",
    version="${VERSION}",
    protocol="HTTPS",
    pathname="/",
    method="POST",
    auth_type="AK",
    style="RPC",
    req_body_type="formData",
    body_type="json",
)
media_ids = ${JSON.stringify(ids, null, 4)}
request = models.OpenApiRequest(query=OpenApiUtil.query({"MediaIds": ",".join(media_ids)}))
response = client.call_api(params, request, RuntimeOptions())
print(json.dumps(response["body"], indent=2, ensure_ascii=False))
`;
}

function apiCalls({ ids, region, origin }: ShownCall): string {
  const body = JSON.stringify({ ids, region });
  const [first] = ids;
  const one = `${origin}/api/v1/assets/${encodeURIComponent(first ?? '')}?region=${encodeURIComponent(region)}`;
  const several = `curl -sS ${shellWord(`${origin}/api/v1/lookup`)} \\
  -H 'Content-Type: application/json' \\
  -d ${shellWord(body)}
`;
  return ids.length === 1 ? `curl -sS ${shellWord(one)}\n` : several;
}
