/** Whether this device's visitor wants the words to move along with the voice. */
const NAME = 'rihla.follow-words'

export function recallsFollowing(): boolean {
  try {
    return typeof document === 'undefined' || localStorage.getItem(NAME) !== 'no'
  } catch {
    return true
  }
}

export function rememberFollowing(follows: boolean): void {
  try {
    localStorage.setItem(NAME, follows ? 'yes' : 'no')
  } catch {
    // Not remembered.
  }
}
