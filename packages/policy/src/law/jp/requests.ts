import { addDays } from './calendar.ts'
import { type RequestRule, requestRules } from './request-rules.ts'

/** Days within which an answer keeps ahead of Art. 39; the law itself says "without delay". */
export const answerDays = 14

/** The days a request sets, all in Japan. */
export interface RequestClock {
  /** The last day of the answer promised, or of the company's own target where none is. */
  readonly answerBy: string
  /** The first day a suit may be brought: two weeks after arrival (Art. 39(1)); null where none is possible. */
  readonly suitFrom: string | null
}

/**
 * What a request sets going on the day it arrived, or should have arrived (Art. 39(2)).
 *
 * A refusal, a bare no without reasons included, allows the suit at once; that day is not known here.
 *
 * @throws RangeError where the calendar has no such day.
 */
export function requestClock(
  arrivedOn: string,
  rule: Pick<RequestRule, 'beforeSuit'>,
  days: number = answerDays,
): RequestClock {
  return {
    answerBy: addDays(arrivedOn, days),
    // The day of arrival is not counted (Civil Code, Art. 140): 1 April opens the way on the 16th.
    suitFrom: rule.beforeSuit ? addDays(arrivedOn, 15) : null,
  }
}

/** The rules that cover a kind of `rules.yaml`; empty for a kind the law does not know. */
export function requestRulesFor(kind: string): RequestRule[] {
  const all: readonly RequestRule[] = requestRules
  return all.filter(({ kinds }) => kinds.includes(kind))
}

/** Whether a fee may be set for a kind (Art. 38 names three). */
export function feeAllowed(kind: string): boolean {
  return requestRulesFor(kind).some((rule) => rule.feeAllowed)
}
