import { expect, test } from 'vitest'
import { isLand } from './landMask.ts'

/** Land at a longitude and latitude, degrees. */
const at = (longitude: number, latitude: number) => isLand((longitude + 180) / 360, (latitude + 90) / 180)

test('a visitor finds their countries on the globe, and the sea between them', () => {
  const ashore = {
    Rabat: [-6.6, 33.9],
    Paris: [2.3, 48.8],
    Dakar: [-16.5, 14.6],
    Montreal: [-73.6, 45.6],
    Riyadh: [46.7, 24.6],
  }
  for (const [city, [longitude = 0, latitude = 0]] of Object.entries(ashore))
    expect([city, at(longitude, latitude)]).toEqual([city, true])
  const afloat = { Atlantic: [-30, 30], Mediterranean: [5, 38.5], Pacific: [-140, 10], Indian: [75, -20] }
  for (const [sea, [longitude = 0, latitude = 0]] of Object.entries(afloat))
    expect([sea, at(longitude, latitude)]).toEqual([sea, false])
})

test('no coast is drawn across the whole map where it is cut open', () => {
  // The Norwegian Sea and Davis Strait are open from south to north.
  for (let latitude = 64; latitude <= 72; latitude += 0.1) {
    expect([latitude, at(0, latitude), at(-57.5, latitude)]).toEqual([latitude, false, false])
  }
})
