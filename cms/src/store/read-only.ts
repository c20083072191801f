import { AsyncLocalStorage } from 'node:async_hooks';

const reading = new AsyncLocalStorage<true>();

/** Does something whose transactions write nothing, and so need not keep others from writing. */
export const readOnly = <Value>(work: () => Value): Value => reading.run(true, work);

export const isReadOnly = (): boolean => reading.getStore() === true;
