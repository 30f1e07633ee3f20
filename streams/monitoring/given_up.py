"""Numbers that `desk` no longer waits for: counted, and told to the log now and then."""

import logging
import time
from collections.abc import Callable, Iterator

from streams.monitoring.meter import Figure

TELL_EVERY_S = 60.0
"""One line so often: with two match workers far apart, every second number may be given up for a moment."""

log = logging.getLogger("wireroom")


class GivenUp:
    """Counts the numbers that it is called with.

    Args:
        clock: Seconds that only grow.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._told_at = clock, -TELL_EVERY_S
        self._count = 0

    def figures(self) -> Iterator[Figure]:
        """The count."""
        yield "wireroom_desk_given_up_total", (), self._count

    def __call__(self, numbers: range) -> None:
        """*numbers* are no longer waited for."""
        self._count += len(numbers)
        if self._clock() - self._told_at >= TELL_EVERY_S:
            self._told_at = self._clock()
            log.warning(
                "desk: no match of event %d has come; alerts go on without it (%d such since the start)",
                numbers.start, self._count,
            )  # fmt: skip
