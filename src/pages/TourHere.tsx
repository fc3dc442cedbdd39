import type { ComponentProps } from 'react'
import type { TourPage } from './TourPage.tsx'
import { tourPart } from './tourPart.ts'
import type { ToursPage } from './ToursPage.tsx'
// Here, not with the part: a page without scripts is laid out by them as well.
import './StopPage.css'
import './TourPage.css'
import './ToursPage.css'

/** Every guided tour, once their part of the pages has come. */
export function ToursHere(props: ComponentProps<typeof ToursPage>) {
  const part = tourPart.use()
  return part && <part.ToursPage {...props} />
}

/** A tour or one of its stops, likewise. */
export function TourHere(props: ComponentProps<typeof TourPage>) {
  const part = tourPart.use()
  return part && <part.TourPage {...props} />
}
