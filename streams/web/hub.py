"""Server-sent events: whoever listens gets each change once, in order; who can't keep up is let go and comes back.

Source: the HTML standard, section 9.2, server-sent events.
"""

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import orjson

from streams.monitoring.meter import Figure

LISTENERS_MAX = 200
"""Browsers that listen at once; a further one is refused."""
WAITING_MAX = 200
"""Messages that wait for one listener; a slower one is let go, and its browser asks again for what it missed."""
RETRY_MS = 2_000
"""How long a browser waits before it comes back."""


def message(event: str, data: dict[str, Any], sequence: int = 0) -> bytes:
    """One message; with a *sequence* it has an id, from which a browser goes on when it comes back."""
    number = f"id: {sequence}\n" if sequence else ""
    # JSON has no line breaks of its own, so the data is always one line.
    return f"{number}event: {event}\ndata: ".encode() + orjson.dumps(data) + b"\n\n"


class Listener:
    """One open connection."""

    def __init__(self) -> None:
        self._waiting: deque[bytes] = deque()
        self._changed = asyncio.Event()
        self.is_closed = False

    def put(self, sent: bytes) -> None:
        """Queue *sent*; a listener with too much waiting is closed."""
        if len(self._waiting) >= WAITING_MAX:
            self.close()
            return
        self._waiting.append(sent)
        self._changed.set()

    def close(self) -> None:
        """End the connection."""
        self.is_closed = True
        self._changed.set()

    async def get(self, wait_s: float) -> bytes:
        """All that waits; b"" when nothing came within *wait_s* seconds."""
        try:
            async with asyncio.timeout(wait_s):
                await self._changed.wait()
        except TimeoutError:
            return b""
        self._changed.clear()
        waiting = b"".join(self._waiting)
        self._waiting.clear()
        return waiting


class Hub:
    """All who listen."""

    def __init__(self, listeners_max: int = LISTENERS_MAX) -> None:
        self._listeners_max = listeners_max
        self._listeners: set[Listener] = set()
        self._dropped = 0

    def figures(self) -> Iterator[Figure]:
        """How many listen, and how many were let go."""
        yield "wireroom_page_clients", (), len(self._listeners)
        yield "wireroom_page_clients_dropped_total", (), self._dropped

    def __len__(self) -> int:
        return len(self._listeners)

    @property
    def is_full(self) -> bool:
        """Whether nobody more may listen."""
        return len(self._listeners) >= self._listeners_max

    @contextmanager
    def listen(self) -> Iterator[Listener]:
        """Listen within the block."""
        listener = Listener()
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    def publish(self, sent: bytes) -> None:
        """Send to everybody."""
        for listener in self._listeners:
            was_open = not listener.is_closed
            listener.put(sent)
            self._dropped += was_open and listener.is_closed

    def close(self) -> None:
        """End every connection."""
        for listener in self._listeners:
            listener.close()
