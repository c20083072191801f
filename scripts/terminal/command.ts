import { describeFailure, exitCodeOf } from './failure.ts';
import { type Command, helpOf, type Options, type OptionTable, readOptions } from './options.ts';

export type Main<Table extends OptionTable> = (
  options: Options<Table>,
  /** Aborted when the person or the system asks us to stop. */
  stop: AbortSignal,
) => Promise<void>;

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command to its end. Being asked to stop (Ctrl-C, SIGTERM, a closed terminal) and having
 * stopped cleanly is a success, exit code 0; asked again while it stops, it ends at once.
 */
export async function runCommand<Table extends OptionTable>(
  command: Command<Table>,
  main: Main<Table>,
): Promise<never> {
  surviveClosedTerminal();
  const stop = stopOnSignals();
  try {
    const options = readOptions(command, process.argv.slice(2));
    if (options === 'help') process.stdout.write(helpOf(command));
    else await main(options, stop);
    return process.exit(0);
  } catch (error) {
    if (stop.aborted && wasStopped(error, stop)) return process.exit(0);
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
      controller.abort(new Error(`asked to stop by ${signal}`));
    });
  }
  return controller.signal;
}

/** Whoever reads our output may go first; that must not keep us from stopping cleanly. */
function surviveClosedTerminal(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
