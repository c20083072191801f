import { a, bullets, figure, h2, p, quote, steps, strong } from '../../write.ts';

/** What is said about the events of January and February 2025 and the recordings before them. */

export const hiringBody = [
  p(
    'Some knowledge does not come from a degree: which greeting opens a door, which office nobody trusts, who everyone calls when the power is out. This hour follows a cultural liaison library assistant programme from the first rough job description to a permanent line in the budget.',
  ),
  p(
    'You will hear what changed at the desk, what changed in the neighbourhood, and which interview questions were quietly retired on the way. Bring a job posting of your own. The last fifteen minutes are for rewriting it together.',
  ),
  figure(
    'media-listening-chairs',
    'Two chairs drawn up to face each other, one of them slightly lower',
  ),
  h2('What you will take away'),
  bullets(
    'A job description you may copy, with the reasons for each line',
    'Five interview questions that ask about relationships, not only tasks',
    'A way to measure trust that does not insult anybody',
  ),
  h2('Running order'),
  steps(
    'Welcome, and how to ask for what you need (5 minutes)',
    'The story of one new position (25 minutes)',
    'Questions from the room (15 minutes)',
    'Rewrite a job posting together (15 minutes)',
  ),
  p(
    strong('Who should come? '),
    'Front-line staff, managers and human resources, ideally two of the three from the same library. If nobody can come live, the ',
    a('on-demand page', '/events/on-demand/'),
    ' will have the recording.',
  ),
];

export const teensBody = [
  p(
    'A locked box, four clues and one of them a lie. Put six teenagers around it and they will argue about sources for forty minutes without once being told that this is information literacy.',
  ),
  p(
    'In this webinar we build small things that teach a large habit: asking who is speaking, and why now. We begin with escape rooms that fit into a shoebox, and go on to the tools that teenagers already hold in their hands — search filters, reverse image search, the date line nobody reads.',
  ),
  figure(
    'media-puzzle-door',
    'A door made of puzzle pieces, with light coming through a missing one',
  ),
  h2('Three games to try next week'),
  bullets(
    [
      strong('Shoebox escape. '),
      'Five clues, one padlock, 30 minutes. Costs less than a pizza & can be reset by the players.',
    ],
    [
      strong('Spot the seam. '),
      'Two posts, one picture, different captions. Which was first, and how do you know?',
    ],
    [
      strong('Ask the bot twice. '),
      'Put the same question in two moods, compare the answers, look for what neither mentions.',
    ],
  ),
  p(
    'None of the games needs an account, and none keeps anything a player types. We will also say when not to play: in the week after a real rumour has hurt somebody at school, a conversation does more than a puzzle.',
  ),
  quote('The best clue is the one a fourteen-year-old can prove wrong.'),
];

export const theoryOfChangeBody = [
  p(
    'Most strategies end where the work begins. A Theory of Change goes the other way: it starts with the difference people hope to see, and walks back, step by step, to what somebody does on an ordinary Tuesday.',
  ),
  p(
    'We draw one together, in plain words, for a library that wants fewer young families to move away. Expect arrows, crossings-out, and one assumption that turns out to be a wish.',
  ),
  figure('media-hands-and-map', 'Several hands drawing lines on one large paper map'),
  h2('By the end you will have'),
  steps(
    'one sentence that says what should be different, for whom, and by when;',
    'three steps that must happen before it, each with a name beside it;',
    'the assumption most worth testing first;',
    'a way to put the plan into practice with the people it is for, rather than for them.',
  ),
  p(
    'A printed sheet helps, and so does a colleague. Both are optional. If you would rather begin with evidence, our ',
    a('survey of how libraries engage', '/research/'),
    ' is a quiet place to start.',
  ),
];

export const embraceChangeBody = [
  p(
    'A new desk, a new system, a new floor plan: the plan is ready, the poster is printed, and on Monday nobody uses it. This hour asks what was left out.',
  ),
  p(
    'It moves from managing change to practising it. Instead of announcing the finished thing, a team rehearses a rough one; whatever goes wrong goes wrong on purpose, among friends, while it is still cheap.',
  ),
  h2('Three exercises for the next staff meeting'),
  steps(
    [
      strong('The good part of the day. '),
      'Everyone names the ten minutes they would miss most. Those are the ones to protect.',
    ],
    [
      strong('Rehearsal week. '),
      'Try the change for five days at one desk, with a date on which it ends by itself.',
    ],
    [
      strong('The free chair. '),
      'At every planning table one seat stays open for whoever has to live with the result.',
    ],
  ),
  quote('A rehearsal can go wrong on purpose. An announcement only goes wrong in public.'),
  p(
    'The recording has captions that a person has checked, and a transcript you can search. The slides are a tagged PDF. The chat is not kept: it held names of people who had not agreed to that.',
  ),
];

export const climateTalkBody = [
  p(
    'Most people at the desk already talk about the weather. Few are ever asked what it costs them. This webinar is about taking the second step without starting a quarrel, and about why a library is a good place for it.',
  ),
  h2('What works across a counter'),
  bullets(
    'Begin with a place both of you know: this river, that bus stop in July.',
    'One figure is plenty. Say where it comes from.',
    'Leave people with something to do before supper, not before 2050.',
  ),
  p(
    'The second half looks at displays, story times and book lists, with before-and-after versions of real signs. It belongs with ',
    a('everything else on climate action', '/topics/climate-action/'),
    ' and can be watched on its own.',
  ),
];

export const changingClimateBody = [
  p(
    'A heat wave is a statistic until the woman upstairs does not answer her door. Neighbours who know each other check; neighbours who do not, assume. Libraries cannot lower the temperature, but they are rather good at introductions.',
  ),
  p(
    'The hour collects what has been tried: telephone trees run from the reference desk, shared gardens, cool rooms with board games, a map of who has a generator and who has a ladder. We say what each one took to set up, and what kept it alive after the first summer.',
  ),
  p('Captions are ready. The transcript is being read by a second pair of eyes.'),
];

export const authenticRelationshipsBody = [
  p(
    'Trust has a long memory. A group that was surveyed three times and answered never has every reason to be out when the library calls a fourth time. This on-demand hour begins there: with what was promised before, by whom, and what became of it.',
  ),
  p(
    'It goes on to the slow, unphotographed part. Turning up without an agenda. Paying people for what they know. Saying what you cannot do in the first five minutes instead of the last.',
  ),
  bullets(
    'Show up first, promise later',
    'Return with the results, even thin ones',
    'Let somebody else hold the microphone & the budget line',
  ),
  p('Watch it alone or with your team; pause after each part and write down one name.'),
];

export const transformativeImpactBody = [
  p(
    'There is a long way from a suggestion box to a table where residents hold half of the seats. This on-demand hour walks it in stages, and names the moment in each when a library is tempted to take the pen back.',
  ),
  p(
    'You will meet the difference between asking for opinions and sharing decisions, a simple agreement for groups that plan together, and a way to tell whether anything was transformed: not attendance, but what the people at the table did next.',
  ),
];
