import type { RenderedPage } from '../plan/site-session.ts';
import { deadLinks } from './dead-links.ts';
import { faultsOfCalendar } from './calendar-faults.ts';
import { bufferOf } from './once-per-piece.ts';
import { faultsOfText } from './text-faults.ts';
import { faultsOfXml } from './xml-faults.ts';

/** A page that may go live, or why it may not. */
export type Checked =
  | {
      readonly bytes: Uint8Array;
      /** What an operator should correct, in sentences. */
      readonly notes: readonly string[];
    }
  | { readonly problem: string };

/** What a page can be checked against. */
export interface Surroundings {
  /** Whether an address of the site is rendered. */
  readonly has: (path: string) => boolean;
  /** Whether a file is there beside what is rendered: a stylesheet, a picture. */
  readonly hasFile: (path: string) => boolean;
}

/** Pages larger than this are a fault of ours, and too much for a phone. */
const largestPage = 4_000_000;

/** Looks at a page before it goes live. What is wrong with one page holds back that page alone. */
export function checkPage(page: RenderedPage, around: Surroundings): Checked {
  if ('problem' in page) return { problem: page.problem };
  const { path, pieces, contentType } = page;
  const refuse = (reason: string): Checked => ({ problem: `${path} is held back: ${reason}` });
  const bytes = pieces.length === 1 ? bufferOf(pieces[0]!) : Buffer.concat(pieces);
  if (bytes.length === 0) return refuse('it is empty.');
  if (bytes.length > largestPage) return refuse(`it has ${bytes.length} bytes.`);
  const fault = faultsOfText(pieces) ?? faultOf(contentType, { pieces, bytes });
  if (fault !== undefined) return refuse(fault);
  if (!contentType.startsWith('text/html')) return { bytes, notes: [] };
  const { content, frame } = deadLinks(bytes, around);
  return {
    bytes,
    notes: [...content.map((dead) => deadInContent(path, dead)), ...frame.map(deadInFrame)],
  };
}

/** What a page says of an event must not be kept from visitors for an address beside it. */
const deadInContent = (path: string, dead: string): string =>
  `${path} links to ${dead}, which is not there. Correct the address in its entry.`;

/** One wrong address in the settings must not stop the whole site. */
const deadInFrame = (path: string): string =>
  `Every page links to ${path} from its head or foot, and it is not there. Correct it in the settings of the site.`;

interface File {
  readonly pieces: readonly Uint8Array[];
  readonly bytes: Buffer;
}

function faultOf(contentType: string, { pieces, bytes }: File): string | undefined {
  if (contentType.startsWith('text/calendar')) return faultsOfCalendar(pieces);
  if (/xml|opml/.test(contentType)) return faultsOfXml(bytes);
  if (/json/.test(contentType)) return faultsOfJson(bytes.toString());
  return undefined;
}

function faultsOfJson(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return `it is not JSON (${String(error)}).`;
  }
}
