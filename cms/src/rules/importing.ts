import { AsyncLocalStorage } from 'node:async_hooks';

const running = new AsyncLocalStorage<true>();

/** Runs an import: it brings dates and numbers of its own, so the rules stand aside. */
export const whileImporting = <Value>(run: () => Promise<Value>): Promise<Value> =>
  running.run(true, run);

export const isImporting = (): boolean => running.getStore() === true;
