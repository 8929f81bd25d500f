/** Problems of the purposes article. */
export const purposesProblems = {} as const
