// Writes the ornaments that the pages use: `node src/ui/zellige/makeZellige.ts`. A test says when they are stale.
import { writeFileSync } from 'node:fs'
import { drawDado, drawField, drawMark, drawRule } from './drawZellige.ts'

const here = (name: string) => new URL(name, import.meta.url)
writeFileSync(here('./dado.svg'), drawDado())
writeFileSync(here('./rule.svg'), drawRule())
writeFileSync(here('./field.svg'), drawField())
writeFileSync(here('../../../public/mark.svg'), drawMark())
