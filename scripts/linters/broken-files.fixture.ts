import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface BrokenFile {
  /** As in `line-break--one-lf.ics`: the rule it breaks, and how. */
  readonly name: string;
  readonly rule: string;
  readonly bytes: Uint8Array;
}

const folder = join(import.meta.dirname, 'broken');

/** The files of a format that are broken in one way each, and named after the rule they break. */
export const brokenFiles = (
  format: 'calendar' | 'rss' | 'json-feed' | 'opml',
): readonly BrokenFile[] =>
  readdirSync(join(folder, format))
    .toSorted()
    .map((name) => ({
      name,
      rule: name.replace(/(--.*)?\.\w+$/, ''),
      bytes: readFileSync(join(folder, format, name)),
    }));

/** A file without any fault. */
export const cleanFile = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, 'clean', name));

/** What the site writes, as the tests of its outputs keep it. */
export const goldenFiles = (
  extension: '.ics' | '.xml',
): readonly (readonly [string, Uint8Array])[] => {
  const outputs = join(import.meta.dirname, '../../site/src/outputs');
  const golden = join(outputs, extension === '.ics' ? 'calendar' : 'feed', 'golden');
  return readdirSync(golden)
    .filter((name) => name.endsWith(`.golden${extension}`))
    .toSorted()
    .map((name) => [name, readFileSync(join(golden, name))]);
};

/** The rules a file breaks and how often, as a test compares them. */
export function countRules(
  problems: readonly { readonly rule: string }[],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule } of problems) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
