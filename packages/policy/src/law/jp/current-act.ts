import { presentArticles } from './laws.ts'

/** What most rules share: they hold since the Act is numbered as it is, for everybody, as read in the primary text. */
export const currentAct = {
  from: presentArticles,
  until: null,
  certainty: 'verified',
  when: null,
} as const

/**
 * Articles of which the authority may recommend and order that a breach end (APPI 148(1)), the paragraphs it may
 * not set apart. A rule that rests on no other article is never called unlawful.
 */
export const orderable: Readonly<Record<string, { readonly except: readonly string[] }>> = {
  18: { except: [] },
  19: { except: [] },
  20: { except: [] },
  21: { except: [] },
  23: { except: [] },
  24: { except: [] },
  25: { except: [] },
  26: { except: [] },
  27: { except: ['4'] },
  28: { except: [] },
  29: { except: [] },
  30: { except: ['2'] },
  31: { except: [] },
  32: { except: [] },
  33: { except: ['1', '4', '5'] },
  34: { except: ['1'] },
  35: { except: ['1', '3', '5'] },
  38: { except: ['1'] },
  41: { except: ['4', '5'] },
  42: { except: [] },
  43: { except: ['6'] },
  44: { except: [] },
  45: { except: [] },
}
