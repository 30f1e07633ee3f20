"""What every answer of the live page carries, and who may ask: the page holds words from strangers."""

import re
from collections.abc import Awaitable, Callable, Collection, Sequence

from aiohttp import web

from schemas.errors import UsageError
from streams.http.addresses import is_loopback

ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:[0-9]{1,5})?|https?://\[[0-9a-f:]+\](:[0-9]{1,5})?")
"""A page's origin as its browser sends it; "null", which files and any framed page have, names nobody."""
SHARED = ("/events", "/api/items")
"""What pages of other origins may read, where they are allowed: data, never our own pages."""

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


def origins(text: str) -> frozenset[str]:
    """The origins that *text* lists, comma separated.

    Raises:
        UsageError: One of them is no origin; "*" is none, because any page on the web could then read the alerts.
    """
    found = [part.strip() for part in text.split(",") if part.strip()]
    for one in found:
        if not ORIGIN.fullmatch(one):
            raise UsageError(
                f"WIREROOM_WEB_ALLOW_ORIGINS: {one!r} is no origin; write each as a browser sends it, in lower case "
                "and without a path, as in http://127.0.0.1:8000"
            )
    return frozenset(found)


def guard(
    app: web.Application, *, host: str, image_hosts: Sequence[str], allowed: Collection[str] = frozenset()
) -> None:
    """Have every answer of *app* carry the security headers, and turn away requests that another name led here.

    Args:
        app: Not started yet.
        host: The address that it is bound to. On loopback, only requests to a loopback name are answered, or any
            web page could have its own name point here and read the alerts.
        image_hosts: As in `policy`.
        allowed: Origins whose pages may read what is SHARED, as `origins` gives them; without credentials.
    """
    headers = {
        "Content-Security-Policy": policy(image_hosts),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }
    is_local = is_loopback(host)

    async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(headers)
        if allowed and request.path in SHARED:
            response.headers["Vary"] = "Origin"
            if (origin := request.headers.get("Origin", "")) in allowed:
                response.headers["Access-Control-Allow-Origin"] = origin

    @web.middleware
    async def turn_away(request: web.Request, handler: Handler) -> web.StreamResponse:
        if is_local and not is_loopback(request.url.host or ""):
            raise web.HTTPMisdirectedRequest(text="This page answers to localhost only.\n")
        return await handler(request)

    app.on_response_prepare.append(add_headers)
    app.middlewares.append(turn_away)
