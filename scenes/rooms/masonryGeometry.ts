import { BufferAttribute, BufferGeometry } from 'three'
import type { Masonry } from '../architecture/Masonry.ts'

/** Masonry as a geometry of two groups: 0 opaque, 1 keyed. The caller disposes it. */
export function masonryGeometry(masonry: Masonry): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(masonry.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(paddedNormals(masonry.normals), 4, true))
  geometry.setAttribute('uv', new BufferAttribute(masonry.uvs, 2))
  geometry.setAttribute(
    'uv1',
    new BufferAttribute(
      Uint16Array.from(masonry.uv1, (n) => Math.round(n * 65535)),
      2,
      true,
    ),
  )
  geometry.setAttribute('tint', new BufferAttribute(masonry.tints, 4, true))
  geometry.setAttribute('traits', new BufferAttribute(masonry.traits, 4, true))
  geometry.setIndex(new BufferAttribute(masonry.triangles, 1))
  geometry.addGroup(0, masonry.opaque, 0)
  if (masonry.triangles.length > masonry.opaque)
    geometry.addGroup(masonry.opaque, masonry.triangles.length - masonry.opaque, 1)
  geometry.computeBoundingSphere()
  return geometry
}

/** Normals as four signed bytes (the last is 0): graphics drivers like attributes that begin on whole words. */
function paddedNormals(normals: Float32Array): Int8Array {
  const bytes = new Int8Array((normals.length / 3) * 4)
  for (let i = 0; i < normals.length / 3; i++) {
    for (let c = 0; c < 3; c++) bytes[i * 4 + c] = Math.round((normals[i * 3 + c] ?? 0) * 127)
  }
  return bytes
}
