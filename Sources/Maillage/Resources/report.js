"use strict";
(function () {
  var each = function (list, action) { Array.prototype.forEach.call(list, action); };

  // One stop of the keyboard for several controls: arrows, Home and End go from one to the next.
  function rove(controls, keys) {
    var last = controls.length - 1;
    controls.forEach(function (control, place) {
      control.setAttribute("tabindex", place === 0 ? "0" : "-1");
      control.addEventListener("keydown", function (event) {
        if (event.altKey || event.ctrlKey || event.metaKey) { return; }
        var step = keys[event.key], next;
        if (step) { next = (place + step + last + 1) % (last + 1); }
        else if (event.key === "Home") { next = 0; }
        else if (event.key === "End") { next = last; }
        else { return; }
        event.preventDefault();
        controls[next].focus();
      });
      control.addEventListener("focus", function () {
        controls.forEach(function (other) { other.setAttribute("tabindex", other === control ? "0" : "-1"); });
      });
    });
  }

  var index = JSON.parse(document.getElementById("index").textContent);
  var words = index.words;

  // What a reader of the screen is told of a sort, which changes nothing where the keyboard is.
  var told = document.createElement("p");
  told.className = "told";
  told.setAttribute("role", "status");
  document.getElementById("contenu").appendChild(told);

  // Sorting: a click or a key press on a heading orders the rows; without scripts the tables stay as written.
  var language = document.documentElement.lang;
  var collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  // The number that a cell shows; its rank where rounding hides the order.
  function number(cell) {
    if (cell.className === "none") { return NaN; }
    if (cell.dataset.v) { return Number(cell.dataset.v); }
    var text = cell.textContent.replace(/[\s%]/g, "").replace("\u2212", "-");
    return Number(language === "fr" ? text.replace(",", ".") : text.replace(/,/g, ""));
  }
  each(document.querySelectorAll("table.sortable"), function (table) {
    var body = table.tBodies[0];
    if (!body || body.rows.length < 2) { return; }
    var buttons = [];
    each(table.tHead.rows[0].cells, function (heading, column) {
      var button = document.createElement("button");
      button.type = "button";
      while (heading.firstChild) { button.appendChild(heading.firstChild); }
      heading.appendChild(button);
      buttons.push(button);
      button.addEventListener("click", function () {
        var descending = heading.getAttribute("aria-sort") === "ascending";
        each(table.tHead.rows[0].cells, function (other) { other.removeAttribute("aria-sort"); });
        heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
        var isNumeric = heading.className === "number";
        var rows = Array.prototype.map.call(body.rows, function (row) {
          var cell = row.cells[column];
          return { row: row, key: isNumeric ? number(cell) : cell.textContent };
        });
        rows.sort(function (a, b) {
          if (!isNumeric) {
            var order = collator.compare(a.key, b.key);
            return descending ? -order : order;
          }
          if (isNaN(a.key) || isNaN(b.key)) { return isNaN(a.key) - isNaN(b.key); }
          return descending ? b.key - a.key : a.key - b.key;
        });
        rows.forEach(function (entry) { body.appendChild(entry.row); });
        told.textContent = words[descending ? "falling" : "rising"]
          .replace("{column}", function () { return button.textContent; });
      });
    });
    rove(buttons, { ArrowRight: 1, ArrowLeft: -1 });
  });

  // A frame is a stop of the keyboard only while there is something to scroll in it. Of what the keyboard goes to
  // browsers show the middle: a frame taller than the window would lose its title, so only its beginning counts.
  var beginning = 160;
  function frames(list) {
    var boxes = Array.prototype.map.call(list, function (box) {
      return {
        box: box, scrolls: box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight,
        height: box.offsetHeight
      };
    });
    boxes.forEach(function (entry) {
      var box = entry.box;
      box.style.scrollMarginBottom = entry.scrolls ? Math.min(0, beginning - entry.height) + "px" : "";
      box.dataset.name = box.dataset.name || box.getAttribute("aria-label");
      if (entry.scrolls === (box.getAttribute("role") === "group")) { return; }
      if (entry.scrolls) {
        box.setAttribute("role", "group");
        box.setAttribute("aria-label", box.dataset.name);
        box.setAttribute("tabindex", "0");
      } else {
        ["role", "aria-label", "tabindex"].forEach(function (name) { box.removeAttribute(name); });
      }
    });
  }
  // The long tables, which scroll in frames of a known height, are laid out when the page is already there to be
  // read, one at a time: two thirds of the wait of a large report. None is left aside, for a reader of the
  // screen goes from table to table wherever they are.
  var late = Array.prototype.slice.call(document.querySelectorAll(".long"));
  frames(document.querySelectorAll(".scroll:not(.long)"));
  setTimeout(function layOut() {
    var box = late.shift();
    if (!box) { return; }
    box.classList.add("laid");
    frames([box]);
    setTimeout(layOut, 0);
  }, 0);
  var resizing;
  window.addEventListener("resize", function () {
    clearTimeout(resizing);
    resizing = setTimeout(function () { frames(document.querySelectorAll(".scroll:not(.long), .laid")); }, 200);
  });

  // Exploring: an actor pointed at, focused or chosen is highlighted with its relations and its rows; filters
  // fade what does not match in figures and hide its rows. Without scripts everything is shown.
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
  // Where an actor stands once in each phase, the number of the phase comes first; a service stands for the actor
  // that it belongs to.
  var owners = new Map(Object.entries(index.services));
  function own(id) { return places.get(id.replace(/^\d+\//, "")); }
  function place(id) { return own(id) === undefined ? owners.get(id) : own(id); }
  var figures = [];
  each(document.querySelectorAll("figure svg"), function (svg) {
    var nodes = [], ended = [], edges = [];
    each(svg.querySelectorAll("g.node[data-id]"), function (node) {
      var actor = place(node.dataset.id);
      if (actor !== undefined) {
        nodes.push({
          element: node, place: actor, control: node.querySelector("a") || node,
          row: node.classList.contains("head") ? node.parentNode : null
        });
      } else if (/(^| )cat-/.test(node.getAttribute("class")) && !node.querySelector(".cell")) {
        ended.push({ element: node, id: node.dataset.id });
      }
    });
    if (nodes.length === 0) { return; }
    each(svg.querySelectorAll("g.edge[data-from]"), function (edge) {
      edges.push({
        element: edge, from: place(edge.dataset.from), to: place(edge.dataset.to),
        ends: [edge.dataset.from, edge.dataset.to]
      });
    });
    // A figure that names each actor once and joins none shows the partners that the tables declare.
    var isList = !nodes.some(function (node) { return node.row; })
      && new Set(nodes.map(function (node) { return node.place; })).size === nodes.length
      && !edges.some(function (edge) { return edge.from !== undefined || edge.to !== undefined; });
    figures.push({ svg: svg, nodes: nodes, ended: ended, edges: edges, isList: isList });
  });

  var chosen, pointed, matching;

  // The relations that the tables declare, and those that a figure draws around an actor.
  function show() {
    var actor = pointed !== undefined ? pointed : chosen;
    figures.forEach(function (figure) {
      var present = actor !== undefined && figure.nodes.some(function (node) { return node.place === actor; });
      var near = new Set(), past = new Set();
      if (present) {
        if (figure.isList) { near = neighbours[actor]; }
        figure.edges.forEach(function (edge) {
          if (edge.from !== actor && edge.to !== actor) { return; }
          near.add(edge.from);
          near.add(edge.to);
          edge.ends.forEach(function (id) { past.add(id); });
        });
      }
      // An actor that is no more answers to no choice.
      figure.ended.forEach(function (node) {
        node.element.classList.toggle("out", Boolean(matching || (present && !past.has(node.id))));
      });
      figure.nodes.forEach(function (node) {
        var isActor = present && node.place === actor;
        node.control.setAttribute("aria-pressed", node.place === chosen);
        var fades = (matching && !matching.has(node.place)) || (present && !isActor && !near.has(node.place));
        (node.band ? [node.element, node.band] : [node.element]).forEach(function (element) {
          element.classList.toggle("hot", isActor);
          element.classList.toggle("out", Boolean(fades));
        });
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
  function list(name, choices, tongue) {
    if (choices.length === 0) { return null; }
    var select = document.createElement("select");
    select.appendChild(new Option(words.all, ""));
    choices.forEach(function (choice) {
      var option = select.appendChild(new Option(choice.label, choice.code));
      if (tongue) { option.lang = tongue; }
    });
    return field(name, select);
  }
  var actorList = list("actor", index.actors.map(function (actor, place) {
    return { label: actor.name, code: String(place) };
  }).sort(function (a, b) { return collator.compare(a.label, b.label); }), index.tongue);
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
  // Always in view, the bar leads back to the contents from anywhere.
  var home = document.createElement("a");
  home.href = "#sommaire";
  home.textContent = words.contents;
  form.appendChild(home);
  var status = document.createElement("p");
  status.setAttribute("role", "status");
  form.appendChild(status);
  var way = document.createElement("a");
  way.className = "way";
  way.hidden = true;
  form.appendChild(way);
  var help = document.createElement("p");
  help.className = "method";
  help.textContent = words.help;
  document.getElementById("explorer").appendChild(help);
  document.getElementById("explorer").appendChild(form);
  var printed = document.createElement("p");
  printed.className = "printed";

  function value(control) { return control ? control.value : ""; }

  function update() {
    chosen = value(actorList) === "" ? undefined : Number(value(actorList));
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
      said.push(words.chosen.replace("{n}", neighbours[chosen].size)
        .replace("{name}", function () { return index.actors[chosen].name; }));
    }
    if (matching) {
      said.push(words.status.replace("{n}", matching.size).replace("{m}", index.actors.length));
    }
    status.textContent = said.join(" ");
    var entry = chosen === undefined ? null : document.getElementById("acteur-" + index.actors[chosen].id);
    way.hidden = !entry;
    if (entry) {
      way.href = "#" + entry.id;
      way.textContent = words.way.replace("{name}", function () { return index.actors[chosen].name; });
    }
    printed.textContent = matching ? words.printed : "";
    show();
  }
  reset.addEventListener("click", function () {
    [actorList, family, category, zone, date].forEach(function (control) { if (control) { control.value = ""; } });
    update();
  });
  document.getElementById("contenu").insertBefore(printed, document.getElementById("contenu").firstChild);

  // In a figure: the pointer, or the keyboard. An image that answers is no longer one: its actors are told, and
  // the hundreds of words and lines around them are not.
  function partners(figure, actor) {
    var places = new Set();
    figure.edges.forEach(function (edge) {
      // Between services a line may say that they are seldom together.
      if (edge.ends.some(function (id) { return own(id) === undefined; })) { return; }
      var other = edge.from === actor ? edge.to : edge.to === actor ? edge.from : undefined;
      if (other !== undefined && other !== actor) { places.add(other); }
    });
    return Array.from(places, function (place) { return index.actors[place].name; }).sort(collator.compare);
  }
  // The actor that a cell is about, then its category, which colours and brackets tell to who sees them, and what
  // the cell says more, such as a service or a mark.
  var categories = new Map(index.categories.map(function (choice) { return [choice.code, choice.label]; }));
  function nameOfCell(node) {
    var actor = index.actors[node.place], category = categories.get(actor.category);
    var words = Array.from(node.element.querySelectorAll("text"), function (line) {
      return line.textContent.trim();
    }).join(" ");
    var said = words.indexOf(actor.name) >= 0 ? words : actor.name + ", " + words;
    var parts = said.split("[" + actor.category + "]");
    return [parts[0].trim(), category].concat(parts.slice(1).map(function (part) { return part.trim(); }))
      .filter(Boolean).join(", ");
  }

  // The places of what a table draws, measured once: it has as many heads as rows.
  var measured = new Map();
  function cells(table) {
    if (!measured.has(table)) {
      measured.set(table, Array.prototype.filter.call(table.children, function (child) {
        return /^(rect|path|g)$/.test(child.nodeName);
      }).map(function (child) { return child.getBBox(); }));
    }
    return measured.get(table);
  }

  // Over the cells on the right of one that names an actor, what answers and fades for the whole row.
  function band(node) {
    if (!node.row) { return null; }
    var head = node.element.getBBox(), middle = head.y + head.height / 2, left = head.x + head.width, right = left;
    cells(node.row).forEach(function (box) {
      if (box.y < middle && box.y + box.height > middle) { right = Math.max(right, box.x + box.width); }
    });
    if (right === left) { return null; }
    node.band = document.createElementNS(figureSpace, "rect");
    [["class", "band"], ["x", left], ["y", head.y], ["width", right - left], ["height", head.height],
      ["aria-hidden", "true"]].forEach(function (pair) { node.band.setAttribute(pair[0], pair[1]); });
    node.row.appendChild(node.band);
    return node.band;
  }
  var figureSpace = "http://www.w3.org/2000/svg";

  figures.forEach(function (figure) {
    figure.svg.setAttribute("role", "group");
    var graph = figure.svg.querySelector("g.graph");
    var actors = new Set(figure.nodes.map(function (node) { return node.element; })), around = new Set();
    actors.forEach(function (actor) {
      for (var box = actor.parentNode; box !== graph.parentNode; box = box.parentNode) { around.add(box); }
    });
    graph.removeAttribute("aria-hidden");
    around.forEach(function (box) {
      if (box !== graph) { box.setAttribute("role", "none"); }
      each(box.children, function (child) {
        if (!actors.has(child) && !around.has(child)) { child.setAttribute("aria-hidden", "true"); }
      });
    });
    figure.nodes.forEach(function (node) {
      var control = node.control, title = node.element.querySelector(":scope > title");
      var name = title ? title.textContent : nameOfCell(node);
      if (control !== node.element) { node.element.setAttribute("role", "none"); }
      each(control.children, function (child) { child.setAttribute("aria-hidden", "true"); });
      control.setAttribute("role", "button");
      control.setAttribute("aria-label", name);
      // To whom lines lead, for who does not see them.
      var tied = partners(figure, node.place);
      if (tied.length > 0) {
        var some = tied.slice(0, 12).join(", ") + (tied.length > 12 ? "…" : "");
        control.setAttribute("aria-description", words.tied.replace("{n}", tied.length)
          .replace("{names}", function () { return some; }));
      }
      function point() { pointed = node.place; show(); }
      function leave() { pointed = undefined; show(); }
      function choose() {
        actorList.value = chosen === node.place ? "" : String(node.place);
        update();
      }
      [node.element, band(node)].forEach(function (element) {
        if (!element) { return; }
        element.addEventListener("mouseenter", point);
        element.addEventListener("mouseleave", leave);
      });
      if (node.band) { node.band.addEventListener("click", choose); }
      control.addEventListener("focus", point);
      control.addEventListener("blur", leave);
      control.addEventListener("click", function (event) {
        // With a modifier the link is followed, as everywhere.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
        event.preventDefault();
        choose();
      });
      control.addEventListener("keydown", function (event) {
        if (event.key === "Escape") {
          actorList.value = "";
          update();
        } else if (event.key === "Enter" && event.shiftKey && control.hasAttribute("xlink:href")) {
          location.hash = control.getAttribute("xlink:href");
        } else if (event.key === "Enter" || event.key === " ") {
          choose();
        } else { return; }
        event.preventDefault();
      });
    });
    rove(figure.nodes.map(function (node) { return node.control; }), {
      ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1
    });
  });

  // What stands on top of the page must not hide what the keyboard or a link goes to.
  function clearance() {
    var sticks = getComputedStyle(form).position === "sticky";
    var top = sticks ? parseFloat(getComputedStyle(form).top) + form.offsetHeight : 0;
    document.documentElement.style.scrollPaddingTop = top + 8 + "px";
  }
  new ResizeObserver(clearance).observe(form);
  window.addEventListener("resize", clearance);
  update();
})();
