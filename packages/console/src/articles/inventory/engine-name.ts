/** What the makers of an engine call it; an engine not known here keeps the name it came with. */
export function engineName(engine: string): string {
  return engine === 'postgres' ? 'PostgreSQL' : engine
}
