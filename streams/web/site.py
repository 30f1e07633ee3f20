"""The live page itself: a board, who listens, and an answer for each address."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import orjson
from aiohttp import web

from schemas.alert import Alert
from schemas.codec import encode
from schemas.event import EnrichedItem
from schemas.story import Story
from streams.canary.mark import is_canary
from streams.settings import Settings
from streams.web.board import Board, Cursor, by_day, page
from streams.web.files import StaticFiles
from streams.web.hub import RETRY_MS, Hub, message
from streams.web.render import Renderer
from streams.web.security import guard, origins

PAGE_ITEMS = 40
"""Items of the feed on one page."""
LIMIT_DIGITS, API_ITEMS_MAX = 6, 200
"""Digits of the number of items that may be asked for, and the largest such number."""
MISSED_MAX = 100
"""Events that a browser which comes back is sent at once; one that missed more reloads."""
ALIVE_S = 15.0
"""How often a silent connection is written to, so that a dead one is noticed."""


def _now() -> datetime:
    return datetime.now(UTC)


class Site:
    """The page and its state.

    Args:
        settings: Where it is bound, and which addresses pictures may come from without TLS.
        clock: The wall clock; ranks what is popular.
    """

    def __init__(self, settings: Settings, clock: Callable[[], datetime] = _now) -> None:
        self._settings, self._clock = settings, clock
        self.board = Board()
        self.hub = Hub()
        self.waiting: set[str] = set()
        """Topics that have not been read to their end yet: until then the page is not ready."""
        self._render = Renderer(settings.allow_addresses)

    def take(self, record: EnrichedItem | Story | Alert) -> None:
        """Take in one record, and tell who listens; readers of the page are not shown canaries."""
        if is_canary(record):
            return
        if isinstance(record, Story):
            self.board.apply_story(record)
        elif isinstance(record, Alert):
            if self.board.apply_alert(record):
                self.hub.publish(_alert_message(record))
        elif self.board.apply(record) and len(self.hub):
            self.hub.publish(self._item_message(record))

    def app(self) -> web.Application:
        """The application, ready to be served."""
        app = web.Application()
        allowed = origins(self._settings.web_allow_origins)
        guard(app, host=self._settings.web_host, image_hosts=self._render.image_hosts, allowed=allowed)
        app.middlewares.append(self._errors_as_pages)
        app.router.add_get("/", self.front)
        app.router.add_get("/items/{id}", self.item)
        app.router.add_get("/alerts", self.alerts)
        app.router.add_get("/events", self.events)
        app.router.add_get("/api/items", self.api_items)
        app.router.add_get("/live", self.live)
        app.router.add_get("/ready", self.ready)
        app.router.add_get("/static/{name}", StaticFiles().get)
        app.on_shutdown.append(self._close)
        return app

    async def front(self, request: web.Request) -> web.Response:
        """The front page; `?before=` goes on further down the feed."""
        events, more = page(self.board, PAGE_ITEMS, _cursor(request))
        now = self._clock()
        lead = self.board.lead(now)
        return self._page(
            "front.html",
            here="front",
            lead=lead,
            told_by=self.board.size_of_story(lead).publishers if lead else 0,
            popular=self.board.most_popular(now),
            picks=[(event, self.board.pick_of(event.id, now)) for event in self.board.picks(now)],
            days=list(by_day(events)),
            more=more,
        )

    async def item(self, request: web.Request) -> web.Response:
        """One article."""
        event = self.board.item(request.match_info["id"])
        if event is None:
            raise web.HTTPNotFound(text="This item is not among the newest that the page holds.")
        story, pick = self.board.story_items(event), self.board.pick_of(event.id, self._clock())
        return self._page(
            "item.html", here="item", event=event, story=story, size=self.board.size_of_story(event), pick=pick
        )

    async def alerts(self, _request: web.Request) -> web.Response:
        """The alerts."""
        return self._page("alerts.html", here="alerts", threads=self.board.alerts())

    async def api_items(self, request: web.Request) -> web.Response:
        """The feed as JSON: `items`, each as on the topic, and `next`, to be given as `?before=`; "" at the end."""
        limit = request.query.get("limit", str(PAGE_ITEMS))
        if not limit.isdecimal() or len(limit) > LIMIT_DIGITS or not 0 < int(limit) <= API_ITEMS_MAX:
            raise web.HTTPBadRequest(text=f"limit={limit!r}: expected a number from 1 to {API_ITEMS_MAX}")
        events, more = page(self.board, int(limit), _cursor(request))
        answer = {"items": [orjson.Fragment(encode(event)) for event in events], "next": str(more or "")}
        return web.Response(body=orjson.dumps(answer), content_type="application/json")

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: `item` and `alert`, described in docs/subscribe/README.md."""
        if self.hub.is_full:
            raise web.HTTPServiceUnavailable(text="Too many pages are open; try again later.")
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        # A reader may close the page at any moment.
        with self.hub.listen() as listener, suppress(ConnectionResetError):
            await response.prepare(request)
            await response.write(f"retry: {RETRY_MS}\n\n".encode() + self._missed(request))
            while not listener.is_closed:
                sent = await listener.get(ALIVE_S)
                if sent or not listener.is_closed:
                    await response.write(sent or b": still here\n\n")
        return response

    def _missed(self, request: web.Request) -> bytes:
        """What the browser has not seen: since the last message it got, else since the page was made."""
        last = request.headers.get("Last-Event-ID") or request.query.get("after", "")
        if not last.isdecimal() or len(last) > 19:
            return b""
        return b"".join(self._item_message(event) for event in self.board.since(int(last), MISSED_MAX))

    def _item_message(self, event: EnrichedItem) -> bytes:
        html = self._render("row.html", event=event)
        about = {"id": event.id, "article": event.article_id, "sequence": event.sequence}
        # For pages of others, which know nothing of our markup.
        words = {"headline": event.headline, "url": event.url, "publisher": event.publisher.name}
        return message("item", about | words | {"html": html}, event.sequence)

    async def live(self, _request: web.Request) -> web.Response:
        """Whether the process answers."""
        return web.Response(text="live\n")

    async def ready(self, _request: web.Request) -> web.Response:
        """Whether everything that was there at the start has been read."""
        if self.waiting:
            return web.Response(status=503, text=f"still reading {', '.join(sorted(self.waiting))}\n")
        return web.Response(text="ready\n")

    def _page(self, template: str, *, status: int = 200, **values: Any) -> web.Response:
        html = self._render(template, sequence=self.board.sequence, **values)
        return web.Response(status=status, text=html, content_type="text/html", headers={"Cache-Control": "no-cache"})

    @web.middleware
    async def _errors_as_pages(self, request: web.Request, handler: Any) -> web.StreamResponse:
        try:
            response: web.StreamResponse = await handler(request)
        except web.HTTPError as error:
            if "text/html" not in request.headers.get("Accept", ""):
                raise
            return self._page("error.html", status=error.status, here="", heading=error.reason, sentence=error.text)
        return response

    async def _close(self, _app: web.Application) -> None:
        self.hub.close()


def _alert_message(alert: Alert) -> bytes:
    about = {"id": alert.id, "number": alert.number, "status": alert.status}
    return message("alert", about | {"severity": alert.severity, "title": alert.title})


def _cursor(request: web.Request) -> Cursor | None:
    text = request.query.get("before", "")
    cursor = Cursor.parse(text) if text else None
    if text and cursor is None:
        raise web.HTTPBadRequest(text=f"before={text[:60]!r} names no place in the feed")
    return cursor
