import type { DocumentActionsResolver } from 'sanity'
import { singletonActions } from './singletons.ts'
import { MeasureSoundsAction } from './sounds/MeasureSoundsAction.tsx'
import { ExportTranscriptAction } from './transcripts/ExportTranscriptAction.tsx'
import { ImportTranscriptAction } from './transcripts/ImportTranscriptAction.tsx'

const FOR_TESTIMONIES = [ImportTranscriptAction, ExportTranscriptAction, MeasureSoundsAction]

/**
 * What a curator can do to a document, beside Sanity's own: a testimony's transcripts come in and go out as files, and its
 * sounds are measured.
 */
export const documentActions: DocumentActionsResolver = (actions, context) => {
  const kept = singletonActions(actions, context)
  return context.schemaType === 'testimony' ? [...kept, ...FOR_TESTIMONIES] : kept
}
