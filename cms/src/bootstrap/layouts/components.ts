import type { Layout } from './layout';

/** The groups of fields that forms contain, by the name of their component. */
export const components: Readonly<Record<string, Layout>> = {
  picture: {
    fields: {
      file: ['File', 'A picture from the media library, such as a JPEG of 1600 by 900 points.'],
      alt: [
        'Description',
        'What it shows, for people who cannot see it, such as “A storyteller and ten children”.',
      ],
      decorative: [
        'Decorative',
        'On when it says nothing that the text does not, such as a pattern.',
      ],
      credit: ['Credit', 'Who made it, such as “Photo: Ana Ruiz”.'],
    },
    form: [['file'], ['alt'], ['decorative', 'credit']],
    nameField: 'alt',
  },
  link: {
    fields: {
      label: ['Text', 'What the link says, such as “Events”.', 'Events'],
      url: ['Address', 'A path on this site such as /events/, or a full address with https://.'],
    },
    form: [['label', 'url']],
    nameField: 'label',
  },
  'card-reference': {
    fields: {
      target: [
        'Entry',
        'What the card shows, found by its title, such as an event; visitors see it once it is published.',
      ],
      label: ['Label', 'A word above the card instead of the usual one, such as “Start here”.'],
    },
    form: [['target', 'label']],
    nameField: 'target',
  },
  contact: {
    fields: {
      name: ['Name', 'Who answers, such as “Access desk”.'],
      email: ['E-mail', 'Such as access@library.example; this or a phone number is needed.'],
      phone: ['Phone', 'With its area code, such as +1 614 555 0100.'],
    },
    form: [['name'], ['email', 'phone']],
    nameField: 'name',
  },
  accessibility: {
    fields: {
      liveCaptions: [
        'Live captions',
        'What is said appears as text at once, such as by a captioner.',
      ],
      signLanguage: ['Sign language', 'An interpreter signs, such as in American Sign Language.'],
      transcript: ['Transcript', 'The spoken text can be read afterwards, such as on this page.'],
      audioDescription: ['Audio description', 'What can be seen is also said, such as slides.'],
      stepFreeAccess: [
        'Step-free access',
        'One can get in and around without a step, such as by a lift.',
      ],
      hearingLoop: ['Hearing loop', 'Hearing aids receive the sound, such as in the main hall.'],
      largePrint: ['Large print', 'Handouts come in large print, such as 18 points.'],
      quietSpace: ['Quiet space', 'There is a calm room nearby, such as the study room.'],
    },
    form: [
      ['liveCaptions', 'signLanguage', 'transcript'],
      ['audioDescription', 'stepFreeAccess', 'hearingLoop'],
      ['largePrint', 'quietSpace'],
    ],
    nameField: 'liveCaptions',
  },
  presenter: {
    fields: {
      person: ['Person', 'Somebody from the list of people, such as “Ana Ruiz”.'],
      role: ['Part', 'What the person does in this event, such as “moderator”.'],
    },
    form: [['person', 'role']],
    nameField: 'role',
  },
  recording: {
    fields: {
      state: [
        'State',
        'Planned, ready to watch, or not recorded; such as “ready” once it is online.',
      ],
      url: [
        'Address',
        'Where to watch it, such as https://video.example/plan-your-year.',
        'https://',
      ],
      publishedOn: ['Online since', 'The day it became available, such as 2025-02-03.'],
      durationMinutes: ['Length in minutes', 'How long it runs, such as 58.', '58'],
      captionsUrl: [
        'Captions',
        'The address of the captions file, such as https://video.example/plan.vtt.',
      ],
      transcript: ['Transcript', 'The spoken text, such as one paragraph for each speaker.'],
      fileUrl: ['File', 'The address of the file itself, such as https://video.example/plan.mp4.'],
      fileMime: ['Kind of file', 'Audio or video and its kind, such as video/mp4.', 'video/mp4'],
      fileBytes: ['Size of the file in bytes', 'As its host states it, such as 104857600.'],
      note: [
        'Note',
        'What to know about it, such as “The questions at the end were not recorded.”',
      ],
    },
    form: [
      ['state', 'publishedOn', 'durationMinutes'],
      ['url'],
      ['captionsUrl'],
      ['transcript'],
      ['fileUrl'],
      ['fileMime', 'fileBytes'],
      ['note'],
    ],
    nameField: 'state',
  },
  material: {
    fields: {
      kind: ['What', 'Slides, chat log, learner guide, handout, certificate, or something else.'],
      state: ['State', 'Available now, due later, or not provided, such as “due”.'],
      url: ['Address', 'Where to get it, such as https://files.example/slides.pdf.', 'https://'],
      note: ['Note', 'When it is due, or why it is not provided, such as “In March.”'],
    },
    form: [['kind', 'state'], ['url'], ['note']],
    nameField: 'kind',
  },
  finding: {
    fields: {
      question: ['Question', 'The words in which it was asked, such as “How do you listen?”.'],
      note: ['Note', 'What to know when reading it, such as “Several answers were possible.”'],
      options: ['Answers', 'Each answer with its share, such as “Surveys” with 82.'],
    },
    form: [['question'], ['note'], ['options']],
    nameField: 'question',
  },
  'finding-option': {
    fields: {
      label: ['Answer', 'In few words, such as “Advisory groups”.', 'Surveys'],
      percent: ['Percent', 'How many gave it, such as 44.', '44'],
    },
    form: [['label', 'percent']],
    nameField: 'label',
  },
  section: {
    fields: {
      kind: ['Kind', 'What the section is; some fill themselves, such as “upcoming”.'],
      heading: ['Heading', 'What stands above it, such as “Upcoming events”.'],
      lead: ['Lead', 'A sentence or two under the heading, such as “Join us online.”'],
      credit: ['Credit', 'Who chose or sponsored it, such as “Chosen by Co/Lab Capacity”.'],
      actionLabel: ['Text of the button', 'What a click does, such as “See all events”.'],
      actionUrl: ['Address of the button', 'Where it leads, such as /events/.', '/events/'],
      image: ['Picture', 'One picture, described in words, such as a photo of a reading circle.'],
      items: [
        'Cards',
        'What you choose to show, in order; a section that fills itself needs none.',
      ],
      count: ['How many', 'How many entries a section that fills itself shows, such as 3.', '3'],
    },
    form: [
      ['kind', 'count'],
      ['heading', 'credit'],
      ['lead'],
      ['actionLabel', 'actionUrl'],
      ['image'],
      ['items'],
    ],
    nameField: 'heading',
  },
};
