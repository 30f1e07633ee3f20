"""`Fetcher` against real servers on loopback: what it follows, bounds and refuses."""

import asyncio
import gzip
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from aiohttp import web
from webserver import Site, local, serving

from schemas.errors import RefusedError, RetryableError, TooLargeError
from streams.http.fetcher import Fetcher
from streams.http.response import Response
from streams.settings import Settings


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    """A server that answers as the test says."""
    async with serving() as one:
        yield one


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    """A fetcher that loopback is open to, with small limits."""
    async with Fetcher(local(page_bytes_max=100_000, page_timeout_s=2.0)) as one:
        yield one


def redirect(status: int, to: str) -> web.Response:
    """An answer that sends the reader on."""
    return web.Response(status=status, headers={"Location": to})


async def test_get_gives_status_headers_and_body(site: Site, fetcher: Fetcher) -> None:
    """An answer comes with its status, lower-case headers and unpacked body; we say who we are."""
    site.answers["/a"] = web.Response(
        body=gzip.compress("Größe".encode()), headers={"Content-Encoding": "gzip", "ETag": '"x"'}
    )
    response = await fetcher.get(f"{site.url}/a", etag='"old"', last_modified="Monday")
    headers = site.requests[0].headers

    assert (200, '"x"', "Größe", True) == (
        response.status, response.headers["etag"], response.text(), response.is_opened
    )  # fmt: skip
    assert ('"old"', "Monday") == (headers["If-None-Match"], headers["If-Modified-Since"])
    assert headers["User-Agent"].startswith("Wireroom/")
    assert 404 == (await fetcher.get(f"{site.url}/none")).status


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("file:///etc/passwd", "only http and https"),
        ("ftp://harbour-courier.example/x", "only http and https"),
        ("http://", "only http and https"),
        ("http://[::1", "no address"),
        ("http://harbour-courier.example:99999/", "no address"),
        ("http://a..b/", r"no address|can't be found"),
    ],
)
async def test_what_is_no_web_address_is_refused(fetcher: Fetcher, url: str, sentence: str) -> None:
    """Other schemes and broken addresses are refused before anything is dialled."""
    with pytest.raises((RefusedError, RetryableError), match=sentence):
        await fetcher.get(url)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "localhost", "0.0.0.0", "127.1", "2130706433", "0x7f000001", "[::1]", "[::ffff:127.0.0.1]",
        "[::]", "10.0.0.1", "169.254.169.254", "100.64.0.1", "192.168.1.1", "[fd00::1]", "[fe80::1]",
        "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "224.0.0.1", "255.255.255.255",
    ],
)  # fmt: skip
async def test_addresses_that_are_not_public_are_never_dialled(site: Site, host: str) -> None:
    """However an address is written or resolved, one that is not public is refused and the server sees nothing."""
    port = site.url.rpartition(":")[2]
    async with Fetcher(Settings(page_timeout_s=5.0)) as strict:
        with pytest.raises(RefusedError, match=r"not public|no address"):
            await strict.get(f"http://{host}:{port}/secret?key=hunter2")

    assert [] == site.requests


async def test_redirect_to_a_private_address_is_refused(site: Site) -> None:
    """A server that is open cannot send us to one that is not."""
    site.answers["/out"] = redirect(302, "http://127.0.0.2:1/metadata")
    only = local(allow_addresses=local().allow_addresses[0:0] + tuple(one_address("127.0.0.1")))
    async with Fetcher(only) as fetcher:
        with pytest.raises(RefusedError, match="not public"):
            await fetcher.get(f"{site.url}/out")


async def test_refusal_shows_no_secret(site: Site) -> None:
    """User, password and keys of the address are not in the sentence."""
    async with Fetcher(Settings()) as strict:
        with pytest.raises(RefusedError) as caught:
            await strict.get(site.url.replace("://", "://bob:hunter2@") + "/?token=abc123")

    assert "hunter2" not in str(caught.value)
    assert "abc123" not in str(caught.value)


async def test_redirects_are_followed_and_only_permanent_ones_remembered(site: Site, fetcher: Fetcher) -> None:
    """The permanent address is where an unbroken run of 301 and 308 leads."""
    site.answers |= {
        "/1": redirect(301, "/2"),
        "/2": redirect(308, f"{site.url}/3"),
        "/3": redirect(302, "/4"),
        "/4": redirect(301, "/5"),
        "/5": "done",
    }
    response = await fetcher.get(f"{site.url}/1")

    assert (f"{site.url}/5", f"{site.url}/3", b"done") == (response.url, response.permanent_url, response.body)


async def test_redirects_are_bounded(site: Site, fetcher: Fetcher) -> None:
    """A loop of redirects ends in a refusal."""
    site.answers["/loop"] = redirect(301, "/loop")
    with pytest.raises(RefusedError, match="more than 5 redirects"):
        await fetcher.get(f"{site.url}/loop")

    assert 6 == len(site.requests)


async def test_bomb_is_stopped_by_its_unpacked_size(site: Site, fetcher: Fetcher) -> None:
    """A small answer that unpacks to a large one is given up at the limit."""
    site.answers["/bomb"] = web.Response(body=gzip.compress(b"\0" * 50_000_000), headers={"Content-Encoding": "gzip"})
    with pytest.raises(TooLargeError, match="over the limit of 100,000 bytes"):
        await fetcher.get(f"{site.url}/bomb")


async def test_slow_body_ends_at_the_deadline(site: Site, fetcher: Fetcher) -> None:
    """Bytes that trickle in do not extend the deadline."""

    async def trickle(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(100):
            await response.write(b"x")
            await asyncio.sleep(0.1)
        return response

    site.answers["/slow"] = trickle
    started = time.monotonic()
    with pytest.raises(RetryableError, match="no whole answer within 2 s"):
        await fetcher.get(f"{site.url}/slow")

    assert time.monotonic() - started < 4


async def test_broken_answers_may_be_tried_again(fetcher: Fetcher) -> None:
    """No connection, no HTTP and a body that breaks off are RetryableError."""

    async def rude(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        path = (await reader.readline()).split()[1]
        writer.write(b"hello?\r\n" if path == b"/a" else b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(rude, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        for path in ("a", "b"):
            with pytest.raises(RetryableError, match="broke off or is no HTTP"):
                await fetcher.get(f"http://127.0.0.1:{port}/{path}")
    with pytest.raises(RetryableError, match="no connection"):
        await fetcher.get(f"http://127.0.0.1:{port}/")


async def test_host_that_asks_for_silence_gets_it(site: Site, fetcher: Fetcher) -> None:
    """After 429 with a long Retry-After the host is not asked again until then."""
    site.answers["/busy"] = web.Response(status=429, headers={"Retry-After": "120"})

    assert 120 == (await fetcher.get(f"{site.url}/busy")).retry_after_s(datetime.now(UTC))
    with pytest.raises(RetryableError, match="asked to be left alone"):
        await fetcher.get(f"{site.url}/other")
    assert ["/busy"] == site.paths


def one_address(text: str) -> tuple[object, ...]:
    """A network of one address."""
    from ipaddress import ip_network

    return (ip_network(text),)


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        ({}, "Größe".encode(), "Größe"),
        ({"content-type": "text/html; charset=iso-8859-1"}, "Größe".encode(), "Größe"),
        ({"content-type": "text/html; charset=ISO-8859-1"}, "“Größe”".encode("cp1252"), "“Größe”"),
        ({}, '<meta charset="koi8-u">Київ'.encode("koi8-u"), '<meta charset="koi8-u">Київ'),
        ({}, "京都".encode("utf-16"), "京都"),
        ({"content-type": "text/html; charset=gb2312"}, "北京".encode("gb18030"), "北京"),
        ({"content-type": "text/html; charset=nonsense"}, "é".encode("latin-1"), "é"),
        ({"content-type": "text/html; charset=punycode"}, "é".encode("latin-1"), "é"),
        ({"content-type": "text/html; charset=unicode_escape"}, b"\\ud800\xe9", "\\ud800é"),
        ({}, b"caf\xe9", "café"),
        ({}, '<meta charset="utf-8">Größe zählt'.encode("cp1252"), '<meta charset="utf-8">Größe zählt'),
        ({"content-type": "text/html; charset=utf-8"}, b"caf\xe9", "café"),
        ({"content-type": "text/html; charset=utf-8"}, "Größe zählt".encode() + b"\xe9", "Größe zählt\ufffd"),
    ],
)
def test_text_is_read_in_its_own_encoding(headers: dict[str, str], body: bytes, expected: str) -> None:
    """Good UTF-8 first, then what header, page or browsers' habit say; no UTF-8 where hardly a letter is."""
    assert expected == Response(status=200, url="", permanent_url="", headers=headers, body=body).text()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Größe".encode(), "Größe".encode()),
        (b"ferry", b"ferry"),
        ("“Größe”".encode("cp1252"), "“Größe”"),
        ("京都".encode("utf-16"), "京都"),
        ("京都".encode("utf-8-sig"), "京都"),
        ('<meta charset="iso-2022-jp">京都'.encode("iso2022_jp"), '<meta charset="iso-2022-jp">京都'),
    ],
)
def test_markup_in_utf_8_stays_bytes(body: bytes, expected: str | bytes) -> None:
    """A page goes on as it came where it is UTF-8 without a mark, else as the text that it is."""
    assert expected == Response(status=200, url="", permanent_url="", body=body).markup()


@pytest.mark.parametrize(
    ("headers", "fresh_s", "retry_s"),
    [
        ({"cache-control": "public, max-age=600", "retry-after": "30"}, 600, 30),
        ({"cache-control": "no-cache, max-age=600"}, 0, 0),
        ({"expires": "Mon, 01 Jun 2026 01:00:00 GMT"}, 3600, 0),
        ({"expires": "0", "retry-after": "Mon, 01 Jun 2026 00:02:00 GMT"}, 0, 120),
        ({"retry-after": "soon"}, 0, 0),
        ({"retry-after": "99999999999999"}, 0, 31 * 86_400),
    ],
)
def test_servers_wishes_are_seconds(headers: dict[str, str], fresh_s: float, retry_s: float) -> None:
    """Cache-Control, Expires and Retry-After, as numbers or dates; nonsense is nothing."""
    response = Response(status=200, url="", permanent_url="", headers=headers)
    now = datetime(2026, 6, 1, tzinfo=UTC)

    assert (fresh_s, retry_s) == (response.fresh_s(now), response.retry_after_s(now))
