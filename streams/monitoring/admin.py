"""The admin port: how a process is, for those who operate it. It changes nothing, and only GET is answered.

    /           these names
    /metrics    every figure, in Prometheus's text format; docs/metrics.md lists them
    /live       200 while every role gets on, else 503 and one sentence for each that does not
    /ready      200 once every role has started, else 503 and what is awaited

It runs in a thread with an event loop of its own, so that it answers also when the process's own loop is frozen.
"""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import Protocol

from aiohttp import web
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from schemas.errors import UsageError
from streams.http.addresses import is_loopback

START_S = 10.0
"""How long binding may take."""
STOP_S = 0.5
"""How long open requests have to end."""


class Shown(Protocol):
    """What the port shows; called in the port's thread."""

    def stuck(self) -> list[str]:
        """A sentence for each role that does not get on."""

    def awaited(self) -> list[str]:
        """A sentence for each thing that has not started."""

    def metrics(self) -> bytes:
        """All figures."""


class Admin:
    """Serves the port in a thread.

    Args:
        shown: What to show.
        host: Address to bind to.
        port: 0 takes a free one.
    """

    def __init__(self, shown: Shown, host: str, port: int) -> None:
        self._shown, self._host, self._port = shown, host, port
        self._address: Future[str] = Future()
        self._stop: Callable[[], object] = lambda: None
        self._thread = threading.Thread(target=self._run, name="admin", daemon=True)

    def start(self) -> str:
        """Listen; the address, as in http://127.0.0.1:9100.

        Raises:
            UsageError: It can't be bound.
        """
        self._thread.start()
        return self._address.result(START_S)

    def stop(self) -> None:
        """Stop listening."""
        self._stop()
        self._thread.join(2 * STOP_S)

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        self._stop = lambda: loop.call_soon_threadsafe(stop.set)
        runner = web.AppRunner(self.app(), access_log=None, handle_signals=False, shutdown_timeout=STOP_S)
        try:
            await runner.setup()
            await web.TCPSite(runner, self._host, self._port).start()
        except OSError as error:
            why = f"the admin port can't be bound to {self._host}:{self._port}: {error.strerror}"
            self._address.set_exception(UsageError(f"{why}; set WIREROOM_ADMIN_PORT (0 takes a free one, -1 none)"))
        else:
            shown = f"[{self._host}]" if ":" in self._host else self._host
            self._address.set_result(f"http://{shown}:{runner.addresses[0][1]}")
            await stop.wait()
        finally:
            await runner.cleanup()

    def app(self) -> web.Application:
        """The application, ready to be served."""
        app = web.Application(middlewares=[self._turn_away])
        app.router.add_get("/", self._index, allow_head=False)
        app.router.add_get("/metrics", self._metrics, allow_head=False)
        app.router.add_get("/live", self._live, allow_head=False)
        app.router.add_get("/ready", self._ready, allow_head=False)
        return app

    @web.middleware
    async def _turn_away(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        # On loopback any web page could have a name of its own point here, and read on.
        if is_loopback(self._host) and not is_loopback(request.url.host or ""):
            raise web.HTTPMisdirectedRequest(text="This port answers to localhost only.\n")
        return await handler(request)

    async def _index(self, _request: web.Request) -> web.Response:
        return web.Response(text="/live\n/ready\n/metrics\n")

    async def _metrics(self, _request: web.Request) -> web.Response:
        return web.Response(body=self._shown.metrics(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def _live(self, _request: web.Request) -> web.Response:
        return _answer(self._shown.stuck(), "every role gets on")

    async def _ready(self, _request: web.Request) -> web.Response:
        return _answer(self._shown.awaited(), "every role has started")


def _answer(complaints: list[str], well: str) -> web.Response:
    if complaints:
        return web.Response(status=503, text="\n".join(complaints) + "\n")
    return web.Response(text=well + "\n")
