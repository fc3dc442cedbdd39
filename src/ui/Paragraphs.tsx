import { PortableText, type PortableTextComponents } from '@portabletext/react'
import type { RichText } from '../../cms/content/Text.ts'
import { safeHref } from '../../cms/content/safeHref.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'

import { textAttributes } from './textAttributes.ts'
import './Paragraphs.css'

/** Only what curators can write (cms/schema richText); anything else shows its plain words, or nothing. */
const COMPONENTS: PortableTextComponents = {
  block: {
    normal: ({ children }) => <p>{children}</p>,
    h3: ({ children }) => <h3>{children}</h3>,
    blockquote: ({ children }) => <blockquote>{children}</blockquote>,
  },
  marks: {
    strong: ({ children }) => <strong>{children}</strong>,
    em: ({ children }) => <em>{children}</em>,
    link: ({ children, value }) => {
      const href = safeHref(hrefOf(value))
      return href === null ? <>{children}</> : <a href={href}>{children}</a>
    },
  },
  unknownBlockStyle: ({ children }) => <p>{children}</p>,
  unknownMark: ({ children }) => <>{children}</>,
  unknownType: () => null,
}

export interface ParagraphsProps {
  readonly text: RichText
  readonly className?: string
}

/** A written text of the collection. */
export function Paragraphs({ text, className = '' }: ParagraphsProps) {
  const { language } = useLanguage()
  return (
    <div className={`paragraphs ${className}`} {...textAttributes(text, language)}>
      <PortableText value={[...text.blocks]} components={COMPONENTS} onMissingComponent={warn} />
    </div>
  )
}

function warn(message: string) {
  console.warn(`A text of the collection has something that pages do not show: ${message}`)
}

function hrefOf(mark: unknown): unknown {
  return typeof mark === 'object' && mark !== null && 'href' in mark ? mark.href : null
}
