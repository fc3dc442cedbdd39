import { useMemo } from 'react'
import type { Language } from '../../cms/content/Language.ts'
import type { Room, RoomOutline } from '../../cms/content/Room.ts'
import { PictureView } from '../exhibits/PictureView.tsx'
import { LabelsView } from '../labels/LabelsView.tsx'
import type { LabelText } from '../labels/LabelText.ts'
import { plainText } from '../labels/plainText.ts'
import type { SceneWords } from '../labels/SceneWords.ts'
import { BAKED_COURT } from '../light/baked/courtyard.ts'
import { courtProbes } from '../light/courtProbes.ts'
import type { CubeAt } from '../light/furnitureLight.ts'
import { hallProbes } from '../light/hallProbes.ts'
import { gallerySettingOf } from '../materials/settings.ts'
import type { Chamber, Placement, RoomPlan } from '../plan/types.ts'
import { CourtView } from './CourtView.tsx'
import { FurnishingsView } from './FurnishingsView.tsx'
import { HallView } from './HallView.tsx'
import type { Gallery } from './loadGallery.ts'
import { useStage } from './Stage.ts'
import { useGallery } from './useGallery.ts'
import { useRoom } from './useRoom.ts'

interface ChamberViewProps {
  readonly chamber: Chamber
  readonly plan: RoomPlan
  readonly outline: RoomOutline
  readonly loadRoom: (slug: string) => Promise<Room>
  readonly words: SceneWords
  /** The visitor is in it: pictures as sharp as can be. Seen through a door, the smallest will do. */
  readonly isHere: boolean
}

/** Widest file for a picture that is seen through a door. */
const FROM_AFAR = 320

/** A hall with all that hangs and stands in it. */
export function ChamberView({ chamber, plan, outline, loadRoom, words, isHere }: ChamberViewProps) {
  const { pictures, tier, language } = useStage()
  const room = useRoom(outline.slug, loadRoom)
  const placements = useMemo(() => plan.placements.filter((one) => one.chamber === chamber.index), [plan, chamber])
  const gallery = useGallery(isCourt(chamber) ? null : gallerySettingOf(chamber.setting))
  const cubeAt = useMemo(() => lightIn(chamber, gallery), [chamber, gallery])
  const spots = useMemo(() => placements.map(({ label, yaw }) => ({ ...label, yaw })), [placements])
  const labels = useMemo(
    () => (room === undefined ? [] : labelsOf(placements, outline, room, words, language)),
    [placements, outline, room, words, language],
  )
  const imageOf = (slug: string) => outline.exhibits.find((exhibit) => exhibit.slug === slug)?.image ?? null
  return (
    <>
      {isCourt(chamber) ? (
        <CourtView chamber={chamber} plan={plan} />
      ) : (
        <HallView chamber={chamber} gallery={gallery} />
      )}
      {room !== undefined && <FurnishingsView chamber={chamber} plan={plan} room={room} cubeAt={cubeAt} />}
      {placements.map((placement) => {
        const image = placement.mount === 'wall' ? imageOf(placement.exhibit) : null
        const sharpest = isHere ? tier.sharpestPicture : FROM_AFAR
        return (
          image && (
            <PictureView
              key={`${placement.exhibit} ${image.sizes.map(({ avif }) => avif).join(' ')}`}
              placement={placement}
              image={image}
              pictures={pictures}
              sharpest={sharpest}
            />
          )
        )
      })}
      <LabelsView spots={spots} labels={labels} anisotropy={tier.anisotropy} />
    </>
  )
}

/** The threshold is a building of its own; every other setting is a gallery's. */
function isCourt({ setting }: Chamber): boolean {
  return setting === 'courtyard'
}

/** Null while a gallery's light comes. */
function lightIn(chamber: Chamber, gallery: Gallery | null): CubeAt | null {
  if (isCourt(chamber)) return courtProbes(BAKED_COURT, chamber.width)
  return gallery && hallProbes(gallery.baked, chamber)
}

/** What the cards say, in the order of the placements; an exhibit that the room's outline doesn't know says its slug. */
function labelsOf(
  placements: readonly Placement[],
  outline: RoomOutline,
  room: Room | null,
  words: SceneWords,
  language: Language,
): readonly LabelText[] {
  return placements.map(({ exhibit: slug }): LabelText => {
    const index = outline.exhibits.findIndex((exhibit) => exhibit.slug === slug)
    const exhibit = outline.exhibits[index]
    const whole = room?.exhibits.find((one) => one.slug === slug)
    return {
      title: exhibit?.title ?? { value: slug, lang: 'fr' },
      nature: { value: exhibit ? words.natures[exhibit.nature] : '', lang: language },
      lead: whole ? plainText(whole.objectLabel) : null,
      number: `${outline.number}.${index + 1}`,
    }
  })
}
