/** What the content manager gives the input of a custom field. */
export interface FieldProps {
  /** The path in the form: `slug`, or `items.0.target`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: React.ReactNode;
  readonly labelAction?: React.ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly value: string | null | undefined;
  readonly onChange: (name: string, value: string | null) => void;
}

/** The value of another field of the same form, if it is a text. */
export const textIn = (values: unknown, name: string): string | undefined => {
  const value = (values as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The help alone: how many characters the database holds tells nobody anything about a date. */
export const helpOf = (hint: React.ReactNode): React.ReactNode =>
  Array.isArray(hint) ? (hint.at(-1) as React.ReactNode) : hint;
