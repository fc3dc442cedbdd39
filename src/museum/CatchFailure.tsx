import { Component, type ReactNode } from 'react'

export interface CatchFailureProps {
  readonly onFailed: () => void
  readonly children: ReactNode
}

/** An error of the scene, or of fetching it, ends the walk and not the page. */
export class CatchFailure extends Component<CatchFailureProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    console.warn('The museum in three dimensions could not open:', error)
    this.props.onFailed()
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
