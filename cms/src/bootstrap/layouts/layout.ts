/** What an editor reads beside a field: its label, one sentence with an example, and a placeholder. */
export type Words = readonly [label: string, help: string, placeholder?: string];

/** How the forms and lists of one type or component look on a fresh installation. */
export interface Layout {
  readonly fields: Readonly<Record<string, Words>>;
  /** The rows of the form; the fields of a row share its width. */
  readonly form: readonly (readonly string[])[];
  /** The field that names an entry in lists and pickers. */
  readonly nameField: string;
  readonly columns?: readonly string[];
  readonly sort?: readonly [field: string, order: 'ASC' | 'DESC'];
}
