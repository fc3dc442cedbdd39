import { EditionError } from '../edition/EditionError.ts'
import { LakeError } from '../lake/LakeError.ts'
import { PortError } from './createHouse.ts'
import { SettingsError } from './settings.ts'

/** Failures whose message is a sentence that says what to do. */
const IN_WORDS = [SettingsError, PortError, LakeError, EditionError] as const

/** What the terminal should say of a failure: its sentence, or all that is known where it is ours to repair. */
export function failureOf(error: unknown): unknown {
  return error instanceof Error && IN_WORDS.some((kind) => error instanceof kind) ? error.message : error
}
