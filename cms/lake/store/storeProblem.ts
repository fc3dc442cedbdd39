import { httpError, LakeError } from '../LakeError.ts'

/** SQLite's primary result codes, https://sqlite.org/rescode.html */
const BUSY = 5
const READ_ONLY = 8
const INPUT_OUTPUT = 10
const CORRUPT = 11
const FULL = 13
const CANNOT_OPEN = 14
const NOT_A_DATABASE = 26

/** The same troubles where a file is written without SQLite, as the system names them. */
const SYSTEM_CODES: Readonly<Record<string, number>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EIO: INPUT_OUTPUT,
  EROFS: READ_ONLY,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
}

/** Turns what SQLite or the disk says into a sentence that a person can act on. Whatever else there is passes as it is. */
export function storeProblem(error: unknown, file: string): unknown {
  if (error instanceof LakeError) return error
  const code = sqliteCode(error) ?? systemCode(error)
  if (code === undefined) return error
  switch (code) {
    case BUSY:
      return httpError(503, 'Busy', `The lake ${file} is already open in another process. Stop that one first.`)
    case FULL:
      return httpError(
        507,
        'Insufficient Storage',
        `The disk of ${file} is full: this change was not made, nothing was lost. Free some space and try again.`,
      )
    case INPUT_OUTPUT:
      return httpError(
        500,
        'Disk Error',
        `The disk refused to read or write ${file}: this change was not made. Check the disk, and copy the lake's folder elsewhere first.`,
      )
    case READ_ONLY:
    case CANNOT_OPEN:
      return httpError(
        500,
        'Not Writable',
        `The lake ${file} can't be written. Check who owns the folder and its permissions.`,
      )
    case CORRUPT:
    case NOT_A_DATABASE:
      return httpError(
        500,
        'Damaged',
        `The lake ${file} is damaged and was left as it is. Put back a copy of it, or move the file aside: the museum then starts from its first collection again.`,
      )
    default:
      return error
  }
}

function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined
  // Extended codes carry the primary one in their low byte.
  return error.errcode & 0xff
}

function systemCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  return SYSTEM_CODES[error.code]
}
