import type { Exhibit } from '../../cms/content/Exhibit.ts'
import type { Room } from '../../cms/content/Room.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Picture } from '../ui/Picture.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import './Hanging.css'

export interface HangingProps {
  readonly room: Room
  readonly exhibit: Exhibit
  /** From 1, in hanging order. */
  readonly position: number
  readonly first: boolean
}

/** How wide an exhibit hangs, by the shape of its picture: a class each, for pages carry no styles of their own. */
function breadth({ image, aspect }: Exhibit): 'narrow' | 'even' | 'broad' {
  if (!image) return 'narrow'
  if (aspect < 0.95) return 'narrow'
  return aspect < 1.55 ? 'even' : 'broad'
}

const SIZES = {
  narrow: '(min-width: 86rem) 23rem, (min-width: 45rem) 30vw, 88vw',
  even: '(min-width: 86rem) 36rem, (min-width: 45rem) 46vw, 88vw',
  broad: '(min-width: 86rem) 50rem, (min-width: 45rem) 62vw, 88vw',
} as const

/** An exhibit on its room's wall: picture in its frame and mount, and the label beneath. */
export function Hanging({ room, exhibit, position, first }: HangingProps) {
  const { language, words, format } = useLanguage()
  const wide = breadth(exhibit)
  const { kinds } = words.exhibit
  return (
    <li className={`hanging hanging--${wide}`}>
      {exhibit.image ? (
        <div className="hanging__frame">
          <Picture image={exhibit.image} sizes={SIZES[wide]} first={first} />
        </div>
      ) : (
        <div className={`hanging__plaque hanging__plaque--${exhibit.kind}`} aria-hidden="true">
          {exhibit.hasVoice && (
            <span className="hanging__sign">
              <Icon shape="voice" />
            </span>
          )}
          <span className="hanging__words titled" {...textAttributes(exhibit.title, language)}>
            {exhibit.title.value}
          </span>
        </div>
      )}
      <div className="hanging__label">
        <p className="hanging__number">
          {format.number(position)} · {kinds[exhibit.kind]}
          {exhibit.hasVoice && exhibit.kind !== 'voice' && ` · ${kinds.voice}`}
        </p>
        <h3 {...textAttributes(exhibit.title, language)}>
          <PageLink to={{ kind: 'exhibit', room: room.slug, exhibit: exhibit.slug }}>{exhibit.title.value}</PageLink>
        </h3>
        <p className="hanging__nature">{words.exhibit.natures[exhibit.nature]}</p>
      </div>
    </li>
  )
}
