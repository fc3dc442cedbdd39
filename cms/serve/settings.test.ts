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

test('a port that is no port gets a sentence', () => {
  expect(() => readSettings({ PORT: 'eighty' })).toThrow(/whole number/)
})
