// Keeps the page live: times in the reader's zone, new rows as they come, "Show more" in place.
"use strict";

const SHAPES = {
  moment: new Intl.DateTimeFormat(undefined, { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" }),
  clock: new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hour12: false }),
};
const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const ROWS_MAX = 500; // rows held; the oldest go, and "Show more" brings them back
const REFRESH_MS = 3000; // how often at most the parts that are ranked are asked for again

const days = document.getElementById("days");
const live = document.getElementById("live");
let arrived = 0;
let refreshing = 0;

function localTimes(root) {
  for (const time of root.querySelectorAll("time[data-shape]")) {
    const at = new Date(time.dateTime);
    time.textContent = SHAPES[time.dataset.shape].format(at);
    time.title = at.toString();
  }
}

function parse(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html; // from our own server, which escapes; the page's policy lets no script in it run
  localTimes(holder.content);
  return holder.content;
}

function newestFirst(a, b) {
  return b.dataset.at - a.dataset.at || b.dataset.sequence - a.dataset.sequence;
}

// The server groups by day in UTC; a reader elsewhere has other days.
function regroup() {
  const rows = [...days.querySelectorAll(".row")].sort(newestFirst);
  const sections = new Map();
  for (const row of rows.slice(0, ROWS_MAX)) {
    const name = DAY.format(new Date(Number(row.dataset.at))).replace(" ", ", ").replace(",,", ",");
    if (!sections.has(name)) sections.set(name, section(name));
    sections.get(name).querySelector("ol").append(row);
  }
  days.replaceChildren(...sections.values());
}

function section(name) {
  const made = document.createElement("section");
  const heading = document.createElement("h4");
  const rows = document.createElement("ol");
  made.className = "day";
  made.setAttribute("aria-label", name);
  heading.className = "day__name";
  heading.textContent = name;
  rows.className = "rows";
  made.append(heading, rows);
  return made;
}

function insert(item) {
  const changed = document.getElementById("changed");
  if (changed && item.id === document.body.dataset.item) changed.hidden = false;
  if (!days || location.search) return; // further down the feed nothing new belongs
  const same = `[data-id="${CSS.escape(item.id)}"], [data-article="${CSS.escape(item.article)}"]`;
  for (const old of days.querySelectorAll(same)) {
    if (Number(old.dataset.sequence) >= item.sequence) return;
    old.remove();
  }
  const row = parse(item.html).querySelector(".row");
  row.classList.add("row--new");
  days.append(row);
  regroup();
  arrived += 1;
  tell(`Live · ${arrived} new`);
  refreshSoon(["lead", "rail"]);
}

function tell(words) {
  live.hidden = false;
  live.textContent = words;
}

// Lead, most popular and picks are ranked by the server.
function refreshSoon(ids) {
  if (refreshing) return;
  refreshing = setTimeout(async () => {
    refreshing = 0;
    const answer = await fetch(location.href).catch(() => null);
    if (!answer || !answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of ids) {
      const now = document.getElementById(id);
      const next = page.getElementById(id);
      if (!now || !next || now.contains(document.activeElement)) continue;
      localTimes(next);
      now.replaceChildren(...next.childNodes);
    }
    document.querySelector(".empty")?.remove();
  }, REFRESH_MS);
}

async function showMore(event) {
  const more = event.target.closest("#more");
  if (!more || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  more.setAttribute("aria-busy", "true");
  const answer = await fetch(more.href).catch(() => null);
  if (!answer || !answer.ok) {
    location.href = more.href;
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  localTimes(page);
  const rows = [...page.querySelectorAll("#days .row")];
  const known = new Set([...days.querySelectorAll(".row")].map((row) => row.dataset.id));
  const added = rows.filter((row) => !known.has(row.dataset.id));
  days.append(...added);
  regroup();
  added[0]?.querySelector("a")?.focus();
  const next = page.getElementById("more");
  if (next) {
    more.setAttribute("href", next.getAttribute("href"));
    more.removeAttribute("aria-busy");
  } else {
    more.closest(".more").remove();
  }
}

// Pictures that can't be loaded leave no hole.
addEventListener("error", (event) => {
  if (event.target instanceof HTMLImageElement) event.target.hidden = true;
}, true);
// One that was refused before this was read is asked for again, to be told of it; a drawing may have no width at all.
for (const image of document.images) {
  if (image.complete && !image.naturalWidth) image.src = image.src;
}

localTimes(document);
if (days) regroup();
document.addEventListener("click", showMore);

const events = new EventSource(`/events?after=${document.body.dataset.sequence}`);
events.addEventListener("open", () => tell(arrived ? `Live · ${arrived} new` : "Live"));
events.addEventListener("error", () => tell("Not connected"));
events.addEventListener("item", (message) => insert(JSON.parse(message.data)));
events.addEventListener("alert", () => {
  if (document.getElementById("alerts")) refreshSoon(["alerts"]);
});
