import { defaultLocale, draftTypes, isLocale, type PreviewStatus } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { readEnvironment } from '../environment';
import type { Ability } from '../people/judge';
import { rowOfDraft } from '../reviews/drafts';
import { rightsOn } from '../people/rights';
import { typeOfUid } from '../store/models';
import { linkTo } from './links';

/** What Strapi asks with: `modified` and `draft` are both about the draft. */
interface Asked {
  readonly documentId?: string;
  readonly locale?: string | null;
  readonly status?: string;
}

/** Strapi's setting for its own button "Open preview", which shows the page in a frame. */
export function previewSetting() {
  const { previewUrl } = readEnvironment();
  if (previewUrl === undefined) return { enabled: false };
  return {
    enabled: true,
    config: { allowedOrigins: [new URL(previewUrl).origin], handler: previewAddress },
  };
}

/**
 * The address that the button opens, or nothing for what has no preview. Strapi lets everybody ask
 * who is signed in, so whether they may read the entry is looked at here. What is public is shown by
 * the preview as well: pages of the site itself refuse to be framed.
 */
async function previewAddress(
  uid: string,
  { documentId = '', locale, status }: Asked,
): Promise<string | undefined> {
  const type = draftTypes.find((each) => each === typeOfUid(uid));
  if (type === undefined) return undefined;
  const { strapi } = globalThis as unknown as { readonly strapi: Core.Strapi };
  const language = isLocale(locale) ? locale : defaultLocale;
  const row = await rowOfDraft(strapi, { type, documentId, language });
  const { userAbility } = (strapi.requestContext.get()?.state ?? {}) as {
    readonly userAbility?: Ability;
  };
  if (row === undefined || !rightsOn(strapi, userAbility, type, row).reads) return undefined;
  const shown: PreviewStatus = status === 'published' ? 'published' : 'draft';
  return linkTo({ status: shown, type, documentId, locale: language });
}
