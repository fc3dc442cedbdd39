/**
 * The French words of an internationalised array, for the Studio's lists; where there are none yet, the first words that
 * there are. Takes whatever a draft holds; returns undefined for nothing readable.
 */
export function inFrench(items: unknown): string | undefined {
  if (!Array.isArray(items)) return undefined
  const words = items.filter(isWritten)
  return (words.find((item) => item.language === 'fr') ?? words[0])?.value
}

function isWritten(item: unknown): item is { language?: unknown; value: string } {
  return (
    typeof item === 'object' &&
    item !== null &&
    'value' in item &&
    typeof item.value === 'string' &&
    item.value.trim() !== ''
  )
}
