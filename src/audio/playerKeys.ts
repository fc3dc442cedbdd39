import type { Words } from '../i18n/Words.ts'

/** What a key does within the player: each has its words. */
export type PlayerAction = keyof Words['keys']['actions']

/** The keys as they are told to visitors, in the order of the help. By letter, else by the place of the key. */
export const PLAYER_KEYS: readonly { readonly key: string; readonly action: PlayerAction }[] = [
  { key: 'K', action: 'toggle' },
  { key: 'J', action: 'back' },
  { key: 'L', action: 'forward' },
  { key: 'U', action: 'previousLine' },
  { key: 'O', action: 'nextLine' },
  { key: 'P', action: 'previousPoint' },
  { key: 'N', action: 'nextPoint' },
  { key: 'B', action: 'beginning' },
  { key: 'S', action: 'slower' },
  { key: 'D', action: 'faster' },
  { key: 'F', action: 'follow' },
  { key: '/', action: 'search' },
  { key: '?', action: 'help' },
]

/** The part of a key press that is looked at. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/**
 * What a key press means to the player; null: it is somebody else's. On keyboards without Latin letters the place of the key
 * counts: who writes Arabic presses the same key.
 */
export function actionOfKey({ key, code, altKey, ctrlKey, metaKey }: KeyPress): PlayerAction | null {
  if (altKey || ctrlKey || metaKey) return null
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : /^Key([A-Z])$/.exec(code)?.[1]
  const sign = key === '؟' ? '?' : key
  return PLAYER_KEYS.find((each) => each.key === (letter ?? sign))?.action ?? null
}

/** What the visitor writes in, or picks from by letters: there every key is theirs. */
const WRITING = 'textarea, select, [contenteditable], input:not([type=range], [type=radio], [type=checkbox])'

export function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(WRITING) !== null
}
