import { Component, type ReactNode } from 'react'

interface CatchTroubleProps {
  readonly onTrouble: (reason: string) => void
  readonly children: ReactNode
}

/** An error of the building ends the walk and says so: the canvas is a root of its own, and the page's nets don't reach it. */
export class CatchTrouble extends Component<CatchTroubleProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(problem: unknown) {
    this.props.onTrouble(problem instanceof Error ? problem.message : String(problem))
  }

  override render() {
    return this.state.isBroken ? null : this.props.children
  }
}
