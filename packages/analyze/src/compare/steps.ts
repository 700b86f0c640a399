/** Long work in steps: whoever runs it can do something else between them, or go no further. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Takes all steps at once. */
export const finish = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}
