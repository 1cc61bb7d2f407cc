import { ChildProcessWithoutNullStreams, spawn } from 'child_process';
import { join } from 'path';
import { createInterface, Interface } from 'readline';
import { testKitClassPath } from './checkout';

/** The test kit's fake Jira, in a JVM of its own. */
export class FakeJira {
  private constructor(
    private readonly process: ChildProcessWithoutNullStreams,
    private readonly lines: AsyncIterator<string>,
    readonly settings: Record<string, string>,
  ) {}

  static async start(): Promise<FakeJira> {
    const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
    const child = spawn(java, ['-cp', testKitClassPath(), join(__dirname, 'FakeJiraServer.java')]);
    child.stderr.pipe(process.stderr);
    const reader: Interface = createInterface({ input: child.stdout });
    const lines = reader[Symbol.asyncIterator]();
    const first = await lines.next();
    if (first.done) {
      throw new Error('the fake Jira did not start, see above');
    }
    const [url, user, token] = first.value.split(' ');
    return new FakeJira(child, lines, { jira_url: url, jira_email: user, jira_token: token });
  }

  /** The keys and summaries of its issues. */
  async issues(): Promise<string[]> {
    this.process.stdin.write('issues\n');
    const { value } = await this.lines.next();
    return String(value).split('\t').filter(Boolean);
  }

  async stop(): Promise<void> {
    const closed = new Promise(resolve => this.process.once('close', resolve));
    this.process.stdin.end();
    await closed;
  }
}
