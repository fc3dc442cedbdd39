/** Why there is no new edition, in a sentence for whoever runs the museum. The edition before stays current. */
export class EditionError extends Error {
  override readonly name = 'EditionError'
}

/** What a file system's error means. @param what "The edition": the subject of the sentence */
export function fileProblem(error: unknown, what: string): EditionError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const detail = error instanceof Error ? error.message : String(error)
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new EditionError(`The disk is full: ${what} was not written. The edition before stays open; make room.`, {
        cause: error,
      })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new EditionError(`${what} may not be written here (${detail}). The edition before stays open.`, {
        cause: error,
      })
    default:
      return new EditionError(`${what} could not be written (${detail}). The edition before stays open.`, {
        cause: error,
      })
  }
}
