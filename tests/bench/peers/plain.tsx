// The plain way, as tutorials show it: every picture at full size, a mesh for each thing, everything mounted, lights that
// are computed, a frame after every frame.
import { useTexture } from '@react-three/drei'
import { Canvas } from '@react-three/fiber'
import { Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import type { Placement } from '../../../scenes/plan/types.ts'
import { hallBoxes } from './hallBoxes.ts'
import { PeerRig } from './PeerRig.tsx'
import { askedCount, peerPlan, fileOf } from './peerPlan.ts'

function Picture({ placement, file }: { readonly placement: Placement; readonly file: string }) {
  const texture = useTexture(file)
  const { x, y, z, yaw, width, height, label } = placement
  return (
    <>
      <group position={[x, y, z]} rotation-y={yaw}>
        <mesh position-z={0.01}>
          <boxGeometry args={[width + 0.1, height + 0.1, 0.04]} />
          <meshStandardMaterial color="#3b2416" />
        </mesh>
        <mesh position-z={0.04}>
          <planeGeometry args={[width, height]} />
          <meshStandardMaterial map={texture} />
        </mesh>
      </group>
      <mesh position={[label.x + Math.sin(yaw) * 0.01, label.y, label.z + Math.cos(yaw) * 0.01]} rotation-y={yaw}>
        <planeGeometry args={[0.5, 0.32]} />
        <meshStandardMaterial color="#f4ecdc" />
      </mesh>
    </>
  )
}

function Gallery() {
  const plan = peerPlan(askedCount())
  const placements = plan.rooms.slice(1).flatMap((room) => room.placements)
  return (
    <Canvas camera={{ near: 0.05, far: 90 }}>
      <ambientLight intensity={1.2} />
      <directionalLight position={[3, 6, 2]} intensity={1.5} />
      {hallBoxes(plan).map(({ part, position, size, yaw }, index) => (
        <mesh key={index} position={position} rotation-y={yaw}>
          <boxGeometry args={[...size]} />
          <meshStandardMaterial color={part === 'wall' ? '#f2f0ea' : '#b9b1a4'} />
        </mesh>
      ))}
      <Suspense fallback={null}>
        {placements.map((placement, index) => (
          <Picture key={placement.exhibit} placement={placement} file={fileOf(index, 'full')} />
        ))}
      </Suspense>
      <PeerRig plan={plan} />
    </Canvas>
  )
}

const host = document.getElementById('gallery')
if (host) createRoot(host).render(<Gallery />)
