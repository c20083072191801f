import type { Advice } from '../advice/advice.ts';
import { dateWords, weekdayWord } from '../time/date-words.ts';

const languages = { en: 'English', es: 'Spanish', ar: 'Arabic' } as const;

export function adviceInEnglish(advice: Advice): string {
  switch (advice.code) {
    case 'starts-in-the-past':
      return 'this has passed already. Please check the date, and the year most of all.';
    case 'starts-within-a-day':
      return 'this is less than 24 hours ahead. People who subscribe to a calendar may not see it in time; tell them in another way too.';
    case 'starts-far-ahead':
      return 'this is more than 18 months ahead. Please check the year.';
    case 'unusual-hour':
      return `${advice.time} is an unusual hour. Please check it, and the time zone: the time is that of the venue.`;
    case 'weekend':
      return `this is a ${weekdayWord(advice.day, 'en')}. Please check the day.`;
    case 'very-long':
      return `it takes ${advice.hours} hours. Please check the end, or tick "All day".`;
    case 'very-short':
      return `it takes ${advice.minutes === 1 ? 'one minute' : `${advice.minutes} minutes`}. Please check the end.`;
    case 'title-long':
      return `it has ${advice.length} characters. Lists and search results show about 90; a shorter one is read whole.`;
    case 'title-in-capitals':
      return 'it is all in capitals, which is hard to read. Please write it as in a sentence.';
    case 'summary-missing':
      return 'it is empty. Lists, feeds and search results show it; please write one or two sentences.';
    case 'summary-long':
      return `it has ${advice.length} characters. Search results show about 160; please shorten it if you can.`;
    case 'twin':
      return `another published entry has this title on ${dateWords(advice.day, 'en', 'plain')} too. Please check that this is no copy.`;
    case 'recording-awaited':
      return 'the event ended more than a week ago, and the site says that the recording is coming. Please add it, or choose "not-recorded".';
    case 'recording-before-event':
      return 'the event has not begun, and the site would offer its recording at once. Please check the date, or choose "planned".';
    case 'recording-without-words':
      return 'the recording has neither captions nor a transcript, so deaf people cannot follow it. Please add one of them.';
    case 'card-not-public':
      return `${advice.target} is not published, so visitors do not see this card. Please publish it first, or choose another entry.`;
    case 'heading-skips-level':
      return `the heading “${advice.heading}” is of level ${advice.to} and follows one of level ${advice.from}. Please choose level ${advice.from + 1}.`;
    case 'link-says-nothing':
      return `the link “${advice.words}” does not say where it leads. Please link words that do, such as the name of the page.`;
    case 'link-leads-nowhere':
      return `no published entry is at ${advice.path}, so visitors see these words without a link until one is. Please check the address.`;
    case 'margin-differs':
      return `${advice.stated} points are stated, and the number of answers gives ${advice.computed}. Please check both numbers.`;
    case 'shares-do-not-fit':
      return `the answers add up to ${advice.sum} percent. Please check them, or say in the note why, such as “Several answers were possible.”`;
    case 'translation-older':
      return `the ${languages[advice.original]} version was published anew after this one was saved. Please check that both say the same.`;
    case 'picture-named-like-file':
      return `“${advice.words}” is the name of the file. Please say what the picture shows.`;
    case 'picture-words-long':
      return `it has ${advice.length} characters, and a screen reader says them all at once. Please say it in 150, and the rest in the text.`;
  }
}
