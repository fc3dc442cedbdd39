import { useState } from 'react'
import type { DocumentActionComponent } from 'sanity'
import type { ExportedFile } from './exportTranscript.ts'
import { ExportTranscriptForm } from './ExportTranscriptForm.tsx'
import { useKnownPlaces } from './useKnownPlaces.ts'

/** "Export as…" in a testimony's menu: a file for the curator's own disk. */
export const ExportTranscriptAction: DocumentActionComponent = ({ draft, published }) => {
  const [isOpen, setOpen] = useState(false)
  const places = useKnownPlaces(isOpen)
  return {
    label: 'Export as…',
    title: 'Save a transcript as WebVTT, SubRip, text or OHMS',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Export transcript',
      onClose: () => setOpen(false),
      content: (
        <ExportTranscriptForm
          testimony={draft ?? published ?? {}}
          places={places}
          today={new Date().toISOString().slice(0, 10)}
          onExport={(file) => {
            save(file)
            setOpen(false)
          }}
        />
      ),
    },
  }
}

function save({ name, mimeType, text }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mimeType};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
