import type { FastifyDynamicSwaggerOptions } from "@fastify/swagger";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";

/** The description of the API, made from the schemas that requests and answers are held to. */
export function openapi(version: string): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Assay reporting API",
        version,
        description:
          "What was found, under which law, and what was not read. People are estimates with their 95 % interval. No answer holds a value that was read.",
      },
      components: { securitySchemes: { session: { type: "apiKey", in: "cookie", name: "assay-PORT" } } },
      security: [{ session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: (documents) => tidy(jsonSchemaTransformObject(documents) as Document),
  };
}

interface Document {
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

/** Leaves out schemas that nothing refers to, and gives problems their media type. */
function tidy(document: Document): Document {
  const paths = mapValues(document.paths ?? {}, (path) =>
    mapValues(path, (operation) => ({ ...operation, responses: mapValues(operation.responses ?? {}, asProblem) })),
  );
  const schemas = document.components?.schemas ?? {};
  const used = reached(paths, schemas);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
  return { ...document, paths, components: { ...document.components, schemas: kept } };
}

type Response = NonNullable<Operation["responses"]>[string];

function asProblem(response: Response, status: string): Response {
  const json = response.content?.["application/json"];
  if (json === undefined || !/^[45]XX$/.test(status)) return response;
  return { ...response, content: { "application/problem+json": json } };
}

function reached(paths: unknown, schemas: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const used = new Set<string>();
  const waiting = [paths];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [, name] of JSON.stringify(next).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      waiting.push(schemas[name]);
    }
  }
  return used;
}

function mapValues<From, To>(
  from: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value, key)]));
}
