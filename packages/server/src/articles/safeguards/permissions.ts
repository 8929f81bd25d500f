import type { Permission, StaffRole } from '@yakusoku/contract'

/** What each role may do; what is not listed is denied. */
const granted: Readonly<Record<StaffRole, readonly Permission[]>> = {
  officer: [
    'board.read',
    'check.run',
    'inventory.read',
    'policy.read',
    'policy.write',
    'policy.approve',
    'policy.publish',
  ],
  viewer: ['board.read', 'inventory.read', 'policy.read'],
}

/** The permissions of a role (Art. 24: staff are supervised, so each may only what the work needs). */
export function permissionsOf(role: StaffRole): readonly Permission[] {
  return granted[role]
}
