"""What is made of a release, such as an index of its names: once for each release, off the event loop."""

import asyncio
import gc
from collections.abc import Callable, Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from schemas.newsroom import Newsroom
from streams.releases.config import RELEASES_MAX, Config

T = TypeVar("T")


class ByRelease(Generic[T]):
    """What *make* makes of each release, kept for as many releases as a process keeps.

    Args:
        make: From a release; it may take seconds where there are 100,000 names or rules, so it runs in a thread.
        config: Knows the releases.
    """

    def __init__(self, make: Callable[[Newsroom], T], config: Config) -> None:
        self._make, self._config = make, config
        self._made: dict[int, T] = {}
        self._making = asyncio.Lock()

    def at_once(self, number: int) -> T | None:
        """For the release with this *number*, where it is made already; None leaves it to `of`."""
        # 0 stands for the newest, whichever that is by now.
        return self._made.get(number) if number else None

    async def of(self, number: int) -> tuple[int, T]:
        """The release that stands for *number*, as `Config.release` chooses it, and what is made of it."""
        newsroom = await self._config.release(number)
        async with self._making:
            if newsroom.release not in self._made:
                with unswept():
                    self._made[newsroom.release] = await asyncio.to_thread(self._make, newsroom)
                forget_old(self._made)
        return newsroom.release, self._made[newsroom.release]


_making = 0


@contextmanager
def unswept() -> Iterator[None]:
    """No garbage collection meanwhile, and none ever of what was made.

    Each sweep over a million objects stops the whole process for 0.1 to 0.4 s, the event loop too. What is made of a
    release holds no cycle, so it goes when it is forgotten. What is garbage already is swept before, else it would be
    kept for good with the rest; that is quick, since what was made of earlier releases is no longer looked at.
    """
    global _making  # noqa: PLW0603  the collector is one for the process
    if not _making:
        gc.collect()
    _making += 1
    gc.disable()
    try:
        yield
    finally:
        _making -= 1
        if not _making:
            gc.freeze()
            gc.enable()


def forget_old(made: MutableMapping[int, Any]) -> None:
    """Keep the newest RELEASES_MAX of *made*, which is keyed by release."""
    for old in sorted(made)[:-RELEASES_MAX]:
        del made[old]
