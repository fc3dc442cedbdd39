import { isJsonObject, type Json } from '../../cms/lake/Json.ts'
import type { LakeDocument } from '../../cms/lake/LakeDocument.ts'

type Documents = ReadonlyMap<string, LakeDocument>

/** A room as a page needs it, short enough to be written by hand as well. */
export const shortRoomQuery = `*[_type == "room" && slug.current == $slug][0]{
  number,
  "title": title[language == $language][0].value,
  "exhibits": exhibits[]->{
    _id,
    kind,
    "slug": slug.current,
    "title": title[language == $language][0].value,
    "image": image.asset->{url, "width": metadata.dimensions.width},
    "facts": facts[]->{code, confidence, "claim": claim[language == $language][0].value}
  }
}`

/** The same answer as a person would program it, with a map of ids and one of slugs: how fast it could be at best. */
export function handWrittenRoom(documents: Documents, bySlug: Documents, slug: string, language: string): unknown {
  const room = bySlug.get(slug)
  if (!room) return null
  return {
    number: room.number ?? null,
    title: inLanguage(room.title, language),
    exhibits: followAll(documents, room.exhibits, (exhibit) => ({
      _id: exhibit._id,
      kind: exhibit.kind ?? null,
      slug: at(exhibit.slug, 'current'),
      title: inLanguage(exhibit.title, language),
      image: follow(documents, at(exhibit.image, 'asset'), (asset) => ({
        url: asset.url ?? null,
        width: at(at(asset.metadata, 'dimensions'), 'width'),
      })),
      facts: followAll(documents, exhibit.facts, (fact) => ({
        code: fact.code ?? null,
        confidence: fact.confidence ?? null,
        claim: inLanguage(fact.claim, language),
      })),
    })),
  }
}

function at(value: Json | undefined, name: string): Json {
  return isJsonObject(value) ? (value[name] ?? null) : null
}

function inLanguage(texts: Json | undefined, language: string): Json {
  if (!Array.isArray(texts)) return null
  return at(
    texts.find((text) => at(text, 'language') === language),
    'value',
  )
}

function follow<Shape>(documents: Documents, reference: Json, shape: (document: LakeDocument) => Shape) {
  const document = documents.get(String(at(reference, '_ref')))
  return document ? shape(document) : null
}

function followAll<Shape>(documents: Documents, list: Json | undefined, shape: (document: LakeDocument) => Shape) {
  return Array.isArray(list) ? list.map((reference) => follow(documents, reference, shape)) : null
}
