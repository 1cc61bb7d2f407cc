type Json = Record<string, any>;

/** One step's parameters as Backstage's scaffolder splits them: hints stand in the schema, with `ui:` before their names. */
export function split(parameters: Json): { schema: Json; uiSchema: Json } {
  const uiSchema: Json = {};
  return { schema: without(parameters, uiSchema), uiSchema };
}

function without(node: Json, hints: Json): Json {
  const rest: Json = {};
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('ui:')) {
      hints[key] = value;
    } else if (key === 'properties') {
      rest[key] = Object.fromEntries(
        Object.entries(value as Json).map(([name, field]) => [name, without(field, (hints[name] ??= {}))]),
      );
    } else if (key === 'allOf') {
      rest[key] = value.map((part: Json) => without(part, hints));
    } else if (key === 'then') {
      rest[key] = without(value, hints);
    } else {
      rest[key] = value;
    }
  }
  return rest;
}
