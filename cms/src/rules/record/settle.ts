import type { DocumentType, Issue, Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { addressIssues } from '../guard/addresses';
import { refuseFaulty } from '../guard/objections';
import { noteAnew } from './note-anew';
import { recordChanges } from './record-changes';
import {
  type FoundVersion,
  isChange,
  isReadOtherwise,
  notedBefore,
  versionsFound,
} from './versions-found';

/** Documents of one type of which something may have changed. */
export interface Occasion {
  readonly type: DocumentType;
  readonly documentIds: readonly string[];
  /** Language versions that someone asked to publish, judged even if nothing in them changed. */
  readonly asked?: readonly Locale[];
  /** Something other than an edit took a part away: recorded, not refused. */
  readonly unguarded?: true;
  /** Whether to note also what only reads otherwise than it did. */
  readonly anew?: boolean;
}

/**
 * Compares what was noted of documents with what is public: refuses what must not be, or records
 * what became of it. Only in outbox order, inside the transaction.
 */
export async function settle(strapi: Core.Strapi, occasion: Occasion): Promise<void> {
  const { asked = [], unguarded, anew = false } = occasion;
  const versions = await versionsFound(strapi, occasion);
  const changed = versions.filter(isChange);
  if (unguarded === undefined)
    await guard(
      strapi,
      versions.filter((version) => changed.includes(version) || asked.includes(version.language)),
    );
  await noteAnew(
    strapi,
    versions.filter((version) => isReadOtherwise(version, anew)),
  );
  if (changed.length > 0) await recordChanges(strapi, { type: occasion.type, versions, changed });
}

async function guard(strapi: Core.Strapi, judged: readonly FoundVersion[]): Promise<void> {
  const issues: Issue[] = [];
  for (const version of judged) {
    const judgement = version.is?.judgement();
    if (judgement === undefined) continue;
    issues.push(...judgement.issues);
    // Who stays where it was public is in nobody's way.
    if (judgement.path !== (notedBefore(version)?.path ?? undefined))
      issues.push(...(await addressIssues(strapi, judgement)));
  }
  refuseFaulty(strapi, issues);
}
