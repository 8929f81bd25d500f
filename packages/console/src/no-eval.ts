/**
 * Tells Zod not to compile its schemas with `new Function`, before any schema is made.
 *
 * The content security policy refuses evaluated code; Zod would fall back by itself, but the probe
 * alone is reported as a violation. `index.html` runs this before the program.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
