import { expect, test } from 'vitest'
import { readSettings, SettingsError } from './settings.ts'

test('the museum stays on this machine and on port 4280 unless told otherwise', () => {
  expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 4280, loopback: true, cloud: null })
})

test('a public bind without a token is refused with a sentence that says what to do', () => {
  expect(() => readSettings({ HOST: '0.0.0.0' })).toThrow(SettingsError)
  expect(() => readSettings({ HOST: '0.0.0.0' })).toThrow(/RIHLA_LAKE_TOKEN/)
  expect(() => readSettings({ HOST: '127.0.0.1.example.org' })).toThrow(/RIHLA_LAKE_TOKEN/)
  expect(() => readSettings({ HOST: '0.0.0.0', RIHLA_LAKE_TOKEN: 'short' })).toThrow(/32 characters/)
  expect(readSettings({ HOST: '0.0.0.0', RIHLA_LAKE_TOKEN: 'x'.repeat(32) }).loopback).toBe(false)
})

test('a setting that is set to nothing, as an empty line of a file of settings does, is not set', () => {
  const empty = { PORT: '', HOST: '', RIHLA_FOLDER: '', RIHLA_LAKE_TOKEN: '', SANITY_PROJECT_ID: '' }
  expect(readSettings(empty)).toEqual(readSettings({}))
})

test('a short token is refused on this machine too, in a sentence', () => {
  expect(() => readSettings({ RIHLA_LAKE_TOKEN: 'short' })).toThrow(SettingsError)
  expect(() => readSettings({ RIHLA_LAKE_TOKEN: 'short' })).toThrow(/has 5 characters/)
})

test('a port that is no port gets a sentence', () => {
  expect(() => readSettings({ PORT: 'eighty' })).toThrow(/whole number/)
})
