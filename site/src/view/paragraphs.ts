/** Text of several lines, as an editor broke it. */
export const paragraphsOf = (prose: string | undefined): readonly string[] =>
  prose?.split(/\n+/).filter(Boolean) ?? [];
