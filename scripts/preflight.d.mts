export interface Facts {
  readonly platform: string;
  readonly arch: string;
  readonly nodeVersion: string;
  readonly timeZones: string | undefined;
  readonly wanted: string | undefined;
  readonly installed: string | undefined;
  readonly missing: readonly string[];
}

export function preflightProblem(facts: Facts): string | undefined;
