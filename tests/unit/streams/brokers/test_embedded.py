"""The embedded broker: reachable where it says, at a port of one's choice, and gone with its parent."""

import asyncio
import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import replace

import pytest

from agents.flow import Output
from schemas.errors import UsageError
from streams.brokers.embedded import embedded_broker
from streams.kafka.clients import read_to_end, wait_for_broker
from streams.kafka.writer import open_writer
from streams.settings import Settings

PARENT = """
import sys, time
from streams.brokers.embedded import embedded_broker
with embedded_broker() as address:
    print(address, flush=True)
    time.sleep(60)
"""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _is_open(address: str) -> bool:
    host, _, port = address.partition(":")
    with socket.socket() as probe:
        return probe.connect_ex((host, int(port))) == 0


async def test_a_fixed_port_reaches_the_broker() -> None:
    """Clients that begin at the port of one's choice write and read."""
    port = _free_port()
    with embedded_broker(port) as address:
        settings = Settings(broker=address, topic_prefix="t.")
        await wait_for_broker(settings)
        async with open_writer(settings) as writer:
            await writer.write([Output("commands", "key", {"n": number}) for number in range(20)])
        found = [record.value async for record in read_to_end(settings, "commands")]

    assert f"127.0.0.1:{port}" == address
    assert [b'{"n":%d}' % number for number in range(20)] == found


def test_a_port_in_use_is_said_in_one_sentence() -> None:
    """With what to do."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(UsageError, match=f"port {port} can't be used .*; choose another"), embedded_broker(port):
            pass


def test_it_ends_with_a_parent_that_is_killed() -> None:
    """SIGKILL leaves no broker behind."""
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        address = parent.stdout.readline().strip()

        assert _is_open(address)
        os.kill(parent.pid, signal.SIGKILL)
    deadline = time.monotonic() + 10
    while _is_open(address) and time.monotonic() < deadline:
        time.sleep(0.05)

    assert not _is_open(address)


async def test_a_client_that_goes_away_does_not_stop_the_relay() -> None:
    """Half-open and nonsense connections are dropped; the next client is served."""
    with embedded_broker(_free_port()) as address:
        host, _, port = address.partition(":")
        for junk in (b"", b"\x00\x00\x00\x01x", b"GET / HTTP/1.1\r\n\r\n"):
            _, writer = await asyncio.open_connection(host, int(port))
            writer.write(junk)
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()
        await wait_for_broker(replace(Settings(), broker=address, broker_wait_s=5))
