import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { BridgeClient, BridgeOptions } from '../src/bridge/BridgeClient';
import { CatalogHealth } from '../src/bridge/protocol';
import { readBridgeOptions } from '../src/config';
import { CatalogRepository } from './support/CatalogRepository';
import { Folder, paoCli } from './support/checkout';
import { eventually } from './support/eventually';

const READY = `console.log('{"event":"ready","protocol":1,"methods":[]}');`;

const folder = new Folder();
const running: BridgeClient[] = [];

/** A client of a program, with times that a test can wait for. */
function client(command: string[], more: Partial<BridgeOptions> = {}, settings: JsonObject = {}): BridgeClient {
  const options = readBridgeOptions(new ConfigReader({ pao: { command, settings } }));
  const bridge = new BridgeClient(
    { ...options, restartDelayMs: 20, maxRestartDelayMs: 100, workingDirectory: folder.path, ...more },
    mockServices.logger.mock(),
  );
  running.push(bridge);
  bridge.start();
  return bridge;
}

/** A client of a program of Node that stands for a JVM; its arguments end in `bridge`, as those of the launcher do. */
function script(text: string, more: Partial<BridgeOptions> = {}): BridgeClient {
  return client([process.execPath, '-e', text, '--'], more);
}

afterEach(async () => {
  await Promise.all(running.splice(0).map(bridge => bridge.stop()));
});

afterAll(() => folder.remove());

describe('a JVM', () => {
  const repository = new CatalogRepository(folder.file('repository'));
  const settings = { repo_url: repository.url, data_dir: folder.file('data') };
  beforeAll(() => repository.story());

  it('is started again after it was killed, and answers what was asked before and meanwhile', async () => {
    const bridge = client([paoCli()], {}, settings);
    const revisions: number[] = [];
    bridge.onCatalog(revision => revisions.push(revision));
    await eventually(() => revisions.includes(1));
    const before = bridge.state();

    process.kill(before.pid!, 'SIGKILL');
    const asked = bridge.call<CatalogHealth>('health');
    await eventually(() => bridge.state().status === 'restarting');
    const meanwhile = bridge.call<CatalogHealth>('health');

    expect(bridge.state().failure).toContain('SIGKILL');
    expect((await asked).item_count).toBe(1);
    expect((await meanwhile).status).toMatch(/up|degraded/);
    expect(bridge.state()).toMatchObject({ status: 'up', restarts: 1, failure: null });
    expect(bridge.state().pid).not.toBe(before.pid);
    await eventually(() => revisions.length > 1);
  });

  it('ends with its client', async () => {
    const bridge = client([paoCli()], {}, settings);
    await bridge.call('health');
    const { pid } = bridge.state();
    await bridge.stop();
    expect(() => process.kill(pid!, 0)).toThrow('ESRCH');
    await expect(bridge.call('health')).rejects.toThrow('PAO is stopped');
  });

  it('says which setting it does not know', async () => {
    const bridge = client([paoCli()], {}, { repo_ulr: repository.url });
    const failure = await eventually(() => bridge.state().failure);
    expect(failure).toContain('PAO_REPO_ULR');
    expect(failure).toContain('did you mean `PAO_REPO_URL`');
    expect(failure).toContain('exited with status 2 before it was ready');
  });
});

describe('a program that is no PAO', () => {
  it('is told by its name where it is missing, and tried again', async () => {
    const bridge = client([folder.file('nowhere')]);
    await eventually(() => bridge.state().restarts > 1);
    expect(bridge.state().failure).toContain('nowhere` can\'t be started');
  });

  it('is ended where it speaks another protocol', async () => {
    const bridge = script(`console.log('{"event":"ready","protocol":2}'); process.stdin.resume()`);
    expect(await eventually(() => bridge.state().failure)).toContain('protocol 2, this plugin 1');
  });

  it('is ended where it is never ready', async () => {
    const bridge = script(`process.stdin.resume()`, { startTimeoutMs: 200 });
    expect(await eventually(() => bridge.state().failure)).toContain('not ready within 200 ms');
  });

  it('is ended where it hangs', async () => {
    const bridge = script(`${READY} process.stdin.resume()`, { heartbeatMs: 150 });
    expect(await eventually(() => bridge.state().failure)).toContain('did not answer for 150 ms');
  });

  it('may write what is no JSON', async () => {
    const bridge = script(
      `${READY} console.log('hello'); process.stdin.on('data', d => { for (const l of String(d).trim().split('\\n'))
        console.log(JSON.stringify({ id: JSON.parse(l).id, result: 'well' })) })`,
    );
    await expect(bridge.call('health')).resolves.toBe('well');
  });

  it('is not asked for ever', async () => {
    const bridge = script(`${READY} process.stdin.resume()`, { callTimeoutMs: 100 });
    await expect(bridge.call('items')).rejects.toThrow('did not answer `items` within 100 ms');
  });

  it('is not given a call again and again that ends it', async () => {
    const bridge = script(`${READY} process.stdin.on('data', () => process.exit(9))`);
    await expect(bridge.call('submit')).rejects.toThrow('ended 3 times during `submit`');
  });

  it('does not make calls pile up', async () => {
    const bridge = script(`${READY} process.stdin.resume()`, { maxCalls: 1 });
    const first = bridge.call('items').catch(error => error.message);
    await expect(bridge.call('items')).rejects.toThrow('1 calls wait for PAO already');
    await eventually(() => bridge.state().status === 'up');
    await bridge.stop();
    expect(await first).toContain('stopping');
  });
});

describe('the section `pao`', () => {
  const read = (pao: JsonObject) => readBridgeOptions(new ConfigReader({ pao }));

  it('gives settings as environment variables', () => {
    const { environment, command } = read({ settings: { sync_interval: 5, notify_email: ['a@b.c', 'd@e.f'] } });
    expect(environment).toMatchObject({ PAO_SYNC_INTERVAL: '5', PAO_NOTIFY_EMAIL: 'a@b.c,d@e.f', PATH: process.env.PATH });
    expect(command).toEqual(['pao-cli']);
  });

  it('refuses what can be no setting and no command', () => {
    expect(() => read({ settings: { 'repo-url': 'x' } })).toThrow('`pao.settings.repo-url` is no setting');
    expect(() => read({ command: [] })).toThrow('`pao.command` is the program pao-cli');
  });
});
