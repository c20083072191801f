import { errors } from '@strapi/utils';

interface Context {
  readonly request: { readonly body?: unknown };
}

/** Far more than a list in a list in a form needs: each is a level, and so is what it holds. */
const most = 100;

/** Nobody is known yet who asks, so it is said in both languages of the panel. */
const sentence =
  'What was sent is nested too deeply. Please put fewer lists into each other. Lo enviado está anidado a demasiada profundidad. Ponga menos listas unas dentro de otras.';

/** Refuses what is nested so deeply that whoever reads it by calling themselves would run out of stack. */
// oxlint-disable-next-line import/no-default-export -- Strapi loads a middleware by its default.
export default () =>
  async ({ request }: Context, next: () => Promise<void>): Promise<void> => {
    if (isDeeperThan(most, request.body)) throw new errors.ApplicationError(sentence);
    await next();
  };

const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => isDeeperThan(levels - 1, each)));
