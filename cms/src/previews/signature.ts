import { createHmac, hkdfSync } from 'node:crypto';

import type { Sign } from '@porchlight/shared';

import { readEnvironment } from '../environment';

/** As `scripts/preview/signature.ts` derives it: the token itself never signs anything. */
const purpose = 'porchlight preview links';

/** Signs the addresses of previews. */
export function signer(): Sign {
  const { secrets } = readEnvironment();
  const key = Buffer.from(hkdfSync('sha256', secrets.HUB_PREVIEW_TOKEN, '', purpose, 32));
  return (text) => createHmac('sha256', key).update(text).digest('base64url');
}
