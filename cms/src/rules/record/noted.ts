import { toldValues } from '@porchlight/shared';

import type { Noted } from '../../store/public-record';
import type { Judgement } from './judgement';
import { wordsShownOf } from '../showing/shown-words';
import { timesIn } from '../showing/time-wording';

/** Rises when more is kept of public versions: what is public is then noted anew at a start. */
export const notedVersion = 1;

/** What is kept of a public version. */
export function toNoted({ document, exported }: Judgement): Noted {
  return {
    told: document === undefined ? null : toldValues(document),
    shown: document === undefined ? null : wordsShownOf(document),
    times: document === undefined ? null : timesIn(document),
    files: [...exported.media].sort(),
    described: [...exported.described].sort(),
  };
}
