import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApiDocument } from './openapi';

const ROOT = new URL('../../app/api/v1/', import.meta.url).pathname;
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const document = openApiDocument('http://127.0.0.1:3000');

const media = z.record(z.string(), z.object({ schema: z.looseObject({}).optional() }));
const parameter = z.object({
  name: z.string().min(1),
  in: z.enum(['path', 'query']),
  required: z.boolean(),
  schema: z.looseObject({}),
});
const operation = z.strictObject({
  summary: z.string().min(1),
  parameters: z.array(parameter),
  requestBody: z.strictObject({ required: z.literal(true), content: media }).optional(),
  responses: z.record(
    z.string().regex(/^[245]\d\d$/),
    z.strictObject({ description: z.string().min(1), content: media }),
  ),
});
/** As much of OpenAPI 3.1 as this document uses. */
const shape = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({ title: z.string().min(1), version: z.string().min(1) }),
  servers: z.array(z.strictObject({ url: z.url() })),
  paths: z.record(z.string().startsWith('/'), z.partialRecord(z.enum(['get', 'post']), operation)),
  components: z.strictObject({ schemas: z.record(z.string().regex(/^[A-Za-z0-9._-]+$/), z.looseObject({})) }),
});

/** Every method of every route of the API, as OpenAPI writes them. */
async function servedRoutes(): Promise<string[]> {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('route.ts'),
  );
  const served = files.map(async (file) => {
    const handlers: object = await import(join(ROOT, file));
    const path = `/api/v1/${file.replace(/\/?route\.ts$/, '').replace(/\[(\w+)\]/g, '{$1}')}`;
    return METHODS.filter((method) => method in handlers).map((method) => `${method.toLowerCase()} ${path}`);
  });
  return (await Promise.all(served)).flat().sort();
}

describe('the OpenAPI document', () => {
  it('has the shape of one, and is plain JSON', () => {
    const parsed = shape.safeParse(JSON.parse(JSON.stringify(document)));
    expect(parsed.error?.issues).toBeUndefined();
  });

  it('names every route that is served, and serves every route that it names', async () => {
    const named = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(named.sort()).toEqual(await servedRoutes());
  });

  it('declares every parameter of each path', () => {
    for (const [path, methods] of Object.entries(shape.parse(JSON.parse(JSON.stringify(document))).paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters } of Object.values(methods)) {
        expect(parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual(inPath);
        expect(parameters.every((each) => each.in === 'query' || each.required)).toBe(true);
      }
    }
  });

  it('refers to nothing that it does not hold', () => {
    const text = JSON.stringify(document);
    const names = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
    expect(names.length).toBeGreaterThan(10);
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect([...new Set(names)].filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });

  it('tells what a caller must know: formats, limits and defaults', () => {
    const { get } =
      shape.parse(JSON.parse(JSON.stringify(document))).paths['/api/v1/batches/{batchId}/export'] ?? {};
    const format = get?.parameters.find(({ name }) => name === 'format');
    expect(format).toMatchObject({
      required: true,
      schema: { enum: ['csv', 'tsv', 'json', 'ndjson', 'xlsx'] },
    });
    expect(get?.parameters.find(({ name }) => name === 'urls')).toMatchObject({
      required: false,
      schema: { default: 'redacted' },
    });
  });
});
