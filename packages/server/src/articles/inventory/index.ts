/**
 * The inventory article: where the company holds whose data, as declared by people and as found in the live
 * databases (Art. 2, Art. 20, Art. 24).
 */
export { inventoryControls } from './controls.ts'
export { registerSystem, systemAddress } from './register.ts'
export { inventoryRoutes } from './routes.ts'
export { scan } from './scan.ts'
