import type { TranscriptFile } from '../../content/transcriptFormats/readTranscript.ts'
import type { ImportPlan } from './planImport.ts'

/** Lines that could not be read and are shown; the count says how many there are. */
const SHOWN_PROBLEMS = 12

/** What a file holds, what of it could not be read, and what it would change. */
export function FoundInFile(props: {
  readonly name: string
  readonly file: TranscriptFile
  readonly plan: ImportPlan
  readonly withIndex: boolean
  readonly onIndex: (wanted: boolean) => void
  readonly onImport: (plan: ImportPlan) => void
}) {
  const { name, file, plan, withIndex, onIndex, onImport } = props
  const { problems, ohms } = file
  return (
    <section aria-live="polite" style={{ display: 'grid', gap: '0.75rem' }}>
      <h3 style={{ margin: 0 }}>{name}</h3>
      {ohms !== null && ohms.points.length > 0 ? (
        <label>
          <input type="checkbox" checked={withIndex} onChange={() => onIndex(!withIndex)} /> Take its index too (
          {ohms.points.length} points)
        </label>
      ) : null}
      {plan.patches.length === 0 ? <p role="alert">Nothing in this file could be read as a transcript.</p> : null}
      <ul style={{ margin: 0 }}>
        {plan.told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {problems.length === 0 ? null : (
        <details open>
          <summary>
            {problems.length === 1 ? 'One line needs' : `${problems.length} lines need`} a look; the rest is used
          </summary>
          <ul>
            {problems.slice(0, SHOWN_PROBLEMS).map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                Line {line}: {message}
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" disabled={plan.patches.length === 0} onClick={() => onImport(plan)}>
        Import
      </button>
    </section>
  )
}
