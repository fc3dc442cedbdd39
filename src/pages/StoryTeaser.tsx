import type { StoryOutline } from '../../cms/content/Story.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Picture } from '../ui/Picture.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import { Words } from '../ui/Words.tsx'
import './StoryTeaser.css'

/** A written story. */
export function StoryTeaser({ story }: { readonly story: StoryOutline }) {
  const { language, words } = useLanguage()
  return (
    <article className="story-teaser">
      {story.cover && (
        <div className="story-teaser__cover picture--fill">
          <Picture image={story.cover} sizes="(min-width: 48rem) 26rem, 92vw" decorative />
        </div>
      )}
      <p className="kicker">{words.story.label}</p>
      <h3 {...textAttributes(story.title, language)}>
        <PageLink to={{ kind: 'story', story: story.slug }}>{story.title.value}</PageLink>
      </h3>
      <p className="story-teaser__lead">
        <Words text={story.lead} />
      </p>
    </article>
  )
}
