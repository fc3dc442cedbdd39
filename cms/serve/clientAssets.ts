import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** Addresses of the built client entry, from the site's root. */
export interface ClientAssets {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  readonly preloads: readonly string[]
}

const ManifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    css: v.optional(v.array(v.string()), []),
    imports: v.optional(v.array(v.string()), []),
    isEntry: v.optional(v.boolean(), false),
  }),
)

/** Reads Vite's manifest of the client build. @throws when the build is missing or is not one of ours */
export function readClientAssets(clientFolder: string): ClientAssets {
  const manifest = v.parse(ManifestSchema, JSON.parse(readFileSync(join(clientFolder, '.vite/manifest.json'), 'utf8')))
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry)
  if (entry === undefined) throw new Error(`The build in ${clientFolder} has no entry: run \`npm run build\` again.`)
  const styles = new Set<string>()
  const preloads = new Set<string>()
  const visit = (chunk: (typeof manifest)[string]) => {
    for (const name of chunk.imports) {
      const imported = manifest[name]
      if (imported === undefined || preloads.has(imported.file)) continue
      preloads.add(imported.file)
      visit(imported)
    }
    for (const file of chunk.css) styles.add(file)
  }
  visit(entry)
  const address = (file: string) => `/${file}`
  return { scripts: [address(entry.file)], styles: [...styles].map(address), preloads: [...preloads].map(address) }
}
