"""The canary's end of the way: a small webhook receiver that says which items' alerts arrive, and when."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from schemas.alert import Alert
from schemas.codec import decode
from schemas.errors import RefusedError, UsageError
from schemas.limits import MESSAGE_BYTES_MAX

SHUTDOWN_S = 2.0
"""How long open connections have to end."""

Arrived = Callable[[str], None]
"""Told the id of an item in an alert that has just arrived; may be told of strangers' and repeatedly."""


@asynccontextmanager
async def receiving(host: str, port: int, arrived: Arrived) -> AsyncIterator[None]:
    """Receive alerts at *host*, *port* meanwhile.

    Raises:
        UsageError: The address is taken or is none of this machine's.
    """

    async def take(request: web.Request) -> web.Response:
        try:
            alert = decode(await request.read(), Alert)
        except RefusedError as error:
            raise web.HTTPBadRequest(text=f"{error}\n") from error
        for item in alert.items:
            arrived(item.id)
        # Others' alerts are taken too: a delivery that is refused would be alarming where nothing is wrong.
        return web.Response(status=204)

    app = web.Application(client_max_size=MESSAGE_BYTES_MAX + 1)
    app.router.add_post("/{path:.*}", take)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_S)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise UsageError(
                f"the canary's receiver can't listen on {host}:{port}: {error.strerror}; does another canary run "
                "there? Choose another with --receiver-port, and add its address to the receiver in receivers.yaml"
            ) from error
        yield
    finally:
        await runner.cleanup()
