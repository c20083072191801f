import { applyEdit } from './apply-edit.ts';
import type { Edit } from './edit.ts';
import type { HubState } from './hub-state.ts';
import { pickEdit } from './pick-edit.ts';

/** The edits of a seed: for each place in the sequence and each state, always the same one. */
export const editsOf =
  (seed: string | number) =>
  (state: HubState, index: number): Edit =>
    pickEdit(state, `${seed} ${index}`);

/** So many edits of a seed one after another, and the hub after each. */
export function* editedBy(
  seed: string | number,
  state: HubState,
  count: number,
): Generator<{ readonly edit: Edit; readonly state: HubState }> {
  const editAt = editsOf(seed);
  let current = state;
  for (let index = 0; index < count; index += 1) {
    const edit = editAt(current, index);
    current = applyEdit(current, edit);
    yield { edit, state: current };
  }
}
