import { useEffect, useId, useImperativeHandle, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import type { MediaImage } from '../../cms/content/Media.ts'
import type { Text } from '../../cms/content/Text.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { editionAddress } from '../visit/editionAddress.ts'
import { ModalDialog } from './ModalDialog.tsx'
import { textAttributes } from './textAttributes.ts'
import { useZoom } from './useZoom.ts'
import { Words } from './Words.tsx'
import './overlay.css'
import './PictureViewer.css'

/** For whoever opened it by a gesture that goes on. */
export interface Closer {
  /** About a point of the window. */
  readonly zoomBy: (factor: number, clientX: number, clientY: number) => void
}

export interface PictureViewerProps {
  readonly image: MediaImage
  readonly title: Text
  readonly onClose: () => void
  readonly ref?: Ref<Closer>
  /** The text beside the picture. */
  readonly children: ReactNode
}

/** Steps of keys and buttons: three of them double the picture, as arrow keys move it by an eighth of the stage. */
const STEP = 2 ** (1 / 3)
const PAN = 1 / 8

const PANS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [PAN, 0],
  ArrowRight: [-PAN, 0],
  ArrowUp: [0, PAN],
  ArrowDown: [0, -PAN],
}

/** A picture as closely as its sharpest file shows it, with its words beside it. Only now is that file fetched. */
export function PictureViewer({ image, title, onClose, ref, children }: PictureViewerProps) {
  const { words, format, language } = useLanguage()
  const { stage, sheet, scale, zoomBy, panBy, reset } = useZoom(image.width, image.height)
  const [isSharp, setSharp] = useState(false)
  const help = useId()
  useImperativeHandle(ref, () => ({ zoomBy }), [zoomBy])
  useEffect(() => stage.current?.focus(), [stage])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const pan = PANS[event.key]
    if (event.key === '+' || event.key === '=') zoomBy(STEP)
    else if (event.key === '-') zoomBy(1 / STEP)
    else if (event.key === '0') reset()
    // Elsewhere arrow keys scroll the text.
    else if (pan && event.target === stage.current) panBy(...pan)
    else return
    event.preventDefault()
  }
  const near = image.sizes.find(({ width }) => width >= 960) ?? image.sizes.at(-1)
  const sharpest = image.sizes.at(-1)
  const percent = fill(words.moving.zoomNow, { n: format.number(Math.round(scale * 100)) })
  return (
    <ModalDialog className="overlay viewer" label={title.value} onClose={onClose} onKeyDown={onKeyDown}>
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- the picture is one tab stop whose keys move it; role application says so to those who hear it */}
      <div
        ref={stage}
        className="viewer__stage"
        role="application"
        tabIndex={0}
        aria-label={words.moving.lookClosely}
        aria-describedby={help}
      >
        <div ref={sheet} className="viewer__sheet">
          {near && <img className="viewer__near" src={editionAddress(near.webp)} alt="" draggable={false} />}
          {sharpest && (
            <picture>
              <source type="image/avif" srcSet={editionAddress(sharpest.avif)} />
              <img
                className={isSharp ? 'viewer__sharp viewer__sharp--there' : 'viewer__sharp'}
                src={editionAddress(sharpest.webp)}
                alt={image.alt.value}
                {...textAttributes(image.alt, language)}
                draggable={false}
                decoding="async"
                onLoad={() => setSharp(true)}
              />
            </picture>
          )}
        </div>
      </div>
      {/* oxlint-enable */}
      <div className="viewer__tools">
        <Tool label={words.moving.zoomOut} shape="M4 10.6h16v2.8H4z" onClick={() => zoomBy(1 / STEP)} />
        <output className="viewer__scale">{percent}</output>
        <Tool
          label={words.moving.zoomIn}
          shape="M10.6 4h2.8v6.6H20v2.8h-6.6V20h-2.8v-6.6H4v-2.8h6.6z"
          onClick={() => zoomBy(STEP)}
        />
        <Tool
          label={words.moving.zoomWhole}
          shape="M3 3h7v2.6H5.6V10H3zm11 0h7v7h-2.6V5.6H14zM3 14h2.6v4.4H10V21H3zm15.4 0H21v7h-7v-2.6h4.4z"
          onClick={reset}
        />
      </div>
      <button
        type="button"
        className="overlay__button viewer__button viewer__close"
        aria-label={words.moving.close}
        onClick={onClose}
      >
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="m6 4 6 6 6-6 2 2-6 6 6 6-2 2-6-6-6 6-2-2 6-6-6-6z" />
        </svg>
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled by keys as well */}
      <section className="viewer__text" tabIndex={0} aria-labelledby={`${help}-title`}>
        <h2 id={`${help}-title`} {...textAttributes(title, language)}>
          {title.value}
        </h2>
        {children}
        <p className="viewer__credit">
          <Words text={image.creditLine} />
        </p>
        <p id={help} className="viewer__help">
          {words.moving.zoomHelp}
        </p>
      </section>
    </ModalDialog>
  )
}

interface ToolProps {
  readonly label: string
  readonly shape: string
  readonly onClick: () => void
}

function Tool({ label, shape, onClick }: ToolProps) {
  return (
    <button type="button" className="overlay__button viewer__button" aria-label={label} onClick={onClick}>
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d={shape} />
      </svg>
    </button>
  )
}
