// Loaded before the program: writes down every module that it loads.
import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";

const list = process.env["LIST_LOADED"];
registerHooks({
  load(url, context, nextLoad) {
    if (list !== undefined) appendFileSync(list, `${url}\n`);
    return nextLoad(url, context);
  },
});
