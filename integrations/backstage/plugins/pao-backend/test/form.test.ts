import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { readFileSync } from 'fs';
import { validate } from 'jsonschema';
import { join } from 'path';
import { BridgeClient } from '../src/bridge/BridgeClient';
import { templateEntity } from '../src/catalog/templateEntity';
import { readBridgeOptions } from '../src/config';
import { BridgedPao } from '../src/service';
import { FormPage } from './form/FormPage';
import { split } from './form/steps';
import { CatalogRepository } from './support/CatalogRepository';
import { Folder, paoCli } from './support/checkout';
import { eventually } from './support/eventually';

type Data = Record<string, unknown>;

const folder = new Folder();
let bridge: BridgeClient;
let pao: BridgedPao;
let page: FormPage;
let forms: Record<string, { schema: Data; uiSchema: Data }>;

beforeAll(async () => {
  const repository = new CatalogRepository(folder.file('repository'));
  repository.story();
  repository.commit('catalog/everything.yaml', readFileSync(join(__dirname, 'form/everything.yaml'), 'utf8'));
  const settings = {
    repo_url: repository.url,
    store: 'memory',
    data_dir: folder.file('data'),
    // Nothing is asked of it: a check only looks.
    jira_url: 'http://127.0.0.1:9',
    jira_email: 'rita@example.com',
    jira_token: 'none',
  };
  const options = readBridgeOptions(new ConfigReader({ pao: { command: paoCli(), settings } }));
  bridge = new BridgeClient(options, mockServices.logger.mock());
  bridge.start();
  pao = new BridgedPao(bridge);
  page = await FormPage.open(folder.file('profile'));
  const { items } = await eventually(async () => {
    const catalog = await pao.catalog();
    return catalog.items.length > 0 && catalog;
  });
  const parameters = (name: string) => {
    const item = items.find(one => one.name === name)!;
    return (templateEntity(item, { namespace: 'default', type: 'service' }).spec?.parameters as Data[])[0];
  };
  forms = Object.fromEntries(['mysql-database', 'everything'].map(name => [name, split(parameters(name))]));
});

afterAll(async () => {
  await page?.close();
  await bridge?.stop();
  folder.remove();
});

/** The fields with a mistake, as PAO says. */
async function judged(item: string, parameters: Data): Promise<string[]> {
  const outcome = await pao.check({ item, parameters, requester: { user_id: 'rita' }, key: 'form' });
  if (outcome.outcome === 'accepted') {
    return [];
  }
  if (outcome.outcome !== 'rejected') {
    throw new Error(`no verdict: ${outcome.message}`);
  }
  return [...new Set(outcome.violations.map(one => one.field))].sort();
}

/** The verdict of the form, of PAO and of the validator in Backstage's backend, on what the form holds. */
async function verdicts(item: string): Promise<{ fields: string[]; data: Data }> {
  const { fields, data } = await page.submit();
  expect({ data, fields }).toEqual({ data, fields: await judged(item, data) });
  expect({ data, valid: validate(data, forms[item].schema).valid }).toEqual({ data, valid: fields.length === 0 });
  return { fields, data };
}

describe("the story's form, filled in by hand", () => {
  const name = '#root_database_name';
  const size = '#root_instance_size';

  it.each([
    ['orders', []],
    ['a', []],
    ['a'.repeat(64), []],
    ['orders_2025', []],
    ['a'.repeat(65), ['database_name']],
    ['', ['database_name']],
    ['Orders', ['database_name']],
    ['_orders', ['database_name']],
    ['2orders', ['database_name']],
    ['orders-eu', ['database_name']],
    [' orders', ['database_name']],
    ['orders ', ['database_name']],
    ['bücher', ['database_name']],
    ['${{ 7 * 7 }}', ['database_name']],
    ['😀'.repeat(33), ['database_name']],
  ])('is judged as PAO judges it where the name is %j', async (text, expected) => {
    await page.show(forms['mysql-database']);
    await page.page.fill(name, text);
    const { fields, data } = await verdicts('mysql-database');
    expect(fields).toEqual(expected);
    expect(data.instance_size).toBe('db.t3.small');
  });

  it.each(['db.t3.micro', 'db.t3.small', 'db.t3.medium'])('takes the size %s', async choice => {
    await page.show(forms['mysql-database']);
    await page.page.fill(name, 'orders');
    await page.page.selectOption(size, { label: choice });
    const { fields, data } = await verdicts('mysql-database');
    expect([fields, data]).toEqual([[], { database_name: 'orders', instance_size: choice }]);
  });

  it('shows the texts of the item', async () => {
    await page.show(forms['mysql-database']);
    await page.page.waitForSelector(name);
    const text = await page.page.innerText('#root');
    expect(text).toContain('MySQL database instance');
    expect(text).toContain('Database name (lowercase, underscores allowed)');
    if (process.env.FORM_SCREENSHOT) {
      await page.page.screenshot({ path: process.env.FORM_SCREENSHOT });
    }
  });
});

describe('a form of every type', () => {
  const good: Data = { mail: 'rita@example.com', agreed: true, zones: ['a'] };

  it.each<[string, Data, string[]]>([
    ['good', {}, []],
    ['no address of mail', { mail: 'rita' }, ['mail']],
    ['no answer', { agreed: undefined }, ['agreed']],
    ['a no', { agreed: false }, []],
    ['a number of the scale', { count: 4 }, []],
    ['a number beside the scale', { count: 5 }, ['count']],
    ['a number below', { count: 0 }, ['count']],
    ['no whole number', { count: 4.5 }, ['count']],
    ['a decimal', { ratio: 1.25 }, []],
    ['a decimal above', { ratio: 2.01 }, ['ratio']],
    ['a share', { share: 100 }, []],
    ['more than all', { share: 101 }, ['share']],
    ['too many zones', { zones: ['a', 'b', 'c'] }, ['zones']],
    ['a zone that is none', { zones: ['z'] }, ['zones']],
    ['a zone twice', { zones: ['a', 'a'] }, ['zones']],
    ['a word of their own', { word: 'z' }, []],
    ['a tier that asks why', { tier: 'large' }, ['reason']],
    ['a reason', { tier: 'large', reason: 'for growth' }, []],
    ['a short reason', { tier: 'large', reason: 'so' }, ['reason']],
    ['a code', { code: 'EU-7' }, []],
    ['a code in a line break', { code: 'EU-7\n' }, ['code']],
    ['digits of another script', { code: 'EU-٧' }, ['code']],
    ['an address', { address: '10.0.0.1' }, []],
    ['no address', { address: '10.0.0.256' }, ['address']],
    ['two mistakes', { mail: 'x', count: 3 }, ['count', 'mail']],
  ])('is judged as PAO judges it: %s', async (_, changes, expected) => {
    await page.show(forms.everything, { ...good, ...changes });
    expect((await verdicts('everything')).fields).toEqual(expected);
  });
});
