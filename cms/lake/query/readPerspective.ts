import { badRequest } from '../LakeError.ts'
import type { Perspective } from './Lens.ts'

/** From this API version on, Sanity shows published documents to those who don't ask for a perspective. */
const PUBLISHED_BY_DEFAULT = '2025-02-19'

/**
 * Reads a perspective as clients send it: `raw`, `published`, `drafts`, `a,b` or a list.
 * @param signedIn others see nothing, whatever they ask for: the lake holds voices that are not for everybody
 */
export function readPerspective(asked: unknown, apiVersion: string, signedIn: boolean): Perspective {
  if (!signedIn) return 'nothing'
  const names = namesIn(asked).map((name) => (name === 'previewDrafts' ? 'drafts' : name))
  if (names.length === 0) {
    const modern = apiVersion === 'X' || apiVersion >= PUBLISHED_BY_DEFAULT
    return modern ? ['published'] : 'raw'
  }
  if (!names.includes('raw')) return names
  if (names.length > 1) throw badRequest('The perspective "raw" can\'t be combined with others.')
  return 'raw'
}

function namesIn(asked: unknown): string[] {
  if (Array.isArray(asked)) return asked.filter((name) => typeof name === 'string')
  if (typeof asked !== 'string') return []
  const text = asked.startsWith('[') ? asked.replace(/[[\]"\s]/g, '') : asked
  return text.split(',').filter((name) => name !== '')
}
