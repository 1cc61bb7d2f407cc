import { Config, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { InputError } from '@backstage/errors';
import { BridgeOptions } from './bridge/BridgeClient';

const SETTING = /^[a-z][a-z0-9_]*$/;

/** Reads how the JVM is started and kept, of the section `pao`. */
export function readBridgeOptions(root: Config): BridgeOptions {
  const config = root.getConfig('pao');
  const duration = (key: string, standardMs: number) =>
    config.has(key) ? durationToMilliseconds(readDurationFromConfig(config, { key })) : standardMs;
  return {
    command: readCommand(config),
    workingDirectory: config.getOptionalString('workingDirectory'),
    environment: { ...process.env, ...readSettings(config) },
    startTimeoutMs: duration('startTimeout', 60_000),
    callTimeoutMs: duration('callTimeout', 60_000),
    maxCalls: config.getOptionalNumber('maxCalls') ?? 1000,
    restartDelayMs: duration('restartDelay', 500),
    maxRestartDelayMs: duration('maxRestartDelay', 60_000),
    heartbeatMs: duration('heartbeat', 30_000),
    stopTimeoutMs: duration('stopTimeout', 10_000),
  };
}

/** Reads what templates get that items do not say, of the section `pao.catalog`. */
export function readTemplateOptions(root: Config): { namespace: string; type: string } {
  const config = root.getOptionalConfig('pao.catalog');
  return {
    namespace: config?.getOptionalString('namespace') ?? 'default',
    type: config?.getOptionalString('templateType') ?? 'service',
  };
}

function readCommand(config: Config): string[] {
  const given = config.getOptional('command') ?? 'pao-cli';
  const command = Array.isArray(given) ? given.map(String) : [String(given)];
  if (command.length === 0 || command[0] === '') {
    throw new InputError('`pao.command` is the program pao-cli, or a list of a program and its arguments, found nothing');
  }
  return command;
}

/** The settings of PAO as environment variables: PAO itself says which are unknown or can't be used. */
function readSettings(config: Config): Record<string, string> {
  const environment: Record<string, string> = {};
  const settings = config.getOptionalConfig('settings');
  for (const key of settings?.keys() ?? []) {
    if (!SETTING.test(key)) {
      throw new InputError(`\`pao.settings.${key}\` is no setting: names are as in PAO's file, such as repo_url`);
    }
    const value = settings?.get(key);
    environment[`PAO_${key.toUpperCase()}`] = Array.isArray(value) ? value.join(',') : String(value);
  }
  return environment;
}
