(function () {
  "use strict";
  var figure = document.querySelector("#timeline figure");
  var svg = figure && figure.querySelector("svg");
  var bar = document.querySelector(".zoom");
  if (!svg || !bar) { return; }
  var zoom = 1;
  function base() { return Math.max(figure.clientWidth, 896); }
  function set(next, x, y) {
    next = Math.min(12, Math.max(figure.clientWidth / base(), next));
    var factor = next / zoom;
    var left = (figure.scrollLeft + x) * factor - x;
    var top = (figure.scrollTop + y) * factor - y;
    zoom = next;
    svg.style.minWidth = "0";
    svg.style.width = base() * zoom + "px";
    figure.scrollLeft = left;
    figure.scrollTop = top;
  }
  function middle(next) { set(next, figure.clientWidth / 2, figure.clientHeight / 2); }
  function act(what) {
    middle(what === "in" ? zoom * 1.5 : what === "out" ? zoom / 1.5 : 0);
  }
  bar.hidden = false;
  bar.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (button) { act(button.dataset.zoom); }
  });
  figure.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    var what = { "+": "in", "=": "in", "-": "out", "0": "fit" }[event.key];
    if (what) { act(what); event.preventDefault(); }
  });
  figure.addEventListener("wheel", function (event) {
    if (!event.ctrlKey) { return; }
    var box = figure.getBoundingClientRect();
    set(zoom * Math.exp(-event.deltaY / 300), event.clientX - box.left, event.clientY - box.top);
    event.preventDefault();
  }, { passive: false });
}());
