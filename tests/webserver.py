"""A real web server on loopback that answers as it is told, for tests of what fetches."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from ipaddress import ip_network

from aiohttp import web

from streams.settings import Settings

LOOPBACK = (ip_network("127.0.0.0/8"),)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Site:
    """What the server answers: path -> handler or body. Remembers every request."""

    def __init__(self) -> None:
        self.answers: dict[str, Handler | web.Response | str] = {}
        self.requests: list[web.Request] = []
        self.url = ""

    @property
    def paths(self) -> list[str]:
        """Paths asked for, in order, robots.txt left out."""
        return [one.path for one in self.requests if one.path != "/robots.txt"]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """The answer of the request's path; 404 where there is none."""
        self.requests.append(request)
        answer = self.answers.get(request.path)
        if answer is None:
            return web.Response(status=404, text="not here")
        if isinstance(answer, str):
            return web.Response(text=answer, content_type="text/html")
        if isinstance(answer, web.Response):
            return web.Response(status=answer.status, body=answer.body, headers=answer.headers)
        return await answer(request)


@asynccontextmanager
async def serving() -> AsyncIterator[Site]:
    """A `Site` that answers on a free port of loopback."""
    site = Site()
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", site.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    site.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield site
    finally:
        await runner.cleanup()


def local(**given: object) -> Settings:
    """Settings that open loopback."""
    return Settings(**{"allow_addresses": LOOPBACK, **given})  # type: ignore[arg-type]  # fields of several types
