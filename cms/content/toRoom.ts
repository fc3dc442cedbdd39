import * as v from 'valibot'
import { idOf, readRecord } from './readRecord.ts'
import { ListRecord, OptionalText, SlugRecord, TextRecord } from './records.ts'
import { isReviewed } from './Review.ts'
import { SETTINGS, type Room, type Setting } from './Room.ts'
import type { StoryOutline } from './Story.ts'
import { toExhibit } from './toExhibit.ts'
import { toImage } from './toImage.ts'
import { toReferences } from './toReferences.ts'
import { toRichText } from './toRichText.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'

const RoomRecord = v.object({
  _id: v.string(),
  title: TextRecord,
  slug: SlugRecord,
  number: v.pipe(v.number(), v.integer(), v.minValue(0)),
  period: OptionalText,
  themeRef: v.nullish(v.string(), null),
  setting: v.nullish(v.unknown(), null),
  summary: TextRecord,
  introLabel: v.nullish(v.unknown(), null),
  cover: v.nullish(v.unknown(), null),
  exhibits: ListRecord,
  stories: ListRecord,
  review: v.nullish(v.unknown(), null),
})

/** The plainest light and colours: a room whose theme is broken still opens. */
export const PLAIN_SETTING: Setting = 'home'

/** A room with the exhibits that can be shown. `stories` are those of the museum that can be read, by id. */
export function toRoom(record: unknown, stories: ReadonlyMap<string, StoryOutline>, transform: Transform): Room | null {
  const at = { id: idOf(record, 'a room without _id'), field: '' }
  const room = readRecord(RoomRecord, record, at, transform)
  if (!room) return null
  const introLabel = toRichText(room.introLabel, within(at, 'introLabel'), transform)
  if (!introLabel) return null
  const { _id: id, slug, number, title, period, summary } = room

  const hung = new Set<string>()
  const exhibits = toReferences(room.exhibits, within(at, 'exhibits'), transform, (document, ref) => {
    const exhibit = toExhibit(document, ref, transform)
    if (!exhibit) return null
    if (hung.has(exhibit.slug)) {
      transform.report({ ...within(at, 'exhibits'), message: `"${exhibit.slug}" hangs here twice; shown once.` })
      return null
    }
    hung.add(exhibit.slug)
    return exhibit
  })

  return {
    id,
    slug,
    number,
    title,
    period,
    summary,
    setting: toSetting(room.setting, room.themeRef, at, transform),
    cover: toImage(room.cover, within(at, 'cover'), transform),
    introLabel,
    exhibits,
    stories: room.stories.flatMap((ref, index) => {
      const story = typeof ref === 'string' ? stories.get(ref) : undefined
      if (!story) {
        const here = { id, field: `stories[${index}]` }
        transform.report({ ...here, message: `Leads to "${String(ref)}", which cannot be shown; left out.` })
      }
      return story ? [story] : []
    }),
    reviewed: isReviewed(room.review),
  }
}

function toSetting(setting: unknown, themeRef: string | null, at: Whereabouts, transform: Transform): Setting {
  const read = v.safeParse(v.picklist(SETTINGS), setting)
  if (read.success) return read.output
  const here = themeRef === null ? within(at, 'theme') : { id: themeRef, field: 'setting' }
  transform.report({ ...here, message: `Gives no setting; ${at.id} is shown as a plain room.` })
  return PLAIN_SETTING
}
