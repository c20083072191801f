import { rm } from 'node:fs/promises';

import { errors } from '@strapi/utils';

import type { SentFiles } from './judging';
import { languageOfPerson } from '../../people/language';
import type { Person } from '../../people/requester';
import { describeUnfit } from './words';

/** What an action is given, as far as it is read here. */
interface Context {
  readonly request: { readonly files?: { readonly files?: SentFiles } };
  readonly state: { readonly user: Person };
}

export type Action = (context: Context) => Promise<unknown>;

/** Says in our words what Strapi says of a file's type, and clears away what was not taken. */
export const inOurWords =
  (action: Action): Action =>
  async (context) => {
    try {
      return await action(context);
    } catch (error) {
      // Strapi removes what was sent only after an action that went well.
      for (const file of [context.request.files?.files ?? []].flat())
        await rm(file.filepath, { force: true });
      if (!isAboutType(error)) throw error;
      const language = languageOfPerson(context.state.user);
      throw new errors.ValidationError(describeUnfit({ code: 'wrong-type' }, language));
    }
  };

const isAboutType = (error: unknown): boolean =>
  error instanceof errors.ValidationError &&
  /^(?:MIME type is|File type '.*' is) not allowed$|^Cannot verify file type/.test(error.message);
