import type { Confidence } from '../../cms/content/Fact.ts'
import type { ExhibitKind, ExhibitNature } from '../../cms/content/Exhibit.ts'
import type { SoundName } from '../../cms/content/Sound.ts'
import type { ChartWords } from './ChartWords.ts'
import type { ChronicleWords } from './ChronicleWords.ts'
import type { SearchWords } from './SearchWords.ts'

/** A phrase that depends on a number: the forms that the language has; `{n}` stands for the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>

/** What the player's keys do, each with its words. */
type PlayerKeyAction =
  | 'toggle'
  | 'back'
  | 'forward'
  | 'previousLine'
  | 'nextLine'
  | 'previousPoint'
  | 'nextPoint'
  | 'slower'
  | 'faster'
  | 'beginning'
  | 'follow'
  | 'search'
  | 'help'

/**
 * Every word of the interface. A language is complete when its table has this type; `{name}` in a phrase is filled by
 * `fill`. Words of the collection are not here: they come from the edition.
 */
export interface Words {
  readonly site: {
    /** What the museum is, under its name. */
    readonly subtitle: string
    readonly skip: string
    readonly navigation: string
    readonly rooms: string
    readonly tours: string
    readonly voices: string
    readonly about: string
    readonly language: string
    readonly walkIn: string
    readonly footer: string
    /** `{language}`: the language the text is in, by its own name. */
    readonly shownIn: string
    /** Nobody who knows the page's language has reviewed its words yet. */
    readonly unreviewed: string
    readonly breadcrumb: string
  }
  readonly home: {
    readonly read: string
    readonly walkHint: string
    readonly route: string
    readonly routeLead: string
    readonly tours: string
    readonly voices: string
    readonly voicesLead: string
    /** What is not on the first page until it is asked for. */
    readonly otherVoices: Plural
    readonly stories: string
    readonly otherStories: Plural
    readonly method: string
    readonly methodLine: string
    readonly readMethod: string
  }
  readonly rooms: { readonly title: string; readonly lead: string }
  readonly room: {
    /** `{n}`. */
    readonly number: string
    readonly threshold: string
    readonly exhibits: string
    readonly exhibitCount: Plural
    readonly stories: string
    readonly next: string
    readonly previous: string
    readonly walk: string
    readonly route: string
  }
  readonly exhibit: {
    /** `{n}`, `{total}`. */
    readonly position: string
    readonly kinds: Readonly<Record<ExhibitKind, string>>
    readonly whatIsIt: string
    readonly natures: Readonly<Record<ExhibitNature, string>>
    /** One sentence for visitors on what each nature means. */
    readonly naturesExplained: Readonly<Record<ExhibitNature, string>>
    readonly kind: string
    readonly medium: string
    readonly credit: string
    readonly rights: string
    readonly provenance: string
    readonly objectNumber: string
    readonly people: string
    readonly places: string
    /** Heading of the text for those who want more. */
    readonly deeper: string
    readonly figures: string
    readonly facts: string
    readonly factsLead: string
    readonly sources: Plural
    readonly confidences: Readonly<Record<Confidence, string>>
    readonly dispute: string
    readonly awaiting: string
    /** `{holder}`. */
    readonly awaitingHolder: string
    /** Where nobody knows yet who keeps the original. */
    readonly awaitingUnknown: string
    readonly pendingReview: string
    /** Opens the wording that does not hang, while the institution chooses. */
    readonly variant: string
    readonly contentNote: string
    /** To the next place, for whoever would rather not look at something hard. */
    readonly passBy: string
    readonly seeInRoom: string
    readonly next: string
    readonly previous: string
    readonly route: string
  }
  readonly chart: ChartWords
  readonly story: { readonly label: string; readonly backToRoom: string }
  readonly testimony: {
    readonly compositeTitle: string
    readonly composite: string
    readonly recordedTitle: string
    readonly recorded: string
    readonly synthetic: string
    readonly restsOn: string
    readonly narrator: string
    readonly interviewer: string
    readonly recordedOn: string
    readonly duration: string
    readonly heardAt: string
  }
  readonly player: {
    /** `{title}`: the name of the whole player, for those who hear the page. */
    readonly label: string
    readonly play: string
    readonly pause: string
    readonly loading: string
    readonly back: string
    readonly forward: string
    readonly position: string
    /** `{now}`, `{all}`. */
    readonly positionText: string
    readonly speed: string
    /** `{language}`: where the words are read in one language and heard in another. */
    readonly voiceIn: string
    readonly transcript: string
    /** `{time}`. */
    readonly listenFrom: string
    readonly missing: string
    readonly noRecording: string
    readonly previousLine: string
    readonly nextLine: string
    /** `{now}`, `{all}`, `{title}`: of what is told there. */
    readonly positionAt: string
    /** The browser wants a gesture first; the button beside it. */
    readonly blocked: string
    readonly unblock: string
    /** `{time}`. */
    readonly cut: string
    readonly goOn: string
    readonly elsewhere: string
    /** `{time}`: where the visitor left it, on another day. */
    readonly left: string
    readonly fromBeginning: string
  }
  /** The words of a testimony: following, searching and taking them away. */
  readonly reading: {
    readonly follow: string
    readonly followAgain: string
    readonly second: string
    readonly none: string
    readonly search: string
    readonly found: Plural
    /** `{at}`, `{total}`. */
    readonly foundAt: string
    readonly notFound: string
    readonly nextFound: string
    readonly previousFound: string
    readonly quote: string
    readonly quoted: string
    readonly quoteFailed: string
    readonly quoteHint: string
    readonly asText: string
    readonly asCaptions: string
    readonly print: string
    readonly takeAway: string
  }
  /** The index of a testimony. */
  readonly told: {
    readonly title: string
    readonly keywords: string
    readonly places: string
    readonly people: string
    /** `{title}` of the exhibit. */
    readonly see: string
    readonly recordedAt: string
  }
  /** The keys of the player, as its help tells them. */
  readonly keys: {
    readonly title: string
    readonly where: string
    readonly onLine: string
    readonly actions: Readonly<Record<PlayerKeyAction, string>>
  }
  /** The words of a voice over the walk. */
  readonly captions: {
    readonly title: string
    readonly show: string
    readonly size: string
    readonly small: string
    readonly medium: string
    readonly large: string
    readonly end: string
  }
  readonly tour: {
    readonly title: string
    readonly lead: string
    readonly minutes: Plural
    readonly stopCount: Plural
    readonly stops: string
    /** `{n}`, `{total}`. */
    readonly stop: string
    readonly start: string
    readonly next: string
    readonly previous: string
    readonly seeExhibit: string
    readonly seeRoom: string
    readonly end: string
  }
  readonly about: {
    readonly title: string
    readonly lead: string
    readonly method: string
    readonly sources: string
    readonly rights: string
    readonly accessibility: string
    readonly edition: string
    /** `{date}`, `{hash}`. */
    readonly editionText: string
    readonly contents: string
  }
  readonly wrong: {
    readonly title: string
    readonly text: string
    readonly suggestions: string
    readonly exists: string
  }
  readonly trouble: {
    readonly title: string
    readonly unreachable: string
    readonly missing: string
    readonly broken: string
    readonly rest: string
    readonly retry: string
    readonly crashTitle: string
    readonly crash: string
    readonly reload: string
  }
  /** The walk in three dimensions (src/museum). */
  readonly walk: {
    /** The name of the whole stage, for those who hear the page. */
    readonly stage: string
    readonly stageHelp: string
    readonly leave: string
    readonly putOnHeadset: string
    readonly takeOffHeadset: string
    readonly headsetFailed: string
    /** `{room}`, `{at}`, `{count}`. */
    readonly whereRoom: string
    /** `{room}`. */
    readonly whereEntrance: string
    readonly plan: string
    readonly showPlan: string
    readonly hidePlan: string
    readonly showText: string
    readonly hideText: string
    readonly readPage: string
    readonly readRoom: string
    readonly next: string
    readonly previous: string
    /** `{title}`. */
    readonly nextIs: string
    /** `{title}`. */
    readonly previousIs: string
    /** `{title}`. */
    readonly facing: string
    /** `{number}`, `{title}`. */
    readonly roomNumber: string
    readonly hintsKeys: string
    readonly hintsTouch: string
    readonly dismissHints: string
    readonly loading: string
    /** `{loaded}`, `{total}`. */
    readonly loadingBytes: string
    /** `{number}`. */
    readonly megabytes: string
    readonly noWebGl: string
    readonly lost: string
    readonly failed: string
    readonly retry: string
    readonly stayOnPage: string
  }
  /** Moving about in the walk, and what a visitor may set for it; looking closely at a picture. */
  readonly moving: {
    /** `{n}`, `{total}`. */
    readonly roomOf: string
    /** How many exhibits of a room were seen: counted by those; `{total}`: how many there are. */
    readonly seenCount: Plural
    readonly seen: string
    readonly toEntrance: string
    readonly guide: string
    /** `{title}`. */
    readonly guideTo: string
    readonly allSeen: string
    readonly settings: string
    readonly eyeHeight: string
    readonly standing: string
    readonly seated: string
    readonly child: string
    readonly ownHeight: string
    /** `{n}`. */
    readonly metres: string
    readonly walkingSpeed: string
    /** `{n}`. */
    readonly metresPerSecond: string
    readonly turningSpeed: string
    /** `{n}`. */
    readonly degreesPerSecond: string
    readonly snapTurns: string
    readonly fieldOfView: string
    readonly fieldHint: string
    /** `{n}`. */
    readonly degrees: string
    readonly largeText: string
    readonly showPad: string
    readonly courtLight: string
    readonly courtByClock: string
    readonly courtByDay: string
    readonly courtByNight: string
    readonly remembered: string
    readonly asAtFirst: string
    readonly done: string
    readonly lookClosely: string
    readonly zoomHelp: string
    readonly zoomIn: string
    readonly zoomOut: string
    readonly zoomWhole: string
    /** `{n}`: hundredths of the whole picture's size. */
    readonly zoomNow: string
    readonly close: string
  }
  /** How finely the walk is drawn, and what is said where a device is slow. */
  readonly drawing: {
    readonly quality: string
    readonly auto: string
    readonly basic: string
    readonly rich: string
    readonly steps: string
    readonly reads: string
    readonly goOn: string
  }
  /** A voice that takes its visitors along, in the walk and beside its transcript. */
  readonly following: {
    /** `{title}`: of the exhibit that the voice would show. */
    readonly offer: string
    readonly again: string
    /** `{title}`: of the exhibit. */
    readonly whisper: string
    /** Before an exhibit, beside the transcript. */
    readonly shown: string
    readonly nearness: string
    readonly sides: string
  }
  /** The sounds of places, in rooms. */
  readonly sounds: {
    readonly title: string
    readonly hint: string
    readonly play: string
    readonly volume: string
    /** `{n}`: hundredths. */
    readonly percent: string
    /** `{sound}`: one of `names`. */
    readonly heard: string
    readonly silent: string
    readonly names: Readonly<Record<SoundName, string>>
  }
  readonly chronicle: ChronicleWords
  readonly search: SearchWords
  readonly edition: { readonly changed: string; readonly show: string; readonly later: string }
}
