import { localeOf, type Language } from '../../cms/content/Language.ts'
import { fill } from './fill.ts'
import type { Plural } from './Words.ts'
import { ZGH_MONTHS, ZGH_UNITS, zghPlural } from './zgh.ts'

/** Numbers, dates and durations as one language writes them. */
export interface Format {
  number(value: number): string
  /** Takes an ISO date (year, year-month or whole); gives back what it cannot read as it came. */
  date(iso: string): string
  /** Seconds as `1:05`, the same in every script: digits of a player are read left to right. */
  time(seconds: number): string
  /** Seconds in words, for those who hear the page: "1 minute, 5 seconds". */
  timeInWords(seconds: number): string
  /** The phrase for a number, with the number written in. */
  plural(phrase: Plural, count: number): string
}

export function createFormat(language: Language): Format {
  const locale = localeOf(language)
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const lists = new Intl.ListFormat(locale, { style: 'long', type: 'unit' })
  // No browser has plural rules for Tamazight.
  const rules = language === 'zgh' ? null : new Intl.PluralRules(locale)
  return {
    number: (value) => numbers.format(value),
    date: (iso) => formatDate(iso, language, locale),
    time: formatTime,
    timeInWords: (seconds) => {
      const whole = Math.max(0, Math.floor(seconds))
      const parts = UNITS.map(({ unit, of, up }) => ({ unit, count: Math.floor(whole / of) % up }))
      const told = parts.filter(({ unit, count }) => count > 0 || (unit === 'second' && whole === 0))
      return lists.format(told.map(({ unit, count }) => inUnit(count, unit, language, locale)))
    },
    plural: (phrase, count) => {
      const form = rules ? rules.select(count) : zghPlural(count)
      return fill(phrase[form] ?? phrase.other, { n: numbers.format(count) })
    },
  }
}

/** Seconds in each unit, and how many of it make one of the next. */
const UNITS = [
  { unit: 'hour', of: 3600, up: Infinity },
  { unit: 'minute', of: 60, up: 60 },
  { unit: 'second', of: 1, up: 60 },
] as const

function inUnit(count: number, unit: (typeof UNITS)[number]['unit'], language: Language, locale: string): string {
  if (language === 'zgh') return fill(ZGH_UNITS[unit][zghPlural(count)], { n: String(count) })
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}

function formatDate(iso: string, language: Language, locale: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(iso)
  if (!parts) return iso
  const [, year = '', month, day] = parts
  if (month === undefined) return year
  if (language === 'zgh') {
    return [day && String(Number(day)), ZGH_MONTHS[Number(month) - 1] ?? month, year].filter(Boolean).join(' ')
  }
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date)
}

function formatTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor(whole / 60) % 60
  const rest = String(whole % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}
