"use strict";
/* The table of a breakdown: a block from a spreadsheet is spread over the cells, arrows walk, sums follow what is typed. */
(() => {
  const table = document.querySelector("table.matrix");
  if (!table) {
    return;
  }
  const rows = Array.from(table.tBodies[0].rows, row => Array.from(row.querySelectorAll("input.number")));

  function amount(input) {
    const number = Number(input.value.replace(/[,，\s]/g, ""));
    return Number.isFinite(number) ? number : 0;
  }

  function written(number) {
    return (Math.round(number * 1e6) / 1e6).toLocaleString("en-US", { maximumFractionDigits: 6 });
  }

  function sum() {
    const columns = rows[0] ? rows[0].map(() => 0) : [];
    rows.forEach((cells, line) => {
      let whole = 0;
      cells.forEach((input, column) => {
        whole += amount(input);
        columns[column] += amount(input);
      });
      table.tBodies[0].rows[line].querySelector("[data-row-sum]").textContent = written(whole);
    });
    table.querySelectorAll("[data-column-sum]").forEach((cell, column) => { cell.textContent = written(columns[column] || 0); });
    const all = columns.reduce((one, other) => one + other, 0);
    table.querySelector("[data-whole-sum]").textContent = written(all);
    table.querySelector("[data-left]").textContent = written(Number(table.dataset.quantity) - all);
  }

  function place(input) {
    const line = rows.findIndex(cells => cells.includes(input));
    return line < 0 ? null : [line, rows[line].indexOf(input)];
  }

  table.addEventListener("paste", event => {
    const at = place(event.target);
    const text = event.clipboardData ? event.clipboardData.getData("text/plain") : "";
    if (!at || !/[\t\n]/.test(text.trim())) {
      return;
    }
    event.preventDefault();
    text.replace(/\r/g, "").replace(/\n$/, "").split("\n").forEach((line, down) => {
      line.split("\t").forEach((value, across) => {
        const cell = rows[at[0] + down] && rows[at[0] + down][at[1] + across];
        if (cell) {
          cell.value = value.trim();
        }
      });
    });
    sum();
  });

  table.addEventListener("keydown", event => {
    const at = place(event.target);
    const steps = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };
    if (!at || !(event.key in steps)) {
      return;
    }
    event.preventDefault();
    const next = rows[at[0] + steps[event.key]];
    if (next) {
      next[at[1]].focus();
      next[at[1]].select();
    }
  });

  table.addEventListener("input", sum);
  sum();
})();
