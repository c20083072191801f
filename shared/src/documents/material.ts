import { z } from 'zod';

import { limits } from '../limits.ts';
import {
  type MaterialKind,
  materialKinds,
  type MaterialState,
  materialStates,
} from '../vocabulary.ts';
import { choice, choiceOr, link, optional, prose } from './fields.ts';

/** Something handed out with an event: there, due, or not provided and why. */
export interface Material {
  readonly kind: MaterialKind;
  readonly state: MaterialState;
  readonly url?: string | undefined;
  readonly note?: string | undefined;
}

export const material = z.object({
  kind: choice(materialKinds),
  state: choiceOr(materialStates, 'available'),
  url: optional(link),
  note: optional(prose(limits.note)),
});
