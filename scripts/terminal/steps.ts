import { styleText } from 'node:util';

/** Where lines go. Only a terminal gets colours, and only without NO_COLOR. */
export interface Screen {
  readonly line: (text: string) => void;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

export function createScreen(stream: NodeJS.WritableStream = process.stdout): Screen {
  const styled = (style: 'bold' | 'dim') => (text: string) => styleText(style, text, { stream });
  return {
    line: (text) => void stream.write(`${text}\n`),
    strong: styled('bold'),
    faint: styled('dim'),
  };
}

/** Runs one step, telling what it does when it begins and how long it took when it ends. */
export type Step = <Value>(
  title: string,
  work: () => Promise<Value>,
  /** A few words on the outcome, such as "unchanged". */
  outcome?: (value: Value) => string,
) => Promise<Value>;

/** Each step says two things, because steps may run side by side: that it begins, and how it ended. */
export function createSteps(screen: Screen): Step {
  return async (title, work, outcome = () => 'done') => {
    const since = performance.now();
    const took = (): string => screen.faint(`(${inSeconds(performance.now() - since)})`);
    screen.line(`  ${title} ...`);
    try {
      const value = await work();
      screen.line(`  ${title}: ${outcome(value)} ${took()}`);
      return value;
    } catch (error) {
      screen.line(`  ${title}: failed ${took()}`);
      throw error;
    }
  };
}

export const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
