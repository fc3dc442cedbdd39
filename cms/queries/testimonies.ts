import { defineQuery } from 'groq'
import { FACTS } from './facts.ts'
import { localised } from './localised.ts'
import { AUDIO_FIELDS, IMAGE_FIELDS, SOUND_FILE_FIELDS } from './media.ts'
import { PEOPLE, PLACE_FIELDS, PLACES } from './peopleAndPlaces.ts'
import { REVIEW } from './reviews.ts'

/** Facts, exhibits and people of a point are only named where the testimony or the rooms have them already. */
const INDEX_POINT_FIELDS = `
  _key,
  "times": times[]{language, seconds},
  ${localised('title')},
  ${localised('synopsis')},
  "keywords": keywords[]{${localised('word')}},
  ${PLACES},
  ${PEOPLE},
  "facts": facts[]._ref,
  lead{
    "exhibit": exhibit._ref,
    view,
    raisesLamp,
    "route": route[]{"ref": _ref, "document": @->{${PLACE_FIELDS}}}
  }`

export const TESTIMONY_FIELDS = `
  _id,
  ${localised('title')},
  "slug": slug.current,
  kind,
  ${localised('narratorRole')},
  "person": person->{_id, ${localised('name')}},
  portrait{${IMAGE_FIELDS}},
  ${localised('synopsis')},
  recordedOn,
  "recordedAtRef": recordedAt._ref,
  "recordedAt": recordedAt->{${PLACE_FIELDS}},
  interviewer,
  "recordings": recordings[]{
    _key,
    language,
    audio{${AUDIO_FIELDS}},
    "otherFormats": otherFormats[]{${SOUND_FILE_FIELDS}},
    peaks,
    peaksOf
  },
  "transcripts": transcripts[]{_key, language, follows, "segments": segments[]{start, end, text, speaker}},
  "index": index[]{${INDEX_POINT_FIELDS}},
  consent{basis, scope, signedOn, from, until, withdrawnOn, pseudonym},
  ${FACTS},
  ${localised('contentNote')},
  ${REVIEW}`

/** Every testimony; whether it may be heard is decided by its consent, in cms/content. */
export const testimoniesQuery = defineQuery(`*[_type == "testimony"] | order(_id asc) {${TESTIMONY_FIELDS}}`)
