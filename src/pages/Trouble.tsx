import type { CatalogueError } from '../catalogue/Result.ts'
import { useRetry } from '../catalogue/RetryContext.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import './Trouble.css'

/** A part of the museum that does not open, why, and what can be done. */
export function Trouble({ error }: { readonly error: CatalogueError }) {
  const { words } = useLanguage()
  const retry = useRetry()
  return (
    <div className="trouble">
      <p>
        {words.trouble[error.kind]} {words.trouble.rest}
      </p>
      {retry && (
        <button type="button" className="action" onClick={retry}>
          {words.trouble.retry}
        </button>
      )}
    </div>
  )
}
