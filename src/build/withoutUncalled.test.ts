import { describe, expect, it } from 'vitest'
import { withoutUncalled } from './withoutUncalled.ts'

/** Names of the methods that stay. */
const kept = (code: string) => [...withoutUncalled(code).matchAll(/\bm\w*(?=\()|this\.(m\w*)/g)].map(([each]) => each)

describe('what a program never calls is left out of it', () => {
  it('a method that is named nowhere goes, one that is called stays', () => {
    expect(withoutUncalled('class A { here() { return 1 } gone() { return 2 } }\nnew A().here()')).toBe(
      'class A { here() { return 1 }  }\nnew A().here()',
    )
  })

  it('methods that only call each other go together', () => {
    const code = 'class A { a() { this.b() } b() { this.a() } }\nclass B { b() { return super.b() } }\nnew A(), new B()'
    expect(withoutUncalled(code)).not.toMatch(/\b[ab]\(/)
  })

  it('a method that a living one calls stays, and what that one calls', () => {
    const code = 'class A { a() { this.b() } b() { this.c() } c() {} d() {} }\nnew A().a()'
    expect(withoutUncalled(code)).toBe('class A { a() { this.b() } b() { this.c() } c() {}  }\nnew A().a()')
  })

  it('a name in a string or a template is a call; one in a remark is not', () => {
    const code = "class A { mA() {} mB() {} mC() {} }\n// mC\nnew A()['mA']; `${'mB'}`"
    expect(kept(code)).toEqual(['mA', 'mB'])
  })

  it('a function that a constructor gives is a method, a value is none', () => {
    const code = 'function A() { this.mA = function () {}; this.mB = () => {}; this.mC = 3 }\nnew A().mA()'
    expect(withoutUncalled(code)).toContain('this.mA = function')
    expect(withoutUncalled(code)).toContain('this.mC = 3')
    expect(withoutUncalled(code)).not.toContain('mB')
  })

  it('what the language itself asks for stays', () => {
    const code =
      'class A { constructor() {} toString() {} get size() { return 1 } set size(to) {} [Symbol.iterator]() {} next() {} }\nnew A()'
    expect(withoutUncalled(code)).toBe(code)
  })
})
