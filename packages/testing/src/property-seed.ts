/**
 * Set up before every test file: properties try the same inputs in every run, so that a test says the same of the same
 * code. `PROPERTY_SEED` chooses other inputs; `pnpm soak` goes through many.
 */
import fc from "fast-check";

const FIXED = 30_2020;

fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? FIXED) });
