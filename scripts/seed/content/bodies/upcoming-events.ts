import { a, bullets, figure, h2, h3, p, quote, steps, strong } from '../../write.ts';

/** The longer texts about what is ahead. */

export const longTableBody = [
  p(
    'We are setting one table from the east door to the atlas cabinet, sixty chairs, soup at both ends. Between the soup and the pie we have a question: ',
    strong('what should this library stop doing, so that it can do something better?'),
  ),
  p(
    'It is asked in earnest. The budget for next year is drafted in six weeks, and one line of it, the smallest but not a joke, will be decided by what is said at this table. Last time that line became the Saturday bus.',
  ),
  figure('media-table-of-giving', 'A long table set with bowls, bread and a row of small lamps'),
  h2('How the evening runs'),
  steps(
    [strong('Soup. '), 'Sit beside somebody you do not know. Cards on the table help you begin.'],
    [strong('Stop. '), 'Each end of the table names three things it could live without.'],
    [
      strong('Start. '),
      'The middle of the table answers. Everything is written on the paper cloth.',
    ],
    [strong('Pie. '), 'We count, aloud, and say what happens next and who will do it.'],
  ),
  p(
    'Supper is free & vegetarian; tell us about allergies when you register. Children are welcome and have a tablecloth of their own. Interpreters for Spanish and Arabic sit in the middle, where they are easiest to find.',
  ),
  quote('If nobody disagrees before the pie, we have invited the wrong people.'),
  p(
    'New to this kind of evening? Start with the topic ',
    a('Co-creation', '/topics/co-creation/'),
    '.',
  ),
];

export const askFirstBody = [
  p(
    'Surveys reach the people who already like us. This webinar is about the others: the ones who walk past the door every day, have a reason, and have never been asked what it is.',
  ),
  p(
    'We spent eleven afternoons on benches, in a laundromat and outside a vaccination clinic, and came back with forty-two short conversations. None lasted longer than nine minutes. We will show the question sheet, the consent card, and the two questions we dropped after the first day because they were really about us.',
  ),
  figure('media-porch-bench', 'An empty bench on a porch, with room for two'),
  h2('What we ask'),
  bullets(
    'Where did you learn the last thing you needed to know?',
    'Who do people here go to before they go to an office?',
    'What would have to be true for you to sit down in a library for ten minutes?',
  ),
  h2('What we do not ask'),
  bullets(
    '“Why don’t you use the library?” It sounds like a reproach, and is one.',
    'Name, address, income. We never need them, so we never have to protect them.',
  ),
  p(
    'Sessions in ',
    a('Evidence Hour', '/series/evidence-hour/'),
    ' always end with what the evidence cannot carry. Forty-two conversations are not a percentage. They are forty-two reasons.',
  ),
];

export const badAirDayBody = [
  p(
    'At seven in the morning the air monitor on the roof turns from yellow to red. By nine there is a queue: two school groups, a man with an oxygen bottle, a family whose windows do not close. The branch has one filtered room and a rota written for an ordinary day.',
  ),
  p(
    'This session is a rehearsal. You will be given a floor plan, a staff of five and an hour-by-hour forecast, and you will have to decide who opens what. Nobody wins; everyone finds a door they had forgotten.',
  ),
  figure('media-weather-garden', 'A garden under several kinds of weather at once'),
  h3('Before you come'),
  bullets(
    'Find out where your building’s air comes in, and who has the key.',
    'Write down three telephone numbers you would need. Check that they answer.',
    'Count the chairs in your coolest or cleanest room.',
  ),
  h3('What you will leave with'),
  p(
    'A one-page plan with times in it, a sign in four languages that you may print tonight, and a partner library in another zone to telephone when yours is full. The notes stay with the series ',
    a('Climate & community', '/series/climate-and-community/'),
    '.',
  ),
];

export const newNeighboursBody = [
  p(
    'Moved here this year, or last year, or in a hurry? Come for tea. Around the room are people who can answer one kind of question each, and who will walk you to the next table when they cannot.',
  ),
  bullets(
    [strong('Papers: '), 'which office, which form, what to bring, what it must not cost.'],
    [strong('Buses & schools: '), 'routes, half-fare cards, how enrolment works in mid-term.'],
    [strong('Library card: '), 'made while you wait. A letter with your name on it is enough.'],
    [
      strong('Work: '),
      'a first look at your diploma or your trade, with somebody from the college.',
    ],
  ),
  p(
    'We speak English, español and العربية all evening, and there is a telephone line to interpreters for fourteen more. Nobody is asked about their status, here or afterwards.',
  ),
  figure('media-reading-circle', 'People of different ages sitting in a circle with open books'),
  p(
    'Cannot come to Court Square? The half hour of general questions, from 6:15 pm, is also online, with live captions. It is not recorded, so that people can ask what they need to ask.',
  ),
];

export const openStacksBody = [
  p(
    'Once a year we unlock the three basements. From ten at night until one in the morning the closed stacks are open: bound newspapers, glass plates, the county’s weather diaries, and four kilometres of shelf that most of our own staff have never walked.',
  ),
  p(
    'You will be given a torch, a map with one deliberate mistake, and a slip of paper on which to order something you did not know existed. It is brought to the reading room on a trolley with a bell. Volunteers from the Friends keep the cocoa hot.',
  ),
  figure('media-lit-windows', 'A tall library at night, most of its windows lit'),
  h2('By the hour'),
  steps(
    '10:00 pm — doors, torches, a very short safety talk',
    '10:30 pm — first descent; the second follows at 11:15 pm',
    '12:00 midnight — two poems and a weather report from 1888, read aloud',
    '12:20 am — last orders for the trolley',
    '1:00 am — lights up, night bus 11N waits at the east door',
  ),
  h2('Good to know'),
  bullets(
    'The first basement is step-free; the second and third are reached by iron stairs. Everything can be brought up on the trolley.',
    'It is dark and sometimes loud. A quiet room on the ground floor stays lit all night.',
    'For adults. Under-18s have a night of their own in the holidays. 🔦',
  ),
  p(
    'Missed it? The ',
    a('local history topic', '/topics/local-history/'),
    ' lists what we found down there so far.',
  ),
];

export const gatheringBody = [
  p(
    'Two days, three buildings, no keynote. The Alder gathering is for library people and the people they work with: the school nurse, the bus driver, the tenant organiser. Every session is led by at least one person who is not employed by a library.',
  ),
  h2('First day: listening'),
  p(
    'We begin on foot. Small groups leave ',
    a('Millrace Branch', '/places/millrace-branch/'),
    ' in six directions, each with a neighbour as a guide, and come back with one thing they heard and one they saw. The afternoon turns those notes into questions worth a year of work.',
  ),
  figure('media-hands-and-map', 'Several hands drawing on one large paper map'),
  h2('Second day: answering'),
  bullets(
    'Workshops on shared budgets, advisory groups that decide something, and leaving well when a project ends',
    'A repair table for plans: bring one that broke, and somebody will help you find out where',
    'A closing hour in which every library makes a single promise, out loud, with a date',
  ),
  h2('Cost, travel, and who pays for whom'),
  p(
    'A place is $45 and includes both lunches. Residents, students and anyone sent by a group rather than an employer come free, without having to explain. There are twenty travel grants of up to $150; write to the organisers before registering.',
  ),
  p(
    'All plenary sessions are streamed with live captions, and American Sign Language is provided in the main room. The full programme is published three weeks ahead.',
  ),
];

export const readingNumbersBody = [
  p(
    'Eighty per cent of libraries engage through events. How sure are we? The survey behind that figure asked 223 U.S. public and academic libraries, online, between 5 and 19 November 2020, and stated a margin of plus or minus six points.',
  ),
  p(
    'We take it apart in the open: what a sample of 223 can tell, why a careful reader arrives at 6.6 points rather than six, what an online panel leaves out, and how to put all of that in one honest sentence under a chart. Then everybody does the same with a figure of their own.',
  ),
  h2('No statistics needed'),
  bullets(
    'If you can halve a recipe you can estimate a margin of error.',
    'If you cannot, there is a table, and we will show you how to read it.',
  ),
  p(
    'The full results, with their method and a file you can download, are under ',
    a('Research', '/research/'),
    '.',
  ),
];
