import { useEffect } from 'react'
import type { MediaImage } from '../../cms/content/Media.ts'
import type { Placement } from '../plan/types.ts'
import { lampName } from './Lamps.ts'
import type { PictureShelf } from './PictureShelf.ts'

interface HungPicturesProps {
  readonly pictures: PictureShelf
  readonly room: string
  readonly placements: readonly Placement[]
  readonly imageOf: (exhibit: string) => MediaImage | null
  /** Pixels of a picture's longer side that are worth having from here. */
  readonly most: number
}

/** Hangs the pictures of a hall for as long as it stands; all halls' pictures are drawn as one (HangingsView). */
export function HungPictures({ pictures, room, placements, imageOf, most }: HungPicturesProps) {
  useEffect(() => {
    const takenDown = placements.flatMap(({ exhibit, yaw, picture }) => {
      const image = picture && imageOf(exhibit)
      return image ? [pictures.hang(image, { ...picture, yaw }, most, lampName({ room, exhibit }))] : []
    })
    return () => takenDown.forEach((takeDown) => takeDown())
  }, [pictures, room, placements, imageOf, most])
  return null
}
