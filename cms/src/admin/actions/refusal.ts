/** Why the CMS refused, in its own sentence. */
export const refusalOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
