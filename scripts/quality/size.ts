/** Whether everything is checked at full size, as `check --all` does, or in samples, as `test` does. */
export const isFull = process.env['HUB_TEST_SIZE'] === 'full';

/** All at full size, and in samples every `step`th, from the one numbered `first`. */
export const sampled = <Item>(all: readonly Item[], step: number, first = 0): readonly Item[] =>
  isFull ? all : all.filter((_, index) => index % step === first % step);
