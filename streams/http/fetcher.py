"""`Fetcher`: HTTP to strangers' servers, and nowhere else.

Only http and https; only addresses of the public internet, unless the settings open them, checked on the address that
is really dialled, at every redirect; one deadline for all of a request; a limit on the unpacked body; manners.
"""

import asyncio
import socket
import time
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self
from urllib.parse import urljoin, urlsplit

import aiohttp
from yarl import URL

from agents.identity import host_of, redact
from schemas.errors import RefusedError, RetryableError, TooLargeError
from schemas.limits import URL_CHARS_MAX
from streams.http.addresses import address_of, is_opened, may_dial
from streams.http.pacing import Pacing
from streams.http.response import Response
from streams.settings import Settings

REDIRECTS_MAX = 5
"""A request that is led on once more is refused."""
CHUNK_BYTES = 65_536
RESOLVE_S = 5.0
"""How long the look-up may take that tells whether a host is a private one that the settings open."""
CONNECT_S = 10.0
"""How long connecting to one address may take."""
TOO_MANY_S = 60.0
"""Silence after 429 or 503 without a Retry-After."""
ACCEPT_PAGE = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5"
ACCEPT_FEED = (
    "application/atom+xml,application/rss+xml,application/feed+json,application/rdf+xml;q=0.9,"
    "application/xml;q=0.8,text/xml;q=0.8,application/json;q=0.7,*/*;q=0.5"
)
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_PERMANENT = frozenset((301, 308))
_BUSY = frozenset((429, 503))


class _NotPublicError(OSError):
    """The address that would be dialled is not public; always the same text, so that several are one error."""

    def __init__(self) -> None:
        super().__init__("the address is not public")


class Fetcher:
    """GETs what strangers publish. Use it with `async with`.

    Args:
        settings: Limits, and which private networks are open.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._pacing = Pacing(settings.host_gap_s, time.monotonic)
        self._slots = asyncio.Semaphore(settings.fetch_concurrency)
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        connector = aiohttp.TCPConnector(
            limit=self._settings.fetch_concurrency, socket_factory=self._socket, ttl_dns_cache=60
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": self._settings.user_agent},
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_S),
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session:
            await self._session.close()

    async def get(
        self,
        url: str,
        *,
        accept: str = ACCEPT_PAGE,
        bytes_max: int = 0,
        etag: str = "",
        last_modified: str = "",
        is_paced: bool = True,
        pause_s: float = 0.0,
    ) -> Response:
        """The answer to GET *url*, whatever its status; redirects are followed, at most REDIRECTS_MAX.

        Args:
            url: http or https; user and password in it are sent, and never shown.
            accept: Media types, as in the header.
            bytes_max: Limit of the unpacked body; 0 takes the settings' limit for pages.
            etag: Sent back as If-None-Match, byte for byte.
            last_modified: Sent back as If-Modified-Since, byte for byte.
            is_paced: False takes no turn at the host: for robots.txt, which precedes a request that does.
            pause_s: The pause between two requests that the host asks for, where it is longer than ours.

        Raises:
            RetryableError: It may work later: no answer, a broken one, none within `page_timeout_s`.
            RefusedError: It never will: scheme, address, redirects, size.
        """
        headers = {"Accept": accept}
        if etag:
            headers["If-None-Match"] = etag
        if last_modified:
            headers["If-Modified-Since"] = last_modified
        async with AsyncExitStack() as turns:
            if is_paced:
                await self._take_turn(turns, url, pause_s)
            await turns.enter_async_context(self._slots)
            return await self._in_time(url, headers, bytes_max or self._settings.page_bytes_max)

    async def is_opened(self, url: str) -> bool:
        """Whether *url* leads to a private host that the settings open."""
        allowed = self._settings.allow_addresses
        host = host_of(url)
        if not allowed or not host:
            return False
        if literal := address_of(host):
            return is_opened(literal, allowed)
        try:
            async with asyncio.timeout(RESOLVE_S):
                found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError, TimeoutError):
            return False
        addresses = [address_of(str(one[4][0])) for one in found]
        return bool(addresses) and all(address and is_opened(address, allowed) for address in addresses)

    async def _take_turn(self, turns: AsyncExitStack, url: str, pause_s: float) -> None:
        is_opened = await self.is_opened(url)
        await turns.enter_async_context(self._pacing.turn(host_of(url), is_opened=is_opened, pause_s=pause_s))

    async def _in_time(self, url: str, headers: Mapping[str, str], bytes_max: int) -> Response:
        """The answer within the deadline, every failure as one of our errors."""
        limit_s = self._settings.page_timeout_s
        try:
            async with asyncio.timeout(limit_s):
                return await self._follow(url, headers, bytes_max)
        except TimeoutError as error:
            raise RetryableError(f"{redact(url)}: no whole answer within {limit_s:g} s") from error
        except aiohttp.ClientConnectorDNSError as error:
            raise RetryableError(f"{redact(url)}: the host {host_of(url)} can't be found") from error
        except aiohttp.ClientConnectorError as error:
            if isinstance(error.os_error, _NotPublicError):
                raise RefusedError(_not_public(url)) from error
            raise RetryableError(f"{redact(url)}: no connection ({_reason(error)})") from error
        except aiohttp.InvalidURL as error:
            raise RefusedError(f"{redact(url)}: this is no address") from error
        except (aiohttp.ClientError, OSError) as error:
            raise RetryableError(f"{redact(url)}: the answer broke off or is no HTTP ({_reason(error)})") from error
        except (ValueError, UnicodeError) as error:
            raise RefusedError(f"{redact(url)}: this is no address") from error

    async def _follow(self, url: str, headers: Mapping[str, str], bytes_max: int) -> Response:
        permanent, is_permanent, current = url, True, url
        for _ in range(REDIRECTS_MAX + 1):
            _check(current)
            response = await self._one(current, headers, bytes_max)
            location = response.headers.get("location", "")
            if response.status not in _REDIRECTS or not location:
                return replace(response, permanent_url=permanent)
            current = urljoin(current, location.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
            is_permanent = is_permanent and response.status in _PERMANENT
            permanent = current if is_permanent else permanent
        raise RefusedError(f"{redact(url)}: more than {REDIRECTS_MAX} redirects")

    async def _one(self, url: str, headers: Mapping[str, str], bytes_max: int) -> Response:
        assert self._session, "use the fetcher with `async with`"
        async with self._session.get(URL(url), headers=headers, allow_redirects=False) as answer:
            got = Response(
                status=answer.status,
                url=url,
                permanent_url=url,
                headers={name.lower(): value for name, value in answer.headers.items()},
                is_opened=await self.is_opened(url),
            )
            if got.status in _BUSY:
                self._pacing.hold(host_of(url), got.retry_after_s(datetime.now(UTC)) or TOO_MANY_S)
            if got.status in _REDIRECTS or got.status == 304:
                return got
            return replace(got, body=await self._body(answer, url, bytes_max))

    async def _body(self, answer: aiohttp.ClientResponse, url: str, bytes_max: int) -> bytes:
        body = bytearray()
        async for chunk in answer.content.iter_chunked(CHUNK_BYTES):
            body += chunk
            if len(body) > bytes_max:
                raise TooLargeError(f"{redact(url)}: the answer is over the limit of {bytes_max:,} bytes")
        return bytes(body)

    def _socket(self, info: Any) -> socket.socket:
        """A socket for the address that is about to be dialled; the one place that no redirect or name gets around."""
        family, kind, protocol, _, address = info
        if family not in {socket.AF_INET, socket.AF_INET6} or not may_dial(
            str(address[0]), self._settings.allow_addresses
        ):
            raise _NotPublicError
        return socket.socket(family, kind, protocol)


def _check(url: str) -> None:
    """Refuse what is no web address."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        raise RefusedError(f"{redact(url)}: this is no address") from None
    if parts.scheme not in {"http", "https"} or not host:
        raise RefusedError(f"{redact(url)}: only http and https addresses are fetched")
    if len(url) > URL_CHARS_MAX:
        raise RefusedError(f"{redact(url)[:100]}…: the address is over {URL_CHARS_MAX:,} characters")


def _not_public(url: str) -> str:
    return (
        f"{redact(url)}: it leads to an address that is not public; "
        "WIREROOM_ALLOW_ADDRESSES opens networks that may be fetched from, such as 127.0.0.0/8"
    )


def _reason(error: Exception) -> str:
    """Why, in a few words that hold no address."""
    inner = getattr(error, "os_error", error)
    return getattr(inner, "strerror", None) or type(error).__name__
