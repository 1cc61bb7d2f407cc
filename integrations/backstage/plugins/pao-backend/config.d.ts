import { HumanDuration } from '@backstage/types';

export interface Config {
  /** PAO, the Platform Automation Orchestrator, in a JVM beside this backend. */
  pao?: {
    /** The program pao-cli, or a program and its arguments, to which `bridge` is added; `pao-cli` on the path by default. */
    command?: string | string[];
    /** Where relative paths of the settings start; the backend's own working directory by default. */
    workingDirectory?: string;
    /**
     * PAO's settings, by the names of its configuration file, such as `repo_url`. They win over PAO_ variables of the
     * environment.
     *
     * @deepVisibility secret
     */
    settings?: { [name: string]: string | number | boolean | string[] };
    /** How long the JVM may take until it answers; a minute by default. */
    startTimeout?: HumanDuration | string;
    /** How long a call may take, restarts of the JVM included; a minute by default. */
    callTimeout?: HumanDuration | string;
    /** How many calls may wait for an answer; 1000 by default. */
    maxCalls?: number;
    /** The pause before the first restart, which doubles with each failure; 500 ms by default. */
    restartDelay?: HumanDuration | string;
    /** The longest pause before a restart; a minute by default. */
    maxRestartDelay?: HumanDuration | string;
    /** How often the JVM is asked whether it lives; it is ended if it does not say so by the next time; 30 seconds by default. */
    heartbeat?: HumanDuration | string;
    /** How long calls at work may take when the backend stops; 10 seconds by default. */
    stopTimeout?: HumanDuration | string;
    /** How items become templates. */
    catalog?: {
      /** The namespace of the templates; `default` by default. */
      namespace?: string;
      /** The type of a template whose item has no category; `service` by default. */
      templateType?: string;
    };
  };
}
