/**
 * What a page does by itself: hides the rows that do not fit the search and the filters, and says how many are left.
 * Without it everything is shown. Words are compared without marks ("ke hoach" finds "kế hoạch").
 */
export const PAGE_SCRIPT = `
(() => {
  const form = document.querySelector("form");
  if (!form) return;
  const fold = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  const rows = [...document.querySelectorAll("tr[data-row]")].map((row) => ({
    row,
    text: fold(row.textContent),
    outcome: row.dataset.outcome,
    party: (row.dataset.party || "").split(" "),
    month: (row.dataset.month || "").split(" "),
  }));
  const status = form.querySelector("output");
  const value = (name) => (form.elements[name] ? form.elements[name].value : "");
  const apply = () => {
    const words = fold(value("search")).split(/\\s+/).filter(Boolean);
    const outcome = value("outcome"), party = value("party"), month = value("month");
    let shown = 0;
    for (const one of rows) {
      const fits = (!outcome || one.outcome === outcome) && (!party || one.party.includes(party)) &&
        (!month || one.month.includes(month)) && words.every((word) => one.text.includes(word));
      one.row.hidden = !fits;
      if (fits) shown += 1;
    }
    status.textContent = status.dataset.words.replace("{shown}", shown).replace("{total}", rows.length);
  };
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("keydown", (event) => { if (event.key === "Escape") form.reset(); });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    event.preventDefault();
    form.elements.search.focus();
  });
  apply();
})();
`;
