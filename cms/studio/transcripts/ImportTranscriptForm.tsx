import { useId, useState } from 'react'
import { LANGUAGES, type Language } from '../../content/Language.ts'
import { readTranscript } from '../../content/transcriptFormats/readTranscript.ts'
import { FoundInFile } from './FoundInFile.tsx'
import { LanguageSelect } from './LanguageSelect.tsx'
import { languageNamed } from './ohmsLanguages.ts'
import { planImport, type ImportPlan } from './planImport.ts'
import { durationIn, spokenIn, type KnownPlace, type TestimonyDraft } from './TestimonyDraft.ts'

/** A file larger than this holds something else: a day of talk is a tenth of it. */
const LARGEST = 5_000_000

/** Chooses a file, shows what it holds and what it would change, and changes the draft only when asked to. */
export function ImportTranscriptForm(props: {
  readonly testimony: TestimonyDraft
  readonly places: readonly KnownPlace[]
  readonly onImport: (plan: ImportPlan) => void
}) {
  const { testimony, places, onImport } = props
  const [read, setRead] = useState<{ readonly name: string; readonly text: string } | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const spoken = LANGUAGES.filter((language) => spokenIn(testimony).includes(language))
  const [language, setLanguage] = useState<Language>(spoken[0] ?? 'fr')
  const [recording, setRecording] = useState<Language | null>(null)
  const [withIndex, setWithIndex] = useState(false)
  const fileId = useId()

  const follows = recording ?? (spoken.includes(language) ? language : (spoken[0] ?? language))
  const file = read === null ? null : readTranscript(read.text, durationIn(testimony, follows))

  const open = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    if (chosen.size > LARGEST) return setRefusal(`“${chosen.name}” is too large for a transcript (5 MB at most).`)
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await chosen.arrayBuffer())
      const named = languageNamed(readTranscript(text).ohms?.language ?? '')
      setRefusal(null)
      setRead({ name: chosen.name, text })
      if (named !== null) setLanguage(named)
    } catch {
      setRefusal(`“${chosen.name}” is no text in UTF-8: save it as such in the program that it comes from.`)
    }
  }

  return (
    <div style={{ padding: '1.25rem', display: 'grid', gap: '1rem', maxWidth: '40rem' }}>
      <p style={{ margin: 0 }}>
        WebVTT (.vtt), SubRip (.srt), plain text with times (.txt) or OHMS (.xml). The draft changes when you press
        “Import”; visitors see it when you publish.
      </p>
      <label htmlFor={fileId}>File</label>
      <input
        id={fileId}
        type="file"
        accept=".vtt,.srt,.txt,.xml,text/vtt,text/plain,application/xml"
        onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
      />
      {refusal === null ? null : <p role="alert">{refusal}</p>}
      <LanguageSelect label="Language of the words" value={language} languages={LANGUAGES} onChange={setLanguage} />
      {spoken.length === 0 ? null : (
        <LanguageSelect
          label="In time with the recording in"
          value={follows}
          languages={spoken}
          onChange={setRecording}
        />
      )}
      {read === null || file === null ? null : (
        <FoundInFile
          name={read.name}
          file={file}
          withIndex={withIndex}
          onIndex={setWithIndex}
          plan={planImport(testimony, file, { language, follows, withIndex, places })}
          onImport={onImport}
        />
      )}
    </div>
  )
}
