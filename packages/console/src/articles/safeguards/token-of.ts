/** The one-time token in a sign-in link's fragment, or null where there is none worth sending. */
export function tokenOf(fragment: string): string | null {
  const token = fragment.replace(/^#/, '')
  return token.length >= 20 && token.length <= 200 ? token : null
}
