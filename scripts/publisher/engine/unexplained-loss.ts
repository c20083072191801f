import type { Delta } from '../delta.ts';
import { versionKey } from '../store/version.ts';
import { PublishingFailure } from '../publishing-failure.ts';
import type { Content } from '../store/content.ts';

/** More than this share of everything published must not vanish at once without a word. */
const bearableShare = 0.2;

/**
 * Says what would vanish by a delta that takes away much without anybody having withdrawn it: a
 * permission that slipped, a database that was cut. Undefined where nothing speaks against it.
 */
export function unexplainedLoss(content: Content, delta: Delta): PublishingFailure | undefined {
  if (delta.goneDocuments.length === 0) return undefined;
  const changes = delta.changes.toSorted((a, b) => a.number - b.number);
  const lastChange = new Map(changes.map((change) => [versionKey(change), change]));
  const lost = delta.goneDocuments.filter((version) => {
    const change = lastChange.get(versionKey(version));
    const isWithdrawn = change !== undefined && change.action !== 'publish';
    // A snapshot brings all that was ever withdrawn, and published again since.
    return !isWithdrawn || change.number < content.numberOf(version);
  });
  if (lost.length === 0) return undefined;
  const [gone, unexplained] = [delta.goneDocuments, lost].map(
    (versions) => new Set(versions.map(versionKey)),
  );
  const left = content.countByType((version) => gone?.has(versionKey(version)) === true);
  const missing = content.countByType((version) => unexplained?.has(versionKey(version)) !== true);
  const emptied = [...missing.keys()].filter((type) => !left.has(type));
  const total = sum(content.countByType());
  if (emptied.length === 0 && lost.length <= total * bearableShare) return undefined;
  const what =
    emptied.length > 0 ? `every ${emptied.join(', every ')}` : `${lost.length} of ${total} entries`;
  return new PublishingFailure(
    'loss-unexplained',
    `The CMS no longer has ${what}, and nobody withdrew that.`,
    {
      remedy:
        'The site stays as it is. If it is meant, run "npx pnpm@12.21.0 accept-loss"; if not, see docs/operating.md.',
    },
  );
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);
