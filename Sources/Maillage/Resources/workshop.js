"use strict";
(function () {
  // The page asks the workshop whether the tables have changed, and loads itself again where it was.
  var corner = document.getElementById("atelier"), page = corner.dataset.page, signal = "", failures = 0;
  var store = "maillage-atelier";

  function say(text, stopped) {
    if (corner.textContent !== text) { corner.textContent = text; }
    corner.classList.toggle("stopped", stopped);
  }

  function landmarks() { return document.querySelectorAll("main [id], header[id]"); }

  function name(box) { return box.dataset.name || box.getAttribute("aria-label"); }

  function places() {
    return Array.prototype.map.call(document.querySelectorAll("main .scroll"), function (box) {
      return [name(box), box.scrollTop, box.scrollLeft];
    });
  }

  // The choices above the report, by the words of the choice: its place in the list may change.
  function choices() {
    var controls = document.querySelectorAll("form.explore select, form.explore input");
    return Array.prototype.map.call(controls, function (control) {
      var option = control.selectedOptions && control.selectedOptions[0];
      return [control.id, option && option.value !== "" ? option.text : control.value];
    });
  }

  function choose(kept) {
    kept.forEach(function (choice) {
      var control = document.getElementById(choice[0]);
      if (!control || choice[1] === "") { return; }
      var option = Array.prototype.find.call(control.options || [], function (one) { return one.text === choice[1]; });
      control.value = option ? option.value : control.options ? "" : choice[1];
      control.dispatchEvent(new Event("change"));
    });
  }

  // What was unfolded, and in which order the tables stood.
  function unfolded() {
    return Array.prototype.map.call(document.querySelectorAll("figure details[open]"), function (details) {
      return details.parentElement.id;
    });
  }

  function orders() {
    return Array.prototype.map.call(document.querySelectorAll("main th[aria-sort]"), function (heading) {
      var box = heading.closest("[id]:not(main)");
      return [box && box.id, heading.textContent, heading.getAttribute("aria-sort")];
    });
  }

  function unfold(kept) {
    kept.forEach(function (id) {
      var details = document.querySelector("#" + CSS.escape(id) + " > details");
      if (details) { details.open = true; }
    });
  }

  function order(kept) {
    kept.forEach(function (one) {
      var box = one[0] && document.getElementById(one[0]);
      var heading = box && Array.prototype.find.call(box.querySelectorAll("thead th"), function (heading) {
        return heading.textContent === one[1];
      });
      var button = heading && heading.querySelector("button");
      if (!button) { return; }
      button.click();
      if (one[2] === "descending") { button.click(); }
    });
    // Nobody sorted anything just now: what the buttons told is no news.
    var told = document.querySelector("main > .told");
    if (told) { told.textContent = ""; }
  }

  // What the keyboard is on: an actor of a figure, or the n-th stop of the nearest thing that has a name.
  var stops = "a[href], button, select, input, summary, [tabindex]";

  function focused() {
    var active = document.activeElement, node = active && active.closest("g.node[data-id]");
    if (node) { return [active.closest("figure").id, node.dataset.id]; }
    var box = active && active.closest("[id]:not(body, html, main, tr)");
    if (!box) { return null; }
    return [box.id, box === active ? -1 : Array.prototype.indexOf.call(box.querySelectorAll(stops), active)];
  }

  function focus(kept) {
    var box = kept && document.getElementById(kept[0]);
    if (!box) { return; }
    var target = box;
    if (typeof kept[1] === "string") {
      var node = box.querySelector("g.node[data-id=\"" + CSS.escape(kept[1]) + "\"]");
      target = node && (node.querySelector("a") || node);
    } else if (kept[1] >= 0) { target = box.querySelectorAll(stops)[kept[1]]; }
    if (target) { target.focus({ preventScroll: true }); }
  }

  // What is above may grow or shrink: the place is told from the last heading or figure passed.
  function remember() {
    // The page that stands in for a report has nothing to remember, and leaves what a report had told.
    if (!document.getElementById("explorer")) { return; }
    var mark = null, offset = 0;
    Array.prototype.forEach.call(landmarks(), function (element) {
      var top = element.getBoundingClientRect().top;
      if (top <= window.innerHeight / 3 && !element.matches("main, tr, form *, svg *")) {
        mark = element.id; offset = top;
      }
    });
    sessionStorage.setItem(store, JSON.stringify({
      mark: window.scrollY > 0 ? mark : null, offset: offset, y: window.scrollY, boxes: places(),
      choices: choices(), unfolded: unfolded(), orders: orders(), focus: focused()
    }));
    history.scrollRestoration = "manual";
  }

  function restore() {
    var kept = sessionStorage.getItem(store);
    if (!kept || !document.getElementById("explorer")) { return; }
    sessionStorage.removeItem(store);
    kept = JSON.parse(kept);
    choose(kept.choices);
    unfold(kept.unfolded || []);
    order(kept.orders || []);
    var boxes = document.querySelectorAll("main .scroll");
    kept.boxes.forEach(function (place, index) {
      var box = boxes[index];
      if (!box || name(box) !== place[0]) { return; }
      // What is not laid out yet cannot scroll.
      if (place[1] > 0 || place[2] > 0) { box.classList.add("laid"); }
      box.scrollTop = place[1]; box.scrollLeft = place[2];
    });
    var mark = kept.mark && document.getElementById(kept.mark);
    var y = mark ? window.scrollY + mark.getBoundingClientRect().top - kept.offset : kept.y;
    window.scrollTo({ top: y, behavior: "instant" });
    focus(kept.focus);
    // Until the page is loaded the browser may still put back a place of its own.
    window.addEventListener("load", function () {
      setTimeout(function () { history.scrollRestoration = "auto"; }, 500);
    });
  }

  function ask() {
    fetch("/atelier/etat?vu=" + signal, { cache: "no-store" }).then(function (answer) {
      if (!answer.ok) { throw new Error(answer.status); }
      return answer.json();
    }).then(function (state) {
      if (state.page !== page) { remember(); location.reload(); return; }
      failures = 0;
      signal = state.signal;
      say(state.message, false);
      ask();
    }).catch(function () {
      // One failure may be the browser's own doing, two in a row are an answer.
      failures += 1;
      signal = "";
      if (failures > 1) { say(corner.dataset.stopped, true); }
      setTimeout(ask, 1000);
    });
  }

  // The bar of errors is as tall as its words; what stands under it must know.
  var bar = document.querySelector(".atelier-bar");
  if (bar) {
    document.title = bar.querySelector("strong").textContent + " — " + document.title;
    new ResizeObserver(function () {
      var sticks = getComputedStyle(bar).position === "sticky";
      document.documentElement.style.setProperty("--bar", (sticks ? bar.offsetHeight : 0) + "px");
      window.dispatchEvent(new Event("resize"));
    }).observe(bar);
  }

  restore();
  ask();
})();
