import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  parseEntityRef,
} from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { Item } from '../bridge/protocol';
import { SUBMIT_ACTION } from '../scaffolder/submitRequest';

const NAME = /^[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*$/;
const LONGEST_NAME = 63;

/** What a template gets that its item does not say. */
export interface TemplateOptions {
  namespace: string;
  /** The type of an item without a category. */
  type: string;
}

/** An item of the catalog as a template of Backstage, whose form is the item's and whose only step submits a request. */
export function templateEntity(item: Item, options: TemplateOptions): Entity {
  const location = `pao:${item.path}`;
  const owner = ownerRef(item.owner);
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: {
      name: item.name,
      namespace: options.namespace,
      title: item.display_name ?? item.name,
      description: item.description,
      tags: tags(item.tags),
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        'pao.dev/version': item.version,
        'pao.dev/commit': item.commit,
        'pao.dev/owner': item.owner,
      },
    },
    spec: {
      type: item.category ?? options.type,
      ...(owner ? { owner } : {}),
      parameters: [form(item)],
      steps: [step(item)],
      output: OUTPUT,
    },
  };
}

/**
 * The form as Backstage's scaffolder reads it: one schema with the hints in it. Its form library refuses a `$schema` that it
 * does not know, and takes draft-07 for granted, which says the same for all that is used here.
 */
export function form(item: Pick<Item, 'schema' | 'ui_schema'>): JsonObject {
  const { $schema, ...schema } = item.schema;
  const { 'ui:order': order, ...hints } = item.ui_schema;
  return { ...withHints(schema, hints), 'ui:order': order };
}

function withHints(schema: JsonObject, hints: Record<string, JsonObject>): JsonObject {
  const result: JsonObject = { ...schema };
  if (schema.properties) {
    result.properties = Object.fromEntries(
      Object.entries(schema.properties as Record<string, JsonObject>).map(([name, field]) => [
        name,
        { ...field, ...(Object.hasOwn(hints, name) ? hints[name] : {}) },
      ]),
    );
  }
  if (schema.allOf) {
    result.allOf = (schema.allOf as JsonObject[]).map(part => ({
      ...part,
      ...(part.then ? { then: withHints(part.then as JsonObject, hints) } : {}),
    }));
  }
  return result;
}

/**
 * Steps and output are templates of Nunjucks: of the item, only its name and version stand in them, whose grammar has no
 * `${{`. What a person fills in is a value of the one expression here, and no part of a template.
 */
function step(item: Item): JsonObject {
  return {
    id: 'request',
    name: 'Submit the request',
    action: SUBMIT_ACTION,
    input: { item: item.name, version: item.version, parameters: '${{ parameters }}' },
  };
}

const OUTPUT: JsonObject = {
  links: [
    {
      if: '${{ steps.request.output.ticketUrl }}',
      title: '${{ steps.request.output.ticketKey }}',
      url: '${{ steps.request.output.ticketUrl }}',
    },
  ],
  text: [{ title: 'Request', content: '${{ steps.request.output.summary }}' }],
};

/** The owner as Backstage names groups; undefined where nothing of it can be a name. */
function ownerRef(owner: string): string | undefined {
  try {
    const ref = parseEntityRef(owner, { defaultKind: 'group', defaultNamespace: 'default' });
    if ([ref.kind, ref.namespace, ref.name].every(isName)) {
      return owner;
    }
  } catch {
    // It is no reference, as most texts are none: a name is made of it.
  }
  const name = slug(owner);
  return name || undefined;
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(text);
}

/** Backstage's tags have fewer characters than PAO's. */
function tags(given: string[]): string[] {
  return [...new Set(given.map(slug))].filter(tag => tag !== '');
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
}
