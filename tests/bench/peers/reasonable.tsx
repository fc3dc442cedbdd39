// The reasonable way: drei's Instances for all that repeats, thumbnails first and the full picture where one stands before
// it, three's frustum culling, unlit materials, frames on demand.
import { Instance, Instances } from '@react-three/drei'
import { Canvas, useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { SRGBColorSpace, TextureLoader, Vector3, type Texture } from 'three'
import type { Placement } from '../../../scenes/plan/types.ts'
import { hallBoxes, type Box } from './hallBoxes.ts'
import { PeerRig } from './PeerRig.tsx'
import { askedCount, peerPlan, fileOf } from './peerPlan.ts'

/** Metres: nearer than this, a thumbnail looks blurred. */
const NEAR = 4.5

const loader = new TextureLoader()
const scratchPlace = new Vector3()

function Picture({ placement, index }: { readonly placement: Placement; readonly index: number }) {
  const { x, y, z, yaw, width, height } = placement
  const invalidate = useThree((state) => state.invalidate)
  const [texture, setTexture] = useState<Texture | null>(null)
  const [isNear, setNear] = useState(false)
  const wasNear = useRef(false)
  const shown = useRef<Texture>(null)
  useEffect(() => {
    let left = false
    loader.load(fileOf(index, isNear ? 'full' : 'thumbs'), (loaded) => {
      loaded.colorSpace = SRGBColorSpace
      if (left) return loaded.dispose()
      shown.current?.dispose()
      shown.current = loaded
      setTexture(loaded)
      invalidate()
    })
    return () => {
      left = true
    }
  }, [isNear, index, invalidate])
  useFrame(({ camera }) => {
    const now = scratchPlace.set(x, y, z).distanceTo(camera.position) < NEAR
    if (now !== wasNear.current) setNear(now)
    wasNear.current = now
  })
  return (
    texture && (
      <mesh position={[x + Math.sin(yaw) * 0.04, y, z + Math.cos(yaw) * 0.04]} rotation-y={yaw}>
        <planeGeometry args={[width, height]} />
        <meshBasicMaterial map={texture} toneMapped={false} />
      </mesh>
    )
  )
}

function Boxes({ boxes, color }: { readonly boxes: readonly Box[]; readonly color: string }) {
  return (
    <Instances limit={boxes.length}>
      <boxGeometry />
      <meshBasicMaterial color={color} />
      {boxes.map(({ position, size, yaw }, index) => (
        <Instance key={index} position={position} rotation={[0, yaw, 0]} scale={size} />
      ))}
    </Instances>
  )
}

function Gallery() {
  const plan = peerPlan(askedCount())
  const placements = plan.rooms.slice(1).flatMap((room) => room.placements)
  const halls = hallBoxes(plan)
  return (
    <Canvas frameloop="demand" dpr={1} gl={{ antialias: false }} camera={{ near: 0.05, far: 90 }}>
      <Boxes boxes={halls.filter(({ part }) => part === 'wall')} color="#f2f0ea" />
      <Boxes boxes={halls.filter(({ part }) => part === 'floor')} color="#b9b1a4" />
      <Boxes boxes={placements.map(frameBox)} color="#3b2416" />
      <Boxes boxes={placements.map(labelBox)} color="#f4ecdc" />
      {placements.map((placement, index) => (
        <Picture key={placement.exhibit} placement={placement} index={index} />
      ))}
      <PeerRig plan={plan} />
    </Canvas>
  )
}

function frameBox({ x, y, z, yaw, width, height }: Placement): Box {
  return { part: 'wall', position: [x, y, z], size: [width + 0.1, height + 0.1, 0.06], yaw }
}

function labelBox({ label, yaw }: Placement): Box {
  return { part: 'wall', position: [label.x, label.y, label.z], size: [0.5, 0.32, 0.02], yaw }
}

const host = document.getElementById('gallery')
if (host) createRoot(host).render(<Gallery />)
