import { describe, expect, it } from 'vitest'
import { land, LAND_FILES, landTopology, type LandScale } from './land.ts'

const scales: readonly LandScale[] = ['110m', '50m']

describe.each(scales)('the land of the museum’s maps at %s', (scale) => {
  it('is one object, called land, from a file of land', () => {
    expect(Object.keys(landTopology(scale).objects)).toEqual(['land'])
    expect(LAND_FILES[scale]).toMatch(/\/land-\d+m\.json$/)
  })

  it('has no border: no line is shared by two pieces of land, so every line is a coast', () => {
    const uses = new Map<number, number>()
    const visit = (arcs: unknown): void => {
      if (typeof arcs === 'number') {
        const arc = arcs < 0 ? ~arcs : arcs
        uses.set(arc, (uses.get(arc) ?? 0) + 1)
      } else if (Array.isArray(arcs)) arcs.forEach(visit)
    }
    const { land: object } = landTopology(scale).objects
    for (const geometry of object.type === 'GeometryCollection' ? object.geometries : [object])
      if ('arcs' in geometry) visit(geometry.arcs)
    expect(uses.size).toBeGreaterThan(100)
    expect([...uses.values()].filter((times) => times > 1)).toEqual([])
  })

  it('carries no name, code or property of any state', () => {
    for (const { properties, geometry } of land(scale).features) {
      expect(properties).toBeNull()
      expect(['Polygon', 'MultiPolygon']).toContain(geometry.type)
    }
  })
})
