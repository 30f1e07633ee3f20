"""Keeps libraries from filling the log: aiokafka says many times a second that the broker is gone."""

import logging
import time
from collections.abc import Callable

EVERY_S = 10.0
"""The same line is written at most so often."""
LINES_MAX = 1_000
"""Different lines that are remembered."""
OURS = ("wireroom", "streams", "agents", "schemas")
"""Loggers of which every line counts: each says something of another feed, item or alert."""

_Line = tuple[str, int, str]


class Repeats(logging.Filter):
    """Leaves out a library's line that was written within the last EVERY_S; the next one says how many were.

    Lines are the same when logger, level and message template are, whatever is filled in.

    Args:
        clock: Seconds that only grow.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._written: dict[_Line, float] = {}
        self._left_out: dict[_Line, int] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether *record* is to be written."""
        if record.name.partition(".")[0] in OURS:
            return True
        line = record.name, record.levelno, str(record.msg)
        now = self._clock()
        if now - self._written.get(line, -EVERY_S) < EVERY_S:
            self._left_out[line] = self._left_out.get(line, 0) + 1
            return False
        if len(self._written) >= LINES_MAX:
            self._written.clear()
            self._left_out.clear()
        self._written[line] = now
        if count := self._left_out.pop(line, 0):
            record.msg = f"{record.getMessage()} ({count:,} more like it were left out)"
            record.args = ()
        return True
