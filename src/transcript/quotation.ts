import type { Testimony } from '../../cms/content/Testimony.ts'
import type { Line } from './pairLines.ts'

/** What a quotation must carry, so that nobody takes a reading for a person's words. */
export interface QuotedFrom {
  readonly title: string
  /** Who speaks, and what kind of voice it is. */
  readonly by: string
  /** `1:05`. */
  readonly time: string
  /** Whole, with its origin. */
  readonly address: string
}

/** Words to paste elsewhere, with where they come from. */
export function quotation(words: string, { title, by, time, address }: QuotedFrom): string {
  return `“${words.replace(/\s+/g, ' ').trim()}”\n${title}, ${by}, Rihla, ${time}\n${address}`
}

/** A transcript as plain text: what it is, then its lines with their times. */
export function asText(
  testimony: Testimony,
  by: string,
  lines: readonly Line[],
  time: (seconds: number) => string,
): string {
  const head = [testimony.title.value, by, testimony.synopsis.value].join('\n')
  const body = lines.map(({ segment, second }) => {
    const said = segment.speaker === null ? segment.text : `${segment.speaker}: ${segment.text}`
    return `[${time(segment.start)}] ${said}${second === null ? '' : `\n    ${second}`}`
  })
  return `${head}\n\n${body.join('\n')}\n`
}
