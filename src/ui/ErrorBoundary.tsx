import { Component, type ReactNode } from 'react'

export interface ErrorBoundaryProps {
  readonly fallback: ReactNode
  /** What it was, in words for a console. */
  readonly onTrouble?: (reason: string) => void
  readonly children: ReactNode
}

interface State {
  readonly failed: boolean
}

/** Keeps an error within its part of the page. Give it another `key` to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override componentDidCatch(problem: unknown) {
    this.props.onTrouble?.(problem instanceof Error ? problem.message : String(problem))
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
