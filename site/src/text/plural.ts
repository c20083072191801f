/** English and Spanish tell one from every other number. */
export const oneOrMore = (n: number, one: string, other: string): string => (n === 1 ? one : other);

export interface ArabicForms {
  /** Said without the number: "no events", "one event", "two events". */
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  /** 3 to 10, and the same in every further hundred. */
  readonly few: string;
  /** 11 to 99, and the same in every further hundred. */
  readonly many: string;
  /** Whole hundreds. */
  readonly other: string;
}

/** The form a noun has after a number in Arabic. */
export function arabicForm(n: number, forms: ArabicForms): string {
  if (n === 0) return forms.zero;
  if (n === 1) return forms.one;
  if (n === 2) return forms.two;
  const rest = n % 100;
  if (rest >= 3 && rest <= 10) return forms.few;
  return rest >= 11 ? forms.many : forms.other;
}
