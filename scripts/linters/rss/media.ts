import { isLanguageTag, isMediaType, isWebAddress } from '../addresses.ts';
import { quoted } from '../problem.ts';
import { problem, type XmlElement } from '../xml/element.ts';
import type { RssProblem } from './rules.ts';

/** RSS 2.0 enclosure. */
export function judgeEnclosure(enclosure: XmlElement): readonly RssProblem[] {
  const { url = '', length = '', type = '' } = Object.fromEntries(enclosure.attributes);
  return [
    ...(isWebAddress(url) ? [] : [`Its url ${quoted(url)} is not a whole address of the web.`]),
    ...(/^[1-9]\d*$/.test(length)
      ? []
      : [`Its length ${quoted(length)} is not a number of octets.`]),
    ...(isMediaType(type) ? [] : [`Its type ${quoted(type)} is not a media type.`]),
  ].map((message) => problem(enclosure, 'enclosure', message));
}

/** https://podcasters.apple.com/support/823-podcast-requirements */
export const judgeDuration = (duration: XmlElement): readonly RssProblem[] =>
  /^(\d+|\d{1,2}(:[0-5]\d){1,2})$/.test(duration.text)
    ? []
    : [problem(duration, 'duration', `${quoted(duration.text)} is not a duration.`)];

/** https://podcasting2.org/docs/podcast-namespace/tags/transcript */
export function judgeTranscript(transcript: XmlElement): readonly RssProblem[] {
  const { url = '', type = '', language } = Object.fromEntries(transcript.attributes);
  return [
    ...(isWebAddress(url) ? [] : [`Its url ${quoted(url)} is not a whole address of the web.`]),
    ...(isMediaType(type) ? [] : [`Its type ${quoted(type)} is not a media type.`]),
    ...(language === undefined || isLanguageTag(language)
      ? []
      : [`Its language ${quoted(language)} is not a language tag.`]),
  ].map((message) => problem(transcript, 'transcript', message));
}

/** Apple Podcasts: an address in an attribute, unlike everything around it. */
export function judgeCover(cover: XmlElement): readonly RssProblem[] {
  const href = cover.attributes.get('href') ?? '';
  return isWebAddress(href)
    ? []
    : [problem(cover, 'link', `${quoted(href)} is not a whole address of the web.`)];
}
