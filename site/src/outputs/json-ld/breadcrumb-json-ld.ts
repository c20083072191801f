import type { BreadcrumbListLeaf } from 'schema-dts';

import type { HubReader } from '../../hub/recording-hub.ts';
import { addressOf } from '../address.ts';

/** The way to a page from the home page, that page included. */
export const breadcrumbJsonLd = (
  trail: readonly { readonly name: string; readonly path: string }[],
  hub: HubReader,
): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: addressOf(path, hub.site),
  })),
});
