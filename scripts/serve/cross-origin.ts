import { isForPrograms } from './file-kinds.ts';
import type { Headers } from './security.ts';

/**
 * Programs on other sites read feeds and calendars, and may. Scripts of theirs see no header that
 * is not named here, and without a validator every visit would cost them the whole file.
 */
export const openToOthers: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const reading = ['GET', 'HEAD'];

/** The methods that are answered at the address of a feed or calendar, be it there or not. */
export const methodsForPrograms: readonly string[] = [...reading, 'OPTIONS'];

/** The methods that are answered at a path. */
export const methodsFor = (path: string): readonly string[] =>
  isForPrograms(path) ? methodsForPrograms : reading;

/**
 * What a browser is told that asks with OPTIONS, before a script's request, whether the script may
 * send these headers (https://fetch.spec.whatwg.org/#cors-preflight-fetch). Browsers keep the answer
 * for a day at most.
 */
export const preflightHeaders: Headers = {
  'Access-Control-Allow-Methods': reading.join(', '),
  'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since, Range',
  'Access-Control-Max-Age': '86400',
};
