import { lazy, Suspense, useMemo, useState } from 'react'
import { goTo } from '../visit/goTo.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { askAbility } from './askAbility.ts'
import { fetchScene } from './fetchScene.ts'
import { usePixelRatio } from './usePixelRatio.ts'
import type { WalkProps } from './Walk.tsx'
import { WalkNotice } from './WalkNotice.tsx'
import '../ui/overlay.css'
import './walk.css'

/** Plan and panels: a reading visitor needs neither. */
const fetchWalk = () => import('./Walk.tsx')
const Walk = lazy(async () => ({ default: (await fetchWalk()).Walk }))

export type WalkGateProps = Pick<WalkProps, 'view' | 'catalogue' | 'voice'>

/**
 * The door to the museum in three dimensions, open while the address says `?walk`. Whatever happens behind it, the page
 * below stays. It brings its own offer of a new edition: the page's one lies behind it.
 */
export function WalkGate(props: WalkGateProps) {
  return props.view.visit.walk && <OpenGate {...props} />
}

/**
 * Panels and building side by side, while the browser makes its trial canvas: that alone takes a second or two where there is
 * no graphics card. Whether they come is seen where they are awaited.
 */
function fetchAhead(): void {
  if (!('WebGL2RenderingContext' in window)) return
  for (const fetched of [fetchWalk(), fetchScene()]) fetched.catch(() => undefined)
}

function OpenGate(props: WalkGateProps) {
  const { visit } = props.view
  const [asked] = useState(() => {
    fetchAhead()
    return askAbility(() => document.createElement('canvas'), matchMedia('(pointer: coarse)').matches)
  })
  const pixelRatio = usePixelRatio()
  const ability = useMemo(() => asked && { ...asked, pixelRatio }, [asked, pixelRatio])
  const [trouble, setTrouble] = useState<'lost' | 'failed' | null>(null)
  const stay = () => goTo({ ...visit, walk: false }, { replace: true })

  if (!ability) return <WalkNotice trouble="noWebGl" onStay={stay} />
  if (trouble === 'lost') return <WalkNotice trouble="lost" onStay={stay} onRetry={() => setTrouble(null)} />
  // A browser keeps the failure of a script for as long as the page lives: only a new page asks for it again.
  if (trouble === 'failed') return <WalkNotice trouble="failed" onStay={stay} onRetry={() => location.reload()} />
  const fail = (reason: string) => {
    console.warn(`The museum in three dimensions could not open: ${reason}`)
    setTrouble('failed')
  }
  return (
    <ErrorBoundary fallback={null} onTrouble={fail}>
      <Suspense fallback={null}>
        <Walk
          {...props}
          ability={ability}
          onLost={(reason) => {
            console.warn(`The museum in three dimensions stopped: ${reason}`)
            setTrouble('lost')
          }}
          onFailed={fail}
        />
      </Suspense>
    </ErrorBoundary>
  )
}
