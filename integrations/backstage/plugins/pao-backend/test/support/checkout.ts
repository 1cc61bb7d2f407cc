import { existsSync, mkdtempSync, readdirSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';

const ROOT = resolve(__dirname, '../../../../../..');

/** The launcher of the Java build, which must be there: npm builds no Java. */
export function paoCli(): string {
  if (!existsSync(join(ROOT, 'pao-cli/target/dist/start/pao-cli.jar'))) {
    throw new Error('the Java build is missing: run `mvn -B verify` in the checkout first');
  }
  return join(ROOT, 'bin/pao-cli');
}

/** The class path of pao-testkit with what it needs of the command line's libraries. */
export function testKitClassPath(): string {
  const target = join(ROOT, 'pao-testkit/target');
  const classes = [join(target, 'classes'), join(target, 'quick/classes')].find(folder =>
    existsSync(join(folder, 'dev/pao/testkit/jira/FakeJira.class')),
  );
  if (!classes) {
    throw new Error('pao-testkit is not built: run `mvn -B verify` in the checkout first');
  }
  return [classes, join(ROOT, 'pao-cli/target/dist/lib/*')].join(':');
}

/** Files that come with the command line, such as its sample item. */
export function starterItem(): string {
  return join(ROOT, 'pao-cli/src/main/resources/dev/pao/cli/starter/mysql-database.yaml');
}

/** A folder of its own, removed at the end. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'pao-backstage-'));

  file(name: string): string {
    return join(this.path, name);
  }

  names(): string[] {
    return readdirSync(this.path);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
