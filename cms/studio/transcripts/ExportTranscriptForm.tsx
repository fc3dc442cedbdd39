import { useId, useState } from 'react'
import { LANGUAGES, type Language } from '../../content/Language.ts'
import { TRANSCRIPT_FORMATS, type TranscriptFormat } from '../../content/transcriptFormats/readTranscript.ts'
import { exportTranscript, exportWarning, FORMATS, writtenIn, type ExportedFile } from './exportTranscript.ts'
import { LanguageSelect } from './LanguageSelect.tsx'
import type { KnownPlace, TestimonyDraft } from './TestimonyDraft.ts'

/** Chooses a language and a format, and hands the file over. */
export function ExportTranscriptForm(props: {
  readonly testimony: TestimonyDraft
  readonly places: readonly KnownPlace[]
  /** ISO date. */
  readonly today: string
  readonly onExport: (file: ExportedFile) => void
}) {
  const { testimony, places, today, onExport } = props
  const written = LANGUAGES.filter((language) => writtenIn(testimony).includes(language))
  const [wanted, setWanted] = useState<Language | null>(null)
  const [format, setFormat] = useState<TranscriptFormat>('webVtt')
  const formatId = useId()
  const language = wanted ?? written[0]
  const warning = exportWarning(testimony)
  if (language === undefined) return <p style={{ padding: '1.25rem' }}>There is no transcript to export yet.</p>
  const file = exportTranscript(testimony, language, format, { places, today })
  return (
    <div style={{ padding: '1.25rem', display: 'grid', gap: '1rem', maxWidth: '40rem' }}>
      {warning === null ? null : <p role="alert">{warning}</p>}
      <LanguageSelect label="Transcript in" value={language} languages={written} onChange={setWanted} />
      <div style={{ display: 'flex', gap: '0.75rem', alignItems: 'baseline' }}>
        <label htmlFor={formatId}>Format</label>
        <select
          id={formatId}
          value={format}
          onChange={({ currentTarget }) => {
            const chosen = TRANSCRIPT_FORMATS.find((each) => each === currentTarget.value)
            if (chosen !== undefined) setFormat(chosen)
          }}
        >
          {TRANSCRIPT_FORMATS.map((each) => (
            <option key={each} value={each}>
              {FORMATS[each].title}
            </option>
          ))}
        </select>
      </div>
      <button type="button" disabled={file === null} onClick={() => file && onExport(file)}>
        Save {file?.name}
      </button>
    </div>
  )
}
