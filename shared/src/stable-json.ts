import { byCodeUnit } from './text.ts';

/** JSON with the keys of every object in code-unit order: the same value, the same bytes. */
export const stableJson = (value: unknown): string => JSON.stringify(sorted(value));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
