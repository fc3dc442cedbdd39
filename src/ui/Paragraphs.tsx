import type { PortableTextBlock as TextBlock } from '@portabletext/types'
import { Fragment, type ReactNode } from 'react'
import { safeHref } from '../../cms/content/safeHref.ts'
import type { RichText } from '../../cms/content/Text.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { textAttributes } from './textAttributes.ts'
import './Paragraphs.css'

export interface ParagraphsProps {
  readonly text: RichText
  readonly className?: string
  /** True under a heading of the second level: the text's own headings are then of the third. */
  readonly below?: boolean
}

/**
 * A written text of the collection: what curators can write (cms/schema richText) and no more; of anything else the plain
 * words are shown, or nothing. Portable Text's own renderer is made for any schema, and weighs five times as much.
 */
export function Paragraphs({ text, className = '', below = false }: ParagraphsProps) {
  const { language } = useLanguage()
  const blocks = text.blocks.filter(({ _type }) => _type === 'block')
  return (
    <div className={`paragraphs ${className}`} {...textAttributes(text, language)}>
      {inLists(blocks).map((part, index) =>
        Array.isArray(part) ? (
          <Bullets key={index} items={part} level={1} />
        ) : (
          <Block key={index} block={part} below={below} />
        ),
      )}
    </div>
  )
}

/** Blocks one by one, and neighbours that are bullets together. */
function inLists(blocks: readonly TextBlock[]): readonly (TextBlock | TextBlock[])[] {
  const parts: (TextBlock | TextBlock[])[] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (block.listItem === undefined) parts.push(block)
    else if (Array.isArray(last)) last.push(block)
    else parts.push([block])
  }
  return parts
}

function Block({ block, below }: { readonly block: TextBlock; readonly below: boolean }) {
  const words = <Inline block={block} />
  if (block.style === 'blockquote') return <blockquote>{words}</blockquote>
  if (block.style !== 'h3') return <p>{words}</p>
  const Heading = below ? 'h3' : 'h2'
  return <Heading className="paragraphs__heading">{words}</Heading>
}

/** Bullets of a level; what is deeper stands within the bullet before it. */
function Bullets({ items, level }: { readonly items: readonly TextBlock[]; readonly level: number }) {
  const bullets: { readonly item: TextBlock | null; readonly deeper: TextBlock[] }[] = []
  for (const item of items) {
    if ((item.level ?? 1) <= level) bullets.push({ item, deeper: [] })
    else if (bullets.length > 0) bullets.at(-1)?.deeper.push(item)
    else bullets.push({ item: null, deeper: [item] })
  }
  return (
    <ul>
      {bullets.map(({ item, deeper }, index) => (
        <li key={index}>
          {item && <Inline block={item} />}
          {deeper.length > 0 && <Bullets items={deeper} level={level + 1} />}
        </li>
      ))}
    </ul>
  )
}

interface Span {
  readonly text: string
  readonly marks: readonly string[]
}

function Inline({ block }: { readonly block: TextBlock }) {
  return <>{marked(block.children.flatMap(spanOf), block, [])}</>
}

/**
 * Spans with their marks around them, those of neighbours together: a link of which one word is bold stays one link.
 *
 * @param done marks that are around them already
 */
function marked(spans: readonly Span[], block: TextBlock, done: readonly string[]): ReactNode[] {
  const parts: ReactNode[] = []
  for (let at = 0; at < spans.length;) {
    const mark = outermost(spans[at], block, done)
    let end = at + 1
    if (mark !== undefined) while (spans[end]?.marks.includes(mark) === true) end += 1
    parts.push(
      <Fragment key={at}>
        {mark === undefined
          ? inLines(spans[at]?.text ?? '')
          : markedWith(mark, block, marked(spans.slice(at, end), block, [...done, mark]))}
      </Fragment>,
    )
    at = end
  }
  return parts
}

/** Links go around words in bold, not the other way. */
function outermost(span: Span | undefined, block: TextBlock, done: readonly string[]): string | undefined {
  const left = span?.marks.filter((mark) => !done.includes(mark)) ?? []
  return left.find((mark) => hrefOf(mark, block) !== undefined) ?? left[0]
}

function markedWith(mark: string, block: TextBlock, words: ReactNode): ReactNode {
  if (mark === 'strong') return <strong>{words}</strong>
  if (mark === 'em') return <em>{words}</em>
  const href = safeHref(hrefOf(mark, block))
  return href === null ? words : <a href={href}>{words}</a>
}

/** Where a mark leads, as written; undefined for a mark that is no link of the block. */
function hrefOf(mark: string, { markDefs }: TextBlock): unknown {
  const found = markDefs?.find(({ _key, _type }) => _key === mark && _type === 'link')
  return found && 'href' in found ? (found.href ?? null) : undefined
}

function spanOf(child: unknown): Span[] {
  if (typeof child !== 'object' || child === null || !('text' in child) || typeof child.text !== 'string') return []
  const marks: readonly unknown[] = 'marks' in child && Array.isArray(child.marks) ? child.marks : []
  return [{ text: child.text, marks: marks.filter((mark) => typeof mark === 'string') }]
}

function inLines(text: string): ReactNode {
  const [first, ...more] = text.split('\n')
  return (
    <>
      {first}
      {more.map((line, index) => (
        <Fragment key={index}>
          <br />
          {line}
        </Fragment>
      ))}
    </>
  )
}
