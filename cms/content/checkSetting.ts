/**
 * The building begins with a court and has no other, whatever themes were chosen.
 *
 * @param isThreshold it is where a visit begins
 * @returns what a curator should do about a room's setting; null where all is well
 */
export function checkSetting(setting: string, isThreshold: boolean): string | null {
  if ((setting === 'courtyard') === isThreshold) return null
  return isThreshold
    ? 'A visit begins here, so it is shown as a courtyard: choose a theme whose setting is the courtyard.'
    : 'Only the threshold can be a courtyard, so it is shown as a plain room: choose another theme.'
}
