import { startEmulator } from '@/lib/emulator/start-emulator';
import { env } from '@/lib/env';

/** Runs the emulator alone: `npm run emulator`. Its keys are those of the environment, or new ones each start. */
const {
  ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
  ALIBABA_CLOUD_SECURITY_TOKEN: securityToken,
  ...settings
} = env();

const emulator = await startEmulator({
  port: settings.IMS_EMULATOR_PORT,
  seed: settings.IMS_EMULATOR_SEED,
  latencyMs: settings.IMS_EMULATOR_LATENCY_MS,
  qps: settings.IMS_EMULATOR_QPS,
  faults: settings.IMS_EMULATOR_FAULTS,
  ...(accessKeyId && accessKeySecret ? { accessKeyId, accessKeySecret } : {}),
  ...(securityToken ? { securityToken } : {}),
});

process.stdout.write(
  `${[
    `IMS and OSS emulator on ${emulator.origin}`,
    `  IMS_ENDPOINT=${emulator.origin}`,
    `  OSS_ENDPOINT=${emulator.origin}`,
    `  ALIBABA_CLOUD_ACCESS_KEY_ID=${emulator.accessKeyId}`,
    `  ALIBABA_CLOUD_ACCESS_KEY_SECRET=${emulator.accessKeySecret}`,
    ...(emulator.securityToken ? [`  ALIBABA_CLOUD_SECURITY_TOKEN=${emulator.securityToken}`] : []),
    `${emulator.catalogue.sampleIds().length} sample IDs, the first: ${emulator.catalogue.mediaId(0)}`,
  ].join('\n')}\n`,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await emulator.close();
    process.stdout.write('The emulator has stopped.\n');
  });
}
