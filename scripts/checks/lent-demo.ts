import { demoMoment } from './demo-site.ts';
import { borrow, lend, type Lender } from './lender.ts';
import { type ServedDemo, serveDemo } from './served-demo.ts';

/** What a reader of the demo needs to know of it. */
export type LentDemo = Pick<ServedDemo, 'address' | 'folder'>;

declare module 'vitest' {
  export interface ProvidedContext {
    demoLender: string;
  }
}

/** Renders the demo when the first asks for it, and tells all who ask where it is served. */
export const lendDemo = (): Promise<Lender> =>
  lend(async () => {
    const { address, folder, stop } = await serveDemo(demoMoment);
    return { facts: { address, folder } satisfies LentDemo, stop };
  });

/** Asks the lender for the demo; whoever gets it leaves its files as they are. */
export const borrowDemo = (lender: string): Promise<LentDemo> => borrow(lender, 150_000);
