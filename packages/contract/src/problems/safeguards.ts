/** Problems of the safeguards article. */
export const safeguardsProblems = {} as const
