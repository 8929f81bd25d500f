import { ident, literal } from '../../../connectors/postgres/identifier.ts'
import { cascadeBody, followBody, gateOfBody, regateBody, stampBody } from './function-bodies.ts'
import type { Mask } from './masks.ts'
import type { GateModel } from './model.ts'
import { controlSchema, objectKey, shorten } from './names.ts'
import { type GateObject, gateObject } from './object.ts'
import type { Place } from './place.ts'
import { uninvitedFrom } from './uninvited.ts'

/** Copies the mask onto a row that is written. */
export function stampName({ dataset }: Mask): string {
  return shorten(`stamp_${dataset}`)
}

/** Carries a changed mask to the rows below. */
export function cascadeName({ dataset }: Mask): string {
  return shorten(`cascade_${dataset}`)
}

/** Takes a person's restrictions along to a changed key. */
export function followName({ dataset }: Mask): string {
  return shorten(`follow_${dataset}`)
}

/** The functions behind the mask; they run as the keeper, whoever writes the row. */
export function functionObjects(model: GateModel, place: Place): GateObject[] {
  const trigger = { args: '', returns: 'trigger', language: 'plpgsql', volatility: 'VOLATILE' }
  const clauses = model.masks.flatMap((mask) => mask.clauses)
  const drafts: Draft[] = [
    {
      name: 'gate_of',
      args: 'text, text',
      returns: 'integer',
      language: 'sql',
      volatility: 'STABLE',
      body: gateOfBody,
      clauses,
    },
    {
      name: 'regate',
      args: 'text, text',
      returns: 'void',
      language: 'plpgsql',
      volatility: 'VOLATILE',
      body: regateBody(model.masks, place),
      clauses,
    },
    { ...trigger, name: 'restriction_changed', body: restrictionChangedBody, clauses },
    { ...trigger, name: 'restriction_kept', body: restrictionKeptBody, clauses },
  ]
  for (const mask of model.masks) {
    const { clauses: why } = mask
    drafts.push({ ...trigger, name: stampName(mask), body: stampBody(mask, place), clauses: why })
    if (mask.hop === null) {
      drafts.push({ ...trigger, name: followName(mask), body: followBody(mask), clauses: why })
    }
    if (mask.children.length > 0) {
      const body = cascadeBody(mask, { masks: model.masks, place })
      drafts.push({ ...trigger, name: cascadeName(mask), body, clauses: why })
    }
  }
  return drafts.map((draft) => functionObject(draft, model, place))
}

interface Draft {
  readonly name: string
  readonly args: string
  readonly returns: string
  readonly language: string
  readonly volatility: string
  readonly body: string
  readonly clauses: readonly string[]
}

function functionObject(draft: Draft, model: GateModel, place: Place): GateObject {
  const { name, args, returns, language, volatility, body, clauses } = draft
  const called = `${ident(controlSchema, name)}(${args})`
  const keeper = ident(model.keeper)
  const create = `CREATE OR REPLACE FUNCTION ${called} RETURNS ${returns} LANGUAGE ${language} ${volatility} SECURITY DEFINER\n  SET search_path = pg_catalog, pg_temp\n  AS ${quoted(body)}`
  const own = `ALTER FUNCTION ${called} OWNER TO ${keeper}`
  // The application's own role writes rows without any right on our schema: a trigger asks for none.
  const close = (fact: Parameters<GateObject['repair']>[0] | null) =>
    uninvitedFrom({ on: 'FUNCTION', name: called, keep: [model.keeper], place, fact })
  return gateObject({
    key: `${objectKey('function', controlSchema, name)}(${args})`,
    why: [...new Set(clauses)],
    create: [create, own, ...close(null)],
    repair: (fact) => [create, own, ...close(fact)],
    expect: { owner: model.keeper, acl: [], definer: true, args },
    definition: create,
  })
}

/** A tag no name inside the body can end, however hostile. */
function quoted(body: string): string {
  let tag = '$yk$'
  while (body.includes(tag)) tag = `${tag.slice(0, -1)}x$`
  return `${tag}${body}${tag}`
}

const restrictionChangedBody = `
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM yakusoku.regate(OLD.dataset, OLD.subject); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM yakusoku.regate(NEW.dataset, NEW.subject); END IF;
  RETURN NULL;
END`

const restrictionKeptBody = `
BEGIN
  RAISE EXCEPTION ${literal('restrictions are lifted one by one, never truncated')} USING ERRCODE = '42501';
END`
