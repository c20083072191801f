import { bareReferences } from '@porchlight/shared';

const markup = new RegExp(
  `<[a-zA-Z!?/]|&(?:#?\\w+;|#(?:\\d|[xX][\\da-fA-F])|${bareReferences.join('|')})`,
);

/**
 * What a program that takes plain text for HTML would read as a tag or resolve as a character, as
 * in `<details>`, `&copy;` and `&copy 2025`; undefined when it would show the text as it is.
 */
export const markupIn = (text: string): string | undefined => markup.exec(text)?.[0];
