/** A text whose numbers are written without marks between thousands, and with a point for decimals, whatever its language. */
export function plainNumbers(text: string): string {
  return text.replaceAll(/(?<=\d)[.,\u202f\u00a0 ](?=\d{3}(?!\d))/g, '').replaceAll(/(?<=\d),(?=\d)/g, '.')
}
