import type { Museum } from '../../cms/content/Museum.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Doors } from './Doors.tsx'
import type { OwnStep } from './readOwnPath.ts'

/** The visitor's own path as a list; the map draws it as a dotted line. */
export function OwnPath({ museum, path }: { readonly museum: Museum; readonly path: readonly OwnStep[] }) {
  const { words } = useLanguage()
  if (path.length === 0) return null
  return (
    <section className="own-path wide" aria-labelledby="own-path">
      <h2 id="own-path">{words.chronicle.ownPath}</h2>
      <p className="lead">{words.chronicle.ownPathLead}</p>
      <Doors museum={museum} doors={path.map(({ room, exhibit }) => ({ room, exhibit: exhibit.slug }))} />
    </section>
  )
}
