import type { PortableTextBlock, PortableTextMarkDefinition, PortableTextSpan } from '@portabletext/types'
import * as v from 'valibot'
import { readRecord } from './readRecord.ts'
import { RichTextRecord } from './records.ts'
import { safeHref } from './safeHref.ts'
import type { RichText } from './Text.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'

const STYLES = ['normal', 'h3', 'blockquote']
const DECORATORS = ['strong', 'em']

const BlockRecord = v.object({
  _key: v.nullish(v.string()),
  style: v.nullish(v.string(), 'normal'),
  listItem: v.nullish(v.string()),
  level: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
  markDefs: v.nullish(v.array(v.unknown()), []),
  children: v.array(v.unknown()),
})

const SpanRecord = v.object({
  _key: v.nullish(v.string()),
  text: v.string(),
  marks: v.nullish(v.array(v.string()), []),
})

const MarkRecord = v.object({ _type: v.string(), _key: v.string(), href: v.optional(v.unknown()) })

/**
 * Portable Text with only what the museum's pages know: paragraphs, h3, quotations, bullets, strong, em, safe links. All
 * else is dropped and reported; the words of an unknown style or mark stay. Null where no word is left.
 */
export function toRichText(record: unknown, at: Whereabouts, transform: Transform): RichText | null {
  const rich = readRecord(RichTextRecord, record, at, transform)
  if (!rich) return null
  const blocks = rich.value.flatMap((block, index) => {
    const read = toBlock(block, index, { id: at.id, field: `${at.field}[${index}]` }, transform)
    return read ? [read] : []
  })
  if (blocks.length === 0) {
    transform.report({ ...at, message: 'Has no readable text; left out.' })
    return null
  }
  return { blocks, lang: rich.language }
}

function toBlock(record: unknown, index: number, at: Whereabouts, transform: Transform): PortableTextBlock | null {
  const type = typeOf(record)
  if (type !== 'block') {
    transform.report({ ...at, message: `Unknown block "${type}"; left out.` })
    return null
  }
  const block = readRecord(BlockRecord, record, at, transform)
  if (!block) return null

  const markDefs = block.markDefs.flatMap((mark) => {
    const read = toMark(mark, within(at, 'markDefs'), transform)
    return read ? [read] : []
  })
  const known = new Set([...DECORATORS, ...markDefs.map((mark) => mark._key)])
  const gone = new Set(block.markDefs.flatMap(keyOf))

  const children = block.children.flatMap((child, place): PortableTextSpan[] => {
    const here = { id: at.id, field: `${at.field}.children[${place}]` }
    const type = typeOf(child)
    if (type !== 'span') {
      transform.report({ ...here, message: `Unknown "${type}" among the words; left out.` })
      return []
    }
    const span = readRecord(SpanRecord, child, here, transform)
    if (!span) return []
    const marks = span.marks.filter((mark) => {
      // A mark whose definition was dropped has been reported there.
      if (!known.has(mark) && !gone.has(mark)) {
        transform.report({ ...here, message: `Unknown mark "${mark}"; the words stay without it.` })
      }
      return known.has(mark)
    })
    return [{ _type: 'span', _key: span._key ?? `span${place}`, text: span.text, marks }]
  })
  // A paragraph without a word is an Enter too many: nothing to read, and nothing to repair.
  if (children.every(({ text }) => text.trim() === '')) return null

  if (!STYLES.includes(block.style)) {
    transform.report({ ...at, message: `Unknown style "${block.style}"; shown as a paragraph.` })
  }
  if (block.listItem && block.listItem !== 'bullet') {
    transform.report({ ...at, message: `Unknown list "${block.listItem}"; shown with bullets.` })
  }
  return {
    _type: 'block',
    _key: block._key ?? `block${index}`,
    style: STYLES.includes(block.style) ? block.style : 'normal',
    markDefs,
    children,
    ...(block.listItem ? { listItem: 'bullet', level: block.level ?? 1 } : {}),
  }
}

function toMark(record: unknown, at: Whereabouts, transform: Transform): PortableTextMarkDefinition | null {
  const mark = readRecord(MarkRecord, record, at, transform)
  if (!mark) return null
  if (mark._type !== 'link') {
    transform.report({ ...at, message: `Unknown mark "${mark._type}"; the words stay without it.` })
    return null
  }
  const href = safeHref(mark.href)
  if (href === null) {
    transform.report({ ...at, message: 'A link leads to no safe address; the words stay without it.' })
    return null
  }
  return { _type: 'link', _key: mark._key, href }
}

function typeOf(record: unknown): string {
  const result = v.safeParse(v.object({ _type: v.string() }), record)
  return result.success ? result.output._type : 'nothing'
}

function keyOf(mark: unknown): string[] {
  const result = v.safeParse(v.object({ _key: v.string() }), mark)
  return result.success ? [result.output._key] : []
}
