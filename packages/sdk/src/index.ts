export { type Call, createClient } from './client.ts'
