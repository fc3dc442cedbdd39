import { checkSetting } from '../../content/checkSetting.ts'
import type { DocumentLookup } from './DocumentLookup.ts'
import { isRecord } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

/** Tells a curator where the building will show a room otherwise than its theme says. */
export async function checkTheme(theme: unknown, roomId: string, lookup: DocumentLookup): Promise<Verdict> {
  const id = referenceOf(theme)
  if (id === null) return true
  const [chosen] = await lookup.byIds([id])
  // A theme that is not published, or gives no setting, is told of elsewhere.
  if (typeof chosen?.setting !== 'string') return true
  const around = await lookup.pointingTo([roomId])
  const isThreshold = around.some(({ _type, threshold }) => _type === 'museum' && referenceOf(threshold) === roomId)
  return checkSetting(chosen.setting, isThreshold) ?? true
}

/** Tells a curator who chooses where a visit begins. */
export async function checkThreshold(threshold: unknown, lookup: DocumentLookup): Promise<Verdict> {
  const id = referenceOf(threshold)
  const [room] = id === null ? [] : await lookup.byIds([id])
  const theme = referenceOf(room?.theme)
  const [chosen] = theme === null ? [] : await lookup.byIds([theme])
  return typeof chosen?.setting !== 'string' ? true : (checkSetting(chosen.setting, true) ?? true)
}

function referenceOf(value: unknown): string | null {
  return isRecord(value) && typeof value._ref === 'string' ? value._ref : null
}
