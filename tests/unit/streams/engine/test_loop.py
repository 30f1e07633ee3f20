"""aiokafka on uvloop: a connection that is closed already is a broken one, and other errors stay what they are."""

import subprocess
import sys

PREAMBLE = """
import asyncio

from aiokafka.conn import AIOKafkaConnection
from aiokafka.errors import IncompatibleBrokerVersion, KafkaConnectionError
from aiokafka.protocol.admin import ApiVersionRequest

from streams.engine.loop import mend_closed_connections, tune
from streams.kafka.loose_ends import _DescribeTransactions

tune()
mend_closed_connections()
mend_closed_connections()


async def main():
    server = await asyncio.start_server(lambda _reader, _writer: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    connection = AIOKafkaConnection("127.0.0.1", port, request_timeout_ms=1_000)
    _, connection._writer = await asyncio.open_connection("127.0.0.1", port)
"""
BROKEN = """
    connection._writer.transport.abort()
    await asyncio.sleep(0)
    try:
        connection.send(ApiVersionRequest())
    except KafkaConnectionError as error:
        print("broken" if "broken" in str(error) else error, connection.connected())
"""
INCOMPATIBLE = """
    try:
        connection.send(_DescribeTransactions("an id"))
    except IncompatibleBrokerVersion:
        print("incompatible", connection._writer is not None)
    connection.close()
"""
UNKNOWN = """
    def prepare(*_args):
        raise NotImplementedError("no such version")

    request = ApiVersionRequest()
    request.prepare = prepare
    try:
        connection.send(request)
    except NotImplementedError as error:
        print(error, connection._writer is not None)
    connection.close()
"""
RUN = """

asyncio.run(main())
"""


def said(body: str) -> tuple[str, str]:
    """What a process that does *body* with a connection writes to its output and to its errors."""
    # In a process of its own: the loops of these tests stay asyncio's.
    program = PREAMBLE + body + RUN
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    return done.stdout, done.stderr


def test_a_write_to_a_closed_connection_is_a_broken_connection() -> None:
    """The one who sends is told, and the connection is closed, to be made anew."""
    assert ("broken False\n", "") == said(BROKEN)


def test_a_request_that_the_broker_does_not_know_is_not_a_broken_connection() -> None:
    """What aiokafka raises is a RuntimeError too; the embedded broker, say, knows fewer requests than a real one."""
    assert ("incompatible True\n", "") == said(INCOMPATIBLE)


def test_a_request_that_aiokafka_does_not_know_is_not_a_broken_connection() -> None:
    """NotImplementedError is a RuntimeError as well; taken for a broken connection it would be tried for ever."""
    assert ("no such version True\n", "") == said(UNKNOWN)
