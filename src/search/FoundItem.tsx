import type { Museum } from '../../cms/content/Museum.ts'
import { roomName } from '../catalogue/roomName.ts'
import { routeOf } from '../catalogue/View.ts'
import { LANGUAGE_NAMES } from '../i18n/languageNames.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import { addressOf, isInBuilding, secondsOf } from './addressOf.ts'
import { excerptOf } from './excerptOf.ts'
import type { Found } from './Found.ts'
import { Marked } from './Marked.tsx'

/** Seconds of one testimony that are shown: the others are on its page. */
const MOST_MOMENTS = 3
/** Other pages that are named. */
const MOST_MENTIONS = 4

export interface FoundItemProps {
  readonly museum: Museum
  readonly found: Found
  /** Links lead on in the walk. */
  readonly isWalk: boolean
}

/** One answer: what it is, its words with those that answer marked, the seconds that answer, and the ways to it. */
export function FoundItem({ museum, found, isWalk }: FoundItemProps) {
  const { language, words } = useLanguage()
  const { subject, terms } = found
  const own = textAttributes({ lang: found.language }, language)
  const excerpt = excerptOf(subject.text, terms)
  return (
    <li className="found">
      <p className="kicker">
        <Kicker museum={museum} found={found} />
      </p>
      <h3 className="found__title">
        <a
          href={addressOf(subject, language, { walk: isWalk })}
          {...textAttributes({ lang: subject.titleLang ?? found.language }, language)}
        >
          <Marked text={subject.title} terms={terms} />
        </a>
      </h3>
      {excerpt !== '' && (
        <p className="found__text" {...own}>
          <Marked text={excerpt} terms={terms} />
        </p>
      )}
      {found.moments.length > 0 && <Moments found={found} isWalk={isWalk} />}
      {subject.kind !== 'testimony' && subject.mentions.length > 1 && <Mentions found={found} isWalk={isWalk} />}
      {!isWalk && isInBuilding(subject) && (
        <p className="found__room">
          <a href={addressOf(subject, language, { walk: true })}>
            <Icon shape="door" />
            {words.search.seeInRoom}
            <span className="unseen"> : {subject.title}</span>
          </a>
        </p>
      )}
    </li>
  )
}

function Kicker({ museum, found: { subject, language: of } }: Pick<FoundItemProps, 'museum' | 'found'>) {
  const { language, words, format } = useLanguage()
  const [slug] = subject.rooms
  const room = subject.kind === 'room' ? undefined : routeOf(museum).find((each) => each.slug === slug)
  return (
    <>
      {words.search.kinds[subject.kind]}
      {room && ` · ${roomName(room, words, format)}`}
      {of !== language && (
        <>
          {' · '}
          <bdi lang={of}>{LANGUAGE_NAMES[of]}</bdi>
        </>
      )}
    </>
  )
}

function Moments({ found, isWalk }: Omit<FoundItemProps, 'museum'>) {
  const { language, words, format } = useLanguage()
  const { subject, moments } = found
  const shown = moments
    .slice(0, MOST_MOMENTS)
    .sort((a, b) => a.moment.at - b.moment.at)
    .map((each) => ({ ...each, time: format.time(secondsOf(subject, language, each.moment)) }))
  const rest = moments.length - shown.length
  return (
    <ul className="found__moments">
      {shown.map(({ moment, terms, time }) => (
        <li key={`${moment.at} ${moment.title}`}>
          <a href={addressOf(subject, language, { walk: isWalk, moment })}>
            <span className="unseen">{fill(words.search.listenAt, { time })}</span>
            <span className="found__time" aria-hidden="true">
              <Icon shape="play" />
              <bdi>{time}</bdi>
            </span>
          </a>
          <p {...textAttributes({ lang: found.language }, language)}>
            {moment.title !== null && (
              <strong>
                <Marked text={moment.title} terms={terms} />
                {moment.text !== '' && '. '}
              </strong>
            )}
            <Marked text={excerptOf(moment.text, terms)} terms={terms} />
          </p>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <a href={addressOf(subject, language, { walk: isWalk })}>{format.plural(words.search.moreMoments, rest)}</a>
        </li>
      )}
    </ul>
  )
}

function Mentions({ found, isWalk }: Omit<FoundItemProps, 'museum'>) {
  const { language, words } = useLanguage()
  const { subject } = found
  return (
    <div className="found__mentions">
      <p>{words.search.spokenOf}</p>
      <ul>
        {subject.mentions.slice(0, MOST_MENTIONS).map(({ path, title }) => (
          <li key={path} {...textAttributes({ lang: found.language }, language)}>
            <a href={addressOf({ ...subject, path }, language, { walk: isWalk })}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
