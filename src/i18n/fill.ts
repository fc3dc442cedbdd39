/** Fills `{name}` in a phrase. A name without value stays as it is, so that the gap shows in a test, not as "undefined". */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap)
}
