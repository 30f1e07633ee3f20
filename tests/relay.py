"""Bytes between two connections, for what stands between a client and a broker."""

import asyncio
import contextlib

BYTES = 65_536
"""Passed on at a time."""


async def relay(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str, port: int, delay_s: float = 0.0
) -> None:
    """Pass on what comes by *reader* and *writer* to *host* and *port*, each time *delay_s* late, and what comes back.

    Raises:
        OSError: Nobody listens there.
    """
    there = await asyncio.open_connection(host, port)
    await asyncio.gather(_pass_on(reader, there[1], delay_s), _pass_on(there[0], writer, 0.0))


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, delay_s: float) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(BYTES):
            await asyncio.sleep(delay_s)
            writer.write(data)
            await writer.drain()
    writer.close()
