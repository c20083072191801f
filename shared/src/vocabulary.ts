/** Every closed list of words, once: the CMS's enumerations, the parsers and the labels all come from here. */

/** Types with drafts: an editor publishes them. */
export const draftTypes = [
  'event',
  'news-article',
  'blog-post',
  'story',
  'course',
  'guide',
  'survey',
  'product',
  'page',
  'hub-page',
] as const;

/** Types without drafts: saving publishes them. */
export const directTypes = [
  'topic',
  'audience',
  'series',
  'person',
  'organization',
  'place',
  'campaign',
  'site-settings',
] as const;

export const documentTypes = [...draftTypes, ...directTypes] as const;
export type DocumentType = (typeof documentTypes)[number];

/** Types of which there is one document. */
export const singleTypes = ['hub-page', 'site-settings'] as const satisfies readonly DocumentType[];

/** Types whose text is the same in every language: proper names. */
export const unlocalizedTypes = ['organization'] as const satisfies readonly DocumentType[];

/** What a guide or a section of the home page can point at. */
export const referableTypes = [
  'event',
  'news-article',
  'blog-post',
  'story',
  'course',
  'guide',
  'survey',
  'product',
  'page',
] as const satisfies readonly DocumentType[];

/** What documents are gathered by; each value has a page and feeds of its own. */
export const facets = ['topic', 'audience', 'series', 'place', 'campaign'] as const;
export type Facet = (typeof facets)[number];

export const eventFormats = ['webinar', 'in-person', 'hybrid'] as const;
export type EventFormat = (typeof eventFormats)[number];

export const eventStatuses = [
  'scheduled',
  'tentative',
  'cancelled',
  'postponed',
  'moved-online',
] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const registrationStates = [
  'not-needed',
  'opens-later',
  'open',
  'waiting-list',
  'full',
  'closed',
] as const;
export type RegistrationState = (typeof registrationStates)[number];

export const recordingStates = ['planned', 'ready', 'not-recorded'] as const;
export type RecordingState = (typeof recordingStates)[number];

export const presenterRoles = [
  'presenter',
  'panelist',
  'moderator',
  'host',
  'interpreter',
] as const;
export type PresenterRole = (typeof presenterRoles)[number];

export const materialKinds = [
  'slides',
  'chat',
  'learner-guide',
  'handout',
  'certificate',
  'other',
] as const;
export type MaterialKind = (typeof materialKinds)[number];

export const materialStates = ['available', 'due', 'not-provided'] as const;
export type MaterialState = (typeof materialStates)[number];

export const accessibilityOffers = [
  'live-captions',
  'sign-language',
  'transcript',
  'audio-description',
  'step-free-access',
  'hearing-loop',
  'large-print',
  'quiet-space',
] as const;
export type AccessibilityOffer = (typeof accessibilityOffers)[number];

/** Languages an event can be held in, by their BCP 47 codes. */
export const spokenLanguages = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'hi',
  'it',
  'ja',
  'ko',
  'pt',
  'ru',
  'uk',
  'vi',
  'zh',
  'ase',
  'bfi',
] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

export const storyKinds = ['story', 'social-post'] as const;

export const courseFormats = ['self-paced', 'live', 'blended'] as const;
export type CourseFormat = (typeof courseFormats)[number];

export const courseLevels = ['all-levels', 'beginner', 'intermediate', 'advanced'] as const;
export type CourseLevel = (typeof courseLevels)[number];

export const productMarks = ['none', 'trademark', 'service-mark', 'registered'] as const;
export type ProductMark = (typeof productMarks)[number];

/** How each mark is written after a name. */
export const markSigns: Readonly<Record<ProductMark, string>> = {
  none: '',
  trademark: '™',
  'service-mark': '℠',
  registered: '®',
};

export const surveyModes = ['online', 'phone', 'paper', 'in-person', 'mixed'] as const;
export type SurveyMode = (typeof surveyModes)[number];

/** The sections a home page can have. */
export const sectionKinds = [
  'hero',
  'definition',
  'survey',
  'guide',
  'featured',
  'courses',
  'upcoming',
  'on-demand',
  'products',
  'subscribe',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

export const zoneWordings = ['full', 'generic'] as const;
export type ZoneWording = (typeof zoneWordings)[number];

export const timeStyles = ['12h', '24h'] as const;
export type TimeStyle = (typeof timeStyles)[number];

/** What a change record can say changed; the feed of changes and the "was" times are made of them. */
export const changedFields = [
  'startsAt',
  'endsAt',
  'timeZone',
  'eventStatus',
  'format',
  'place',
  'recording',
  'captions',
  'slug',
  'title',
] as const;
export type ChangedField = (typeof changedFields)[number];
