"""robots.txt against a real server."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from webserver import Site, local, serving

from streams.http import Fetcher
from streams.robots import CRAWL_DELAY_S_MAX, KEEP_FAILED_S, KEEP_S, Robots


class Guard:
    """Robots with a server and a clock to be set."""

    def __init__(self, site: Site, fetcher: Fetcher) -> None:
        self.site, self.now = site, 0.0
        self.robots = Robots(local(), fetcher, lambda: self.now)

    async def allows(self, path: str) -> bool:
        """Whether *path* of the server may be fetched."""
        return await self.robots.allows(self.site.url + path)


@pytest.fixture
async def guard() -> AsyncIterator[Guard]:
    """A server whose rules are asked."""
    async with serving() as site, Fetcher(local()) as fetcher:
        yield Guard(site, fetcher)


async def test_rules_are_read_for_us(guard: Guard) -> None:
    """Our own group counts before everybody's; the longest match decides."""
    guard.site.answers["/robots.txt"] = (
        "User-agent: *\nDisallow: /\n\nUser-agent: Wireroom\nDisallow: /private\nAllow: /private/press"
    )

    assert [True, False, True] == [await guard.allows(path) for path in ("/news", "/private/x", "/private/press/1")]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (web.Response(status=404), True),
        (web.Response(status=403), True),
        (web.Response(status=503), False),
        (web.Response(status=429), False),
        (web.Response(text="\0\0 no rules at all: : :\nDisallow"), True),
        (web.Response(status=302, headers={"Location": "/moved"}), True),
    ],
    ids=["404", "403", "503", "429", "nonsense", "redirect"],
)
async def test_servers_without_rules(guard: Guard, answer: web.Response, expected: bool) -> None:
    """No file allows everything, a failing server nothing."""
    guard.site.answers["/robots.txt"] = answer

    assert expected == await guard.allows("/a")


async def test_rules_are_kept_for_a_day_and_failures_for_minutes(guard: Guard) -> None:
    """A server is asked once a day; one that failed is asked sooner."""
    guard.site.answers["/robots.txt"] = web.Response(status=500)
    failing = [await guard.allows("/a"), await guard.allows("/b")]
    guard.site.answers["/robots.txt"] = "User-agent: *\nAllow: /"
    guard.now += KEEP_FAILED_S + 1
    working = [await guard.allows("/a"), await guard.allows("/b")]
    guard.now += KEEP_S - 1
    await guard.allows("/a")
    asked_in_a_day = len(guard.site.requests)
    guard.now += 2
    await guard.allows("/a")

    assert ([False, False], [True, True]) == (failing, working)
    assert (2, 3) == (asked_in_a_day, len(guard.site.requests))


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ("User-agent: *\nCrawl-delay: 5", 5.0),
        ("User-agent: *\nCrawl-delay: 2.5\n\nUser-agent: Wireroom\nCrawl-delay: 1", 1.0),
        ("User-agent: *\nCrawl-delay: 86400", CRAWL_DELAY_S_MAX),
        ("User-agent: *\nCrawl-delay: -3", 0.0),
        ("User-agent: *\nCrawl-delay: soon", 0.0),
        ("User-agent: *\nDisallow: /private", 0.0),
        ("", 0.0),
    ],
)
async def test_pause_that_a_site_asks_for_has_a_bound(guard: Guard, rules: str, expected: float) -> None:
    """Our own group's Crawl-delay counts before everybody's; what is no number, or too much, does not stop us."""
    guard.site.answers["/robots.txt"] = rules

    assert expected == await guard.robots.pause_s(guard.site.url + "/news")
