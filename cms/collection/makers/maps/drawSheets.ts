import { mkdirSync, writeFileSync } from 'node:fs'
import { drawJourneySheet } from './journeySheet.ts'

/* Draws the land that lies under the map of journeys: `node cms/collection/makers/maps/drawSheets.ts`. */
const folder = new URL('../../../../public/maps/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('journeys.svg', folder), drawJourneySheet())
