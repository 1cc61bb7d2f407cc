import { mockCredentials, mockServices, startTestBackend, TestBackend } from '@backstage/backend-test-utils';
import { createBackendModule, createBackendPlugin } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderEntityModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import { scaffolderActionsExtensionPoint, TemplateAction } from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import request from 'supertest';
import pao, { PaoService, paoServiceRef } from '../src';
import { CatalogRepository } from './support/CatalogRepository';
import { Folder, paoCli } from './support/checkout';
import { eventually } from './support/eventually';
import { FakeJira } from './support/FakeJira';

const folder = new Folder();
const repository = new CatalogRepository(folder.file('repository'));
const actions: TemplateAction<any, any, any>[] = [];

let jira: FakeJira;
let backend: TestBackend;
let service: PaoService;

/** What the catalog of Backstage serves under a name. */
async function template(name: string): Promise<Entity | undefined> {
  const response = await request(backend.server)
    .get(`/api/catalog/entities/by-name/template/default/${name}`)
    .set('Authorization', mockCredentials.user.header());
  return response.status === 200 ? response.body : undefined;
}

/** Runs the action as the task of a user. */
async function submit(task: string, parameters: object, more: object = {}): Promise<Record<string, unknown>> {
  const output: Record<string, unknown> = {};
  await actions[0].handler({
    ...createMockActionContext({ input: { item: 'mysql-database', version: '1.1.0', parameters } as any }),
    task: { id: task },
    step: { id: 'request' },
    user: {
      ref: 'user:default/rita',
      entity: { spec: { memberOf: ['group:default/shop'], profile: { email: 'rita@example.com' } } } as any,
    },
    output: (name: string, value: unknown) => {
      output[name] = value;
    },
    ...more,
  } as any);
  return output;
}

beforeAll(async () => {
  repository.story();
  jira = await FakeJira.start();
  backend = await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: {
          catalog: { processingInterval: { seconds: 1 } },
          pao: {
            command: paoCli(),
            workingDirectory: folder.path,
            restartDelay: { milliseconds: 50 },
            settings: { repo_url: repository.url, store: 'sqlite:pao.db', sync_interval: 1, ...jira.settings },
          },
        },
      }),
      catalogPlugin,
      scaffolderEntityModel,
      createBackendModule({
        pluginId: 'catalog',
        moduleId: 'watch-pao',
        register: env =>
          env.registerInit({
            deps: { found: paoServiceRef },
            init: async ({ found }) => {
              service = found;
            },
          }),
      }),
      createBackendPlugin({
        pluginId: 'scaffolder',
        register: env => {
          env.registerExtensionPoint(scaffolderActionsExtensionPoint, {
            addActions: (...added) => actions.push(...added),
          });
          env.registerInit({ deps: {}, init: async () => {} });
        },
      }),
      pao,
    ],
  });
});

afterAll(async () => {
  const pid = service?.state().pid;
  await backend?.stop();
  expect(() => process.kill(pid!, 0)).toThrow('ESRCH');
  await jira.stop();
  folder.remove();
});

describe('the catalog of Backstage', () => {
  it('has an item as a template with its form', async () => {
    const entity = await eventually(() => template('mysql-database'));

    expect(entity.metadata).toMatchObject({
      title: 'mysql-database',
      description: 'MySQL database instance',
      tags: ['database', 'mysql', 'storage'],
      annotations: { 'pao.dev/version': '1.0.0' },
    });
    expect(entity.relations).toContainEqual(
      expect.objectContaining({ type: 'ownedBy', targetRef: 'group:default/platform-data-team' }),
    );
    const [form] = entity.spec?.parameters as any[];
    expect(form.required).toEqual(['database_name']);
    expect(form.properties.instance_size).toMatchObject({
      enum: ['db.t3.micro', 'db.t3.small', 'db.t3.medium'],
      default: 'db.t3.small',
      'ui:widget': 'select',
    });
  });

  it('follows the branch', async () => {
    repository.story(yaml => yaml.replace('"1.0.0"', '"1.1.0"').replace('MySQL database instance', 'MySQL, ${{ 7 * 7 }}'));
    repository.commit(
      'catalog/queue.yaml',
      'name: "queue"\nversion: "1.0.0"\ndescription: "A queue"\nowner: "Data Team"\npresentation:\n  fields: []\n' +
        'fulfillment:\n  manual:\n    system: "jira"\n    template:\n      project: "PLATFORM"\n' +
        '      issue_type: "Service Request"\n      summary: "Create a queue"\n      description: "Please"\n',
    );
    await eventually(() => template('queue'));
    const changed = await eventually(async () => {
      const entity = await template('mysql-database');
      return entity?.metadata.annotations?.['pao.dev/version'] === '1.1.0' && entity;
    });
    expect(changed.metadata.description).toBe('MySQL, ${{ 7 * 7 }}');

    repository.remove('catalog/queue.yaml');
    await eventually(async () => !(await template('queue')));
    expect(await template('mysql-database')).toBeDefined();
  });
});

describe('the action', () => {
  it('makes one ticket of a task, however often its step is run', async () => {
    const output = await submit('task-1', { database_name: 'orders' });
    const again = await submit('task-1', { database_name: 'orders' });

    expect(output).toMatchObject({ state: 'submitted', ticketKey: 'PLATFORM-1' });
    expect(output.ticketUrl).toContain('/browse/PLATFORM-1');
    expect(again).toEqual(output);
    expect(await jira.issues()).toEqual(['PLATFORM-1 Create MySQL database orders']);
    await expect(service.request(String(output.requestId))).resolves.toMatchObject({ item: 'mysql-database' });
  });

  it('says by field what is wrong, and makes no ticket', async () => {
    const before = await jira.issues();
    const wrong = { database_name: 'Orders', instance_size: 'huge' };

    await expect(submit('task-2', wrong)).rejects.toThrow(/breaks 2 rules of its form:\ndatabase_name: .*\ninstance_size: /);
    await expect(submit('task-2', wrong, { isDryRun: true })).rejects.toThrow('breaks 2 rules');
    expect(await jira.issues()).toEqual(before);
  });

  it('only looks in a dry run', async () => {
    const before = await jira.issues();
    const output = await submit('task-3', { database_name: 'orders' }, { isDryRun: true });
    expect(output).toEqual({ summary: 'The request for mysql-database would be accepted.' });
    expect(await jira.issues()).toEqual(before);
  });

  it('refuses a form of a version that is no longer served', async () => {
    const input = { item: 'mysql-database', version: '1.0.0', parameters: { database_name: 'orders' } };
    await expect(submit('task-4', {}, { input })).rejects.toThrow('1.0.0');
  });

  it('asks for a person', async () => {
    await expect(submit('task-5', { database_name: 'orders' }, { user: undefined })).rejects.toThrow('has no user');
  });
});

describe('the routes', () => {
  it('tell the health in a word to everybody, and the rest to those who are signed in', async () => {
    const health = await request(backend.server).get('/api/pao/health').set('Authorization', mockCredentials.none.header());
    const refused = await request(backend.server).get('/api/pao/status').set('Authorization', mockCredentials.none.header());
    const status = await request(backend.server).get('/api/pao/status');

    expect([health.status, health.body]).toEqual([200, { status: 'up' }]);
    expect(refused.status).toBe(401);
    expect(status.body).toMatchObject({
      status: 'up',
      jvm: { status: 'up', restarts: 0, failure: null },
      catalog: { status: 'up', item_count: 1, rejected_file_count: 0, requests: true },
    });
  });

  it('take the wish for a sync', async () => {
    const response = await request(backend.server).post('/api/pao/sync');
    expect([response.status, Object.keys(response.body)]).toEqual([202, ['sync_id']]);
  });
});

describe('a JVM that is killed', () => {
  it('leaves Node and the catalog as they are, and a request that it was asked for is made by the next one', async () => {
    process.kill(service.state().pid!, 'SIGKILL');
    const submitted = submit('task-6', { database_name: 'invoices' });
    await eventually(() => service.state().status === 'restarting');

    expect(await template('mysql-database')).toBeDefined();
    const health = await request(backend.server).get('/api/pao/health');
    expect(health.body).toEqual({ status: 'degraded' });
    expect(await submitted).toMatchObject({ ticketKey: 'PLATFORM-2' });
    expect(await jira.issues()).toHaveLength(2);
    expect(service.state()).toMatchObject({ status: 'up', restarts: 1 });

    repository.story(yaml => yaml.replace('"1.0.0"', '"1.2.0"'));
    await eventually(async () => (await template('mysql-database'))?.metadata.annotations?.['pao.dev/version'] === '1.2.0');
  });
});
