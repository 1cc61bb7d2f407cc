import { DefaultNamespaceEntityPolicy, FieldFormatEntityPolicy, SchemaValidEntityPolicy } from '@backstage/catalog-model';
import { Item } from '../src/bridge/protocol';
import { form, templateEntity } from '../src/catalog/templateEntity';

const OPTIONS = { namespace: 'default', type: 'service' };

function item(more: Partial<Item> = {}): Item {
  return {
    name: 'mysql-database',
    version: '1.0.0',
    display_name: null,
    description: 'MySQL database instance',
    owner: 'platform-data-team',
    category: 'databases',
    tags: ['database'],
    path: 'catalog/databases/mysql-database.yaml',
    commit: 'a'.repeat(40),
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'MySQL',
      type: 'object',
      properties: { size: { type: 'string' } },
      allOf: [{ if: { properties: { size: { const: 'big' } } }, then: { properties: { reason: { type: 'string' } } } }],
    },
    ui_schema: { 'ui:order': ['size', 'reason'], size: { 'ui:widget': 'select' }, reason: { 'ui:widget': 'textarea' } },
    ...more,
  };
}

describe('templateEntity', () => {
  it('is an entity that Backstage takes, whatever an item may say', async () => {
    const entity = templateEntity(
      item({
        owner: 'Platform & Data (EMEA)',
        tags: ['a.b_c', 'a-b-c', '9', 'x._-'.padEnd(63, 'y')],
        display_name: '${{ 7 * 7 }}',
        name: 'a'.repeat(63),
      }),
      OPTIONS,
    );
    for (const policy of [new DefaultNamespaceEntityPolicy(), new FieldFormatEntityPolicy(), new SchemaValidEntityPolicy()]) {
      await expect(policy.enforce(entity)).resolves.toBeDefined();
    }
    expect(entity.metadata.tags).toEqual(['a-b-c', '9', `x-${'y'.repeat(59)}`]);
    expect(entity.spec?.owner).toBe('platform-data-emea');
    expect(entity.metadata.annotations?.['pao.dev/owner']).toBe('Platform & Data (EMEA)');
  });

  it.each([
    ['platform-data-team', 'platform-data-team'],
    ['group:default/data', 'group:default/data'],
    ['user:josh', 'user:josh'],
    ['Data Team', 'data-team'],
    ['データ', undefined],
  ])('takes the owner %s as %s', (owner, expected) => {
    expect(templateEntity(item({ owner }), OPTIONS).spec?.owner).toBe(expected);
  });

  it('has no text of the item in what Nunjucks runs', () => {
    const evil = '${{ 7 * 7 }}';
    const { spec } = templateEntity(
      item({ description: evil, display_name: evil, owner: evil, category: evil, path: evil, tags: [evil] }),
      OPTIONS,
    );
    expect(JSON.stringify([spec?.steps, spec?.output])).not.toContain('7');
  });

  it('names a type for an item without a category', () => {
    expect(templateEntity(item({ category: null }), OPTIONS).spec?.type).toBe('service');
  });
});

describe('form', () => {
  it('leaves out the schema that the form library refuses, and puts the hints where the scaffolder reads them', () => {
    expect(form(item())).toEqual({
      title: 'MySQL',
      type: 'object',
      properties: { size: { type: 'string', 'ui:widget': 'select' } },
      allOf: [
        {
          if: { properties: { size: { const: 'big' } } },
          then: { properties: { reason: { type: 'string', 'ui:widget': 'textarea' } } },
        },
      ],
      'ui:order': ['size', 'reason'],
    });
  });

  it('takes no hint from the names that every object has', () => {
    const schema = { type: 'object', properties: { constructor: { type: 'string' } } };
    expect(form({ schema, ui_schema: { 'ui:order': ['constructor'] } }).properties).toEqual(schema.properties);
  });
});
