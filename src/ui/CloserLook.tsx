import { useState, type MouseEvent, type ReactNode } from 'react'
import type { MediaImage } from '../../cms/content/Media.ts'
import type { Text } from '../../cms/content/Text.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { editionAddress } from '../visit/editionAddress.ts'
import type { PictureViewer } from './PictureViewer.tsx'

export interface CloserLookProps {
  readonly image: MediaImage
  readonly title: Text
  /** The text beside the picture. */
  readonly children: ReactNode
}

/**
 * Opens a picture to be looked at closely; without scripts, or where the viewer can't be fetched, its sharpest file, which
 * browsers let one look at too.
 */
export function CloserLook({ image, title, children }: CloserLookProps) {
  const { words } = useLanguage()
  const [Viewer, setViewer] = useState<typeof PictureViewer | null>(null)
  const sharpest = image.sizes.at(-1)
  if (!sharpest) return null
  const file = editionAddress(sharpest.webp)
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    // Nobody who doesn't look closely fetches it.
    import('./PictureViewer.tsx').then(
      (viewer) => setViewer(() => viewer.PictureViewer),
      () => location.assign(file),
    )
  }
  return (
    <>
      <a className="action not-on-paper" href={file} aria-haspopup="dialog" onClick={open}>
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M10 3a7 7 0 1 0 4.2 12.6l5.1 5.1 2-2-5.1-5.1A7 7 0 0 0 10 3zm0 2.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8z" />
        </svg>
        {words.moving.lookClosely}
      </a>
      {Viewer && (
        <Viewer image={image} title={title} onClose={() => setViewer(null)}>
          {children}
        </Viewer>
      )}
    </>
  )
}
