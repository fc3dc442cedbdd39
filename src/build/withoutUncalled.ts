import { parseSync } from 'vite'

/** Called by the language itself, under no name that a program says. */
const PROTOCOLS: ReadonlySet<string> = new Set([
  'constructor',
  'handleEvent',
  'next',
  'return',
  'then',
  'throw',
  'toString',
  'valueOf',
])

/** A method, or a function that a constructor gives its object under a name. */
interface Method {
  readonly name: string
  readonly start: number
  readonly end: number
  /** Where its own name stands, which is no call. */
  readonly named: number
}

interface Syntax {
  readonly [key: string]: unknown
  readonly type: string
  readonly start: number
  readonly end: number
}

/**
 * A program without the methods that it never names: bundlers leave out unused functions and modules, never methods, and
 * of a vector's eighty a museum calls twenty. Careful rather than thorough: any word of the code, in strings and shaders
 * too, counts as a call of every method of that name, if it stands where the program can get to. Only for a chunk whose
 * objects stay within it, and that neither serialises them (`toJSON`) nor puts their methods' names together from parts.
 */
export function withoutUncalled(code: string): string {
  const { program, comments } = parseSync('chunk.js', code)
  const methods = methodsIn(program)
  const { outside, within } = wordsOf(code, methods, comments)
  const named = new Map<string, ReadonlySet<string>[]>()
  for (const [index, { name }] of methods.entries()) {
    named.set(name, [...(named.get(name) ?? []), within[index] ?? new Set()])
  }
  // A set tells what is added while it is walked.
  const said = new Set(outside)
  for (const word of said) for (const words of named.get(word) ?? []) for (const each of words) said.add(each)
  let kept = ''
  let at = 0
  for (const { name, start, end } of methods) {
    if (said.has(name)) continue
    kept += code.slice(at, start)
    at = end
  }
  return kept + code.slice(at)
}

/** The outermost methods, in the order of the code. */
function methodsIn(program: unknown): readonly Method[] {
  const methods: Method[] = []
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isSyntax(value)) return
    const method = methodOf(value)
    if (method) methods.push(method)
    else Object.values(value).forEach(visit)
  }
  visit(isSyntax(program) ? program['body'] : [])
  return methods.toSorted((a, b) => a.start - b.start)
}

function methodOf(syntax: Syntax): Method | null {
  const name = syntax.type === 'MethodDefinition' ? nameOfMethod(syntax) : nameOfGiven(syntax)
  if (!name || PROTOCOLS.has(name.text)) return null
  return { name: name.text, start: syntax.start, end: syntax.end, named: name.start }
}

interface Name {
  readonly text: string
  readonly start: number
}

/** `class … { name() {} }`; getters, setters and computed names are no calls that one sees. */
function nameOfMethod({ kind, computed, key }: Syntax): Name | null {
  return kind === 'method' && computed !== true ? identifier(key) : null
}

/** `this.name = function () {}` */
function nameOfGiven({ type, expression }: Syntax): Name | null {
  if (type !== 'ExpressionStatement' || !isSyntax(expression) || expression.type !== 'AssignmentExpression') return null
  const { operator, left, right } = expression
  if (operator !== '=' || !isSyntax(left) || !isSyntax(right)) return null
  const { object, property, computed } = left
  if (left.type !== 'MemberExpression' || computed === true || !isSyntax(object)) return null
  const isGiven = object.type === 'ThisExpression' && /^(Arrow)?Function/.test(right.type)
  return isGiven ? identifier(property) : null
}

function identifier(value: unknown): Name | null {
  return isSyntax(value) && value.type === 'Identifier' && typeof value['name'] === 'string'
    ? { text: value['name'], start: value.start }
    : null
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Every word of the code but its remarks: those in each method, and those outside of all. */
function wordsOf(code: string, methods: readonly Method[], comments: readonly Range[]) {
  const outside = new Set<string>()
  const within = methods.map(() => new Set<string>())
  let comment = 0
  let method = 0
  for (const { 0: word, index } of code.matchAll(/[A-Za-z_$][\w$]*/g)) {
    while (index >= (comments[comment]?.end ?? Infinity)) comment += 1
    if (index >= (comments[comment]?.start ?? Infinity)) continue
    while (index >= (methods[method]?.end ?? Infinity)) method += 1
    const { start, named } = methods[method] ?? { start: Infinity, named: 0 }
    if (index < start) outside.add(word)
    else if (index !== named) within[method]?.add(word)
  }
  return { outside, within }
}
