import { REQUIRED_LANGUAGES } from '../../content/Language.ts'
import { recordsOf } from '../../schema/validation/isRecord.ts'
import { findingOf, type Check } from './Check.ts'
import { factsOf } from './groundsOf.ts'
import { numbersIn } from './numbersIn.ts'
import { inLanguage } from './textOf.ts'

/** Words by which a label says that a figure is somebody's, a range, or an estimate. */
const HEDGES: Readonly<Record<string, RegExp>> = {
  ar: /حسب|وفق|بين|نحو|حوالي|قرابة|تقدير|يقدّ?ر|مصادر|مصدر|رواي|أو|إلى|تختلف|تتباين|على الأقل|أكثر من/u,
  fr: /selon|d’après|entre|environ|près de|quelque|estim|source|ou |à |diffèr|varie|au moins|plus de|contest|débatt/iu,
  en: /according|between|about|around|some |nearly|estimat|source|or |to |differ|vary|varies|at least|more than|disput/iu,
}

/** Years and days are no figures of a dispute: what is disputed are counts. */
const isCount = (number: number) => number > 31 && !(number >= 1000 && number <= 2100 && Number.isInteger(number))

/**
 * A fact about which sources disagree gives a range: where a label quotes one of its counts, it quotes another too or says whose
 * count it is. What the dispute says is below the label, but a wall must not be surer than its facts.
 */
export const checkDisputes: Check = (collection) =>
  collection.ofType('exhibit').flatMap((exhibit) =>
    factsOf(exhibit, collection)
      .filter(({ dispute }) => recordsOf(dispute).length > 0)
      .flatMap((fact) =>
        REQUIRED_LANGUAGES.flatMap((language) => {
          const label = inLanguage(exhibit.objectLabel, language)
          const disputed = new Set(numbersIn(inLanguage(fact.dispute, language), language).filter(isCount))
          const quoted = [...new Set(numbersIn(label, language))].filter((number) => disputed.has(number))
          const [only] = quoted
          if (only === undefined || quoted.length > 1 || HEDGES[language]?.test(label)) return []
          const message = `Says ${only}, about which the sources of ${String(fact.code)} disagree: give the range, or say whose figure it is.`
          return [findingOf(exhibit, `objectLabel[${language}]`, message)]
        }),
      ),
  )
