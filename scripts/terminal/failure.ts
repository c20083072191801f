/** Exit codes that mean the same in every command. */
export const exitCodes = { failed: 1, wrongUse: 2 } as const;

export interface FailureDetails {
  /** What the person at the terminal can do about it. */
  readonly remedy: string;
  readonly exitCode?: number;
  /** Output of the tool that failed, shown above the sentence. */
  readonly output?: string;
}

/** An error that was expected: it is shown as a sentence and what to do, never as a stack trace. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly remedy: string;
  readonly exitCode: number;
  readonly output: string;

  constructor(sentence: string, details: FailureDetails) {
    super(sentence);
    this.remedy = details.remedy;
    this.exitCode = details.exitCode ?? exitCodes.failed;
    this.output = details.output ?? '';
  }
}

/** What to print for any error that ends a command. */
export function describeFailure(error: unknown): string {
  if (error instanceof Failure) {
    return [error.output.trimEnd(), `${error.message} ${error.remedy}`]
      .filter(Boolean)
      .join('\n\n');
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${details}\n\nThis is a fault in Porchlight itself. Please report it with the lines above.`;
}

export const exitCodeOf = (error: unknown): number =>
  error instanceof Failure ? error.exitCode : exitCodes.failed;

/** The system's code of an error, such as ENOENT; undefined when it has none. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
