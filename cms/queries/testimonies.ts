import { defineQuery } from 'groq'
import { FACTS } from './facts.ts'
import { localised } from './localised.ts'
import { AUDIO_FIELDS, IMAGE_FIELDS } from './media.ts'

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
  interviewer,
  "recordings": recordings[]{_key, language, audio{${AUDIO_FIELDS}}},
  "transcripts": transcripts[]{_key, language, follows, "segments": segments[]{start, end, text}},
  consent{basis, scope, signedOn, from, until, withdrawnOn, pseudonym},
  ${FACTS},
  ${localised('contentNote')}`

/** Every testimony; whether it may be heard is decided by its consent, in cms/content. */
export const testimoniesQuery = defineQuery(`*[_type == "testimony"] | order(_id asc) {${TESTIMONY_FIELDS}}`)
