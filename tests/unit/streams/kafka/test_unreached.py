"""Why a broker can't be reached, of servers that a real broker never is."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from aiokafka.errors import KafkaConnectionError

from schemas.errors import UsageError
from streams.brokers.embedded import HOST
from streams.kafka.clients import connection, wait_for_broker
from streams.kafka.unreached import reason
from streams.settings import Settings

LOGIN = Settings(
    broker=f"{HOST}:1",
    security_protocol="SASL_PLAINTEXT",
    sasl_mechanism="SCRAM-SHA-512",
    sasl_username="desk",
    sasl_password="tide-table-7",
)


async def hang_up(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A server that says nothing."""
    writer.close()


async def talk_http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A server that is no broker."""
    await reader.read(1)
    writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    writer.close()


async def refuse_tls(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A server that finds no cipher to its taste: alert 40, fatal."""
    await reader.read(1)
    writer.write(b"\x15\x03\x03\x00\x02\x02\x28")
    writer.close()


@asynccontextmanager
async def server(answer: object, context: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """A server on loopback that does *answer*, in TLS where there is a context; its address."""
    running = await asyncio.start_server(answer, HOST, 0, ssl=context)  # type: ignore[arg-type]
    async with running:
        yield f"{HOST}:{running.sockets[0].getsockname()[1]}"


def context_of(cert: trustme.LeafCert) -> ssl.SSLContext:
    """A server's context with *cert*."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    cert.configure_cert(context)
    return context


@pytest.mark.parametrize("answer", [hang_up, talk_http])
@pytest.mark.parametrize("protocol", ["PLAINTEXT", "SSL", "SASL_PLAINTEXT"])
async def test_what_is_not_certain_is_waited_for(protocol: str, answer: object) -> None:
    """A port whose owner is no broker, or not yet one, is told as ever, and when the time is over."""
    login = LOGIN if protocol.startswith("SASL") else Settings(security_protocol=protocol)
    async with server(answer) as address:
        settings = replace(login, broker=address, broker_wait_s=0.3)
        with pytest.raises(UsageError, match=rf"no Kafka broker answers at {address} \(tried for 0.3 s\)"):
            await wait_for_broker(settings)


async def test_a_certificate_out_of_date_is_named(tmp_path: Path) -> None:
    """With what to do."""
    ca = trustme.CA()
    ca.cert_pem.write_to_path(tmp_path / "ca.pem")
    context = context_of(ca.issue_cert(HOST, not_after=datetime.now(UTC) - timedelta(days=1)))
    async with server(hang_up, context) as address:
        settings = Settings(broker=address, security_protocol="SSL", tls_ca_file=str(tmp_path / "ca.pem"))
        with pytest.raises(UsageError, match=r"out of date: certificate has expired; renew it, or set this machine's"):
            await wait_for_broker(settings)


async def test_a_broker_without_tls_in_common_is_named() -> None:
    """It says so by an alert."""
    async with server(refuse_tls) as address:
        with pytest.raises(
            UsageError, match=r"have no TLS in common: handshake failure; let it speak TLS 1.2 or newer"
        ):
            await wait_for_broker(Settings(broker=address, security_protocol="SSL"))


@pytest.mark.parametrize("error", [ValueError("Server sent wrong signature!"), KeyError("v"), AssertionError()])
async def test_a_broker_that_does_not_know_the_password_itself_is_named(error: Exception) -> None:
    """With SCRAM, both sides prove that they know it; what aiokafka raises is none of its own errors."""
    said = await reason(HOST, 1, connection(LOGIN), error)

    assert f"the broker at {HOST}:1 can't prove that it knows the password of 'desk'; is it yours?" == said


@pytest.mark.parametrize("cause", [ConnectionRefusedError(), TimeoutError()])
async def test_nobody_there_is_nothing_to_find_out(cause: Exception) -> None:
    """It may come yet."""
    error = KafkaConnectionError()
    error.__cause__ = cause

    assert await reason(HOST, 1, connection(LOGIN), error) is None
