"""robots.txt against a real server."""

import asyncio
import threading
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st
from protego import Protego
from webserver import Site, local, serving

from streams.http.fetcher import Fetcher
from streams.http.robots import (
    CRAWL_DELAY_S_MAX,
    KEEP_FAILED_S,
    KEEP_S,
    ROBOTS_BYTES_MAX,
    SMALL_CHARS_MAX,
    Robots,
    for_us,
)

ANSWER_S = 10.0
"""Longer than a loop that is free takes to answer."""


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


def large(*lines: str) -> str:
    """A file with *lines* that is as large as any that is read."""
    lines_each = "".join(f"Disallow: /archive/{number}*/print\n" for number in range(16_000))
    return "\n".join([*lines, "User-agent: *", lines_each])[: ROBOTS_BYTES_MAX - 1]


@pytest.mark.parametrize("held_up", ["parse", "can_fetch"])
async def test_the_loop_answers_while_a_large_file_is_read(
    guard: Guard, monkeypatch: pytest.MonkeyPatch, held_up: str
) -> None:
    """Reading and asking a file of the largest size ends only after the loop has gone round."""
    guard.site.answers["/robots.txt"] = large()
    begun, ticked, waited = threading.Event(), threading.Event(), []
    real = getattr(Protego, held_up)

    def after_a_tick(*words: str) -> object:
        begun.set()
        waited.append(ticked.wait(ANSWER_S))
        return real(*words)

    monkeypatch.setattr(Protego, held_up, after_a_tick)
    asking = asyncio.create_task(guard.allows("/archive/7/print"))
    while not begun.is_set():  # noqa: ASYNC110  a thread sets it
        await asyncio.sleep(0.01)
    rounds = 0
    while rounds < 100:
        await asyncio.sleep(0)
        rounds += 1
    ticked.set()

    assert not await asking
    assert waited
    assert all(waited)


async def test_a_small_file_needs_no_thread(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nearly every site has one, and each page of it asks."""
    monkeypatch.setattr(asyncio, "to_thread", None)
    guard.site.answers["/robots.txt"] = ("User-agent: *\nDisallow: /private\n" + "#" * SMALL_CHARS_MAX)[
        :SMALL_CHARS_MAX
    ]

    assert [True, False] == [await guard.allows(path) for path in ("/news", "/private")]


async def test_many_agents_above_many_rules_are_read_in_linear_time(guard: Guard) -> None:
    """Each of 15,000 agents would be given each of 15,000 rules; those that are not us are one agent together."""
    rules = "".join(f"Disallow: /{number}\n" for number in range(15_000))
    agents = "".join(f"User-agent: a{number}\nUser agent w*{number}\n" for number in range(7_500))
    guard.site.answers["/robots.txt"] = f"{agents}User-agent: wire*room\n{rules}"

    assert [False, True] == [await guard.allows(path) for path in ("/7", "/x")]
    assert 2 == len(set(for_us(agents + "User-agent: wire*room", "Wireroom").splitlines()))


NAMES = ["Wireroom", "wire", "room", "*", "**", "wire*room", "* wireroom", "Otherbot", "", "wireroom:x", "w # x", "/"]
FIELDS = ["User-agent", "useragent", "USER AGENT", "user  agent", "Disallow", "Allow", "Crawl-delay", "Sitemap", "x"]
PATHS = ["/", "/a", "/a*b", "/b$", "", "/a # b", "4", "-1"]
LINES = st.tuples(
    st.sampled_from(["", " ", "\t"]),
    st.sampled_from(FIELDS),
    st.sampled_from([":", ": ", " : ", " ", "  ", ""]),
    st.sampled_from([*NAMES, *PATHS]),
    st.sampled_from(["", "", "#", " # no"]),
).map("".join)


@settings(max_examples=1_000, deadline=None)
@given(
    st.lists(LINES | st.text(max_size=12), max_size=12).map("\n".join), st.sampled_from(["Wireroom", "a.Wireroom", "-"])
)
def test_leaving_other_agents_out_changes_nothing_for_us(text: str, name: str) -> None:
    """What may be fetched, and how often, is as the whole file says, however it is written."""
    whole, own = Protego.parse(text), Protego.parse(for_us(text, name))

    for path in ("/", "/a", "/axb", "/b", "/c"):
        url = f"https://harbour-courier.example{path}"
        assert whole.can_fetch(url, name) == own.can_fetch(url, name)
    assert whole.crawl_delay(name) == own.crawl_delay(name)
