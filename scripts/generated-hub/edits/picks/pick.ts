import type { Random } from '../../random.ts';
import type { Operation } from '../edit.ts';
import type { HubState } from '../hub-state.ts';

/** What an edit of a kind could do to a hub, or nothing where the hub has nothing for it. */
export type Pick = (state: HubState, random: Random) => Operation | undefined;
