import { idInLayer, layerOf, publishedIdOf, type LakeDocument } from '../LakeDocument.ts'

/**
 * One way of looking at the layers: `nothing` is what people without a token see, `raw` is every document under its own
 * id, a list is Sanity's stack of layers, the first one on top.
 */
export type Perspective = 'nothing' | 'raw' | readonly string[]

export interface Seen {
  /** Under which id the document is seen. */
  readonly id: string
  readonly document: LakeDocument | null
}

/** What a perspective shows of a document whose own id is `id`; null where it looks past that id altogether. */
export type Lens = (id: string, get: (id: string) => LakeDocument | undefined) => Seen | null

export function lensOf(perspective: Perspective): Lens {
  if (perspective === 'raw') return (id, get) => ({ id, document: get(id) ?? null })
  if (perspective === 'nothing') return () => null
  if (perspective.length === 1 && perspective[0] === 'published') {
    return (id, get) => (layerOf(id) === 'published' ? { id, document: get(id) ?? null } : null)
  }
  return stackLens(perspective)
}

function stackLens(perspective: readonly string[]): Lens {
  const stack = perspective.includes('published') ? perspective : [...perspective, 'published']
  return (id, get) => {
    if (!stack.includes(layerOf(id))) return null
    const publishedId = publishedIdOf(id)
    for (const layer of stack) {
      const document = get(idInLayer(publishedId, layer))
      if (!document) continue
      return { id: publishedId, document: { ...document, _id: publishedId, _originalId: document._id } }
    }
    return { id: publishedId, document: null }
  }
}
