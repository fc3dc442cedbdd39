import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { composeSheet } from './composeSheet.ts'

const COLUMNS = 8
const CELL = { width: 300, height: 220 }

/** Every picture of the collection, whole, in the order of their names: what belongs together stands together. */
export async function imageSheet(folder: string): Promise<{ readonly sheet: Buffer; readonly count: number }> {
  const names = readdirSync(folder)
    .filter((name) => /\.(png|jpe?g|webp|avif|svg)$/.test(name))
    .sort()
  const lines = Array.from({ length: Math.ceil(names.length / COLUMNS) }, (_, line) => {
    const cells = names.slice(line * COLUMNS, (line + 1) * COLUMNS)
    return {
      title: `${line * COLUMNS + 1} to ${line * COLUMNS + cells.length} of ${names.length}`,
      cells: cells.map((name) => ({ picture: join(folder, name), words: name })),
    }
  })
  return { sheet: await composeSheet(lines, CELL, 'contain'), count: names.length }
}
