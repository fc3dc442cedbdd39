import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import type { Room } from '../../cms/content/Room.ts'
import type { Testimony } from '../../cms/content/Testimony.ts'
import type { Quality } from '../../scenes/index.ts'
import { specOf } from '../../scenes/plan/mountOf.ts'
import { planMuseum } from '../../scenes/plan/planMuseum.ts'
import { isSamePlace, nextPlace, previousPlace } from '../../scenes/plan/route.ts'
import type { Place, Pose } from '../../scenes/plan/types.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import { EditionOffer } from '../catalogue/EditionOffer.tsx'
import { placeOf } from '../catalogue/placeOf.ts'
import { routeOf, type View } from '../catalogue/View.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { editionAddress } from '../visit/editionAddress.ts'
import { goTo } from '../visit/goTo.ts'
import { CatchFailure } from './CatchFailure.tsx'
import { fetchScene } from './fetchScene.ts'
import { pageOfPlace } from './pageOfPlace.ts'
import { useMedia } from './useMedia.ts'
import { WalkBar } from './WalkBar.tsx'
import { WalkCaption } from './WalkCaption.tsx'
import { WalkDialog } from './WalkDialog.tsx'
import { WalkHints } from './WalkHints.tsx'
import { WalkPlan } from './WalkPlan.tsx'
import { WalkProgress, type Progress } from './WalkProgress.tsx'
import { WalkSpeech } from './WalkSpeech.tsx'
import { WalkSteps } from './WalkSteps.tsx'
import { whereaboutsOf } from './Whereabouts.ts'

const MuseumScene = lazy(async () => ({ default: (await fetchScene()).MuseumScene }))

export interface WalkProps {
  readonly view: View
  readonly catalogue: Catalogue
  /** The player of a testimony, for the panel of the exhibit where it is heard. */
  readonly voice: (testimony: Testimony) => ReactNode
  readonly quality: Quality
  readonly onLost: (reason: string) => void
  readonly onFailed: () => void
}

/** The walk: the building, and over it all that is said and can be done in it, as real buttons, links and text. */
export function Walk({ view, catalogue, voice, quality, onLost, onFailed }: WalkProps) {
  const { words, direction, language } = useLanguage()
  const { museum, visit, edition } = view
  const stage = useRef<HTMLDivElement>(null)
  const pose = useRef<Pose>({ x: 0, z: 0, yaw: 0, pitch: 0 })
  const [progress, setProgress] = useState<Progress | null>(null)
  const [isReady, setReady] = useState(false)
  const [showsPlan, setShowsPlan] = useState(false)
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)')
  const plan = useMemo(() => planMuseum(routeOf(museum).map(specOf)), [museum])
  const { room, exhibit } = placeOf(view)
  const place = useMemo(() => ({ room, exhibit }), [room, exhibit])
  const here = whereaboutsOf(museum, place)

  const go = useCallback(
    (to: Place, by: 'step' | 'walk' | 'click' | 'door') => {
      // What one asked for is a step of the visit, and Back undoes it; what one strolls past is not.
      const replace = by === 'walk' || by === 'door'
      goTo({ language, page: pageOfPlace(to), seconds: null, walk: true }, { replace })
    },
    [language],
  )
  const leave = useCallback(() => goTo({ ...visit, walk: false }), [visit])
  // A new function for each edition: the building then asks for its rooms again.
  const loadRoom = useCallback(
    async (slug: string): Promise<Room> => {
      const result = await catalogue.room(slug)
      if (result?.ok) return result.value
      throw new Error(result ? result.error.detail : `There is no room ${slug} in edition ${edition.current.hash}.`)
    },
    [catalogue, edition],
  )
  const ready = useCallback(() => setReady(true), [])
  const sceneWords = useMemo(() => ({ natures: words.exhibit.natures }), [words])

  const step = (to: Place | null) => {
    if (to && !isSamePlace(to, place)) go(to, 'step')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'PageDown') step(nextPlace(plan, place))
    else if (event.key === 'PageUp') step(previousPlace(plan, place))
    else if (event.key === 'Home') step({ room: here.room.slug, exhibit: null })
    else return
    event.preventDefault()
  }
  const toStage = useCallback(() => stage.current?.focus(), [])
  useEffect(toStage, [toStage])

  return (
    <WalkDialog label={words.walk.stage} onLeave={leave}>
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- the museum is one tab stop whose keys walk; role application says so to those who hear it */}
      <div
        ref={stage}
        className="walk__stage"
        role="application"
        tabIndex={0}
        aria-label={words.walk.stage}
        aria-describedby="walk-help"
        aria-busy={!isReady}
        onKeyDown={onKeyDown}
      >
        <CatchFailure onFailed={onFailed}>
          <Suspense fallback={null}>
            <MuseumScene
              museum={museum}
              loadRoom={loadRoom}
              assetAddress={editionAddress}
              language={language}
              direction={direction}
              place={place}
              onGo={go}
              plan={plan}
              pose={pose}
              reducedMotion={reducedMotion}
              quality={quality}
              onProgress={setProgress}
              onReady={ready}
              onLost={onLost}
              words={sceneWords}
            />
          </Suspense>
        </CatchFailure>
      </div>
      {/* oxlint-enable */}
      <p id="walk-help" className="unseen">
        {words.walk.stageHelp}
      </p>
      {!isReady && <WalkProgress progress={progress} />}
      <WalkBar here={here} showsPlan={showsPlan} onPlan={() => setShowsPlan(!showsPlan)} onLeave={leave} />
      {showsPlan && <WalkPlan museum={museum} plan={plan} pose={pose} here={here} onGo={go} />}
      <div className="walk__foot">
        {isReady && <WalkHints onDone={toStage} />}
        <WalkCaption key={`${room}/${exhibit}`} view={view} here={here} voice={voice} />
        <WalkSteps
          museum={museum}
          previous={previousPlace(plan, place)}
          next={nextPlace(plan, place)}
          onStep={step}
          onPointerStep={toStage}
        />
      </div>
      {isReady && <WalkSpeech here={here} />}
      <EditionOffer catalogue={catalogue} />
    </WalkDialog>
  )
}
