import { z } from 'zod'

/** What a member of staff may do; every route names one of these. */
export const permission = z.enum([
  'board.read',
  'check.run',
  'inventory.read',
  'policy.read',
  'policy.write',
  'policy.approve',
  'policy.publish',
])
export type Permission = z.infer<typeof permission>

export const staffRole = z.enum(['officer', 'viewer'])
export type StaffRole = z.infer<typeof staffRole>

/** The token of a one-time sign-in link; it travels in the URL's fragment, which no server logs. */
export const signIn = z.object({ token: z.string().min(20).max(200) })

export const session = z.object({
  name: z.string(),
  role: staffRole,
  permissions: z.array(permission),
  expiresAt: z.iso.datetime(),
})
export type Session = z.infer<typeof session>
