import { Problem } from '@yakusoku/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { record } from '../../platform/record/record.ts'
import type { Bundle } from './bundle.ts'
import { addVersion, latestVersion, lockVersions, type Version } from './store.ts'

/**
 * Publishes the bundle's text as the next version; the same text again stays the version it is.
 *
 * @throws Problem `policy.other-company` when the installation already runs another company's policy.
 */
export async function publish(
  tx: Transaction,
  bundle: Bundle,
  now: Date,
): Promise<{ readonly version: Version; readonly isNew: boolean }> {
  await lockVersions(tx)
  const last = await latestVersion(tx)
  const { ja, en, rules } = bundle
  if (last && last.company !== rules.company.name) {
    throw new Problem('policy.other-company', { company: last.company })
  }
  if (last && last.ja.sha256 === ja.sha256 && last.en?.sha256 === en?.sha256) {
    return { version: last, isNew: false }
  }
  const version: Version = {
    number: (last?.number ?? 0) + 1,
    company: rules.company.name,
    ja: { text: ja.text, sha256: ja.sha256 },
    en: en && { text: en.text, sha256: en.sha256 },
    effectiveOn: rules.policy.effectiveOn ?? null,
    publishedAt: now,
  }
  await addVersion(tx, version)
  await record(tx, 'policy.published', now, {
    version: version.number,
    sha256Ja: ja.sha256,
    ...(en ? { sha256En: en.sha256 } : {}),
  })
  return { version, isNew: true }
}
