import { a, bullets, figure, h2, p, quote, steps, strong } from '../../write.ts';

/** The longer texts about what is over, and what was said there. */

export const coolRoomsBody = [
  p(
    'A cool room is a room, a thermometer and somebody with a key. Everything else is persuasion: the people who need it most are the ones who think it is meant for somebody worse off.',
  ),
  p(
    'We opened four of them, in the branches and in one disused bank, and kept a diary of fifty-one hot days. This webinar reads from it: what we bought, what we borrowed, and the afternoon on which an unlocked piano did more for attendance than all the posters together.',
  ),
  figure('media-rooftops', 'Rooftops under a low sun, with one terrace in the shade'),
  h2('What it took'),
  bullets(
    [
      strong('Money: '),
      '$1,900 for a summer, two thirds of it for fans and a second-hand freezer.',
    ],
    [strong('People: '), 'one paid hour for every three that volunteers gave.'],
    [strong('Paper: '), 'a sign that says “come in and do nothing”, in five languages.'],
  ),
  h2('What we would do differently'),
  p(
    'We closed at five, as libraries do, on days whose worst hour was seven. We offered water before chairs. And we counted heads instead of asking how people would get home. All three are put right in the plan you can download below; more on the subject is gathered under ',
    a('Climate action', '/topics/climate-action/'),
    '.',
  ),
];

export const coolRoomsTranscript =
  '[0:04] Thank you for coming in, wherever in is for you. It is thirty-one degrees in this office, so I shall be brief.\n\n[0:41] The first thing we learned is that nobody calls themselves vulnerable. They say: my sister worries. So the sign now says, come in if somebody worries about you.\n\n[1:35] The piano was an accident. It was stored in the bank, nobody had locked it, and on the second day a boy played the same four bars for an hour. People stayed to find out whether he would get to the fifth.\n\n[2:20] He did, in August.';

export const historyAloudBody = [
  p(
    'An archive is mostly silent, and that is not its fault. For this event we asked six households to lend us a tape, a cassette or an answering machine, and played three minutes of each to a room with the lights down.',
  ),
  p(
    'A grandmother counts stitches. Two brothers test a new recorder and quarrel about who may hold it. A council meeting of 1974 is interrupted by a goose. Between the pieces, Sofía Marín explains what it takes to keep such things: the machines, the permissions, the patience.',
  ),
  figure('media-listening-chairs', 'Two chairs drawn up to face each other, one slightly lower'),
  quote('We do not save the past. We save the next person a very long search.'),
  h2('If you have a box of tapes'),
  steps(
    'Do not play it to see whether it works. Old tape often plays exactly once.',
    'Write down who is on it while somebody still knows.',
    'Ring the local history desk on 555-0118; we lend a case and collect it.',
    'Decide how open it shall be. “Not before 2060” is a perfectly good answer.',
  ),
  p(
    'The recording is audio only. The household tapes are left out of it where a family asked us to.',
  ),
];

export const listeningYearBody = [
  p(
    'For twelve months one member of staff had no programme to run and no desk to cover. Her task was to listen, two days a week, and to write one page on Fridays. At the end of it we invited everybody who had spoken to her, and read the pages back.',
  ),
  p(
    'A hundred and forty people came, in person and online. Some recognised their own sentences. Two asked for theirs to be taken out, and we did that while the room had tea.',
  ),
  figure('media-hands-and-map', 'Several hands drawing on one large paper map'),
  h2('What the pages said most often'),
  bullets(
    'Tell us before it is decided, even when it is boring.',
    'Come back when it did not work.',
    'The bus, the bus, the bus.',
  ),
  h2('What has happened since'),
  p(
    'Three of the fifty-two pages became something: the Saturday bus, a bench with arms, and the rule that a project’s last day is announced on its first. Nine are in progress. The rest are in a ledger that anybody may see at the front desk or under ',
    a('Community engagement', '/topics/community-engagement/'),
    '.',
  ),
  quote('Listening is not a phase of the project. It is the project, with phases in it.'),
];

export const afterTheGrantBody = [
  p(
    'Money arrives with a date on which it leaves. This webinar was about the second date: how to close a project so that the people in it would work with you again.',
  ),
  h2('Four sentences to say early'),
  steps(
    '“This is paid for until the end of next year.”',
    '“These parts will go on without the money, and these will not.”',
    '“Here is who decides, and here is how you can be one of them.”',
    '“If it ends badly, this is whom you tell.”',
  ),
  p(
    'Priya Raman and Imani Okafor compare two endings, one that left a reading room running and one that left a locked cupboard. Neither was planned that way. In the second half, participants write the last page of a project that they have not started yet.',
  ),
  p(
    'The worksheet is available as a file and in large print. The chat is published too, with names removed, because half of the good ideas were in it.',
  ),
];
