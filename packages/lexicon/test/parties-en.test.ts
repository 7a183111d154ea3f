import { describe, expect, it } from "vitest";
import { createRegister } from "../src/create-register.ts";
import { readParties } from "../src/en/parties.ts";

const register = createRegister();
const read = (cell: string) => readParties(cell, { register, defined: [] });
const keys = (cell: string): string[] => read(cell).map(({ party }) => party.key);

describe("cells of English plans", () => {
  it.each<[situation: string, cell: string, keys: string[]]>([
    [
      "a ministry with a comma inside",
      "Ministry of Culture, Sports and Tourism; Department of Health",
      ["ministry-of-culture-sports-tourism", "department-of-health"],
    ],
    [
      "ministries joined by and",
      "Ministry of Finance and Ministry of Health",
      ["ministry-of-finance", "ministry-of-health"],
    ],
    [
      "the last of three has commas",
      "Ministry of Finance, Ministry of Labour, Invalids and Social Affairs",
      ["ministry-of-finance", "ministry-of-labour-invalids-social-affairs"],
    ],
    ["a plural head", "Ministries of Finance and Health", ["ministry-of-finance", "ministry-of-health"]],
    [
      "a plural tail",
      "Finance, Legal and Procurement Departments",
      ["finance-department", "legal-department", "procurement-department"],
    ],
    ["bare names", "Finance, Legal, HR", ["finance", "legal", "human-resources"]],
    ["a body and a short name", "IT Department, HR", ["it-department", "human-resources"]],
    ["a name with and before its head", "Research and Development Department", ["research-development-department"]],
    ["an ampersand inside a name", "Sales & Marketing; Legal", ["sales-marketing", "legal"]],
    ["one service with and", "Waste and Recycling; Parks and Open Spaces", ["waste-recycling", "parks-open-spaces"]],
    ["a list that ends in and", "Finance, Legal and Procurement", ["finance", "legal", "procurement"]],
    ["a post over two fields", "Director of Finance and Administration", ["director-of-finance-administration"]],
    ["a post over a field with a short name", "Head of Finance and IT", ["head-of-finance-it"]],
    [
      "a department of two fields, one of which is the noun of a body",
      "Finance and Administration Department",
      ["finance-administration-department"],
    ],
    [
      "a post and a body that goes by a longer name",
      "Director of Finance and Customs Office",
      ["director-of-finance", "customs-office"],
    ],
    ["two short names", "Finance and HR", ["finance", "human-resources"]],
    ["a slash", "HR/IT", ["human-resources", "it"]],
    ["two posts", "Director and Deputy Director", ["director", "deputy-director"]],
    ["a list by lines with dashes", "- Finance Unit\n- Legal Unit", ["finance-unit", "legal-unit"]],
    ["a collective", "Relevant ministries, agencies and localities", ["relevant-ministries-agencies-localities"]],
    ["a body with a short form", "Project Management Office (PMO)", ["project-management-office"]],
    [
      "a post inside an office's name",
      "Office of the President, Dean's Office",
      ["office-of-the-president", "dean-s-office"],
    ],
    ["a post over services", "Head of Legal and Democratic Services", ["head-of-legal-democratic-services"]],
    ["a department of services", "Department of Ageing and Family Services", ["department-of-ageing-family-services"]],
    ["who is consulted", "Secretariat in consultation with ILO, UNDP", ["secretariat", "ilo", "undp"]],
    ["who helps", "GIS unit with DPO and IT", ["gis-unit", "dpo", "it"]],
    ["nothing", " ; - ", []],
    ["nobody yet", "TBC", []],
    ["nobody, in words", "To be confirmed", []],
    ["nobody at all", "N/A", []],
  ])("%s", (_, cell, expected) => {
    expect(keys(cell)).toEqual(expected);
  });

  it.each([
    ["all departments", "collective"],
    ["All units and schools", "collective"],
    ["Director", "office"],
    ["Head of IT", "office"],
    ["Members of the Council", "collective"],
    ["Regional Offices", "collective"],
    ["Communities Team", "organisation"],
    ["Housing Services", "organisation"],
    ["Companies Registry", "organisation"],
    ["Ms. Jane Doe", "person"],
    ["Ministry of Health", "organisation"],
    ["Hanoi Department of Information and Communications", "organisation"],
  ])("%s is of the kind %s", (cell, kind) => {
    expect(read(cell).map(({ party }) => party.kind)).toEqual([kind]);
  });

  it("takes a person with a post as one", () => {
    expect(
      read("Mr. John Smith, Director of Finance; Legal Unit").map(({ party, written }) => [party.key, written]),
    ).toEqual([
      ["john-smith", "Mr. John Smith, Director of Finance"],
      ["legal-unit", "Legal Unit"],
    ]);
  });

  it("reads the role that the cell itself gives", () => {
    const roles = (cell: string) => read(cell).map(({ party, role }) => [party.key, role]);
    expect(roles("Lead: Planning Unit; Coordinating: Finance Unit, IT Unit")).toEqual([
      ["planning-unit", "lead"],
      ["finance-unit", "coordinating"],
      ["it-unit", "coordinating"],
    ]);
    expect(roles("Department of Home Affairs in coordination with Provincial Police")).toEqual([
      ["department-of-home-affairs", undefined],
      ["provincial-police", "coordinating"],
    ]);
    expect(roles("Parks Team, supported by Highways Team")).toEqual([
      ["parks-team", undefined],
      ["highways-team", "coordinating"],
    ]);
  });

  it("knows the bodies of a user's register, and not the short forms of Vietnamese ones", () => {
    const own = createRegister({ bodies: [{ key: "city-services", name: "City Services", aliases: ["CS"] }] });
    const named = (cell: string) => readParties(cell, { register: own, defined: [] }).map(({ party }) => party.key);
    expect(named("CS, BCA")).toEqual(["city-services", "bca"]);
  });

  it("takes a name that the document defines for the full one", () => {
    const defined = [
      { short: "the Office", full: "Office of National Statistics" },
      { short: "NSO", full: "National Statistics Office" },
    ];
    const found = readParties("NSO; Legal Unit", { register, defined });
    expect(found[0]?.party).toEqual({
      key: "national-statistics-office",
      name: "National Statistics Office",
      kind: "organisation",
    });
  });

  it("counts the same party in any spelling", () => {
    expect(keys("Organisation and HR Unit")).toEqual(keys("organization & Human Resources unit"));
    expect(keys("all departments")).toEqual(keys("each departments"));
  });
});
