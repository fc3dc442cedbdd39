import type { Exhibit } from '../../cms/content/Exhibit.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Paragraphs } from '../ui/Paragraphs.tsx'
import { Words } from '../ui/Words.tsx'
import './Notices.css'

/** What a visitor should know before reading: a hard subject, an archive still to come, a wording under review, with the other one. */
export function Notices({
  exhibit,
}: {
  readonly exhibit: Pick<Exhibit, 'contentNote' | 'awaitingArchive' | 'pendingReview' | 'variant'>
}) {
  const { words } = useLanguage()
  const { contentNote, awaitingArchive, pendingReview, variant } = exhibit
  if (!contentNote && !awaitingArchive && !pendingReview) return null
  return (
    <ul className="notices">
      {contentNote && (
        <li className="notices__note">
          <strong>{words.exhibit.contentNote}.</strong> <Words text={contentNote} />
        </li>
      )}
      {awaitingArchive && (
        <li className="notices__awaiting">
          <strong>{words.exhibit.awaiting}.</strong> <Words text={awaitingArchive.what} />{' '}
          {awaitingArchive.holder === null
            ? words.exhibit.awaitingUnknown
            : fill(words.exhibit.awaitingHolder, { holder: isolate(awaitingArchive.holder) })}
        </li>
      )}
      {pendingReview && (
        <li className="notices__review">
          {words.exhibit.pendingReview}
          {variant && (
            <>
              {' '}
              <Words text={variant.about} />
              <details>
                <summary>{words.exhibit.variant}</summary>
                <Paragraphs text={variant.objectLabel} />
              </details>
            </>
          )}
        </li>
      )}
    </ul>
  )
}

/** Keeps a name of another script together within a sentence (first strong isolate … pop). */
function isolate(name: string): string {
  return `\u2068${name}\u2069`
}
