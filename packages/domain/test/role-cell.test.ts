import { expect, test } from "vitest";
import { roleCell, type Responsibility } from "../src/index.ts";

const party = (role: Responsibility["role"], name: string, written = name): Responsibility => ({
  role,
  party: { key: name, name, kind: "organisation" },
  written,
});

test("the cell of a role is what is written, else the names of its parties", () => {
  const responsibilities = [party("lead", "A"), party("coordinating", "B"), party("coordinating", "C")];
  expect(roleCell({ responsibilities, written: { lead: "A, chief" } }, "lead")).toBe("A, chief");
  expect(roleCell({ responsibilities, written: { lead: "A, chief" } }, "coordinating")).toBe("B; C");
});

test("it is blank where the other cell names them all", () => {
  const responsibilities = [party("lead", "A", "A chủ trì"), party("coordinating", "B", "phối hợp với B")];
  const written = { lead: "A chủ trì, phối hợp với B" };
  expect(roleCell({ responsibilities, written }, "coordinating")).toBe("");
});
