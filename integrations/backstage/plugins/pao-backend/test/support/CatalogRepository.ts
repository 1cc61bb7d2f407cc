import { execFileSync } from 'child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { starterItem } from './checkout';

/** A catalog repository of Git, in a folder. */
export class CatalogRepository {
  constructor(readonly path: string) {
    mkdirSync(path, { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
  }

  get url(): string {
    return `file://${this.path}`;
  }

  /** Commits the story's item, perhaps with other texts in it. */
  story(change: (yaml: string) => string = yaml => yaml): void {
    this.commit('catalog/databases/mysql-database.yaml', change(readFileSync(starterItem(), 'utf8')));
  }

  commit(file: string, text: string): void {
    mkdirSync(dirname(join(this.path, file)), { recursive: true });
    writeFileSync(join(this.path, file), text);
    this.git('add', '.');
    this.git('commit', '--quiet', '-m', `Change ${file}`);
  }

  remove(file: string): void {
    rmSync(join(this.path, file));
    this.git('add', '.');
    this.git('commit', '--quiet', '-m', `Remove ${file}`);
  }

  private git(...args: string[]): void {
    const identity = ['-c', 'user.name=Josh Smith', '-c', 'user.email=josh@example.com', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...identity, ...args], { cwd: this.path });
  }
}
