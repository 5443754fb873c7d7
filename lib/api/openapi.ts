import 'server-only';
import { z } from 'zod';
import { version } from '@/package.json';
import { ROUTES, type RouteSpec } from './routes';
import { apiError } from './schemas';

const REASONS: Readonly<Record<number, string>> = {
  400: 'The request does not fit; `issues` says where.',
  403: 'Not allowed here, or to this caller.',
  404: 'There is none. For an asset `code` is the reason: `ignored` or `unaccounted`.',
  413: 'The body is larger than 16 MB.',
  502: 'The upstream refused or answered nonsense.',
  503: 'The upstream or the storage cannot be reached; try again later.',
  504: 'The upstream did not answer in time.',
};

/** A schema for what is sent (`input`) or answered (`output`). */
type SchemaOf = (schema: z.ZodType, io: 'input' | 'output') => unknown;

const jsonSchema = z.looseObject({
  $defs: z.record(z.string(), z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
});

/** The OpenAPI 3.1 document of every route, made from the schemas that check the requests. */
export function openApiDocument(origin: string) {
  const named: Record<string, unknown> = {};
  const schemaOf: SchemaOf = (schema, io) => {
    // As a member, a schema with a name of its own becomes a reference to it.
    const { $defs, properties } = toJsonSchema(z.object({ it: schema }), io);
    Object.assign(named, $defs);
    return properties?.['it'] ?? {};
  };
  const paths: Record<string, Record<string, object>> = {};
  for (const route of ROUTES) {
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route, schemaOf) };
  }
  schemaOf(apiError, 'output');
  return {
    openapi: '3.1.0',
    info: { title: 'Contact Sheet', version },
    servers: [{ url: origin }],
    paths,
    components: { schemas: named },
  };
}

function operationOf(route: RouteSpec, schemaOf: SchemaOf): object {
  const parametersIn = (place: 'path' | 'query', object: z.ZodObject) => {
    const { properties = {}, required = [] } = toJsonSchema(object, 'input');
    return Object.entries(properties).map(([name, schema]) => ({
      name,
      in: place,
      required: required.includes(name),
      schema,
    }));
  };
  const answers = Object.entries(route.answers).map(([type, schema]) => [
    type,
    schema ? { schema: schemaOf(schema, 'output') } : {},
  ]);
  const refusal = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };
  const refusals = route.refusals.map((status) => [
    status,
    { description: REASONS[status] ?? '', content: refusal },
  ]);
  return {
    summary: route.summary,
    parameters: [...parametersIn('path', route.params), ...parametersIn('query', route.query)],
    ...(route.method === 'post' && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
      },
    }),
    responses: {
      [route.status]: { description: 'The answer.', content: Object.fromEntries(answers) },
      ...Object.fromEntries(refusals),
    },
  };
}

/** Zod's JSON Schema with its references as OpenAPI keeps them, and without the names that it leaves in the schemas. */
function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): z.output<typeof jsonSchema> {
  const made = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema: made }) => {
      delete made.id;
    },
  });
  return jsonSchema.parse(JSON.parse(JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/')));
}
