import { LoggerService } from '@backstage/backend-plugin-api';
import {
  InputError,
  NotFoundError,
  NotImplementedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { JvmOptions, JvmProcess, Line } from './JvmProcess';
import { Method } from './protocol';

/** How a bridge is kept alive. Times are in milliseconds. */
export interface BridgeOptions extends JvmOptions {
  /** How long a call may take, with the restarts that come in between. */
  callTimeoutMs: number;
  /** How many calls may wait for an answer. */
  maxCalls: number;
  /** The pause before the first restart; it doubles with each failure. */
  restartDelayMs: number;
  /** The longest pause before a restart. */
  maxRestartDelayMs: number;
  /** How often the JVM is asked whether it lives; it is ended if it does not answer by the next time. */
  heartbeatMs: number;
  /** How long calls at work may take when Backstage stops. */
  stopTimeoutMs: number;
}

/** How the JVM fares. */
export interface BridgeState {
  status: 'starting' | 'up' | 'restarting' | 'stopped';
  pid: number | null;
  restarts: number;
  since: string;
  failure: string | null;
}

interface Call {
  id: number;
  method: Method;
  params: object;
  sent: number;
  timer: NodeJS.Timeout;
  resolve(result: any): void;
  reject(error: Error): void;
}

/** A call during which the JVM ended this often is given up: it may be what ends it. */
const MOST_SENDS = 3;
const LAST_LINES = 5;

/**
 * Keeps one JVM running and calls it. When it dies, it is started again after a pause, and calls that were not answered are
 * sent to the new one: each of them may be repeated, since a submission carries a key.
 */
export class BridgeClient {
  private readonly calls = new Map<number, Call>();
  private readonly listeners = new Set<(revision: number) => void>();
  private readonly lastLines: string[] = [];
  private jvm?: JvmProcess;
  private status: BridgeState['status'] = 'starting';
  private since = new Date();
  private failure: string | null = null;
  private failures = 0;
  private restarts = 0;
  private lastId = 0;
  private revision = 0;
  private restartTimer?: NodeJS.Timeout;
  private heartbeat?: NodeJS.Timeout;
  private answeredSinceBeat = true;

  constructor(
    private readonly options: BridgeOptions,
    private readonly logger: LoggerService,
  ) {}

  /** Starts the first JVM, and does not wait for it. */
  start(): void {
    this.spawn();
    this.heartbeat = setInterval(() => this.beat(), this.options.heartbeatMs);
    this.heartbeat.unref();
  }

  /** Takes no further call, lets the JVM end what is at work, and ends it. */
  async stop(): Promise<void> {
    if (this.status === 'stopped') {
      return;
    }
    this.enter('stopped');
    clearInterval(this.heartbeat);
    clearTimeout(this.restartTimer);
    await this.jvm?.end(this.options.stopTimeoutMs);
    for (const call of [...this.calls.values()]) {
      this.settle(call.id)?.reject(new ServiceUnavailableError('PAO is stopping'));
    }
  }

  /** How the JVM fares. */
  state(): BridgeState {
    return {
      status: this.status,
      pid: this.jvm?.pid ?? null,
      restarts: this.restarts,
      since: this.since.toISOString(),
      failure: this.failure,
    };
  }

  /**
   * Is told the revision that is served: the one that is known already, and each that follows. A JVM that was started again
   * tells it again.
   *
   * @returns what ends it
   */
  onCatalog(listener: (revision: number) => void): () => void {
    this.listeners.add(listener);
    if (this.revision > 0) {
      listener(this.revision);
    }
    return () => this.listeners.delete(listener);
  }

  /** Calls the JVM, or waits for it where it is not up. */
  call<T>(method: Method, params: object = {}): Promise<T> {
    if (this.status === 'stopped') {
      return Promise.reject(new ServiceUnavailableError('PAO is stopped'));
    }
    if (this.calls.size >= this.options.maxCalls) {
      return Promise.reject(
        new ServiceUnavailableError(`${this.calls.size} calls wait for PAO already; try again later`),
      );
    }
    return new Promise<T>((resolve, reject) => {
      const id = ++this.lastId;
      const timer = setTimeout(() => this.expire(id), this.options.callTimeoutMs);
      const call: Call = { id, method, params, sent: 0, timer, resolve, reject };
      this.calls.set(id, call);
      if (this.status === 'up') {
        this.send(call);
      }
    });
  }

  private spawn(): void {
    const jvm: JvmProcess = new JvmProcess(this.options, {
      onReady: () => this.onReady(),
      onLine: line => this.onLine(line),
      onLog: line => this.onLog(line),
      onEnd: reason => this.onEnd(reason),
    });
    this.jvm = jvm;
  }

  private onReady(): void {
    if (this.status === 'stopped') {
      return;
    }
    this.enter('up');
    this.answeredSinceBeat = true;
    this.failure = null;
    this.logger.info(`PAO runs as process ${this.jvm?.pid}`);
    for (const call of [...this.calls.values()]) {
      this.send(call);
    }
  }

  private onLine(line: Line): void {
    this.answeredSinceBeat = true;
    if (line.event === 'catalog') {
      this.failures = 0;
      this.revision = line.revision ?? 0;
      this.listeners.forEach(listener => listener(this.revision));
      return;
    }
    const call = typeof line.id === 'number' ? this.settle(line.id) : undefined;
    if (call && line.error) {
      call.reject(errorOf(line.error));
    } else if (call) {
      call.resolve(line.result);
    } else if (line.error) {
      this.logger.warn(`PAO refused a line: ${line.error.message}`);
    }
  }

  private onLog(line: string): void {
    const level = /\b(ERROR|WARN|INFO|DEBUG)\b/.exec(line.slice(0, 200))?.[1];
    if (level === 'DEBUG' || level === 'INFO') {
      this.logger[level === 'DEBUG' ? 'debug' : 'info'](line);
      return;
    }
    this.lastLines.push(line);
    this.lastLines.splice(0, this.lastLines.length - LAST_LINES);
    this.logger[level === 'ERROR' ? 'error' : 'warn'](line);
  }

  private onEnd(reason: string): void {
    if (this.status === 'stopped') {
      return;
    }
    this.failure = [reason, ...this.lastLines].join('; ');
    this.lastLines.length = 0;
    this.revision = 0;
    this.enter('restarting');
    const delay = Math.min(
      this.options.maxRestartDelayMs,
      this.options.restartDelayMs * 2 ** Math.min(this.failures, 30),
    );
    this.failures += 1;
    this.giveUpOnThoseThatWereSentOften();
    this.logger.error(`PAO ended and is started again in ${delay} ms: ${this.failure}`);
    this.restartTimer = setTimeout(() => {
      this.restarts += 1;
      this.spawn();
    }, delay);
  }

  private giveUpOnThoseThatWereSentOften(): void {
    for (const call of [...this.calls.values()].filter(one => one.sent >= MOST_SENDS)) {
      this.settle(call.id)?.reject(
        new ServiceUnavailableError(`PAO ended ${call.sent} times during \`${call.method}\`: ${this.failure}`),
      );
    }
  }

  private beat(): void {
    if (this.status !== 'up') {
      return;
    }
    if (!this.answeredSinceBeat) {
      this.jvm?.kill(`it did not answer for ${this.options.heartbeatMs} ms`);
      return;
    }
    this.answeredSinceBeat = false;
    this.call('health').catch(error => this.logger.debug(`PAO did not tell its health: ${error.message}`));
  }

  private send(call: Call): void {
    call.sent += 1;
    this.jvm?.say({ id: call.id, method: call.method, params: call.params });
  }

  private expire(id: number): void {
    const call = this.settle(id);
    const why = this.failure ? `: ${this.failure}` : '';
    call?.reject(
      new ServiceUnavailableError(
        `PAO did not answer \`${call.method}\` within ${this.options.callTimeoutMs} ms${why}`,
      ),
    );
  }

  private settle(id: number): Call | undefined {
    const call = this.calls.get(id);
    if (call) {
      clearTimeout(call.timer);
      this.calls.delete(id);
    }
    return call;
  }

  private enter(status: BridgeState['status']): void {
    this.status = status;
    this.since = new Date();
  }
}

function errorOf(error: { code: string; message: string }): Error {
  switch (error.code) {
    case 'bad_call':
      return new InputError(error.message);
    case 'not_found':
      return new NotFoundError(error.message);
    case 'not_configured':
      return new NotImplementedError(error.message);
    case 'unavailable':
    case 'busy':
      return new ServiceUnavailableError(error.message);
    default:
      return new Error(`PAO failed: ${error.message}`);
  }
}
