import * as v from 'valibot'
import { idOf, readRecord } from './readRecord.ts'
import { ListRecord, SlugRecord, TextRecord } from './records.ts'
import { isReviewed } from './Review.ts'
import type { Story } from './Story.ts'
import { toFacts } from './toFacts.ts'
import { toImage } from './toImage.ts'
import { toPeople, toPlaces } from './toPeopleAndPlaces.ts'
import { toRichText } from './toRichText.ts'
import { within, type Transform } from './Transform.ts'

const StoryRecord = v.object({
  _id: v.string(),
  title: TextRecord,
  slug: SlugRecord,
  lead: TextRecord,
  body: v.nullish(v.unknown(), null),
  cover: v.nullish(v.unknown(), null),
  facts: ListRecord,
  people: ListRecord,
  places: ListRecord,
  pendingReview: v.nullish(v.boolean(), false),
  review: v.nullish(v.unknown(), null),
})

/** A story, or null where it cannot be read or proven. Which room it belongs to is known by the rooms (assembleMuseum). */
export function toStory(record: unknown, transform: Transform): Story | null {
  const at = { id: idOf(record, 'a story without _id'), field: '' }
  const story = readRecord(StoryRecord, record, at, transform)
  if (!story) return null
  const { _id: id, slug, title, lead } = story
  const body = toRichText(story.body, within(at, 'body'), transform)
  const facts = body && toFacts(story.facts, at, transform)
  if (!body || !facts) return null
  return {
    id,
    slug,
    title,
    lead,
    cover: toImage(story.cover, within(at, 'cover'), transform),
    room: null,
    body,
    facts,
    people: toPeople(story.people, at, transform),
    places: toPlaces(story.places, at, transform),
    pendingReview: story.pendingReview,
    reviewed: isReviewed(story.review),
  }
}
