/** The languages in which editors are told things, the default first. */
export const editorLanguages = ['en', 'es'] as const;
export type EditorLanguage = (typeof editorLanguages)[number];
