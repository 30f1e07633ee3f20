"""aiokafka on uvloop: a connection that is closed already is a broken one, and no error that aiokafka does not know."""

import subprocess
import sys

PROGRAM = """
import asyncio

from aiokafka.conn import AIOKafkaConnection
from aiokafka.errors import KafkaConnectionError
from aiokafka.protocol.admin import ApiVersionRequest

from streams.loop import tune

tune()
tune()


async def main():
    server = await asyncio.start_server(lambda _reader, _writer: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    connection = AIOKafkaConnection("127.0.0.1", port, request_timeout_ms=1_000)
    _, connection._writer = await asyncio.open_connection("127.0.0.1", port)
    connection._writer.transport.abort()
    await asyncio.sleep(0)
    try:
        connection.send(ApiVersionRequest())
    except KafkaConnectionError as error:
        print("broken" if "broken" in str(error) else error, connection.connected())


asyncio.run(main())
"""


def test_a_write_to_a_closed_connection_is_a_broken_connection() -> None:
    """The one who sends is told, and the connection is closed, to be made anew."""
    # In a process of its own: the loops of these tests stay asyncio's.
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False)

    assert ("broken False\n", "") == (done.stdout, done.stderr)
