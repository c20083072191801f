import type { Attribute } from '../store/models';

type Fields = Readonly<Record<string, unknown>>;

/** As much of JSON Logic as our schemas use: one field is, or is not, one value. */
type Comparison = readonly [{ readonly var: string }, unknown];
interface Condition {
  readonly '=='?: Comparison;
  readonly '!='?: Comparison;
}

/** Whether a form that is filled in like this shows a field. What it hides, Strapi does not save. */
export function isShown({ conditions }: Attribute, filledIn: Fields): boolean {
  const { '==': same, '!=': other } = (conditions?.visible ?? {}) as Condition;
  if (same !== undefined) return filledIn[same[0].var] === same[1];
  return other === undefined || filledIn[other[0].var] !== other[1];
}
