import type { Screen, Step } from '../terminal/steps.ts';

/** What a long piece of work needs to tell what it does, and to hear that it should stop. */
export interface Work {
  readonly screen: Screen;
  readonly step: Step;
  readonly stop: AbortSignal;
}
