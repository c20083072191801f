import { isDerived } from '../derived-files.ts';
import { fileOf } from '../tree/paths.ts';
import { partOf } from '../tree/release-parts.ts';
import type { Works } from './works.ts';

/**
 * Addresses whose file is another than what was rendered last, after the tree was changed by
 * something else than a run: a rollback, or a power cut that took files.
 */
export function differingPaths(
  { ledger, files }: Pick<Works, 'ledger' | 'files'>,
  release: string,
): readonly string[] {
  const present = files.all(release);
  return ledger
    .pages()
    .filter(({ path, sha256 }) => sha256 !== null && present.get(fileOf(path)) !== sha256)
    .map(({ path }) => path);
}

/** Pages that the tree has and the site has not. */
export function leftoverPaths(
  { ledger, files, renderer }: Pick<Works, 'ledger' | 'files' | 'renderer'>,
  release: string,
): readonly string[] {
  const rendered = new Set(ledger.pages().map(({ path }) => fileOf(path)));
  return [...files.all(release).keys()].filter(
    (path) =>
      !rendered.has(path) &&
      !renderer.fixed.has(path) &&
      !isDerived(path) &&
      partOf(path) === 'site',
  );
}
