import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import type { Room } from '../../cms/content/Room.ts'
import type { Testimony } from '../../cms/content/Testimony.ts'
import type { Answer, Headset, Helm, Manner, Quality } from '../../scenes/index.ts'
import { specOf } from '../../scenes/plan/mountOf.ts'
import { planMuseum } from '../../scenes/plan/planMuseum.ts'
import { isSamePlace, nextPlace, previousPlace } from '../../scenes/plan/route.ts'
import type { Place, Pose } from '../../scenes/plan/types.ts'
import { useHeard, useVoiceSpeaks } from '../audio/useHeard.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import { EditionOffer } from '../catalogue/EditionOffer.tsx'
import { placeOf } from '../catalogue/placeOf.ts'
import { routeOf, type View } from '../catalogue/View.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Paragraphs } from '../ui/Paragraphs.tsx'
import type { Closer } from '../ui/PictureViewer.tsx'
import { editionAddress } from '../visit/editionAddress.ts'
import { followedVisit } from '../visit/followedVisit.ts'
import { goTo } from '../visit/goTo.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import type { Ability } from './askAbility.ts'
import { parseCaptionChoice } from './captionChoice.ts'
import { CaptionSetting } from './CaptionSetting.tsx'
import { ComfortDialog } from './ComfortDialog.tsx'
import { dialogOver } from './dialogOver.ts'
import { fetchScene } from './fetchScene.ts'
import { HeadsetButton } from './HeadsetButton.tsx'
import { pageOfPlace } from './pageOfPlace.ts'
import { parseQualityChoice } from './parseQualityChoice.ts'
import { placeAsked } from './placeAsked.ts'
import { summaryInWords } from './placeInWords.ts'
import { SoundButton } from './sounds/SoundButton.tsx'
import { HAS_SOUNDS, soundHere } from './sounds/soundHere.ts'
import { parseSoundChoice } from './sounds/soundChoice.ts'
import { SoundSetting } from './sounds/SoundSetting.tsx'
import type { PadAction } from './readGamepad.ts'
import { useAtPlace } from './useAtPlace.ts'
import { useGamepad } from './useGamepad.ts'
import { useMedia } from './useMedia.ts'
import { useRemembered } from './useRemembered.ts'
import { useRoomHere } from './useRoomHere.ts'
import { useSeenPlaces } from './useSeenPlaces.ts'
import { VoiceCaptions } from './VoiceCaptions.tsx'
import { hourOf, parseSettings } from './walkSettings.ts'
import { WalkBar } from './WalkBar.tsx'
import { WalkCaption } from './WalkCaption.tsx'
import { WalkDialog } from './WalkDialog.tsx'
import { WalkHints } from './WalkHints.tsx'
import { WalkPad } from './WalkPad.tsx'
import { WalkPlan } from './WalkPlan.tsx'
import { WalkProgress, type Progress } from './WalkProgress.tsx'
import { WalkQuality } from './WalkQuality.tsx'
import { WalkSearch } from './WalkSearch.tsx'
import { WalkSlow } from './WalkSlow.tsx'
import { WalkSpeech } from './WalkSpeech.tsx'
import { WalkSteps } from './WalkSteps.tsx'
import { whereaboutsOf } from './Whereabouts.ts'

const MuseumScene = lazy(async () => ({ default: (await fetchScene()).MuseumScene }))

/** Nobody who doesn't look closely fetches it. */
const PictureViewer = lazy(async () => ({ default: (await import('../ui/PictureViewer.tsx')).PictureViewer }))

/** Nobody who hears no voice, or no places, fetches those; whispers come after the first hall. */
const FollowVoice = lazy(async () => ({ default: (await import('./following/FollowVoice.tsx')).FollowVoice }))
const WalkEar = lazy(async () => ({ default: (await import('./following/WalkEar.tsx')).WalkEar }))
const RoomSound = lazy(async () => ({ default: (await import('./sounds/RoomSound.tsx')).RoomSound }))

/** Two fingers that have moved apart by this much, however slowly, mean to look closer. */
const PINCHED = 1.1

export interface WalkProps {
  readonly view: View
  readonly catalogue: Catalogue
  /** The player of a testimony, for the panel of the exhibit where it is heard. */
  readonly voice: (testimony: Testimony) => ReactNode
  readonly ability: Ability
  readonly onLost: (reason: string) => void
  readonly onFailed: (reason: string) => void
}

/** The walk: the building, and over it all that is said and can be done in it, as real buttons, links and text. */
export function Walk({ view, catalogue, voice, ability, onLost, onFailed }: WalkProps) {
  const { words, language, format } = useLanguage()
  const { museum, visit, edition } = view
  const stage = useRef<HTMLDivElement>(null)
  const pose = useRef<Pose>({ x: 0, z: 0, yaw: 0, pitch: 0 })
  const [progress, setProgress] = useState<Progress | null>(null)
  const [isReady, setReady] = useState(false)
  const [showsPlan, setShowsPlan] = useState(false)
  const [settings, setSettings, resetSettings] = useRemembered('settings', parseSettings)
  const [choice, setChoice, resetChoice] = useRemembered('quality', parseQualityChoice)
  const [captions, setCaptions, resetCaptions] = useRemembered('captions', parseCaptionChoice)
  const [sounds, setSounds, resetSounds] = useRemembered('sounds', parseSoundChoice)
  const [manner, setManner] = useState<Manner>('walks')
  const [showsSettings, setShowsSettings] = useState(false)
  const [headset, setHeadset] = useState<Headset | null>(null)
  const helm = useRef<Helm>({ wish: { forward: 0, right: 0, turn: 0 }, body: null })
  const closer = useRef<Closer>(null)
  /** How far two fingers have moved apart since the last one came down. */
  const spread = useRef(1)
  const touch = useMedia('(pointer: coarse)')
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)')
  const plan = useMemo(() => planMuseum(routeOf(museum).map(specOf)), [museum])
  const { room, exhibit } = placeOf(view)
  const place = useMemo(() => ({ room, exhibit }), [room, exhibit])
  const here = whereaboutsOf(museum, place)
  const seen = useSeenPlaces(museum, isReady ? place : null)
  const [isCloser, setCloser] = useAtPlace(place)
  const [reads, setReads] = useAtPlace(place)
  const isReading = reads || isCloser || showsSettings
  const summary = summaryInWords(museum, here, seen, words, format)
  const programme = useHeard((hearing) => hearing.programme)
  const isSpoken = useVoiceSpeaks()
  const ownMove = useRef<(() => void) | null>(null)
  const moveOn = useCallback(() => ownMove.current?.(), [])
  const setMover = useCallback((move: (() => void) | null) => {
    ownMove.current = move
  }, [])
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isLed, setLed] = useState(false)
  const [toHear, setToHear] = useState<Place | null>(null)
  const sound = HAS_SOUNDS ? soundHere(view, here) : null

  const go = useCallback(
    (to: Place, by: 'step' | 'walk' | 'click' | 'door' | 'lead') => {
      if (by !== 'lead') moveOn()
      setToHear(null)
      // What one asked for is a step of the visit, and Back undoes it; what one strolls past, or is shown, is not.
      const replace = by !== 'step' && by !== 'click'
      goTo({ language, page: pageOfPlace(to), seconds: null, walk: true }, { replace })
    },
    [language, moveOn],
  )
  const lead = useCallback(
    (to: Place) => {
      // The panel of the place goes, and what had the focus in it: keys then walk, which sets free.
      if (document.activeElement?.closest('.walk__caption')) stage.current?.focus()
      if (isSamePlace(to, place)) helm.current.body?.lead(to)
      else go(to, 'lead')
    },
    [go, place],
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
  const image = useRoomHere(room, loadRoom)?.exhibits.find(({ slug }) => slug === exhibit)?.image ?? null
  const ready = useCallback(() => setReady(true), [])
  // Who wears a headset cannot press the panel's button: pointing at the exhibit presses it.
  const hear = useCallback(() => {
    stage.current?.parentElement?.querySelector<HTMLButtonElement>('[data-play]')?.click()
  }, [])
  const onEffort = useCallback((_quality: Quality, now: Manner) => setManner(now), [])
  const sceneWords = useMemo(() => ({ natures: words.exhibit.natures }), [words])

  const step = (to: Place | null) => {
    if (to && !isSamePlace(to, place)) go(to, 'step')
  }
  // Also from where one has strayed to while the museum still says that one is there.
  const ask = (to: Place, by: 'step' | 'click') => {
    moveOn()
    // Who asks to be led has read.
    setReads(false)
    if (isSamePlace(to, place)) helm.current.body?.lead(to)
    else go(to, by)
  }
  const toEntrance = () => ask({ room: here.room.slug, exhibit: null }, 'step')
  const lookCloser = image ? () => setCloser(true) : null
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'PageDown') step(nextPlace(plan, place))
    else if (event.key === 'PageUp') step(previousPlace(plan, place))
    else if (event.key === 'Home' || event.code === 'KeyH') toEntrance()
    else if (event.key === 'Enter' && lookCloser) lookCloser()
    else return
    event.preventDefault()
  }
  const onPinch = (factor: number, clientX: number, clientY: number) => {
    spread.current *= factor
    if (closer.current) closer.current.zoomBy(factor, clientX, clientY)
    else if (spread.current > PINCHED && lookCloser) lookCloser()
  }
  // A link to where one is changes no address, and yet means: bring me there.
  const onLink = (event: MouseEvent) => {
    const followed = followedVisit(event.nativeEvent, language)
    const to = followed && placeAsked(followed.visit)
    if (!to || !isSamePlace(to, place)) return
    event.preventDefault()
    ask(to, 'click')
  }
  const back = () => (showsPlan ? setShowsPlan(false) : leave())
  const onPad = (action: PadAction) => {
    const over = dialogOver(stage.current)
    if (action === 'leave') (over ?? back)()
    else if (!over) step(action === 'previous' ? previousPlace(plan, place) : nextPlace(plan, place))
  }
  useGamepad(helm, onPad)
  // Who sets out with a voice has read enough; whoever reads on is waited for.
  useEffect(() => {
    if (isLed) setReads(false)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only setting out counts
  }, [isLed])
  const listen = (to: Place) => {
    if (!isSamePlace(to, place)) go(to, 'click')
    setToHear(to)
  }
  const { shown } = view
  const canHear = shown.kind === 'exhibit' && shown.testimony?.ok === true
  // Its player stands in the panel once the place is there.
  useEffect(() => {
    if (!toHear || !canHear || !isSamePlace(toHear, place)) return
    setToHear(null)
    hear()
  }, [toHear, canHear, place, hear])
  const toStage = useCallback(() => stage.current?.focus(), [])
  useEffect(toStage, [toStage])

  return (
    <WalkDialog
      label={words.walk.stage}
      hasLargeText={settings.largeText}
      onBack={back}
      onLeave={leave}
      onClick={onLink}
    >
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- the museum is one tab stop whose keys walk; role application says so to those who hear it */}
      <div
        ref={stage}
        className="walk__stage"
        role="application"
        tabIndex={0}
        aria-label={words.walk.stage}
        aria-describedby="walk-summary walk-help"
        aria-busy={!isReady}
        onKeyDown={onKeyDown}
        onPointerDown={() => {
          spread.current = 1
          setReads(false)
        }}
      >
        <ErrorBoundary fallback={null} onTrouble={onFailed}>
          <Suspense fallback={null}>
            <MuseumScene
              museum={museum}
              loadRoom={loadRoom}
              assetAddress={editionAddress}
              language={language}
              place={place}
              onGo={go}
              plan={plan}
              pose={pose}
              reducedMotion={reducedMotion}
              comfort={settings}
              hour={hourOf(settings.courtLight)}
              helm={helm}
              isReading={isReading}
              onPinch={onPinch}
              choice={choice}
              device={ability}
              antialias={ability.antialias}
              onEffort={onEffort}
              onProgress={setProgress}
              onReady={ready}
              onLost={onLost}
              words={sceneWords}
              onHeadset={setHeadset}
              onHear={hear}
              answer={answer}
              onOwnMove={moveOn}
            />
          </Suspense>
        </ErrorBoundary>
      </div>
      {/* oxlint-enable */}
      <p id="walk-summary" className="unseen">
        {summary}
      </p>
      <p id="walk-help" className="unseen">
        {words.walk.stageHelp}
      </p>
      {!isReady && <WalkProgress progress={progress} />}
      <WalkBar
        here={here}
        showsPlan={showsPlan}
        onPlan={() => setShowsPlan(!showsPlan)}
        onEntrance={toEntrance}
        onSettings={() => setShowsSettings(true)}
        onLeave={leave}
      >
        {isReady && headset && <HeadsetButton headset={headset} />}
        <WalkSearch museum={museum} catalogue={catalogue} />
        {HAS_SOUNDS && <SoundButton choice={sounds} onChoice={setSounds} />}
      </WalkBar>
      {isReady && (
        <Suspense>
          <div className="walk__prompts">
            <WalkEar
              museum={museum}
              plan={plan}
              pose={pose}
              isFollowing={isLed}
              hearsNearness={settings.nearVoices}
              hearsSides={settings.sides}
              onListen={listen}
            />
            {programme && (
              <FollowVoice
                museum={museum}
                programme={programme}
                isReading={isReading || showsPlan}
                isInHeadset={headset?.isOn === true}
                onLead={lead}
                onAnswer={setAnswer}
                onFollowing={setLed}
                onMover={setMover}
              />
            )}
          </div>
          {sounds.isOn && HAS_SOUNDS && <RoomSound sound={sound} volume={sounds.volume} isSpokenOver={isSpoken} />}
        </Suspense>
      )}
      {showsPlan && (
        <WalkPlan museum={museum} plan={plan} pose={pose} here={here} seen={seen} onGo={(to) => ask(to, 'click')} />
      )}
      {isReady && touch && settings.showPad && !showsPlan && <WalkPad helm={helm} />}
      <div className="walk__foot">
        {isReady && (
          <WalkHints onDone={toStage}>
            <WalkSlow manner={manner} onRead={leave} onDone={toStage} />
          </WalkHints>
        )}
        <VoiceCaptions choice={captions} />
        <WalkCaption
          key={`${room}/${exhibit}`}
          view={view}
          here={here}
          voice={voice}
          onReading={setReads}
          onCloser={lookCloser}
        />
        <WalkSteps
          museum={museum}
          previous={previousPlace(plan, place)}
          next={nextPlace(plan, place)}
          onStep={step}
          onPointerStep={toStage}
        />
      </div>
      {/* Who is led is not told of every step: the voice speaks. */}
      {isReady && !isLed && <WalkSpeech here={here} />}
      {showsSettings && (
        <ComfortDialog
          settings={settings}
          onChange={setSettings}
          onReset={() => [resetSettings, resetChoice, resetCaptions, resetSounds].forEach((reset) => reset())}
          onClose={() => setShowsSettings(false)}
        >
          {HAS_SOUNDS && <SoundSetting choice={sounds} onChoice={setSounds} sound={sound} />}
          <CaptionSetting choice={captions} onChoice={setCaptions} />
          <WalkQuality choice={choice} onChoice={setChoice} />
        </ComfortDialog>
      )}
      {isCloser && image && here.exhibit && (
        <Suspense>
          <PictureViewer ref={closer} image={image} title={here.exhibit.title} onClose={() => setCloser(false)}>
            {view.shown.kind === 'exhibit' && view.shown.exhibit.slug === exhibit && (
              <Paragraphs text={view.shown.exhibit.objectLabel} below />
            )}
          </PictureViewer>
        </Suspense>
      )}
      <EditionOffer catalogue={catalogue} />
    </WalkDialog>
  )
}
