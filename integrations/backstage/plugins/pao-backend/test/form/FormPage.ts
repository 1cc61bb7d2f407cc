import { build } from 'esbuild';
import { existsSync } from 'fs';
import { join } from 'path';
import { BrowserContext, chromium, Page } from 'playwright-core';
import type { Verdict } from './page';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page with a form of Backstage's form library, in Chromium. */
export class FormPage {
  private constructor(
    private readonly browser: BrowserContext,
    readonly page: Page,
  ) {}

  /** Opens the browser with a profile in a folder, which must not be there yet. */
  static async open(profile: string): Promise<FormPage> {
    if (!existsSync(CHROMIUM)) {
      throw new Error(`Chromium is not at ${CHROMIUM}: install the package chromium, or say by CHROMIUM where it is`);
    }
    const bundle = await build({
      entryPoints: [join(__dirname, 'page.tsx')],
      bundle: true,
      write: false,
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    const browser = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      headless: true,
      args: FLAGS,
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    await page.setContent('<!doctype html><meta charset="utf-8"><div id="root"></div>');
    await page.addScriptTag({ content: bundle.outputFiles[0].text });
    return new FormPage(browser, page);
  }

  /** Shows a form with what is filled in already. */
  async show(form: { schema: object; uiSchema: object }, data?: object): Promise<void> {
    await this.page.evaluate(([schema, uiSchema, filled]) => window.showForm(schema!, uiSchema!, filled), [
      form.schema,
      form.uiSchema,
      data,
    ]);
  }

  /** Presses the button, and gives what the form says. */
  async submit(): Promise<Verdict> {
    await this.page.click('button[type=submit]');
    await this.page.waitForFunction(() => window.verdict !== undefined);
    return this.page.evaluate(() => window.verdict!);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
