import { isRecord } from './isRecord.ts'

/** Whether a curator has filled a field in: words, a number, a choice, a chosen reference, an uploaded file, a list with something in it. */
export function isPresent(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  if (isRecord(value)) {
    // What a form leaves behind of an emptied object: its type, and a file's crop.
    return Object.keys(value).some((key) => !['_type', '_key', 'crop', 'hotspot'].includes(key))
  }
  return value !== undefined && value !== null
}
