import { useId, useState, type ReactNode } from 'react'
import type { Testimony } from '../../cms/content/Testimony.ts'
import type { View } from '../catalogue/View.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Paragraphs } from '../ui/Paragraphs.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import { Words } from '../ui/Words.tsx'
import { pageOfPlace } from './pageOfPlace.ts'
import { nameOf, type Whereabouts } from './Whereabouts.ts'

/** From this width on the label has a place of its own beside the picture; on a phone it opens over it. */
const HAS_ROOM = '(min-width: 60rem)'

export interface WalkCaptionProps {
  readonly view: View
  readonly here: Whereabouts
  readonly voice: (testimony: Testimony) => ReactNode
  /** The visitor reads in it, or has read. */
  readonly onReading: (isReading: boolean) => void
  /** Opens the picture to be looked at closely; null where there is none. */
  readonly onCloser: (() => void) | null
}

/** What one faces, as text: the exhibit's label and the way to its page; at an entrance, the room's. */
export function WalkCaption({ view, here, voice, onReading, onCloser }: WalkCaptionProps) {
  const { words, language } = useLanguage()
  const [isOpen, setOpen] = useState(() => matchMedia(HAS_ROOM).matches)
  const body = useId()
  const title = nameOf(here)
  return (
    <section
      className={`walk__caption ${isOpen ? 'walk__caption--open' : ''} setting-${here.room.setting}`}
      aria-labelledby={`${body}-title`}
    >
      <div className="walk__caption-head">
        <div>
          {here.exhibit && <p className="kicker">{words.exhibit.natures[here.exhibit.nature]}</p>}
          <h2 id={`${body}-title`} className="walk__caption-title" {...textAttributes(title, language)}>
            {title.value}
          </h2>
        </div>
        {onCloser && (
          <button
            type="button"
            className="overlay__button walk__button walk__button--plain"
            aria-haspopup="dialog"
            aria-label={words.moving.lookClosely}
            onClick={onCloser}
          >
            <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M10 3a7 7 0 1 0 4.2 12.6l5.1 5.1 2-2-5.1-5.1A7 7 0 0 0 10 3zm0 2.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8z" />
            </svg>
          </button>
        )}
        <button
          type="button"
          className="overlay__button walk__button walk__button--plain"
          aria-expanded={isOpen}
          aria-controls={body}
          aria-label={isOpen ? words.walk.hideText : words.walk.showText}
          onClick={() => setOpen(!isOpen)}
        >
          <svg className="icon walk__chevron" viewBox="0 0 24 24" aria-hidden="true">
            <path d="m4 15.5 8-8 8 8-2 2-6-6-6 6z" />
          </svg>
        </button>
      </div>
      <div
        id={body}
        className="walk__caption-body"
        hidden={!isOpen}
        // By hand: a transcript that keeps time with its voice scrolls by itself.
        onWheel={() => onReading(true)}
        onTouchMove={() => onReading(true)}
        onFocus={(event) => onReading(isRead(event.target))}
        onBlur={() => onReading(false)}
        onPointerLeave={({ currentTarget }) => {
          const { activeElement } = document
          onReading(currentTarget.contains(activeElement) && isRead(activeElement))
        }}
      >
        <Told view={view} here={here} voice={voice} />
        <p>
          <PageLink to={pageOfPlace(here.place)} className="walk__page-link">
            {here.exhibit ? words.walk.readPage : words.walk.readRoom}
          </PageLink>
        </p>
      </div>
    </section>
  )
}

/** Who has their hand on a player listens, and wants to see what the voice shows. */
function isRead(element: Element | null): boolean {
  return element !== null && !element.matches('.voice-player *, input, select')
}

/** The long text of a place; nothing until the page of the place is there. */
function Told({ view: { shown }, here, voice }: Pick<WalkCaptionProps, 'view' | 'here' | 'voice'>) {
  const { words } = useLanguage()
  if (shown.kind === 'trouble') return <p>{words.trouble[shown.error.kind]}</p>
  if (shown.kind === 'room' && shown.room.slug === here.place.room)
    return <Paragraphs text={shown.room.introLabel} below />
  if (shown.kind !== 'exhibit' || shown.exhibit.slug !== here.place.exhibit) {
    return (
      <p>
        <Words text={here.room.summary} />
      </p>
    )
  }
  const { exhibit, testimony } = shown
  return (
    <>
      {exhibit.contentNote && (
        <p className="walk__note">
          <strong>{words.exhibit.contentNote}</strong> <Words text={exhibit.contentNote} />
        </p>
      )}
      <Paragraphs text={exhibit.objectLabel} below />
      {testimony?.ok && voice(testimony.value)}
    </>
  )
}
