import { useState } from 'react'
import { useClient, useDocumentOperation, type DocumentActionComponent, type SanityClient } from 'sanity'
import { IS_LOCAL } from '../contentLake.ts'
import type { TestimonyDraft } from '../transcripts/TestimonyDraft.ts'
import { measuredPatches, uploadedIn, type Measured } from './measuredPatches.ts'
import { LARGEST_SOUND, measureSound } from './measureSound.ts'

const API_VERSION = '2026-05-04'

interface FileAsset {
  readonly _id: string
  readonly url: string
  readonly path: string
  readonly size: number
  readonly originalFilename: string | null
}

/** "Measure sounds" in a testimony's menu: reads length and waveform from the uploaded files into the draft. */
export const MeasureSoundsAction: DocumentActionComponent = ({ id, type, draft, published, initialValueResolved }) => {
  const { patch } = useDocumentOperation(id, type)
  const client = useClient({ apiVersion: API_VERSION })
  const [told, setTold] = useState<readonly string[] | null>(null)
  const testimony: TestimonyDraft = draft ?? published ?? {}
  return {
    label: 'Measure sounds',
    title: 'Read the length and the waveform of each recording from its file',
    disabled: patch.disabled !== false || !initialValueResolved || uploadedIn(testimony).length === 0,
    onHandle: async () => {
      setTold(['Listening to the files…'])
      const { measured, sentences } = await measureAll(client, testimony)
      if (measured.size > 0) patch.execute(measuredPatches(measured))
      setTold(sentences)
    },
    dialog: told !== null && {
      type: 'dialog',
      header: 'Measure sounds',
      onClose: () => setTold(null),
      content: (
        <ul aria-live="polite" style={{ padding: '1.25rem 2.25rem', margin: 0 }}>
          {told.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ),
    },
  }
}

async function measureAll(client: SanityClient, testimony: TestimonyDraft) {
  const measured = new Map<string, Measured>()
  const sentences: string[] = []
  const uploaded = uploadedIn(testimony)
  const files = await client
    .fetch<FileAsset[]>('*[_id in $ids]{_id, url, path, size, originalFilename}', {
      ids: uploaded.map(({ assetId }) => assetId),
    })
    .catch((): FileAsset[] => [])
  for (const { key, language, assetId } of uploaded) {
    const file = files.find(({ _id }) => _id === assetId)
    if (file === undefined) sentences.push(`${language}: the file cannot be found in the lake. Try again.`)
    else if (file.size > LARGEST_SOUND) {
      sentences.push(`${language}: the file is too large to be measured here. Write its length by hand.`)
    } else {
      try {
        // The lake beside us, by this page's own name: another name of the same machine would be another host.
        const response = await fetch(IS_LOCAL ? `/${file.path}` : file.url)
        if (!response.ok) throw new Error(`status ${response.status}`)
        const sound = await measureSound(await response.arrayBuffer())
        measured.set(key, { ...sound, filename: file.originalFilename ?? assetId })
        sentences.push(`${language}: ${sound.duration.toFixed(2)} seconds, and its waveform.`)
      } catch {
        sentences.push(`${language}: this browser cannot read the file. Write its length by hand.`)
      }
    }
  }
  return { measured, sentences }
}
