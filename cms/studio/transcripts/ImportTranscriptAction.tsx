import { useState } from 'react'
import { useDocumentOperation, type DocumentActionComponent } from 'sanity'
import { ImportTranscriptForm } from './ImportTranscriptForm.tsx'
import { useKnownPlaces } from './useKnownPlaces.ts'

/** "Import transcript…" in a testimony's menu: writes into the draft, never publishes. */
export const ImportTranscriptAction: DocumentActionComponent = ({
  id,
  type,
  draft,
  published,
  initialValueResolved,
}) => {
  const { patch } = useDocumentOperation(id, type)
  const [isOpen, setOpen] = useState(false)
  const places = useKnownPlaces(isOpen)
  return {
    label: 'Import transcript…',
    title: 'Take a transcript (and an index) from a WebVTT, SubRip, text or OHMS file',
    disabled: patch.disabled !== false || !initialValueResolved,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Import transcript',
      onClose: () => setOpen(false),
      content: (
        <ImportTranscriptForm
          testimony={draft ?? published ?? {}}
          places={places}
          onImport={({ patches }) => {
            patch.execute([...patches])
            setOpen(false)
          }}
        />
      ),
    },
  }
}
