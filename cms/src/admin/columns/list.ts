/** As much of a list as the content manager hands over and takes back. */
export interface List {
  readonly displayedHeaders: readonly (Readonly<Record<string, unknown>> & {
    readonly name: string;
  })[];
  readonly layout: object;
}
