import { expect, test } from 'vitest';

import { recordingHub } from '../hub/recording-hub.ts';
import { oncePerState } from './once-per-state.ts';
import { libraryOf } from './library.fixture.ts';
import { raw } from './raw-document.fixture.ts';
import { rememberingAsks } from './remembering-asks.ts';

const page = (title: string) => raw('page', 'about', { title, slug: 'about' });

/** A library with one page, and a maker that counts how often it is at work. */
function setUp() {
  const { hub, tell } = libraryOf([page('Old')]);
  let made = 0;
  const titleIn = oncePerState((reader, locale: 'en' | 'es') => {
    made += 1;
    const card = reader.ask('card', 'about', locale);
    return card && 'title' in card ? card.title : undefined;
  });
  return { hub, tell, titleIn, made: () => made };
}

test('it is made once in a state and form, and anew in the next state', () => {
  const { hub, tell, titleIn, made } = setUp();
  expect([titleIn(hub(), 'en'), titleIn(hub(), 'en'), made()]).toEqual(['Old', 'Old', 1]);
  expect([titleIn(hub(), 'es'), made()]).toEqual(['Old', 2]);
  tell([page('New')]);
  expect([titleIn(hub(), 'en'), made()]).toEqual(['New', 3]);
});

test('the same again is the same state', () => {
  const { hub, tell, titleIn, made } = setUp();
  titleIn(hub(), 'en');
  tell([page('Old')]);
  expect([titleIn(hub(), 'en'), made()]).toEqual(['Old', 1]);
});

test('whoever records what is asked hears of all of it each time, however deep', () => {
  const { hub, titleIn } = setUp();
  const inner = rememberingAsks((_: object, reader) => titleIn(reader, 'en'));
  const outer = oncePerState((reader, name: string) => [name, inner(subject, reader)]);
  const subject = {};
  const asked = [1, 2, 3].map(() => {
    const recording = recordingHub(hub());
    expect(outer(recording.reader, 'it')).toEqual(['it', 'Old']);
    return recording.asked();
  });
  expect(asked).toEqual(asked.map(() => ['["card","about","en"]']));
});

test('what is remembered by its questions hears of a change in any of them', () => {
  const { hub, tell, titleIn } = setUp();
  const subject = {};
  const said = rememberingAsks((_: object, reader) => `It is ${titleIn(reader, 'en')}.`);
  expect(said(subject, hub())).toBe('It is Old.');
  tell([page('New')]);
  expect(said(subject, hub())).toBe('It is New.');
});
