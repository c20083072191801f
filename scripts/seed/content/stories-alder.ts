import type { Calendar, DemoDocument } from '../demo-document.ts';
import { a, bullets, figure, h2, p, quote, strong } from '../write.ts';
import { entry, ornament, picture } from './entry.ts';
import { audiences, topics } from './event-fields.ts';

const alder = { organization: 'organization-alder-county-libraries' };
const friends = { organization: 'organization-friends-of-alder' };
const riverbend = { organization: 'organization-riverbend-college-library' };
const engagedLibraries = { campaign: 'campaign-engaged-libraries' };

/** Stories from Alder County, newest first. */
export const alderStories = (calendar: Calendar): readonly DemoDocument[] => [
  entry(
    'story',
    'story-sixty-one-coats',
    { days: -2 },
    {
      title: 'Sixty-one coats by noon 🧣',
      slug: 'sixty-one-coats',
      summary:
        'One rail, two hours, no questions: the Friends set up a coat exchange on the porch and had to fetch a second rail.',
      storyKind: 'social-post',
      ...friends,
      ...engagedLibraries,
      date: calendar.date(-4),
      occasion: 'First cold morning',
      permalink: 'https://social.example/@friends-of-alder/sixty-one-coats',
      ...ornament('table-of-giving'),
      topics: topics('community-engagement', 'health-and-wellbeing'),
      audiences: audiences('friends-and-trustees', 'public-libraries'),
      body: [
        p(
          'Take one, leave one, or just take one. 61 coats found somebody by noon. Most surprising swap: a tailcoat for a ski suit, both parties delighted. The rail stays on the porch at Millrace as long as the cold does. Gloves wanted!',
        ),
        p('#EngagedLibraries'),
      ],
    },
  ),
  entry(
    'story',
    'story-van-that-comes-back',
    { days: -5 },
    {
      title: 'The van that comes back',
      slug: 'the-van-that-comes-back',
      summary:
        'Nine stops, one Wednesday, no timetable on the side of the van. What two years of turning up have taught a small library about distance.',
      storyKind: 'story',
      ...alder,
      ...picture(
        'book-van',
        'A library van stands in a street at dusk, its side open on lit shelves; neighbours choose books.',
        'Drawn for Porchlight',
      ),
      topics: topics('community-engagement', 'digital-inclusion', 'library-spaces'),
      audiences: audiences('public-libraries', 'library-leaders', 'frontline-staff'),
      body: [
        p(
          'At a quarter past seven the dairy’s early shift comes out for its break, and the van is there. Tomás Herrera has the awning down and the lamp on. He does not say good morning to everyone. “Some people need a few months before good morning”, he says. “I can wait. I have a heater.”',
        ),
        p(
          'The van belongs to Alder County Libraries and was, in an earlier life, a bread van. It holds 900 books, a printer, two telephones that anybody may use, and a drawer called Miscellaneous in which a visitor may find reading glasses, bus tickets and a stamp.',
        ),
        h2('The first year, in which little happened'),
        p(
          'Nobody likes to tell this part. For eleven months the average stop saw four people, one of whom wanted to know where the bread was. The board asked, reasonably, whether the stops should be changed. The crew asked for one more year in the same nine places, at the same nine times. They had a theory: people were watching to see if the van would come back.',
        ),
        quote('“You don’t tell your troubles to something that might be gone next week.”'),
        p(
          'The theory held. In the thirteenth month the dairy stop had nineteen visitors. Nothing had changed except that it was the thirteenth month.',
        ),
        figure(
          'media-rooftops',
          'Rooftops at dusk; somebody reads in a lit attic window and a cat looks on.',
        ),
        h2('What people bring to the window'),
        bullets(
          [strong('Letters. '), 'One visit in five is about a letter with a window in it.'],
          [
            strong('Passwords. '),
            'Forgotten, expired, or known only to a grandson in another state.',
          ],
          [
            strong('Books, too. '),
            'Westerns at the dairy, gardening at the flats, and at stop six nothing but poetry. No one can say why.',
          ],
        ),
        h2('What the van changed at home'),
        p(
          'Each Thursday morning the crew has ten minutes at the staff meeting, with one rule: name a rule that was in the way. In two years that has ended the need for a printed bill as proof of address, moved the renewal notice from e-mail to text message, and taken the word “delinquent” out of every letter. None of it cost anything. All of it had been suggested before, by people inside. It took a queue at a van window to make it true.',
        ),
        p(
          'The round is on Wednesdays. Stops and times hang in every branch and at the dairy’s gate; if you would like the van on your road, call 555-0121. A second place to listen stands still all week: ',
          a('three chairs under the linden', '/stories/three-chairs/'),
          '.',
        ),
      ],
    },
  ),
  entry(
    'story',
    'story-three-chairs',
    { days: -14 },
    {
      title: 'Three chairs under the linden',
      slug: 'three-chairs',
      summary:
        'No desk, no sign, no leaflet. One chair for whoever listens, one for whoever talks, and a third that is always kept free.',
      storyKind: 'story',
      ...alder,
      ...engagedLibraries,
      ...picture(
        'listening-chairs',
        'Two neighbours talk on folding chairs under a lantern in a tree; a third chair is kept free.',
        'Drawn for Porchlight',
      ),
      topics: topics('community-engagement', 'health-and-wellbeing', 'library-spaces'),
      audiences: audiences('public-libraries', 'frontline-staff'),
      body: [
        p(
          'The linden behind Millrace Branch is older than the mill. In its lowest branch hangs a lantern, and under the lantern stand three folding chairs. From five until dusk, on every dry weekday, somebody from the library sits in one of them and has nothing else to do.',
        ),
        p(
          'There is no sign. A sign would need a word, and each word we tried kept somebody away: “advice” sounded like debt, “support” like illness, “engagement” like a wedding.',
        ),
        h2('The rules, such as they are'),
        bullets(
          'Whoever sits down may begin, or not.',
          'The listener takes no notes. What should be remembered is repeated at the end, aloud, until the other person says “yes, that”.',
          'A promise is made only if the person who makes it can keep it alone.',
          'The third chair stays empty, with a book on it, for whoever is walking past slowly.',
        ),
        quote(
          'The third chair does the work. People sit down next to a talk, and find they are in it.',
        ),
        h2('What came of it'),
        p(
          'In a season 240 conversations, by a rough count made with pebbles in a jar. A bench along the towpath, because four people who had never met wanted to rest in the same spot. A widowers’ breakfast that calls itself the Egg Committee. The late evening at Alder Central began here as well, one might say: the nurse who asked for it had first asked the chairs.',
        ),
        p(
          'It does not always go well. Two evenings ended in anger, one in an ambulance, rightly called. Listeners work in pairs within sight of each other, go home by nine, and have an hour each month with someone who listens to them. That hour is the only line in the budget.',
        ),
        p(
          'The chairs cost $34 each. You may borrow them: ask for item “LISTEN / 3” at the tool shelf. The lantern is on loan to the tree.',
        ),
      ],
    },
  ),
  entry(
    'story',
    'story-locked-cupboard',
    { days: -28 },
    {
      title: 'The locked cupboard: an escape room made by teens',
      slug: 'the-locked-cupboard',
      summary:
        'Six teenagers, eleven padlocks and one forged newspaper. How Hillside’s upper floor taught adults to check a source.',
      storyKind: 'story',
      ...alder,
      ...picture(
        'puzzle-door',
        'Three teenagers work on a locked door with a missing puzzle piece, a key and a padlock.',
      ),
      topics: topics('teens-and-youth', 'digital-inclusion', 'co-creation'),
      audiences: audiences('youth-services', 'ages-13-to-17'),
      body: [
        p(
          'The puzzle is simple to describe. A cupboard holds a cake. The code is in one of five news stories about the cupboard, of which four are false. You have forty minutes, a telephone and one another.',
        ),
        p(
          'It was built on the upper floor of Hillside Branch by six people between 13 and 16, with Mei-Lin Carter fetching padlocks. They wrote the stories themselves and learned, as forgers do, what makes a lie sit well: a real street name, a number that is not round, a quotation from a woman called Barbara.',
        ),
        bullets(
          'Round one caught 7 of 8 teams of adults. The library’s own staff needed 39 minutes.',
          'The rewritten round two caught the six who had written it.',
          'Everything is free to copy: stories, floor plan, shopping list. The cake is lemon.',
        ),
        p(
          'Asked what they would tell other libraries, the group settled on one sentence after some debate: “Let us lose a few padlocks.” They have lost three.',
        ),
      ],
    },
  ),
  entry(
    'story',
    'story-weather-garden',
    { days: -44 },
    {
      title: 'A garden that expects the weather',
      slug: 'weather-garden',
      summary:
        'The lawn behind Alder Central flooded twice and burned once in the same year. Neighbours dug it up, with our permission, and planted for all three.',
      storyKind: 'story',
      ...alder,
      ...ornament('weather-garden'),
      topics: topics('climate-action', 'co-creation', 'library-spaces'),
      audiences: audiences('public-libraries'),
      body: [
        p(
          'A lawn is a plan for weather that we no longer have. Ours stood under water in April, cracked in July and caught fire, a little, in August. So forty neighbours dug it up over three weekends, under the eye of Dakota Whitehorse, and laid out a garden in three steps.',
        ),
        p(
          'The lowest takes the rain and is allowed to be a pond. In the middle grow plants which do not mind either way, currants among them. At the top, where it is dry, stand thyme, a water tap and a long bench in the shade of a sail. Whoever sits there is fourteen degrees Fahrenheit (eight Celsius) cooler than whoever waits for the bus on Court Square. Class 5b takes both temperatures daily, at noon & at three.',
        ),
      ],
    },
  ),
  entry(
    'story',
    'story-mill-whistles',
    { days: -70 },
    {
      title: 'Mill whistles: ninety voices',
      slug: 'mill-whistles',
      summary:
        'Ninety people who worked beside the river told a college class what the day sounded like. The first copy of every recording went home with the speaker.',
      storyKind: 'story',
      ...riverbend,
      ...ornament('reading-circle'),
      topics: topics('local-history', 'partnerships'),
      audiences: audiences('academic-libraries', 'public-libraries'),
      body: [
        p(
          'The last mill on the Alder closed before the students were born. Their project with Riverbend College Library and Sofía Marín began with a question about sound: what did you hear first in the morning? Ninety people answered. “The whistle”, most of them said, and then, after a pause, whistled it. They do not agree on the note.',
        ),
        p(
          'Every speaker approved the recording before anyone else could hear it, and got the first copy. Seven asked for a passage to be taken out, and it was. The collection opens with the ninety whistles, one after the other, which takes six minutes and is the best thing to happen in our reading room this year.',
        ),
      ],
    },
  ),
  entry(
    'story',
    'story-repair-table',
    { days: -98 },
    {
      title: 'Nothing is broken on the second Sunday',
      slug: 'repair-table',
      summary:
        'Toasters, zips, a trombone: the Friends’ repair table mends two things out of three, and is proudest of the third.',
      storyKind: 'story',
      ...friends,
      ...picture(
        'things-on-pegs',
        'A wall of things to borrow: a ukulele, an umbrella, a drill, a telescope, a tent.',
      ),
      topics: topics('climate-action', 'skills-and-careers'),
      audiences: audiences('friends-and-trustees', 'public-libraries'),
      body: [
        p(
          'Of 187 objects brought to the table this year, 126 went home working. The others went home understood. Noah Lindqvist keeps a chart on which “mended”, “will never be mended” and “was never broken” have columns of their own, the last one mostly printers.',
        ),
        p(
          'You do not hand anything over. You sit down, you hold the lamp, and at some point you find the screwdriver in your own hand. That is how the table got its four youngest menders. They came with a trombone.',
        ),
      ],
    },
  ),
];
