"use strict";
(function () {
  var each = function (list, action) { Array.prototype.forEach.call(list, action); };

  // Sorting: a click or a key press on a heading orders the rows; without scripts the tables stay as written.
  var collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" });
  each(document.querySelectorAll("table.sortable"), function (table) {
    var body = table.tBodies[0];
    if (!body || body.rows.length < 2) { return; }
    each(table.tHead.rows[0].cells, function (heading, column) {
      var button = document.createElement("button");
      button.type = "button";
      while (heading.firstChild) { button.appendChild(heading.firstChild); }
      heading.appendChild(button);
      button.addEventListener("click", function () {
        var descending = heading.getAttribute("aria-sort") === "ascending";
        each(table.tHead.rows[0].cells, function (other) { other.removeAttribute("aria-sort"); });
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

  // Exploring: an actor pointed at, focused or chosen is highlighted with its relations and its rows; filters
  // fade what does not match in figures and hide its rows. Without scripts everything is shown.
  var index = JSON.parse(document.getElementById("index").textContent);
  var words = index.words;
  if (index.actors.length < 2) { return; }
  var places = new Map(index.actors.map(function (actor, place) { return [actor.id, place]; }));
  var neighbours = index.actors.map(function () { return new Set(); });
  index.relations.forEach(function (link) {
    if (link.a === link.b) { return; }
    neighbours[link.a].add(link.b);
    neighbours[link.b].add(link.a);
  });
  var rows = [];
  each(document.querySelectorAll("tr[data-a]"), function (row) {
    rows.push({ row: row, actors: row.dataset.a.split(" ").map(Number) });
  });
  var figures = [];
  each(document.querySelectorAll("figure svg"), function (svg) {
    var nodes = [], edges = [];
    each(svg.querySelectorAll("g.node[data-id]"), function (node) {
      var place = places.get(node.dataset.id);
      if (place !== undefined) { nodes.push({ element: node, place: place }); }
    });
    if (nodes.length === 0) { return; }
    each(svg.querySelectorAll("g.edge[data-from]"), function (edge) {
      edges.push({
        element: edge, from: places.get(edge.dataset.from), to: places.get(edge.dataset.to)
      });
    });
    figures.push({ svg: svg, nodes: nodes, edges: edges });
  });

  var chosen, pointed, matching;

  // The relations that the tables declare, and those that a figure draws around an actor.
  function show() {
    var actor = pointed !== undefined ? pointed : chosen;
    figures.forEach(function (figure) {
      var present = actor !== undefined && figure.nodes.some(function (node) { return node.place === actor; });
      var near = new Set();
      if (present) {
        figure.edges.forEach(function (edge) {
          if (edge.from === actor && edge.to !== undefined) { near.add(edge.to); }
          if (edge.to === actor && edge.from !== undefined) { near.add(edge.from); }
        });
      }
      figure.nodes.forEach(function (node) {
        var isActor = present && node.place === actor;
        var fades = (matching && !matching.has(node.place)) || (present && !isActor && !near.has(node.place));
        node.element.classList.toggle("hot", isActor);
        node.element.classList.toggle("out", Boolean(fades));
      });
      figure.edges.forEach(function (edge) {
        var touches = edge.from === actor || edge.to === actor;
        var isOut = matching && ((edge.from !== undefined && !matching.has(edge.from))
          || (edge.to !== undefined && !matching.has(edge.to)));
        edge.element.classList.toggle("hot", present && touches);
        edge.element.classList.toggle("out", Boolean(isOut || (present && !touches)));
      });
    });
    rows.forEach(function (entry) {
      var hides = matching && !entry.actors.some(function (place) { return matching.has(place); });
      entry.row.hidden = Boolean(hides);
      entry.row.classList.toggle("hot", actor !== undefined && entry.actors.indexOf(actor) >= 0);
    });
  }

  // The choices.
  var form = document.createElement("form");
  form.className = "explore";
  form.setAttribute("aria-label", words.explore);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  function field(name, control) {
    var box = document.createElement("div"), label = document.createElement("label");
    control.id = "explorer-" + name;
    label.htmlFor = control.id;
    label.textContent = words[name];
    box.appendChild(label);
    box.appendChild(control);
    form.appendChild(box);
    control.addEventListener("change", update);
    return control;
  }
  function list(name, choices) {
    if (choices.length === 0) { return null; }
    var select = document.createElement("select");
    select.appendChild(new Option(words.all, ""));
    choices.forEach(function (choice) { select.appendChild(new Option(choice.label, choice.code)); });
    return field(name, select);
  }
  var actors = list("actor", index.actors.map(function (actor, place) {
    return { label: actor.name, code: String(place) };
  }).sort(function (a, b) { return collator.compare(a.label, b.label); }));
  var family = list("family", index.families);
  var category = list("category", index.categories);
  var zone = list("zone", index.zones);
  var date = document.createElement("input");
  date.type = "date";
  date.max = index.date;
  field("date", date);
  var reset = document.createElement("button");
  reset.type = "button";
  reset.textContent = words.reset;
  form.appendChild(reset);
  var status = document.createElement("p");
  status.setAttribute("role", "status");
  form.appendChild(status);
  document.getElementById("explorer").appendChild(form);
  var printed = document.createElement("p");
  printed.className = "printed";

  function value(control) { return control ? control.value : ""; }

  function update() {
    chosen = value(actors) === "" ? undefined : Number(value(actors));
    var isFiltered = value(family) || value(category) || value(zone) || date.value;
    matching = null;
    if (isFiltered) {
      matching = new Set();
      index.actors.forEach(function (actor, place) {
        if (value(family) && actor.families.indexOf(value(family)) < 0) { return; }
        if (value(category) && actor.category !== value(category)) { return; }
        if (value(zone) && actor.zones.indexOf(value(zone)) < 0) { return; }
        if (date.value && actor.from && actor.from > date.value) { return; }
        matching.add(place);
      });
    }
    var said = [];
    if (chosen !== undefined) {
      said.push(words.chosen.replace("{name}", index.actors[chosen].name)
        .replace("{n}", neighbours[chosen].size));
    }
    if (matching) {
      said.push(words.status.replace("{n}", matching.size).replace("{m}", index.actors.length));
    }
    status.textContent = said.join(" ") || words.help;
    printed.textContent = matching ? words.printed : "";
    show();
  }
  reset.addEventListener("click", function () {
    [actors, family, category, zone, date].forEach(function (control) { if (control) { control.value = ""; } });
    update();
  });
  document.getElementById("contenu").insertBefore(printed, document.getElementById("contenu").firstChild);

  // In a figure: the pointer, or the keyboard. One actor of each figure is in the tab order, arrows go on.
  figures.forEach(function (figure) {
    figure.svg.setAttribute("role", "group");
    figure.nodes.forEach(function (node, order) {
      var element = node.element;
      element.setAttribute("role", "button");
      element.setAttribute("aria-label", element.querySelector("title").textContent);
      element.setAttribute("tabindex", order === 0 ? "0" : "-1");
      element.addEventListener("mouseenter", function () { pointed = node.place; show(); });
      element.addEventListener("mouseleave", function () { pointed = undefined; show(); });
      element.addEventListener("focus", function () { pointed = node.place; show(); });
      element.addEventListener("blur", function () { pointed = undefined; show(); });
      function choose() {
        actors.value = chosen === node.place ? "" : String(node.place);
        update();
      }
      element.addEventListener("click", choose);
      element.addEventListener("keydown", function (event) {
        var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (step) {
          var count = figure.nodes.length;
          var other = figure.nodes[(order + step + count) % count].element;
          element.setAttribute("tabindex", "-1");
          other.setAttribute("tabindex", "0");
          other.focus();
        } else if (event.key === "Enter" || event.key === " ") {
          choose();
        } else if (event.key === "Escape") {
          reset.click();
        } else { return; }
        event.preventDefault();
      });
    });
  });
  update();
})();
