/** Drawn on a 24-unit square, filled with the text's colour. */
const SHAPES = {
  play: 'M7 4.5v15l13-7.5z',
  pause: 'M6 4.5h4.2v15H6zM13.8 4.5H18v15h-4.2z',
  back: 'M11.5 5V1.6L5.4 6.4l6.1 4.8V7.7a6.2 6.2 0 1 1-6.1 7.5H2.6A8.9 8.9 0 1 0 11.5 5z',
  forward: 'M12.5 5V1.6l6.1 4.8-6.1 4.8V7.7a6.2 6.2 0 1 0 6.1 7.5h2.8A8.9 8.9 0 1 1 12.5 5z',
  lineBack: 'M4 4.5h2.6v15H4zM20 4.5v15L8.4 12z',
  lineForward: 'M17.4 4.5H20v15h-2.6zM4 4.5v15L15.6 12z',
  next: 'M13.2 4.6 20.6 12l-7.4 7.4-1.9-1.9 4.1-4.2H3.4v-2.6h12L11.3 6.5z',
  close: 'm6 4 6 6 6-6 2 2-6 6 6 6-2 2-6-6-6 6-2-2 6-6-6-6z',
  up: 'm4 15.5 8-8 8 8-2 2-6-6-6 6z',
  down: 'm4 8.5 8 8 8-8-2-2-6 6-6-6z',
  voice: 'M3 9.5h2.4v5H3zM7.2 6.5h2.4v11H7.2zM11.4 3.5h2.4v17h-2.4zM15.6 7h2.4v10h-2.4zM19.8 9.8h2.2v4.4h-2.2z',
  door: 'M4 22v-8C2.6 12.4 2.6 9.4 5 7.1c2-1.9 5-3 7-5.7 2 2.7 5 3.8 7 5.7 2.4 2.3 2.4 5.3 1 6.9v8h-2.5v-8.8c1-1.2.8-3.2-.4-4.3-1.4-1.3-3.4-2-5.1-3.6-1.7 1.6-3.7 2.3-5.1 3.6-1.2 1.1-1.4 3.1-.4 4.3V22z',
  search:
    'M10.5 2.8a7.7 7.7 0 0 1 6.1 12.4l5.2 5.2-1.9 1.9-5.2-5.2A7.7 7.7 0 1 1 10.5 2.8zm0 2.7a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
  globe:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm7.3 9H16a15 15 0 0 0-1.4-5.6A7.7 7.7 0 0 1 19.3 11zM12 4.4c.8 1 1.8 3.2 2 6.6h-4c.2-3.4 1.2-5.6 2-6.6zM9.4 5.4A15 15 0 0 0 8 11H4.7a7.7 7.7 0 0 1 4.7-5.6zM4.7 13H8c.1 2.2.7 4.2 1.4 5.6A7.7 7.7 0 0 1 4.7 13zm7.3 6.6c-.8-1-1.8-3.2-2-6.6h4c-.2 3.4-1.2 5.6-2 6.6zm2.6-1A15 15 0 0 0 16 13h3.3a7.7 7.7 0 0 1-4.7 5.6z',
} as const

/** Shapes that point along the reading direction and turn with it; media controls never do. */
const TURNS: ReadonlySet<keyof typeof SHAPES> = new Set(['next'])

/** A small drawing beside a word; never alone, so never read aloud. */
export function Icon({ shape }: { readonly shape: keyof typeof SHAPES }) {
  return (
    <svg className={TURNS.has(shape) ? 'icon icon--turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[shape]} />
    </svg>
  )
}
