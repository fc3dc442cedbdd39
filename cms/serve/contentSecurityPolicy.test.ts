import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from './contentSecurityPolicy.ts'

test('the policy of the pages has no finding of medium severity or worse', () => {
  const findings = new CspEvaluator(new CspParser(CONTENT_SECURITY_POLICY).csp).evaluate()
  // 'self' is reported as "may be bypassed by JSONP": this origin serves no JSONP.
  const serious = findings.filter((each) => each.severity <= Severity.MEDIUM && each.value !== "'self'")
  expect(serious.map((each) => `${each.directive} ${each.value}: ${each.description}`)).toEqual([])
})

test('no directive lets another host in', () => {
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/)
})
