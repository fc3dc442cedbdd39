import { useState, type ReactNode } from 'react'
import type { Testimony } from '../../cms/content/Testimony.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import type { View } from '../catalogue/View.ts'
import { goTo } from '../visit/goTo.ts'
import { askAbility } from './askAbility.ts'
import { Walk } from './Walk.tsx'
import { WalkNotice } from './WalkNotice.tsx'
import './walk.css'

export interface WalkGateProps {
  readonly view: View
  readonly catalogue: Catalogue
  /** The player of a testimony, for the panel of the exhibit where it is heard. */
  readonly voice: (testimony: Testimony) => ReactNode
}

/**
 * The door to the museum in three dimensions, open while the address says `?walk`. Whatever happens behind it, the page
 * below stays. It brings its own offer of a new edition: the page's one lies behind it.
 */
export function WalkGate(props: WalkGateProps) {
  return props.view.visit.walk && <OpenGate {...props} />
}

function OpenGate(props: WalkGateProps) {
  const { visit } = props.view
  const [ability] = useState(() =>
    askAbility(() => document.createElement('canvas'), matchMedia('(pointer: coarse)').matches),
  )
  const [trouble, setTrouble] = useState<'lost' | 'failed' | null>(null)
  const stay = () => goTo({ ...visit, walk: false }, { replace: true })

  if (!ability) return <WalkNotice trouble="noWebGl" onStay={stay} />
  if (trouble === 'lost') return <WalkNotice trouble="lost" onStay={stay} onRetry={() => setTrouble(null)} />
  // A browser keeps the failure of a script for as long as the page lives: only a new page asks for it again.
  if (trouble === 'failed') return <WalkNotice trouble="failed" onStay={stay} onRetry={() => location.reload()} />
  return (
    <Walk
      {...props}
      quality={ability.quality}
      onLost={(reason) => {
        console.warn(`The museum in three dimensions stopped: ${reason}`)
        setTrouble('lost')
      }}
      onFailed={() => setTrouble('failed')}
    />
  )
}
