import { parse, type ArrayElementNode, type ExprNode } from 'groq-js'
import type { Json } from '../Json.ts'
import type { LakeDocument } from '../LakeDocument.ts'

/*
 * In `@ match text::query("mine*")` the `@` means all that the document says; the Studio's searches and reference pickers
 * are written so. To groq-js `@` is an object there, which matches nothing, and it takes no functions of ours. What it does
 * take is a way to follow references: so `@` becomes a reference to the document's texts.
 */

/** No id can hold a blank: no reference of a document's own can begin like this. */
const MARK = 'lake texts of '

const TEXTS = parse(`{"_ref": "${MARK}" + _id}->.texts`)

/** What stands left of `match text::query(…)`, with the texts of the document beside each `@`. */
export function withWholeText(left: ExprNode): ExprNode {
  if (left.type === 'Group') return withWholeText(left.base)
  if (left.type === 'This') return { type: 'Array', elements: [splat(TEXTS), element(left)] }
  if (left.type !== 'Array') return left
  const elements = left.elements.flatMap((each) => (each.value.type === 'This' ? [splat(TEXTS), each] : [each]))
  return { ...left, elements }
}

const splat = (value: ExprNode): ArrayElementNode => ({ type: 'ArrayElement', value, isSplat: true })
const element = (value: ExprNode): ArrayElementNode => ({ type: 'ArrayElement', value, isSplat: false })

/** The id of the document whose texts a reference asks for; null for a reference like any other. */
export function textsAskedOf(reference: string): string | null {
  return reference.startsWith(MARK) ? reference.slice(MARK.length) : null
}

/** Every text of a document, however deep; not what the lake or the Studio keeps for itself: `_type`, `_key`, `_ref`. */
export function textsOf(document: LakeDocument): string[] {
  const texts: string[] = []
  const gather = (value: Json): void => {
    if (typeof value === 'string') texts.push(value)
    else if (Array.isArray(value)) value.forEach(gather)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) if (!name.startsWith('_')) gather(inner)
    }
  }
  gather(document)
  return texts
}
