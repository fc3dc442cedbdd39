import { expect, it } from 'vitest'
import { askAbility } from './askAbility.ts'

function browser(renderer: string | null) {
  const given = { back: 0 }
  const extensions: Readonly<Record<string, unknown>> = {
    WEBGL_debug_renderer_info: renderer === null ? null : {},
    WEBGL_lose_context: { loseContext: () => given.back++ },
  }
  const context = { getExtension: (name: string) => extensions[name] ?? null, getParameter: () => renderer }
  return { given, makeCanvas: () => ({ getContext: () => context }) }
}

it('a browser with a graphics card smooths edges, and the trial context is given back', () => {
  const { given, makeCanvas } = browser('ANGLE (NVIDIA, NVIDIA GeForce RTX 3060)')
  expect(askAbility(makeCanvas, false)).toEqual({ isHandheld: false, antialias: true })
  expect(given.back).toBe(1)
})

it('a browser that draws in software may walk, without that price', () => {
  const { makeCanvas } = browser('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device), SwiftShader driver)')
  expect(askAbility(makeCanvas, false)).toEqual({ isHandheld: false, antialias: false })
})

it('a phone is known as one', () => {
  expect(askAbility(browser('Adreno (TM) 740').makeCanvas, true)?.isHandheld).toBe(true)
})

it('a browser that hides its renderer is taken at its word', () => {
  expect(askAbility(browser(null).makeCanvas, false)?.antialias).toBe(true)
})

it('a browser without WebGL 2 reads the museum instead, and so does one that throws', () => {
  expect(askAbility(() => ({ getContext: () => null }), false)).toBeNull()
  const refuse = () => {
    throw new Error('blocked')
  }
  expect(askAbility(() => ({ getContext: refuse }), false)).toBeNull()
})
