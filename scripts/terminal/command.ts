import { constants } from 'node:os';

import { describeFailure, exitCodeOf, exitCodes } from './failure.ts';
import { type Command, helpOf, type Options, type OptionTable, readOptions } from './options.ts';

export type Main<Table extends OptionTable> = (
  options: Options<Table>,
  /** Aborted when the person or the system asks us to stop. */
  stop: AbortSignal,
) => Promise<void>;

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Why a command was stopped. */
class Asked extends Error {
  readonly signal: (typeof stopSignals)[number];

  constructor(signal: (typeof stopSignals)[number]) {
    super(`asked to stop by ${signal}`);
    this.signal = signal;
  }
}

/** As shells have it: 128 and the number of the signal. */
const exitCodeOfSignal = ({ reason }: AbortSignal): number =>
  reason instanceof Asked ? 128 + constants.signals[reason.signal] : exitCodes.failed;

/**
 * Runs a command to its end. Being asked to stop (Ctrl-C, SIGTERM, a closed terminal) and having
 * stopped cleanly is a success, exit code 0, for what lasts until then; whoever called anything else
 * counts on its work, and gets the exit code of the signal. Asked again while it stops, it ends at
 * once.
 */
export async function runCommand<Table extends OptionTable>(
  command: Command<Table>,
  main: Main<Table>,
): Promise<never> {
  surviveClosedTerminal();
  const stop = stopOnSignals();
  let lasts = false;
  try {
    const options = readOptions(command, process.argv.slice(2));
    if (options === 'help') process.stdout.write(helpOf(command));
    else {
      lasts = command.lasts?.(options) === true;
      await main(options, stop);
    }
    return process.exit(0);
  } catch (error) {
    if (stop.aborted && wasStopped(error, stop))
      return process.exit(lasts ? 0 : exitCodeOfSignal(stop));
    process.stderr.write(`\n${describeFailure(error)}\n`);
    return process.exit(exitCodeOf(error));
  }
}

const wasStopped = (error: unknown, stop: AbortSignal): boolean =>
  error === stop.reason || (error instanceof Error && error.name === 'AbortError');

/** One Ctrl-C arrives twice when the package manager above us passes it on. */
const echoMs = 1000;

function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  let askedAt = 0;
  for (const signal of stopSignals) {
    process.on(signal, () => {
      if (!controller.signal.aborted) askedAt = performance.now();
      else if (performance.now() - askedAt > echoMs) process.exit(1);
      controller.abort(new Asked(signal));
    });
  }
  return controller.signal;
}

/** Whoever reads our output may go first; that must not keep us from stopping cleanly. */
function surviveClosedTerminal(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
