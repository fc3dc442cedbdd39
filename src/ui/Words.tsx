import type { Text } from '../../cms/content/Text.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { textAttributes } from './textAttributes.ts'

/** A text of the collection, in its own language and direction, isolated from the words around it. */
export function Words({ text }: { readonly text: Text }) {
  const { language } = useLanguage()
  if (text.lang === language) return text.value
  return <bdi {...textAttributes(text, language)}>{text.value}</bdi>
}
