import type { Vec2 } from '../plan/types.ts'

/** Honey, of the museum's palette (art.md, art direction 12). */
const COLOUR = '#d8972b'

/** Shows on the floor where a walk is going. A little above it, so that the two don't flicker. */
export function FloorRing({ at }: { readonly at: Vec2 }) {
  return (
    <mesh position={[at[0], 0.02, at[1]]} rotation-x={-Math.PI / 2} renderOrder={1}>
      <ringGeometry args={[0.22, 0.3, 32]} />
      <meshBasicMaterial color={COLOUR} transparent opacity={0.85} depthWrite={false} toneMapped={false} />
    </mesh>
  )
}
