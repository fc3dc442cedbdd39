import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'

/** Bytes. */
export interface Progress {
  readonly loaded: number
  readonly total: number
}

/** While the museum opens: how much of it has come. Null before the first byte of the building. */
export function WalkProgress({ progress }: { readonly progress: Progress | null }) {
  const { words, format } = useLanguage()
  const megabytes = (bytes: number) =>
    fill(words.walk.megabytes, { number: format.number(Math.round(bytes / 1e5) / 10) })
  const known = progress !== null && progress.total > 0
  return (
    <div className="walk__opening">
      <div className="walk__arch" aria-hidden="true" />
      <output className="titled">{words.walk.loading}</output>
      {/* Without a value it runs; with one it fills. Its words say how far, so that it need not be read out. */}
      <progress aria-label={words.walk.loading} {...(known ? { value: progress.loaded, max: progress.total } : {})} />
      <p className="walk__bytes" aria-hidden="true">
        {known &&
          fill(words.walk.loadingBytes, { loaded: megabytes(progress.loaded), total: megabytes(progress.total) })}
      </p>
    </div>
  )
}
