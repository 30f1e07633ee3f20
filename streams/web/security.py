"""What every answer of the live page carries, and who may ask: the page holds words from strangers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from aiohttp import web

from streams.addresses import is_loopback

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def policy(image_hosts: Sequence[str]) -> str:
    """The Content-Security-Policy: our own script and style, pictures by TLS, nothing else, no frames, no forms.

    Args:
        image_hosts: Hosts that pictures may come from without TLS.
    """
    images = " ".join(["'self'", "https:", *(f"http://{host}:*" for host in image_hosts)])
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        f"img-src {images}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def guard(app: web.Application, *, host: str, image_hosts: Sequence[str]) -> None:
    """Have every answer of *app* carry the security headers, and turn away requests that another name led here.

    Args:
        app: Not started yet.
        host: The address that it is bound to. On loopback, only requests to a loopback name are answered, or any
            web page could have its own name point here and read the alerts.
        image_hosts: As in `policy`.
    """
    headers = {
        "Content-Security-Policy": policy(image_hosts),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }
    is_local = is_loopback(host)

    async def add_headers(_request: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(headers)

    @web.middleware
    async def turn_away(request: web.Request, handler: Handler) -> web.StreamResponse:
        if is_local and not is_loopback(request.url.host or ""):
            raise web.HTTPMisdirectedRequest(text="This page answers to localhost only.\n")
        return await handler(request)

    app.on_response_prepare.append(add_headers)
    app.middlewares.append(turn_away)
