/** Words without empty lines or spaces around their lines: what every format can carry. */
export function plainWords(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}
