import { PortableText, type PortableTextComponents } from '@portabletext/react'
import type { ReactNode } from 'react'
import type { RichText } from '../../cms/content/Text.ts'
import { safeHref } from '../../cms/content/safeHref.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'

import { textAttributes } from './textAttributes.ts'
import './Paragraphs.css'

const BLOCKS = {
  normal: ({ children }: { children?: ReactNode }) => <p>{children}</p>,
  h3: ({ children }: { children?: ReactNode }) => <h2 className="paragraphs__heading">{children}</h2>,
  blockquote: ({ children }: { children?: ReactNode }) => <blockquote>{children}</blockquote>,
}

/** Only what curators can write (cms/schema richText); anything else shows its plain words, or nothing. */
const COMPONENTS: PortableTextComponents = {
  block: BLOCKS,
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

/** The same, where the text stands below a heading of the second level. */
const COMPONENTS_BELOW: PortableTextComponents = {
  ...COMPONENTS,
  block: { ...BLOCKS, h3: ({ children }) => <h3 className="paragraphs__heading">{children}</h3> },
}

export interface ParagraphsProps {
  readonly text: RichText
  readonly className?: string
  /** True under a heading of the second level: the text's own headings are then of the third. */
  readonly below?: boolean
}

/** A written text of the collection. */
export function Paragraphs({ text, className = '', below = false }: ParagraphsProps) {
  const { language } = useLanguage()
  return (
    <div className={`paragraphs ${className}`} {...textAttributes(text, language)}>
      <PortableText
        value={[...text.blocks]}
        components={below ? COMPONENTS_BELOW : COMPONENTS}
        onMissingComponent={warn}
      />
    </div>
  )
}

function warn(message: string) {
  console.warn(`A text of the collection has something that pages do not show: ${message}`)
}

function hrefOf(mark: unknown): unknown {
  return typeof mark === 'object' && mark !== null && 'href' in mark ? mark.href : null
}
