"use strict";
(function () {
  // Sorting: a click or a key press on a heading orders the rows; without scripts the tables stay as written.
  var collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" });
  document.querySelectorAll("table.sortable").forEach(function (table) {
    var body = table.tBodies[0];
    if (!body || body.rows.length < 2) { return; }
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (heading, column) {
      var button = document.createElement("button");
      button.type = "button";
      while (heading.firstChild) { button.appendChild(heading.firstChild); }
      heading.appendChild(button);
      button.addEventListener("click", function () {
        var descending = heading.getAttribute("aria-sort") === "ascending";
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) {
          other.removeAttribute("aria-sort");
        });
        heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
        var rows = Array.prototype.slice.call(body.rows);
        rows.sort(function (a, b) {
          var left = a.cells[column], right = b.cells[column];
          var x = left.dataset.value, y = right.dataset.value;
          var order;
          if (x === "" || y === "") { return x === y ? 0 : x === "" ? 1 : -1; }
          if (x !== undefined && y !== undefined) { order = Number(x) - Number(y); }
          else { order = collator.compare(left.textContent, right.textContent); }
          return descending ? -order : order;
        });
        rows.forEach(function (row) { body.appendChild(row); });
      });
    });
  });
})();
