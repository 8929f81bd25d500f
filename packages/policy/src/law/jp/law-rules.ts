import type { LawRule } from '../law-rule.ts'
import { abroadRules } from './findings/abroad.ts'
import { advertisingRules } from './findings/advertising.ts'
import { authorityRules } from './findings/authorities.ts'
import { breachRules } from './findings/breach.ts'
import { changeRules } from './findings/change.ts'
import { identifierRules } from './findings/identifiers.ts'
import { identityRules } from './findings/identity.ts'
import { identityDocumentRules } from './findings/identity-documents.ts'
import { jointUseRules } from './findings/joint-use.ts'
import { operationRules } from './findings/operations.ts'
import { optOutRules } from './findings/opt-out.ts'
import { processedRules } from './findings/processed.ts'
import { purposeRules } from './findings/purposes.ts'
import { readableRules } from './findings/readable.ts'
import { refusalRules } from './findings/refusals.ts'
import { requestRules } from './findings/requests.ts'
import { retentionRules } from './findings/retention.ts'
import { safeguardRules } from './findings/safeguards.ts'
import { scopeRules } from './findings/scope.ts'
import { thirdPartyRules } from './findings/third-parties.ts'
import { wordingRules } from './findings/wording.ts'

/** Every rule a policy's text is held against, by id. */
export const lawRules: readonly LawRule[] = [
  ...thirdPartyRules,
  ...optOutRules,
  ...jointUseRules,
  ...authorityRules,
  ...abroadRules,
  ...identifierRules,
  ...purposeRules,
  ...advertisingRules,
  ...scopeRules,
  ...identityRules,
  ...requestRules,
  ...refusalRules,
  ...identityDocumentRules,
  ...safeguardRules,
  ...operationRules,
  ...retentionRules,
  ...breachRules,
  ...changeRules,
  ...processedRules,
  ...wordingRules,
  ...readableRules,
].toSorted((a, b) => (a.id < b.id ? -1 : 1))
