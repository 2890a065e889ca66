/** Makes the headings of tables sort them. The report says everything without it. */
export const script = `
"use strict";
{
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const key = (row, at) => row.cells[at].dataset.sort ?? row.cells[at].textContent;
  const sort = (table, head, at) => {
    const down = head.getAttribute("aria-sort") === "ascending";
    const isNumber = head.classList.contains("number");
    const compare = isNumber ? (a, b) => Number(a) - Number(b) : (a, b) => collator.compare(a, b);
    const rows = [...table.tBodies[0].rows].map((row) => [key(row, at), row]);
    rows.sort(([a], [b]) => (down ? compare(b, a) : compare(a, b)));
    table.tBodies[0].append(...rows.map(([, row]) => row));
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
  };
  for (const table of document.querySelectorAll("table.sortable")) {
    [...table.tHead.rows[0].cells].forEach((head, at) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(table, head, at));
      head.append(button);
    });
  }
}
`;
