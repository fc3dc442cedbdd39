import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { nameOf, type Whereabouts } from './Whereabouts.ts'

/** Says politely what one has come to; only the visitor's own moves change it, so it never speaks by itself. */
export function WalkSpeech({ here }: { readonly here: Whereabouts }) {
  const { words, format } = useLanguage()
  const { room, exhibit } = here
  const title = nameOf(here)
  const name =
    room.number === 0
      ? title.value
      : fill(words.walk.roomNumber, { number: format.number(room.number), title: title.value })
  const said = exhibit
    ? fill(words.walk.facing, { title: title.value })
    : `${name}. ${format.plural(words.room.exhibitCount, room.exhibits.length)}`
  return (
    <output className="unseen" aria-live="polite" lang={title.lang}>
      {said}
    </output>
  )
}
