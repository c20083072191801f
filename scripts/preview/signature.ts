import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

import type { Matches, Sign } from '@porchlight/shared';

/** As `cms/src/previews/signature.ts` derives it: the token itself never signs anything. */
const purpose = 'porchlight preview links';

/** Makes the addresses of previews, and tells those that were made with the same token. */
export interface Signature {
  readonly sign: Sign;
  readonly matches: Matches;
}

export function signatureOf(token: string): Signature {
  const key = Buffer.from(hkdfSync('sha256', token, '', purpose, 32));
  const hash = (text: string): Buffer => createHmac('sha256', key).update(text).digest();
  return {
    sign: (text) => hash(text).toString('base64url'),
    matches(text, signature) {
      // Compared as it is written, so that a signature has one way to be written.
      const wanted = Buffer.from(hash(text).toString('base64url'));
      const given = Buffer.from(signature);
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    },
  };
}
