/** Builders, random plans and golden files for the tests of the other packages. */
export { arbitraryRows, rollRows } from "./arbitrary-rows.ts";
export { expectGolden } from "./golden.ts";
export { planOfRows, testRegister } from "./plan-of-rows.ts";
export type { Row, RowsOptions } from "./plan-of-rows.ts";
