"""The sample's web site, asked over HTTP on loopback."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import aiohttp
import pytest

from streams.demo.sample import load
from streams.demo.site import served

CORRECTED = "/news/ferry-crews-vote-to-strike"
LATE = "/news/ferry-talks-resume-at-city-hall"


@dataclass
class Visitor:
    """A reader of the site, and the hand on its clock."""

    base: str
    session: aiohttp.ClientSession
    now_s: list[float] = field(default_factory=lambda: [0.0])

    async def get(self, path: str, **headers: str) -> tuple[int, str, dict[str, str]]:
        """Status, body and headers of one answer."""
        async with self.session.get(self.base + path, headers=headers) as response:
            return response.status, await response.text("utf-8", "replace"), dict(response.headers.items())

    def wait(self, seconds: float) -> None:
        """Let the site's clock go on."""
        self.now_s[0] += seconds


@pytest.fixture
async def visitor() -> AsyncIterator[Visitor]:
    """A visitor of a fresh site."""
    now_s = [100.0]
    started_at = datetime(2026, 3, 2, 8, tzinfo=UTC)
    async with served(load(), started_at, lambda: now_s[0]) as base, aiohttp.ClientSession() as session:
        yield Visitor(base, session, now_s)


@pytest.mark.parametrize("path", [feed.path for feed in load().feeds])
async def test_feed_that_did_not_change_is_not_sent_again(visitor: Visitor, path: str) -> None:
    """A feed asked for with the entity tag of its last answer gives 304 and no body."""
    first, body, headers = await visitor.get(path)
    again, nothing, _ = await visitor.get(path, **{"If-None-Match": headers["Etag"]})

    assert (200, 304) == (first, again)
    assert body
    assert "" == nothing
    assert headers["Last-Modified"].endswith(" GMT")


async def test_feed_that_changed_is_sent(visitor: Visitor) -> None:
    """The entity tag of an older edition gives the whole new one."""
    _, before, headers = await visitor.get("/city/feed.xml")
    visitor.wait(20)
    status, after, _ = await visitor.get("/city/feed.xml", **{"If-None-Match": headers["Etag"]})

    assert 200 == status
    assert before != after
    assert LATE in after


async def test_clock_starts_with_the_first_feed(visitor: Visitor) -> None:
    """However late a poller begins, it sees the article first as it was, and corrected later."""
    visitor.wait(3600)
    _, first, _ = await visitor.get("/city/feed.xml")
    _, before, _ = await visitor.get(CORRECTED)
    visitor.wait(20)
    _, after, _ = await visitor.get(CORRECTED)

    assert "from Friday" in first
    assert "Correction:" not in before
    assert "from Saturday" in after
    assert "Correction:" in after


async def test_late_article_is_not_there_before_its_time(visitor: Visitor) -> None:
    """An article that is not out yet answers 404, and 200 later."""
    await visitor.get("/city/feed.xml")
    early, *_ = await visitor.get(LATE)
    visitor.wait(20)
    late, *_ = await visitor.get(LATE)

    assert (404, 200) == (early, late)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html"),
        ("/people/noor-halvane", "text/html"),
        ("/people/noor-halvane.svg", "image/svg+xml"),
        ("/images/eels-take-the-stairs.png", "image/png"),
        ("/logo.svg", "image/svg+xml"),
        ("/robots.txt", "text/plain"),
    ],
)
async def test_everything_else_is_served(visitor: Visitor, path: str, kind: str) -> None:
    """Front page, authors' pages, pictures and robots.txt are there, each with its content type."""
    status, body, headers = await visitor.get(path)

    assert 200 == status
    assert body
    assert headers["Content-Type"].startswith(kind)


@pytest.mark.parametrize("path", ["/people/nobody", "/people/nobody.svg", "/people/saltmarsh-press-agency", "/nothing"])
async def test_what_is_not_there_answers_404(visitor: Visitor, path: str) -> None:
    """Unknown people, an agency, and unknown addresses have no page."""
    status, *_ = await visitor.get(path)

    assert 404 == status
