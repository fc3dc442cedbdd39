import type { DocumentActionsResolver } from 'sanity'
import { singletonActions } from './singletons.ts'
import { ExportTranscriptAction } from './transcripts/ExportTranscriptAction.tsx'
import { ImportTranscriptAction } from './transcripts/ImportTranscriptAction.tsx'

/** What a curator can do to a document, beside Sanity's own: a testimony's transcripts come in and go out as files. */
export const documentActions: DocumentActionsResolver = (actions, context) => {
  const kept = singletonActions(actions, context)
  return context.schemaType === 'testimony' ? [...kept, ImportTranscriptAction, ExportTranscriptAction] : kept
}
