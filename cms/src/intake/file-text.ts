import { fail, ok, type Result } from '@porchlight/shared';

import { type FileProblem, intakeLimits } from './file-event';

/** The text of a file in UTF-8, with or without a byte order mark. */
export function readFileText(bytes: Uint8Array): Result<string, FileProblem> {
  if (bytes.byteLength > intakeLimits.bytes)
    return fail({ code: 'too-large', limit: intakeLimits.bytes });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail({ code: 'not-utf-8' });
  }
}
