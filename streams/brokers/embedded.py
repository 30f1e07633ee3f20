"""The embedded broker: librdkafka's mock cluster in a child process that ends with us, also when we are killed.

For trying out and for fast tests. Nothing survives it; it has four partitions for each topic and keeps about 5 MB of
each, makes topics when they are first asked for, knows no offsets by time, and a group of two members takes up to
38 s to settle, so a group has one member there.
"""

import argparse
import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator

from confluent_kafka import KafkaException, Producer

from schemas.errors import UsageError

HOST = "127.0.0.1"
START_S = 20.0
"""How long the child may take to say its address."""
STOP_S = 5.0
"""How long it may take to end; then it is killed."""
CHUNK_BYTES = 65_536
LOG_ERRORS = 3
"""librdkafka's log level: errors; below it, it tells of each mock cluster."""


@contextlib.contextmanager
def embedded_broker(port: int = 0) -> Iterator[str]:
    """An embedded broker meanwhile; gives its address, host:port.

    Args:
        port: Where it is to be reached; 0 takes a free port. The mock cluster chooses a port of its own, which its
            metadata names: a fixed port is relayed to it, so clients on this machine can begin at either.

    Raises:
        UsageError: The port is in use, or the broker did not start.
    """
    child = subprocess.Popen(  # noqa: S603  our own module
        [sys.executable, "-m", "streams.brokers.embedded", "--port", str(port)],
        # The child ends when its standard input does: the pipe closes with us, however we end.
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        # Ctrl-C reaches everything in the terminal's group at once; the broker has to outlive the workers.
        start_new_session=True,
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        said = child.stdout.readline().strip()
        if not said.startswith("ready "):
            raise UsageError(said or "the embedded broker did not start")
        yield said.removeprefix("ready ")
    finally:
        child.stdin.close()
        try:
            child.wait(STOP_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        child.stdout.close()


async def _serve(port: int) -> int:
    """The child: run the mock cluster until standard input ends."""
    try:
        cluster = Producer({"test.mock.num.brokers": 1, "log_level": LOG_ERRORS})
        broker = next(iter(cluster.list_topics(timeout=START_S).brokers.values()))
    except KafkaException as error:
        _tell(f"the embedded broker did not start: {error}")
        return 1
    async with contextlib.AsyncExitStack() as stack:
        if port:
            try:
                relay = await asyncio.start_server(_relay_to(broker.port), HOST, port)
            except OSError as error:
                why = os.strerror(error.errno or 0)
                _tell(f"port {port} can't be used for the embedded broker: {why}; choose another, or 0")
                return 1
            await stack.enter_async_context(relay)
        _tell(f"ready {HOST}:{port or broker.port}")
        await _input_ends()
    return 0


def _tell(sentence: str) -> None:
    """Say *sentence* to the parent, which reads our standard output."""
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


def _relay_to(port: int):  # type: ignore[no-untyped-def]  # noqa: ANN202  asyncio's own callback type
    """A connection handler that passes bytes both ways between its client and the cluster's *port*."""

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            upstream_reader, upstream_writer = await asyncio.open_connection(HOST, port)
            await asyncio.gather(_pump(reader, upstream_writer), _pump(upstream_reader, writer))

    return relay


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Pass on what *reader* gives, until it ends."""
    with contextlib.suppress(OSError):
        while data := await reader.read(CHUNK_BYTES):
            writer.write(data)
            await writer.drain()
    writer.close()


async def _input_ends() -> None:
    """Return when nobody holds the other end of standard input."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while await reader.read(CHUNK_BYTES):
        pass


def main() -> int:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser(description="the embedded broker; started by embedded_broker()")
    parser.add_argument("--port", type=int, default=0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return asyncio.run(_serve(parser.parse_args().port))


if __name__ == "__main__":
    sys.exit(main())
