import { ChildProcessWithoutNullStreams, spawn } from 'child_process';
import { eachLine } from './lines';
import { PROTOCOL } from './protocol';

const LONGEST_ANSWER = 64 * 1024 * 1024;
const LONGEST_LOG_LINE = 16 * 1024;

/** A line of JSON from the JVM: an answer, or an event that nobody asked for. */
export interface Line {
  id?: number | null;
  result?: any;
  error?: { code: string; message: string };
  event?: string;
  revision?: number;
  protocol?: number;
}

/** How a JVM is started. */
export interface JvmOptions {
  command: string[];
  workingDirectory?: string;
  environment: NodeJS.ProcessEnv;
  startTimeoutMs: number;
}

/** Who is told what a JVM says. */
export interface JvmListener {
  onLine(line: Line): void;
  onLog(line: string): void;
  onReady(): void;
  /** Called once, after the end, however it came to it. */
  onEnd(reason: string): void;
}

/** One run of `pao-cli bridge`. */
export class JvmProcess {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly startTimer: NodeJS.Timeout;
  private ready = false;
  private ended = false;
  private reason = '';

  constructor(options: JvmOptions, private readonly listener: JvmListener) {
    const [program, ...args] = options.command;
    this.child = spawn(program, [...args, 'bridge'], {
      cwd: options.workingDirectory,
      env: options.environment,
      stdio: 'pipe',
    });
    this.startTimer = setTimeout(
      () => this.kill(`it was not ready within ${options.startTimeoutMs} ms`),
      options.startTimeoutMs,
    );
    this.child.once('error', error =>
      this.finish(`\`${program}\` can't be started: ${error.message}`),
    );
    // After `close` both streams are read to their end, unlike after `exit`.
    this.child.once('close', (code, signal) =>
      this.finish(signal ? `it was ended by ${signal}` : `it exited with status ${code}`),
    );
    // A write to a process that died fails here, and `close` says the rest.
    this.child.stdin.on('error', () => this.kill('it does not listen any more'));
    eachLine(
      this.child.stdout,
      LONGEST_ANSWER,
      line => this.read(line),
      () => this.kill(`it wrote a line of more than ${LONGEST_ANSWER} bytes`),
    );
    eachLine(
      this.child.stderr,
      LONGEST_LOG_LINE,
      line => listener.onLog(line),
      () => listener.onLog('(a line that is too long for the log)'),
    );
  }

  /** The id of the process; undefined if it could not be started. */
  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Writes a call; the answer comes as a line, or the end does. */
  say(call: object): void {
    this.child.stdin.write(`${JSON.stringify(call)}\n`);
  }

  /** Ends the process at once. */
  kill(reason: string): void {
    if (!this.ended && !this.reason) {
      this.reason = reason;
    }
    this.child.kill('SIGKILL');
  }

  /** Hangs up, waits for calls that are at work, and insists after a time. */
  async end(graceMs: number): Promise<void> {
    if (this.ended) {
      return;
    }
    const closed = new Promise<void>(resolve => {
      this.child.once('close', () => resolve());
      this.child.once('error', () => resolve());
    });
    this.child.stdin.end();
    const timer = setTimeout(() => this.kill(`it did not end within ${graceMs} ms`), graceMs);
    await closed;
    clearTimeout(timer);
  }

  private read(text: string): void {
    let line: Line;
    try {
      line = JSON.parse(text);
    } catch {
      this.listener.onLog(`WARN the standard output has a line that is no JSON: ${text.slice(0, 200)}`);
      return;
    }
    if (line.event === 'ready') {
      this.greet(line);
    } else {
      this.listener.onLine(line);
    }
  }

  private greet(line: Line): void {
    if (line.protocol !== PROTOCOL) {
      this.kill(
        `it speaks protocol ${line.protocol}, this plugin ${PROTOCOL}: use the plugin and the pao-cli of one release`,
      );
      return;
    }
    clearTimeout(this.startTimer);
    this.ready = true;
    this.listener.onReady();
  }

  private finish(how: string): void {
    if (this.ended) {
      return;
    }
    this.ended = true;
    clearTimeout(this.startTimer);
    const before = this.ready ? '' : ' before it was ready';
    this.listener.onEnd(this.reason ? `${this.reason} (${how})` : `${how}${before}`);
  }
}
