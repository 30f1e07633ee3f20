"""The sample's web site, on loopback: feeds with validators, pages, authors' pages, pictures, robots.txt."""

import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from email.utils import format_datetime
from hashlib import sha256

from aiohttp import web

from streams.demo.edition import Edition, edition
from streams.demo.picture import picture
from streams.demo.render import FEED_TYPES, Renderer
from streams.demo.sample import Sample, SampleAuthor, SampleFeed

HOST = "127.0.0.1"
ROBOTS = "User-agent: *\nDisallow: /tags/\n"


class Site:
    """Serves one sample.

    Its clock starts with the first request for a feed, so that whoever polls has seen an article before it is
    corrected; dates count from *started_at*.

    Args:
        sample: What it serves.
        base: Its address, without a slash at the end.
        started_at: The moment that publication dates count from.
        elapsed_s: Seconds of a clock that only goes forward, such as `time.monotonic`.
    """

    def __init__(self, sample: Sample, base: str, started_at: datetime, elapsed_s: Callable[[], float]) -> None:
        self._sample = sample
        self._render = Renderer(sample, base)
        self._started_at = started_at
        self._clock_s = elapsed_s
        self._first_asked_s: float | None = None

    def routes(self) -> list[web.RouteDef]:
        """Every address that it answers."""
        feeds = [web.get(feed.path, self._feed) for feed in self._sample.feeds]
        return [
            *feeds,
            web.get("/", self._front),
            web.get("/robots.txt", self._robots),
            web.get("/logo.svg", self._logo),
            web.get("/news/{slug}", self._article),
            web.get("/images/{slug}.png", self._picture),
            web.get("/people/{id}.svg", self._avatar),
            web.get("/people/{id}", self._author),
        ]

    def _edition(self) -> Edition:
        elapsed_s = 0.0 if self._first_asked_s is None else self._clock_s() - self._first_asked_s
        return edition(self._sample, self._started_at, elapsed_s)

    async def _feed(self, request: web.Request) -> web.Response:
        if self._first_asked_s is None:
            self._first_asked_s = self._clock_s()
        feed = next(one for one in self._sample.feeds if one.path == request.path)
        return self._feed_response(request, feed, self._edition())

    def _feed_response(self, request: web.Request, feed: SampleFeed, out: Edition) -> web.Response:
        body = self._render.feed(feed, out)
        etag = f'"{sha256(body.encode()).hexdigest()[:16]}"'
        modified_at = max((one.updated_at for one in out.of_feed(feed.id)), default=self._started_at)
        headers = {"ETag": etag, "Last-Modified": format_datetime(modified_at, usegmt=True)}
        if request.headers.get("If-None-Match") == etag:
            return web.Response(status=304, headers=headers)
        return web.Response(text=body, content_type=FEED_TYPES[feed.format], charset="utf-8", headers=headers)

    async def _front(self, _request: web.Request) -> web.Response:
        return _html(self._render.front(self._edition()))

    async def _article(self, request: web.Request) -> web.Response:
        out = self._edition()
        shown = out.find(request.match_info["slug"])
        if shown is None:
            raise web.HTTPNotFound
        return _html(self._render.article(shown, out))

    async def _author(self, request: web.Request) -> web.Response:
        author = next((one for one in self._people() if one.id == request.match_info["id"]), None)
        if author is None:
            raise web.HTTPNotFound
        return _html(self._render.author(author, self._edition()))

    async def _picture(self, request: web.Request) -> web.Response:
        return web.Response(body=picture(request.match_info["slug"]), content_type="image/png")

    async def _avatar(self, request: web.Request) -> web.Response:
        author = next((one for one in self._people() if one.id == request.match_info["id"]), None)
        if author is None:
            raise web.HTTPNotFound
        return _svg(self._render.badge(author.name))

    async def _logo(self, _request: web.Request) -> web.Response:
        return _svg(self._render.badge(self._sample.name))

    async def _robots(self, _request: web.Request) -> web.Response:
        return web.Response(text=ROBOTS)

    def _people(self) -> list[SampleAuthor]:
        return [one for one in self._sample.authors if one.kind == "person"]


@asynccontextmanager
async def served(sample: Sample, started_at: datetime, elapsed_s: Callable[[], float]) -> AsyncIterator[str]:
    """Serve *sample* on a free port of loopback; gives the address, such as "http://127.0.0.1:41234"."""
    app = web.Application()
    runner = web.AppRunner(app, access_log=None)
    listener = socket.create_server((HOST, 0))
    base = f"http://{HOST}:{listener.getsockname()[1]}"
    app.add_routes(Site(sample, base, started_at, elapsed_s).routes())
    await runner.setup()
    try:
        await web.SockSite(runner, listener).start()
        yield base
    finally:
        await runner.cleanup()
        listener.close()


def _html(text: str) -> web.Response:
    return web.Response(text=text, content_type="text/html", charset="utf-8")


def _svg(text: str) -> web.Response:
    return web.Response(text=text, content_type="image/svg+xml", charset="utf-8")
