"""Webhooks, against a real server on loopback."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any, NoReturn

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port
from newsstand import alert

from schemas.codec import encode
from schemas.errors import RefusedError, RetryableError
from streams.deliver import webhook
from streams.deliver.webhook import AskedToWaitError


@asynccontextmanager
async def hook(*statuses: int, body: str = "", **headers: str) -> AsyncIterator[tuple[str, list[web.Request]]]:
    """A server that answers with *statuses* in turn, the last one for ever; gives its address and what it got."""
    seen: list[web.Request] = []

    async def answer(request: web.Request) -> web.Response:
        await request.read()
        seen.append(request)
        status = statuses[min(len(seen), len(statuses)) - 1]
        return web.Response(status=status, text=body, headers={k.replace("_", "-"): v for k, v in headers.items()})

    app = web.Application()
    app.router.add_post("/{tail:.*}", answer)
    async with TestServer(app, host="127.0.0.1") as server:
        yield str(server.make_url("/s3cret-path")), seen


async def post(url: str, timeout_s: float = 5) -> None:
    """Send one alert to *url*."""
    async with webhook.open_session() as session:
        await webhook.send(session, url, alert(), idempotency_key="key-1", timeout_s=timeout_s)


async def test_webhook_gets_the_alert_as_a_cloudevent() -> None:
    """The body is the record's own JSON; the headers are CloudEvents 1.0 binary mode with an idempotency key."""
    async with hook(200) as (url, seen):
        await post(url)

    assert encode(alert()) == await seen[0].read()
    got = seen[0].headers
    assert got["Idempotency-Key"] == "key-1"
    assert got["Content-Type"] == "application/json"
    assert (got["ce-specversion"], got["ce-type"], got["ce-source"]) == (
        "1.0",
        "wireroom.alerts.v1",
        "/wireroom/alerts",
    )
    assert (got["ce-id"], got["ce-subject"], got["ce-time"]) == ("a1b2c3:1", "a1b2c3", "2025-03-04T12:00:00Z")


def test_header_values_are_percent_encoded() -> None:
    """What is no printable ASCII is percent-encoded, as the HTTP binding asks; nothing can add a header."""
    named = webhook.headers(alert(id="é\r\nX-Evil: 1"), "k")

    assert named["ce-subject"] == "%C3%A9%0D%0AX-Evil: 1"


@pytest.mark.parametrize("status", [400, 401, 404, 410, 422])
async def test_client_error_is_refused(status: int) -> None:
    """A 4xx means that another attempt would not help; the reason is kept, the secret is not."""
    async with hook(status, body="no hook s3cret-path here") as (url, _):
        with pytest.raises(RefusedError, match=rf"http://127.0.0.1 answered {status}: no hook \*\*\* here"):
            await post(url)


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504])
async def test_server_error_can_be_tried_again(status: int) -> None:
    """5xx, and 4xx that mean "not now", are worth another attempt."""
    async with hook(status) as (url, _):
        with pytest.raises(RetryableError, match=f"answered {status}$"):
            await post(url)


async def test_retry_after_is_kept_and_bounded() -> None:
    """The receiver says when; at most WAIT_S_MAX is waited."""
    for said, expected in (("7", 7.0), ("99999999", webhook.WAIT_S_MAX)):
        async with hook(429, Retry_After=said) as (url, _):
            with pytest.raises(AskedToWaitError) as raised:
                await post(url)

            assert expected == raised.value.wait_s


async def test_retry_after_as_a_date_is_passed_over() -> None:
    """A date needs a clock that both share; our own pause does."""
    async with hook(503, Retry_After="Wed, 21 Oct 2026 07:28:00 GMT") as (url, _):
        with pytest.raises(RetryableError) as raised:
            await post(url)

    assert not isinstance(raised.value, AskedToWaitError)


async def test_redirect_is_not_followed() -> None:
    """A redirect could lead anywhere: it is refused, and the second address sees nothing."""
    async with hook(200) as (other, seen), hook(307, Location=other) as (url, _):
        with pytest.raises(RefusedError, match="redirect"):
            await post(url)

    assert seen == []


async def test_nobody_there_can_be_tried_again() -> None:
    """A closed port is worth another attempt; the sentence holds no path."""
    with pytest.raises(RetryableError, match="could not be reached") as raised:
        await post(f"http://127.0.0.1:{unused_port()}/s3cret-path")

    assert "s3cret" not in str(raised.value)


async def test_silence_has_a_limit() -> None:
    """A receiver that does not answer in time is given up for now."""

    async def hang(_request: web.Request) -> web.Response:
        await asyncio.sleep(30)
        return web.Response()

    app = web.Application()
    app.router.add_post("/", hang)
    async with TestServer(app, host="127.0.0.1") as server:
        with pytest.raises(RetryableError, match=r"did not answer within 0\.2 s"):
            await post(str(server.make_url("/")), timeout_s=0.2)


@pytest.mark.parametrize("url", ["http://", "https://exa mple/", "http://[::1", "http://a.example:99999/"])
async def test_address_that_is_none_is_refused(url: str) -> None:
    """An address that can't be called is refused, whatever the library raises."""
    with pytest.raises((RefusedError, RetryableError)):
        await post(url, timeout_s=2)


async def test_large_answer_is_not_read_whole() -> None:
    """Of an endless answer only its beginning is read."""
    async with hook(400, body="x" * 5_000_000) as (url, _):
        with pytest.raises(RefusedError) as raised:
            await post(url)

    assert len(str(raised.value)) < 500


async def test_a_bad_certificate_may_be_mended(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Python says of one is a ValueError, as of a bad address; it is tried again all the same, and named."""

    def refuse(*_args: object, **_options: object) -> NoReturn:
        key: Any = SimpleNamespace(host="desk.example", port=443, ssl=True)
        raise aiohttp.ClientConnectorCertificateError(key, ssl.SSLCertVerificationError(1, "certificate has expired"))

    monkeypatch.setattr(aiohttp.ClientSession, "post", refuse)
    with pytest.raises(RetryableError, match="certificate has expired"):
        await post("https://desk.example/hook")
