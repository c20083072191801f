export type { Advice } from './advice/advice.ts';
export { advise } from './advice/advise.ts';
export { describeAdvice } from './advice/describe-advice.ts';
export { dayFields, dayIn, type Draft, toDraft } from './advice/draft.ts';
export type { Surroundings } from './advice/surroundings.ts';
export * from './body/body-text.ts';
export * from './body/body.ts';
export { parseLink, parseWebAddress } from './body/link.ts';
export { bareReferences } from './character-references.ts';
export { calledIn } from './documents/called.ts';
export type { BlogPost, NewsArticle } from './documents/article.ts';
export type { Audience } from './documents/audience.ts';
export type { Campaign } from './documents/campaign.ts';
export {
  changesBetween,
  changesSince,
  isToldReady,
  toldOfEvent,
  type ToldValues,
  toldValues,
} from './documents/changes.ts';
export type { Course } from './documents/course.ts';
export type { Envelope } from './documents/document-parser.ts';
export { type Event, type Presenter, scheduleIssue } from './documents/event.ts';
export type { Guide } from './documents/guide.ts';
export type { HubPage, Section } from './documents/hub-page.ts';
export type { Material } from './documents/material.ts';
export type { Organization } from './documents/organization.ts';
export type { Page } from './documents/page.ts';
export {
  type Document,
  type DocumentsByType,
  fieldsRead,
  parseDocument,
} from './documents/parsers.ts';
export type { Contact, LabelledLink, Picture } from './documents/parts.ts';
export type { Person } from './documents/person.ts';
export type { Venue } from './documents/place.ts';
export type { Product } from './documents/product.ts';
export type { Recording, RecordingFile } from './documents/recording.ts';
export type { Series } from './documents/series.ts';
export type { SiteSettings } from './documents/site-settings.ts';
export type { Story } from './documents/story.ts';
export type { Finding, Survey } from './documents/survey.ts';
export type { Topic } from './documents/topic.ts';
export { entryLinked } from './internal-link.ts';
export { type EditorLanguage, editorLanguages } from './editor-words/editor-language.ts';
export * from './embed-paths.ts';
export * from './feed-paths.ts';
export * from './video-player.ts';
export {
  describeIssue,
  describeIssueNaming,
  describePlace,
  type Expectation,
  type Issue,
  type Place,
  remedyOf,
} from './issues.ts';
export { versionFor } from './languages-shown.ts';
export { limits } from './limits.ts';
export * from './locales.ts';
export { pictureLimits, pictureTypes } from './media/picture-limits.ts';
export { type Variant, variantsOf } from './media/variants.ts';
export * from './package/editing-file.ts';
export * from './paths.ts';
export * from './planning/announcement.ts';
export * from './planning/closed-days.ts';
export * from './planning/recurrence.ts';
export * from './planning/sessions.ts';
export { slugChoices } from './planning/slug-choices.ts';
export { type StoredFields, undated } from './planning/undated.ts';
export * from './preview-link.ts';
export { fail, ok, type Result, separate } from './result.ts';
export * from './run-report.ts';
export { isReservedSlug, isSlug, proposeSlug } from './slug.ts';
export * from './snapshot/format.ts';
export { snapshotJsonSchema } from './snapshot/json-schema.ts';
export {
  describeSnapshotProblem,
  readChanges,
  readSnapshot,
  type SnapshotProblem,
} from './snapshot/read-snapshot.ts';
export {
  type OrderedSnapshot,
  type RunningSha256,
  snapshotLines,
} from './snapshot/snapshot-lines.ts';
export {
  type ChangesContent,
  type SnapshotContent,
  writeChanges,
  writeSnapshot,
} from './snapshot/write-snapshot.ts';
export { stableJson } from './stable-json.ts';
export * from './subscriptions.ts';
export * from './survey/margin.ts';
export { byCodeUnit, cleanLine, cleanProse } from './text.ts';
export * from './time/appointment.ts';
export * from './time/calendar-date.ts';
export { now } from './time/clock.ts';
export {
  dateWords,
  type DateStyle,
  dayNumber,
  dayRangeWords,
  weekdayWord,
} from './time/date-words.ts';
export * from './time/instant.ts';
export { localDigits, numberWords, percentWords } from './time/number-words.ts';
export * from './time/phases.ts';
export { scheduleBetween } from './time/schedule-between.ts';
export * from './time/schedule.ts';
export { endsOnItsDay, halfDayWords, rangeWords, timeWords } from './time/time-words.ts';
export * from './time/wall-time.ts';
export { zoneWords } from './time/zone-words.ts';
export * from './time/zones.ts';
export * from './vocabulary.ts';
