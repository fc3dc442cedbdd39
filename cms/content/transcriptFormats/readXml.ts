import type { LineProblem } from './TimedWords.ts'

/** An element of an XML file. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own words, entities and CDATA resolved; those of its children not. */
  readonly text: string
  /** Line on which its words begin, from 1. */
  readonly line: number
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  readonly words: string[]
  readonly line: number
}

const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>|<\/\s*([^\s>]+)\s*>|<([^\s/>!?<]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g

const ATTRIBUTE = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * Reads XML as far as a record of metadata needs it: elements, attributes, words, CDATA. Entities are the five of XML and
 * numbers; what a document type declares is not read, so that no file can grow or fetch anything. A browser has its own
 * reader, Node has none, and neither says on which line the words of an element stand.
 * @returns the outermost element, or null where there is none
 */
export function readXml(file: string): { readonly root: XmlElement | null; readonly problems: readonly LineProblem[] } {
  const problems: LineProblem[] = []
  const lineAt = lineCounter(file)
  const outside: Open = { name: '', attributes: {}, children: [], words: [], line: 1 }
  const open: Open[] = [outside]
  const top = () => open.at(-1) ?? outside
  let read = 0

  const addWords = (from: number, to: number) => {
    const words = file.slice(from, to)
    if (words.includes('<'))
      problems.push({ line: lineAt(from + words.indexOf('<')), message: 'Has a “<” that begins nothing.' })
    top().words.push(resolved(words))
  }
  const close = () => {
    const closed = open.pop()
    if (closed) top().children.push({ ...closed, text: closed.words.join('') })
  }

  /** Closes what stands at this depth, and whatever was forgotten within. */
  const closeDownTo = (depth: number) => {
    for (; open.length > depth + 1; close()) {
      problems.push({ line: top().line, message: `<${top().name}> is not closed.` })
    }
    close()
  }

  for (const piece of file.matchAll(PIECE)) {
    const [whole, cdata, ending, starting, attributes = '', selfClosing] = piece
    addWords(read, piece.index)
    read = piece.index + whole.length
    if (cdata !== undefined) top().words.push(cdata)
    else if (starting !== undefined) {
      open.push({
        name: localName(starting),
        attributes: readAttributes(attributes),
        children: [],
        words: [],
        line: lineAt(read),
      })
      if (selfClosing === '/') close()
    } else if (ending !== undefined) {
      const depth = open.findLastIndex(({ name }) => name === localName(ending))
      if (depth < 1) problems.push({ line: lineAt(piece.index), message: `</${ending}> closes nothing.` })
      else closeDownTo(depth)
    }
  }
  addWords(read, file.length)
  for (; open.length > 1; close()) problems.push({ line: top().line, message: `<${top().name}> is not closed.` })
  return { root: outside.children[0] ?? null, problems }
}

/** The first child of this name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name)
}

/** Words that may stand in XML: marks as entities, and nothing that XML cannot carry. */
export function xmlText(words: string): string {
  return words
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function readAttributes(written: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...written.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      localName(name),
      resolved(double ?? single ?? ''),
    ]),
  )
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function resolved(words: string): string {
  return words.replace(/&(#\d+|#x[0-9a-fA-F]+|amp|lt|gt|quot|apos);/g, (_written, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? ''
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Counts lines on the way: each place is asked for after the one before. */
function lineCounter(file: string): (place: number) => number {
  let counted = 0
  let line = 1
  return (place) => {
    if (place < counted) {
      counted = 0
      line = 1
    }
    for (; counted < place; counted += 1) if (file.charCodeAt(counted) === 10) line += 1
    return line
  }
}
