"use strict";
/* Lists: the choice of columns, remembered for this person in this browser, and walking the rows. */
window.tujiLists = (() => {
  const heads = list => Array.from(list.querySelectorAll("thead th[data-column]"));

  /** Storage can be switched off by the office; then the choice lasts as long as the page. */
  function remembered(name) {
    try {
      return JSON.parse(localStorage.getItem(`tuji.columns.${name}`)) || [];
    } catch {
      return [];
    }
  }

  function remember(name, hidden) {
    try {
      localStorage.setItem(`tuji.columns.${name}`, JSON.stringify(hidden));
    } catch {
      return;
    }
  }

  function apply(list, hidden) {
    heads(list).forEach(head => {
      const away = hidden.includes(head.dataset.column);
      list.querySelectorAll("table tr").forEach(row => {
        const cell = row.cells[head.cellIndex];
        if (cell && row.cells.length > 1) {
          cell.hidden = away;
        }
      });
    });
  }

  function item(list, head, hidden) {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.className = "form-check-input";
    box.checked = !hidden.has(head.dataset.column);
    box.addEventListener("change", () => {
      if (box.checked) {
        hidden.delete(head.dataset.column);
      } else {
        hidden.add(head.dataset.column);
      }
      remember(list.dataset.list, Array.from(hidden));
      apply(list, Array.from(hidden));
    });
    const label = document.createElement("label");
    label.append(box, head.textContent.trim());
    const line = document.createElement("li");
    line.append(label);
    return line;
  }

  /** A kept view brings its columns along. */
  function through(list) {
    const view = list.querySelector(".view-chips a[aria-current]");
    if (view) {
      remember(list.dataset.list, view.dataset.hidden ? view.dataset.hidden.split(" ") : []);
    }
  }

  /** Whoever keeps a view keeps the columns as they are. */
  function keepColumns(form) {
    const list = form.closest("[data-list]");
    form.addEventListener("submit", () => {
      form.elements.hidden.value = list ? remembered(list.dataset.list).join(" ") : "";
    });
  }

  /** The first column says what the row is and always stays. */
  function offer(list) {
    const menu = list.querySelector("[data-columns]");
    const columns = heads(list).slice(1);
    if (!menu || columns.length === 0) {
      return;
    }
    through(list);
    const hidden = new Set(remembered(list.dataset.list));
    menu.querySelector("ul").replaceChildren(...columns.map(head => item(list, head, hidden)));
    menu.hidden = false;
    apply(list, Array.from(hidden));
  }

  function walk(by) {
    const rows = Array.from(document.querySelectorAll("main .table tbody tr"));
    if (rows.length === 0) {
      return;
    }
    const at = rows.findIndex(row => row.classList.contains("is-at"));
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
    rows.forEach(row => row.classList.toggle("is-at", row === next));
    const link = next.querySelector("a[href]");
    if (link) {
      link.focus({ preventScroll: true });
    }
    next.scrollIntoView({ block: "nearest" });
  }

  /** One box for all rows of the page; without script each row has its own. */
  function checkAll(box) {
    const boxes = Array.from(box.form.querySelectorAll(`input[type="checkbox"][name="${box.dataset.checkAll}"]`));
    const look = () => {
      const checked = boxes.filter(one => one.checked).length;
      box.checked = checked > 0 && checked === boxes.length;
      box.indeterminate = checked > 0 && checked < boxes.length;
    };
    box.hidden = false;
    box.addEventListener("change", () => boxes.forEach(one => { one.checked = box.checked; }));
    boxes.forEach(one => one.addEventListener("change", look));
  }

  function ready(root) {
    const around = root.closest ? root.closest("[data-list]") : null;
    const lists = around ? [around] : Array.from(root.querySelectorAll("[data-list]"));
    lists.forEach(offer);
    root.querySelectorAll("[data-check-all]").forEach(checkAll);
    root.querySelectorAll("[data-keep-view] form").forEach(keepColumns);
  }
  ready(document);
  document.addEventListener("htmx:load", event => ready(event.detail.elt));
  return { walk };
})();
