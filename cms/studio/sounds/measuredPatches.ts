import { isRecord, recordsIn, type TestimonyDraft } from '../transcripts/TestimonyDraft.ts'

/** What was measured of one uploaded file. */
export interface Measured {
  /** Seconds. */
  readonly duration: number
  readonly peaks: readonly number[]
  /** What the file was called when it was uploaded. */
  readonly filename: string
}

/** The recordings that have a file: the key in the list, the language, the file. */
export function uploadedIn(testimony: TestimonyDraft): { key: string; language: string; assetId: string }[] {
  return recordsIn(testimony['recordings']).flatMap(({ _key, language, audio }) => {
    const asset = isRecord(audio) ? audio['asset'] : undefined
    const assetId = isRecord(asset) ? asset['_ref'] : undefined
    return typeof _key === 'string' && typeof assetId === 'string'
      ? [{ key: _key, language: String(language ?? ''), assetId }]
      : []
  })
}

/** Writes what was measured into the draft: length and waveform of each recording, by its key. */
export function measuredPatches(measured: ReadonlyMap<string, Measured>): Readonly<Record<string, unknown>>[] {
  return [...measured].map(([key, { duration, peaks, filename }]) => {
    const recording = `recordings[_key=="${key}"]`
    return {
      set: {
        [`${recording}.audio.duration`]: Math.round(duration * 100) / 100,
        [`${recording}.peaks`]: [...peaks],
        [`${recording}.peaksOf`]: filename,
      },
    }
  })
}
