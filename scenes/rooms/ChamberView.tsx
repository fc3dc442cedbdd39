import { useCallback, useMemo } from 'react'
import type { Language } from '../../cms/content/Language.ts'
import type { Room, RoomOutline } from '../../cms/content/Room.ts'
import { HungPictures } from '../exhibits/HungPictures.tsx'
import { HungCharts } from '../labels/HungCharts.tsx'
import { HungLabels } from '../labels/HungLabels.tsx'
import type { LabelText } from '../labels/LabelText.ts'
import { plainText } from '../labels/plainText.ts'
import type { SceneWords } from '../labels/SceneWords.ts'
import { courtProbes } from '../light/courtProbes.ts'
import type { CubeAt } from '../light/furnitureLight.ts'
import { hallProbes } from '../light/hallProbes.ts'
import { gallerySettingOf } from '../materials/settings.ts'
import type { Chamber, Placement, RoomPlan } from '../plan/types.ts'
import { CourtView } from './CourtView.tsx'
import { useDaytime } from './Daytime.ts'
import { FurnishingsView } from './FurnishingsView.tsx'
import { HallView } from './HallView.tsx'
import { isCourt } from './isCourt.ts'
import type { Gallery } from './loadGallery.ts'
import { useStage } from './Stage.ts'
import type { CourtLight } from './useCourtLight.ts'
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

/** Pixels of a picture that is seen through a door. */
const FROM_AFAR = 256

/** A hall with all that hangs and stands in it. */
export function ChamberView({ chamber, plan, outline, loadRoom, words, isHere }: ChamberViewProps) {
  const { pictures, labels: labelShelf, language, onMissing } = useStage()
  const room = useRoom(outline.slug, loadRoom)
  const placements = useMemo(() => plan.placements.filter((one) => one.chamber === chamber.index), [plan, chamber])
  const isMissing = useCallback(() => onMissing(chamber), [onMissing, chamber])
  const gallery = useGallery(isCourt(chamber) ? null : gallerySettingOf(chamber.setting), isMissing)
  const { court: open } = useDaytime()
  // A gallery's furniture isn't lit anew at nightfall.
  const court = isCourt(chamber) ? open : null
  const cubeAt = useMemo(() => lightIn(chamber, gallery, court), [chamber, gallery, court])
  const labels = useMemo(
    () => (room === undefined ? [] : labelsOf(placements, outline, room, words, language)),
    [placements, outline, room, words, language],
  )
  const imageOf = useCallback((slug: string) => room?.exhibits.find((one) => one.slug === slug)?.image ?? null, [room])
  const chartOf = useCallback(
    (slug: string) => {
      const { image, chart, dataTable } = room?.exhibits.find((one) => one.slug === slug) ?? {}
      return !image && chart && dataTable ? { chart, caption: dataTable.caption } : null
    },
    [room],
  )
  return (
    <>
      {isCourt(chamber) ? (
        <CourtView chamber={chamber} plan={plan} court={court} />
      ) : (
        <HallView chamber={chamber} gallery={gallery} isHere={isHere} />
      )}
      {room !== undefined && <FurnishingsView chamber={chamber} plan={plan} room={room} cubeAt={cubeAt} />}
      <HungPictures
        pictures={pictures}
        room={outline.slug}
        placements={placements}
        imageOf={imageOf}
        most={isHere ? Infinity : FROM_AFAR}
      />
      <HungCharts shelf={labelShelf} placements={placements} chartOf={chartOf} />
      <HungLabels shelf={labelShelf} placements={placements} labels={labels} />
    </>
  )
}

/** Null while a gallery's light comes, or the night's. */
function lightIn(chamber: Chamber, gallery: Gallery | null, court: CourtLight | null): CubeAt | null {
  if (isCourt(chamber)) return court && courtProbes(court.baked, chamber.width)
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
  return placements.map(({ exhibit: slug, mount, picture }): LabelText => {
    const index = outline.exhibits.findIndex((exhibit) => exhibit.slug === slug)
    const exhibit = outline.exhibits[index]
    const whole = room?.exhibits.find((one) => one.slug === slug)
    return {
      title: exhibit?.title ?? { value: slug, lang: 'fr' },
      nature: { value: exhibit ? words.natures[exhibit.nature] : '', lang: language },
      lead: whole ? plainText(whole.objectLabel) : null,
      number: `${outline.number}.${index + 1}`,
      manner: mount === 'memorial' ? 'stone' : mount === 'wall' && !picture ? 'wall' : 'card',
    }
  })
}
