/**
 * What a call into the JVM costs, beside Node and in its process, on the same catalog: one item of the story.
 *
 *   npm install --no-save java-bridge@2.8.0     (a native library, which the plugin does not need)
 *   node benchmarks/bridge.mjs
 *
 * Needs the Java build, and git.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, copyFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../../..');
const WARM_UP = 2_000;
const ROUNDS = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'pao-bridge-'));
const repository = join(folder, 'repository');
mkdirSync(join(repository, 'catalog/databases'), { recursive: true });
copyFileSync(
  join(ROOT, 'pao-cli/src/main/resources/dev/pao/cli/starter/mysql-database.yaml'),
  join(repository, 'catalog/databases/mysql-database.yaml'),
);
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const git = (...args) => execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.com', ...args], { cwd: repository });
git('init', '--quiet', '--initial-branch=main');
git('add', '.');
git('commit', '--quiet', '-m', 'An item');

const microseconds = since => Number(process.hrtime.bigint() - since) / 1000;

async function measure(name, call) {
  for (let round = 0; round < WARM_UP; round++) {
    await call();
  }
  const start = process.hrtime.bigint();
  for (let round = 0; round < ROUNDS; round++) {
    await call();
  }
  const each = microseconds(start) / ROUNDS;
  const burst = process.hrtime.bigint();
  await Promise.all(Array.from({ length: ROUNDS }, () => call()));
  console.log(`${name.padEnd(34)} ${each.toFixed(1).padStart(8)} µs a call, ${(microseconds(burst) / ROUNDS).toFixed(1)} µs among many`);
}

function child() {
  const jvm = spawn(join(ROOT, 'bin/pao-cli'), ['bridge'], {
    cwd: folder,
    env: { ...process.env, PAO_REPO_URL: `file://${repository}`, PAO_STORE: 'sqlite:pao.db' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting = new Map();
  let lastId = 0;
  return new Promise(ready => {
    createInterface({ input: jvm.stdout }).on('line', text => {
      const line = JSON.parse(text);
      if (line.event === 'catalog' && line.revision > 0) {
        ready({
          jvm,
          call: (method, params = {}) =>
            new Promise(resolve => {
              waiting.set(++lastId, resolve);
              jvm.stdin.write(`${JSON.stringify({ id: lastId, method, params })}\n`);
            }),
        });
      }
      waiting.get(line.id)?.(line.result);
      waiting.delete(line.id);
    });
  });
}

let start = process.hrtime.bigint();
const { jvm, call } = await child();
console.log(`child: ready with its catalog after ${Math.round(microseconds(start) / 1000)} ms`);
await measure('child, health', () => call('health'));
await measure('child, page with one form', () => call('items', { from: 0, limit: 1 }));
const ended = new Promise(resolve => jvm.once('exit', resolve));
jvm.stdin.end();
await ended;

const java = createRequire(import.meta.url)('java-bridge');
const lib = join(ROOT, 'pao-cli/target/dist/lib');
start = process.hrtime.bigint();
// Given as the JVM's own class path: drivers of databases are not found in one that is added later.
java.ensureJvm({ opts: [`-Djava.class.path=${readdirSync(lib).map(name => join(lib, name)).join(':')}`] });
const JdbcCatalogStore = java.importClass('dev.pao.store.jdbc.JdbcCatalogStore');
const CatalogBridge = java.importClass('dev.pao.bridge.CatalogBridge');
const Paths = java.importClass('java.nio.file.Paths');
const store = JdbcCatalogStore.sqliteSync(Paths.getSync(join(folder, 'pao.db'), [])).openSync();
const bridge = CatalogBridge.builderSync(store).buildSync();
console.log(`in process: ready with a stored catalog after ${Math.round(microseconds(start) / 1000)} ms`);
await measure('in process, health, on its thread', () => JSON.parse(bridge.healthSync()));
await measure('in process, health, awaited', async () => JSON.parse(await bridge.health()));
await measure('in process, page, on its thread', () => JSON.parse(bridge.itemsSync(0n, 1n)));
await measure('in process, page, awaited', async () => JSON.parse(await bridge.items(0n, 1n)));
store.closeSync();
process.exit(0);
