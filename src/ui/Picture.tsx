import { use } from 'react'
import type { ImageSize, MediaImage } from '../../cms/content/Media.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { editionAddress } from '../visit/editionAddress.ts'
import { PicturesWait } from './PicturesWait.ts'
import { textAttributes } from './textAttributes.ts'
import './Picture.css'

export interface PictureProps {
  readonly image: MediaImage
  /** How wide it is shown, as the `sizes` attribute says it. */
  readonly sizes: string
  /** The first thing seen on its page: loaded at once and before others. */
  readonly first?: boolean
  /** Beside a title that already says what it shows. */
  readonly decorative?: boolean
}

/** A picture of the collection in the size and format that the browser wants; a blur keeps its place until it comes. */
export function Picture({ image, sizes, first = false, decorative = false }: PictureProps) {
  const { language } = useLanguage()
  const waits = use(PicturesWait)
  const middle = image.sizes.find(({ width }) => width >= 960) ?? image.sizes.at(-1)
  if (!middle) return null
  return (
    <span className="picture">
      {image.blur.startsWith('data:image/') && (
        <img className="picture__blur" src={image.blur} alt="" width={image.width} height={image.height} />
      )}
      <picture>
        <source type="image/avif" srcSet={srcSet(image.sizes, 'avif')} sizes={sizes} />
        <img
          className="picture__image"
          src={editionAddress(middle.webp)}
          srcSet={srcSet(image.sizes, 'webp')}
          sizes={sizes}
          width={image.width}
          height={image.height}
          alt={decorative ? '' : image.alt.value}
          {...(decorative ? {} : textAttributes(image.alt, language))}
          decoding="async"
          {...(first && !waits ? { fetchPriority: 'high' } : { loading: 'lazy' })}
        />
      </picture>
    </span>
  )
}

function srcSet(sizes: readonly ImageSize[], format: 'avif' | 'webp'): string {
  return sizes.map((size) => `${editionAddress(size[format])} ${size.width}w`).join(', ')
}
