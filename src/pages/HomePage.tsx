import type { MediaImage } from '../../cms/content/Media.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import { routeOf } from '../catalogue/View.ts'
import { MUSEUM_NAMES } from '../i18n/languageNames.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Paragraphs } from '../ui/Paragraphs.tsx'
import { Picture } from '../ui/Picture.tsx'
import { Words } from '../ui/Words.tsx'
import { FewOf } from './FewOf.tsx'
import { RoomDoor } from './RoomDoor.tsx'
import { StoryTeaser } from './StoryTeaser.tsx'
import { TourTeaser } from './TourTeaser.tsx'
import { TranslationNote } from './TranslationNote.tsx'
import { VoiceTeaser } from './VoiceTeaser.tsx'
import './HomePage.css'

/** The entrance: what the museum is, and the ways into it. */
export function HomePage({ museum }: { readonly museum: Museum }) {
  return (
    <>
      <Entrance museum={museum} />
      <Route museum={museum} />
      <Voices museum={museum} />
      <Tours museum={museum} />
      <Stories museum={museum} />
      <Method />
    </>
  )
}

function Entrance({ museum }: { readonly museum: Museum }) {
  const { language, words } = useLanguage()
  const cover = museum.cover ?? firstGlimpse(museum)
  return (
    <section className="entrance">
      <div className="entrance__row wide">
        <div className="entrance__words">
          <PageTitle title={museum.title} className="entrance__title" />
          <p className="entrance__names" aria-hidden="true">
            {language !== 'ar' && <bdi lang="ar">{MUSEUM_NAMES.arabic}</bdi>}
            {language !== 'zgh' && <bdi lang="zgh">{MUSEUM_NAMES.tifinagh}</bdi>}
            {(language === 'ar' || language === 'zgh') && <bdi lang="fr">{MUSEUM_NAMES.latin}</bdi>}
          </p>
          <p className="entrance__tagline titled">
            <Words text={museum.tagline} />
          </p>
          <p className="entrance__ways not-on-paper">
            <PageLink to={{ kind: 'home' }} walk className="action action--first">
              <Icon shape="door" />
              {words.site.walkIn}
            </PageLink>
            <PageLink to={{ kind: 'rooms' }} className="action">
              {words.home.read}
              <Icon shape="next" />
            </PageLink>
          </p>
          <p className="entrance__hint not-on-paper">{words.home.walkHint}</p>
        </div>
        {cover && (
          <div className="entrance__arch">
            <div className="entrance__inside picture--fill">
              <Picture image={cover} sizes="(min-width: 60rem) 80rem, 120vw" first />
            </div>
          </div>
        )}
        <div className="entrance__welcome">
          <TranslationNote lang={museum.welcome.lang} reviewed={museum.reviewed} />
          <Paragraphs text={museum.welcome} />
        </div>
      </div>
      <div className="dado" />
    </section>
  )
}

/** Until the museum has a cover of its own, the first room with a picture lends one. */
function firstGlimpse(museum: Museum): MediaImage | null {
  return museum.rooms.map(({ cover, glimpse }) => cover ?? glimpse).find((seen) => seen !== null) ?? null
}

function Route({ museum }: { readonly museum: Museum }) {
  const { words } = useLanguage()
  return (
    <section className="home-part wide" aria-labelledby="route">
      <h2 id="route">{words.home.route}</h2>
      <p className="lead">{words.home.routeLead}</p>
      <ol className="home-route">
        {routeOf(museum).map((room) => (
          <li key={room.id}>
            <RoomDoor room={room} />
          </li>
        ))}
      </ol>
      <p className="home-ways not-on-paper">
        <PageLink to={{ kind: 'timeline' }} className="action">
          {words.chronicle.timeline}
          <Icon shape="next" />
        </PageLink>
        <PageLink to={{ kind: 'map', decade: null }} className="action">
          {words.chronicle.map}
          <Icon shape="next" />
        </PageLink>
      </p>
    </section>
  )
}

function Voices({ museum }: { readonly museum: Museum }) {
  const { words } = useLanguage()
  if (museum.testimonies.length === 0) return null
  return (
    <section className="home-part wide" aria-labelledby="voices">
      <h2 id="voices">{words.home.voices}</h2>
      <p className="lead">{words.home.voicesLead}</p>
      <FewOf
        things={museum.testimonies.map((testimony) => (
          <VoiceTeaser key={testimony.id} testimony={testimony} />
        ))}
        others={words.home.otherVoices}
      />
    </section>
  )
}

function Tours({ museum }: { readonly museum: Museum }) {
  const { words } = useLanguage()
  if (museum.tours.length === 0) return null
  return (
    <section className="home-part wide" aria-labelledby="tours">
      <h2 id="tours">{words.home.tours}</h2>
      <ul className="home-list">
        {museum.tours.map((tour) => (
          <li key={tour.id}>
            <TourTeaser tour={tour} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Stories({ museum }: { readonly museum: Museum }) {
  const { words } = useLanguage()
  if (museum.stories.length === 0) return null
  return (
    <section className="home-part wide" aria-labelledby="stories">
      <h2 id="stories">{words.home.stories}</h2>
      <FewOf
        things={museum.stories.map((story) => (
          <StoryTeaser key={story.id} story={story} />
        ))}
        others={words.home.otherStories}
      />
    </section>
  )
}

function Method() {
  const { words } = useLanguage()
  return (
    <section className="home-method wide" aria-labelledby="method">
      <div className="rule" />
      <h2 id="method">{words.home.method}</h2>
      <p className="lead">{words.home.methodLine}</p>
      <p>
        <PageLink to={{ kind: 'about' }} className="action">
          {words.home.readMethod}
          <Icon shape="next" />
        </PageLink>
      </p>
    </section>
  )
}
