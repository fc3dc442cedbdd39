import type { Text } from '../../cms/content/Text.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { textAttributes } from './textAttributes.ts'

export interface PageTitleProps {
  /** A text of the collection, or a word of the interface. */
  readonly title: Text | string
  readonly className?: string
}

/** The page's one h1: where focus goes when a visitor arrives from another page. */
export function PageTitle({ title, className }: PageTitleProps) {
  const { language } = useLanguage()
  return typeof title === 'string' ? (
    <h1 tabIndex={-1} className={className}>
      {title}
    </h1>
  ) : (
    <h1 tabIndex={-1} className={className} {...textAttributes(title, language)}>
      {title.value}
    </h1>
  )
}
