import type { Ask } from './connection.ts';

/** Whether there is anything in the schema that the CMS works in. */
export async function holdsTables(ask: Ask): Promise<boolean> {
  const found = await ask("SELECT 1 AS one FROM pg_tables WHERE schemaname = 'public' LIMIT 1");
  return found.length > 0;
}
