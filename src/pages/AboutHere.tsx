import type { AboutPageProps } from './AboutPage.tsx'
import { aboutPart } from './aboutPart.ts'
// Here, not with the part: a page without scripts is laid out by it as well.
import './AboutPage.css'

/** How the museum works, once its part of the pages has come. */
export function AboutHere(props: AboutPageProps) {
  const part = aboutPart.use()
  return part && <part.AboutPage {...props} />
}
