import type { TestimonyOutline } from '../../cms/content/Testimony.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import { Words } from '../ui/Words.tsx'
import './VoiceTeaser.css'

/** A voice that can be heard, and what kind of voice it is. */
export function VoiceTeaser({ testimony }: { readonly testimony: TestimonyOutline }) {
  const { language, words, format } = useLanguage()
  return (
    <article className="voice-teaser">
      <span className="voice-teaser__sign">
        <Icon shape="voice" />
      </span>
      <p className="kicker">
        {testimony.kind === 'composite' ? words.testimony.compositeTitle : words.testimony.recordedTitle}
      </p>
      <h3 {...textAttributes(testimony.title, language)}>
        <PageLink to={{ kind: 'testimony', testimony: testimony.slug }}>{testimony.title.value}</PageLink>
      </h3>
      <p className="voice-teaser__synopsis">
        <Words text={testimony.synopsis} />
      </p>
      <p className="voice-teaser__facts">
        <Words text={testimony.narrator} />
        {testimony.duration > 0 && (
          <>
            {' · '}
            <bdi dir="ltr">{format.time(testimony.duration)}</bdi>
          </>
        )}
      </p>
    </article>
  )
}
