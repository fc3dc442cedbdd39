import { useMemo, type MouseEvent, type ReactNode } from 'react'
import type { Lead, Testimony } from '../../cms/content/Testimony.ts'
import type { Text } from '../../cms/content/Text.ts'
import { pointAt, pointsIn } from '../audio/pointsIn.ts'
import { useHeard } from '../audio/useHeard.ts'
import type { VoiceControl } from '../audio/useVoice.ts'
import { hears } from '../audio/VoiceEngine.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Words } from '../ui/Words.tsx'
import './IndexList.css'

export interface IndexListProps {
  readonly testimony: Testimony
  readonly control: VoiceControl
  readonly addressAt: (seconds: number) => string
  /** The way to what the museum shows where a point leads; nothing where it leads nowhere. */
  readonly leadLink?: (lead: Lead) => ReactNode
}

/** The index of a testimony, as oral historians keep it: what is told from when on, and what it is about. */
export function IndexList({ testimony, control, addressAt, leadLink }: IndexListProps) {
  const { words, format } = useLanguage()
  const { recording } = control.programme
  const points = useMemo(() => pointsIn(testimony, recording.lang), [testimony, recording])
  const told = useHeard((hearing) => (hears(hearing, recording.id) ? pointAt(points, hearing.seconds) : -1))
  if (points.length === 0) return null

  function listen(event: MouseEvent, seconds: number) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    control.playFrom(seconds)
  }

  return (
    <section className="testimony-index">
      <h2 className="testimony-player__title">{words.told.title}</h2>
      <ol className="testimony-index__points">
        {points.map(({ point, start }, index) => {
          const time = format.time(start)
          return (
            <li key={point.id} aria-current={index === told ? 'true' : undefined}>
              <a
                className="testimony-index__time"
                dir="ltr"
                href={addressAt(start)}
                aria-label={fill(words.player.listenFrom, { time })}
                onClick={(event) => listen(event, start)}
              >
                {time}
              </a>
              <div>
                <h3>
                  <Words text={point.title} />
                </h3>
                {point.synopsis && (
                  <p>
                    <Words text={point.synopsis} />
                  </p>
                )}
                <dl>
                  <About name={words.told.keywords} texts={point.keywords} />
                  <About name={words.told.places} texts={point.places.map(({ name }) => name)} />
                  <About name={words.told.people} texts={point.people.map(({ name }) => name)} />
                </dl>
                {point.lead && leadLink?.(point.lead)}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function About({ name, texts }: { readonly name: string; readonly texts: readonly Text[] }) {
  if (texts.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      {texts.map((text) => (
        <dd key={text.value}>
          <Words text={text} />
        </dd>
      ))}
    </div>
  )
}
