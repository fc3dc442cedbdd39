import { useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { Mesh, MeshBasicMaterial, type Group } from 'three'
import { labelGeometry, type LabelSpot } from './labelGeometry.ts'
import { labelSheet } from './labelSheet.ts'
import type { LabelText } from './LabelText.ts'

interface LabelsViewProps {
  readonly spots: readonly LabelSpot[]
  /** In the order of the spots. */
  readonly labels: readonly LabelText[]
  readonly anisotropy: number
}

/** The cards beside the exhibits of one hall: what the page says, small. One texture, one draw. */
export function LabelsView({ spots, labels, anisotropy }: LabelsViewProps) {
  const group = useRef<Group>(null)
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    const parent = group.current
    if (!parent || labels.length === 0) return
    const abort = new AbortController()
    let clear = () => {}
    const show = async () => {
      const { texture, places, words } = await labelSheet(labels, anisotropy, abort.signal)
      if (abort.signal.aborted) {
        texture.dispose()
        return
      }
      const geometry = labelGeometry(spots, places)
      // Unlit and not tone-mapped, a little under white: as a card looks in its picture's light.
      const material = new MeshBasicMaterial({ map: texture, toneMapped: false })
      const mesh = new Mesh(geometry, material)
      mesh.name = 'labels'
      mesh.userData = { words }
      parent.add(mesh)
      clear = () => {
        parent.remove(mesh)
        geometry.dispose()
        material.dispose()
        texture.dispose()
      }
      invalidate()
    }
    show().catch((problem: unknown) => {
      if (!abort.signal.aborted) console.warn('The labels of a room could not be drawn:', problem)
    })
    return () => {
      abort.abort()
      clear()
      invalidate()
    }
  }, [spots, labels, anisotropy, invalidate])
  return <group ref={group} />
}
