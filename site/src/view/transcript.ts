/** What is said from one moment on, until somebody else speaks or a thought ends. */
export interface Passage {
  /** As a person reads it: `1:02:09`; undefined where the text gives none. */
  readonly time: string | undefined;
  /** The same for machines: `PT3729S`. */
  readonly duration: string | undefined;
  readonly speaker: string | undefined;
  readonly text: string;
}

/**
 * Reads a transcript as editors have them: paragraphs that may begin with a time (`[12:05]`), or the
 * whole of a WebVTT file (https://www.w3.org/TR/webvtt1/), whose short cues become paragraphs.
 */
export const passagesOf = (transcript: string): readonly Passage[] =>
  /^\uFEFF?WEBVTT\b/.test(transcript)
    ? joinedCues(cuesOf(transcript))
    : blocksOf(transcript).map(paragraphOf);

const blocksOf = (text: string): readonly string[] =>
  text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '');

const clock = String.raw`(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)`;
const leadingTime = new RegExp(String.raw`^[[(]?${clock}(?:[.,]\d{1,3})?[\])]?\s+(?=\S)`);
const cueTime = new RegExp(String.raw`^${clock}\.\d{3}\s+-->\s+\S+`);

function paragraphOf(block: string): Passage {
  const found = leadingTime.exec(block);
  const text = block.slice(found?.[0].length ?? 0);
  return { ...timeAt(found && secondsOf(found)), speaker: undefined, text };
}

interface Cue {
  readonly start: number;
  readonly speaker: string | undefined;
  readonly text: string;
}

/** Cues have a line with their times; headers, notes, styles and regions have none. */
const cuesOf = (file: string): readonly Cue[] =>
  blocksOf(file).flatMap((block) => {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => cueTime.test(line));
    const found = cueTime.exec(lines[at] ?? '');
    if (found === null) return [];
    const said = lines.slice(at + 1).join(' ');
    const speaker = /^<v(?:\.[^\s>]*)?\s+([^>]+)>/.exec(said)?.[1]?.trim();
    return [{ start: secondsOf(found), speaker, text: plainText(said) }];
  });

/** Without the tags of WebVTT, and its escapes as what they stand for. */
const plainText = (said: string): string =>
  said
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => escapes[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const escapes: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '\u200e',
  rlm: '\u200f',
};

/** A paragraph ends with a sentence once it is this long, in characters. */
const paragraphLength = 320;

function joinedCues(cues: readonly Cue[]): readonly Passage[] {
  const passages: { start: number; speaker: string | undefined; text: string }[] = [];
  for (const { start, speaker, text } of cues) {
    const last = passages.at(-1);
    const isNew =
      last === undefined ||
      speaker !== last.speaker ||
      (last.text.length >= paragraphLength && /[.!?…؟。]["”’»)]*$/.test(last.text));
    if (isNew) passages.push({ start, speaker, text });
    else last.text = `${last.text} ${text}`;
  }
  return passages.map(({ start, speaker, text }) => ({ ...timeAt(start), speaker, text }));
}

const secondsOf = ([, hours = '0', minutes, seconds]: readonly string[]): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);

function timeAt(seconds: number | null): Pick<Passage, 'time' | 'duration'> {
  if (seconds === null) return { time: undefined, duration: undefined };
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const parts = hours > 0 ? [hours, twoDigits(minutes)] : [minutes];
  return { time: [...parts, twoDigits(seconds % 60)].join(':'), duration: `PT${seconds}S` };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
