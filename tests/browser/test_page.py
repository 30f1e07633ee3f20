"""The live page in a real browser: Chromium against the real application. No address but loopback is asked."""

import asyncio
import os
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer
from newsstand import COURIER, LEDGER, MARA, NOON, alert, event, in_story
from playwright.async_api import Browser, Page, Route, async_playwright, expect

from schemas.alert import Alert
from schemas.event import EnrichedItem
from streams.settings import Settings
from streams.web.site import PAGE_ITEMS, Site

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(180)]

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
         "--disable-component-update", "--disable-sync",
         "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]  # fmt: skip
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9" fill="#678"/></svg>'
EVIL = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>"


def chromium() -> str:
    """Where Chromium is; without it the test is skipped, or fails where CI=true."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or ""
    if not found and os.environ.get("CI") == "true":
        pytest.fail("Chromium is needed here: apt-get install -y chromium")
    if not found:
        pytest.skip("no Chromium on this machine")
    return found


@dataclass
class Visit:
    """One open browser window on a running page."""

    site: Site
    page: Page
    address: str
    said: list[str] = field(default_factory=list)
    """What the browser's console said, policy violations among it."""
    asked: list[str] = field(default_factory=list)
    """Every address that it asked for elsewhere."""

    async def go(self, path: str = "") -> None:
        """Open a path."""
        await self.page.goto(self.address + path)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chrome() -> AsyncIterator[Browser]:
    """One browser for all tests; each has a window of its own."""
    executable = chromium()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield browser
        await browser.close()


@asynccontextmanager
async def visit(
    chrome: Browser, *records: EnrichedItem | Alert, width: int = 1280, **options: Any
) -> AsyncIterator[Visit]:
    """The page over *records* in a window of that width; strangers' pictures are stood in for."""
    site = Site(Settings(), clock=lambda: NOON)
    for record in records:
        site.take(record)
    context = await chrome.new_context(
        viewport={"width": width, "height": 900}, **{"timezone_id": "UTC", "locale": "en-GB", **options}
    )
    async with TestServer(site.app(), host="127.0.0.1") as server:
        seen = Visit(site, await context.new_page(), str(server.make_url("/")))
        seen.page.on("console", lambda message: seen.said.append(message.text))
        seen.page.on("pageerror", lambda error: seen.said.append(str(error)))

        async def stand_in(route: Route) -> None:
            seen.asked.append(route.request.url)
            await route.fulfill(body=PICTURE, content_type="image/svg+xml")

        await context.route(re.compile("^https://"), stand_in)
        try:
            yield seen
        finally:
            await context.close()


def feed(count: int) -> list[EnrichedItem]:
    """So many events, an hour apart."""
    return [
        event(n, headline=f"Headline {n}", published_at=NOON - timedelta(hours=count - n)) for n in range(1, count + 1)
    ]


async def test_new_event_appears_by_itself(chrome: Browser) -> None:
    """A row arrives at its place in the open front page, the lead and the ranks follow, and the page says so."""
    async with visit(chrome, *feed(3)) as seen:
        await seen.go()
        await expect(seen.page.locator("#live")).to_have_text("Live")
        for number, publisher in ((8, COURIER), (9, LEDGER)):
            seen.site.take(event(number, headline=f"Fresh {number}", publisher=publisher, story=in_story("s", 2, 2),
                                 published_at=NOON + timedelta(minutes=number)))  # fmt: skip

        await expect(seen.page.locator(".row h4").first).to_have_text("Fresh 9")
        await expect(seen.page.locator("#live")).to_have_text("Live · 2 new")
        await expect(seen.page.locator(".lead h2")).to_have_text("Fresh 9")
        await expect(seen.page.locator(".popular li").first).to_contain_text("2 publishers")
        assert seen.said == []


async def test_new_version_takes_the_place_of_the_old_one(chrome: Browser) -> None:
    """An item stands once in the feed, whatever happens to it."""
    async with visit(chrome, *feed(3)) as seen:
        await seen.go()
        await expect(seen.page.locator("#live")).to_have_text("Live")
        seen.site.take(event(9, id="item-2", headline="Headline 2, corrected", version=2,
                             published_at=NOON - timedelta(hours=1)))  # fmt: skip

        await expect(seen.page.locator('[data-id="item-2"] h4')).to_have_text("Headline 2, corrected")
        await expect(seen.page.locator(".row")).to_have_count(3)
        await expect(seen.page.locator(".row h4")).to_have_text(["Headline 3", "Headline 2, corrected", "Headline 1"])


async def test_open_article_says_that_it_changed(chrome: Browser) -> None:
    """Who reads an article that changes is offered the new version."""
    async with visit(chrome, event(1)) as seen:
        await seen.go("items/item-1")
        await expect(seen.page.locator("#live")).to_have_text("Live")
        await expect(seen.page.locator("#changed")).to_be_hidden()
        seen.site.take(event(2, id="item-1", headline="Another headline", version=2, change="headline"))
        await seen.page.get_by_role("link", name="Show the new version").click()

        await expect(seen.page.locator("h1")).to_have_text("Another headline")


async def test_alert_appears_by_itself(chrome: Browser) -> None:
    """The open alerts page shows an alert within seconds."""
    async with visit(chrome) as seen:
        await seen.go("alerts")
        await expect(seen.page.locator("#live")).to_have_text("Live")
        seen.site.take(alert())

        await expect(seen.page.locator(".thread h2")).to_have_text("Strike in a port", timeout=10_000)


async def test_show_more_goes_on_in_place(chrome: Browser) -> None:
    """The feed grows where it stands, the focus goes to the first new row, and at the end the button is gone."""
    async with visit(chrome, *feed(PAGE_ITEMS + 5)) as seen:
        await seen.go()
        await expect(seen.page.locator(".row")).to_have_count(PAGE_ITEMS)
        await seen.page.get_by_role("link", name="Show more").click()

        await expect(seen.page.locator(".row")).to_have_count(PAGE_ITEMS + 5)
        await expect(seen.page.locator("#more")).to_have_count(0)
        await expect(seen.page.locator(".row a:focus")).to_have_text("Headline 5")


async def test_page_works_without_script(chrome: Browser) -> None:
    """Everything is there, times in UTC, and "Show more" is a link."""
    async with visit(chrome, *feed(PAGE_ITEMS + 5), java_script_enabled=False) as seen:
        await seen.go()
        await seen.page.get_by_role("link", name="Show more").click()

        await expect(seen.page.locator(".row")).to_have_count(5)


async def test_times_and_days_are_the_readers(chrome: Browser) -> None:
    """Just before midnight in UTC is the next day in Tokyo."""
    late = event(1, published_at=NOON.replace(hour=23, minute=30), seen_at=NOON.replace(hour=23, minute=31))
    async with visit(chrome, late, timezone_id="Asia/Tokyo") as seen:
        await seen.go()

        await expect(seen.page.locator(".day__name")).to_have_text("Wednesday, 5 March 2025")
        await expect(seen.page.locator(".row time")).to_have_text("08:30")
        await seen.go("items/item-1")
        await expect(seen.page.locator(".article__source time")).to_contain_text("5 March 2025")


@pytest.mark.parametrize("width", [360, 390, 768, 1280])
async def test_nothing_runs_over_the_side(chrome: Browser, width: int) -> None:
    """At phone, tablet and desk width no page scrolls sideways, also with endless words."""
    long = event(2, headline="Donaudampfschifffahrtsgesellschaft" * 4, url="https://a.example/" + "x" * 400)
    async with visit(chrome, *feed(1), long, alert(title="W" * 120, terms=("x" * 200,)), width=width) as seen:
        for path in ("", "items/item-2", "alerts"):
            await seen.go(path)

            assert await seen.page.evaluate("document.documentElement.scrollWidth") <= width, path


async def test_nothing_of_a_stranger_runs(chrome: Browser) -> None:
    """Markup in headlines, names and texts is shown, also in rows that arrive later; no script, no policy violation."""
    wild = {"headline": EVIL, "summary": EVIL, "section": EVIL, "body_text": EVIL, "url": "javascript:alert(1)"}
    async with visit(chrome, event(1, **wild), alert(title=EVIL, reason=EVIL, terms=(EVIL,))) as seen:
        for path in ("items/item-1", "alerts", ""):
            await seen.go(path)
            await expect(seen.page.locator("#live")).to_have_text("Live")
        seen.site.take(event(2, **wild))
        await expect(seen.page.locator(".row")).to_have_count(2)

        assert "taken" not in await seen.page.title()
        assert seen.said == []


async def test_only_pictures_are_asked_for_elsewhere(chrome: Browser) -> None:
    """No script, style, font or counter of anybody else: an article asks for its pictures and nothing more."""
    async with visit(chrome, event(1)) as seen:
        await seen.go("items/item-1")
        await seen.page.wait_for_load_state("load")

        assert {url.rpartition(".")[2] for url in seen.asked} == {"svg"}
        assert {url.split("/")[2] for url in seen.asked} == {"harbour-courier.example"}


@pytest.mark.parametrize("late_s", [0.0, 0.5])
async def test_picture_that_is_gone_leaves_no_hole(chrome: Browser, late_s: float) -> None:
    """A picture that can't be loaded is taken off the page, also where that was told before the script was there."""
    gone = event(1, authors=(), image=None, publisher=COURIER)

    async def late(route: Route) -> None:
        await asyncio.sleep(late_s)
        await route.continue_()

    async with visit(chrome, event(2, image=None, authors=(MARA,)), gone) as seen:
        await seen.page.route("**/logo.svg", lambda route: route.fulfill(status=404))
        await seen.page.route("**/wireroom.js", late)
        await seen.go("items/item-2")

        await expect(seen.page.locator(".article__source img")).to_be_hidden()


async def test_keyboard_reaches_the_content_first(chrome: Browser) -> None:
    """The first Tab offers to skip to the content."""
    async with visit(chrome, *feed(2)) as seen:
        await seen.go()
        await seen.page.keyboard.press("Tab")
        await expect(seen.page.locator(":focus")).to_have_text("Skip to content")
        await seen.page.keyboard.press("Enter")

        await expect(seen.page.locator("main")).to_be_focused()


async def test_page_has_landmarks_and_names(chrome: Browser) -> None:
    """A screen reader finds the main part, the navigation, and each section by its name."""
    async with visit(chrome, *feed(2), event(3, is_featured=True)) as seen:
        await seen.go()

        for role, name in (("main", None), ("navigation", "Main"), ("region", "Lead story"), ("region", "News Feed"),
                           ("region", "Most Popular"), ("region", "Editors’ Picks")):  # fmt: skip
            await expect(seen.page.get_by_role(role, name=name)).to_have_count(1)  # type: ignore[arg-type]


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_words_stand_out_from_the_ground(chrome: Browser, scheme: str) -> None:
    """Every text has a contrast of at least 4.5 to 1 in light and in dark (WCAG 2.2, 1.4.3)."""
    async with visit(
        chrome, event(1, is_featured=True), alert(), alert(id="f", severity="flash"), color_scheme=scheme
    ) as seen:
        for path in ("", "items/item-1", "alerts"):
            await seen.go(path)

            assert await seen.page.evaluate(_CONTRAST) == [], path


_CONTRAST = """() => {
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = colour.map((c) => c / 255).map((c) => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour.slice(0, 3);
    }
    return [255, 255, 255];
  };
  const weak = [];
  for (const node of document.querySelectorAll("body *")) {
    const own = [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim());
    if (!own || !node.checkVisibility()) continue;
    const both = [light(rgb(getComputedStyle(node).color).slice(0, 3)), light(ground(node))];
    const contrast = (Math.max(...both) + .05) / (Math.min(...both) + .05);
    if (contrast < 4.5) weak.push(`${node.className || node.tagName}: ${contrast.toFixed(2)}`);
  }
  return weak;
}"""
