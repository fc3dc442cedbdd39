import type { Testimony } from '../../cms/content/Testimony.ts'
import type { Words } from '../i18n/Words.ts'

/** Who speaks, and what kind of voice it is: said wherever words of it go without the page around them. */
export function voiceBy({ narrator, kind }: Testimony, { testimony }: Words): string {
  return `${narrator.value} (${kind === 'composite' ? testimony.compositeTitle : testimony.recordedTitle})`
}
