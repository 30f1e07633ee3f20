"""What is made of a release: once, off the event loop, for as long as the release is kept."""

import asyncio
import gc
import threading
import weakref

from agents.flow import Output
from schemas.codec import encode
from schemas.newsroom import Newsroom
from streams.releases.by_release import ByRelease
from streams.releases.config import RELEASES_MAX, Config, outputs
from streams.settings import Settings


class Makes:
    """Notes which releases were made, and on which thread."""

    def __init__(self) -> None:
        self.made: list[int] = []
        self.threads: set[int] = set()

    def __call__(self, newsroom: Newsroom) -> str:
        """The release's number as text."""
        self.made.append(newsroom.release)
        self.threads.add(threading.get_ident())
        return f"made of {newsroom.release}"


def config_of(*numbers: int) -> Config:
    """A follower that has read the releases *numbers*."""
    config = Config(Settings())
    for number in numbers:
        written: list[Output] = outputs(Newsroom(release=number))
        for output in written:
            config._releases.take(encode(output.record))
    return config


async def test_a_release_is_made_once_and_off_the_event_loop() -> None:
    """However many ask for it at the same time."""
    makes = Makes()
    by_release = ByRelease(makes, config_of(1, 2))

    assert by_release.at_once(1) is None
    assert [(1, "made of 1")] * 5 == await asyncio.gather(*(by_release.of(1) for _ in range(5)))
    assert "made of 1" == by_release.at_once(1)
    assert [1] == makes.made
    assert threading.get_ident() not in makes.threads


async def test_number_0_is_the_newest_whichever_that_is_by_now() -> None:
    """An event that names no release is worked on with the newest one."""
    config = config_of(1)
    by_release = ByRelease(Makes(), config)

    assert (1, "made of 1") == await by_release.of(0)
    config._releases = config_of(1, 2)._releases

    assert by_release.at_once(0) is None
    assert (2, "made of 2") == await by_release.of(0)


async def test_no_more_are_kept_than_releases() -> None:
    """An index of 100,000 names takes memory."""
    numbers = range(1, RELEASES_MAX + 3)
    by_release = ByRelease(Makes(), config_of(*numbers))
    for number in numbers:
        await by_release.of(number)
    kept = [number for number in numbers if by_release.at_once(number)]

    assert list(numbers)[-RELEASES_MAX:] == kept


async def test_no_sweep_stops_the_process_while_something_is_made_or_later_for_it() -> None:
    """The collector waits until the last is made, goes on after it or a fault, and leaves alone what was made."""
    seen = []

    def make(newsroom: Newsroom) -> list[list[int]]:
        seen.append(gc.isenabled())
        if newsroom.release == 2:
            raise ValueError
        return [[newsroom.release]]

    config = config_of(1, 2)
    one, other = ByRelease(make, config), ByRelease(make, config)
    first, _, failed = await asyncio.gather(one.of(1), other.of(1), one.of(2), return_exceptions=True)

    assert [False, False, False] == seen
    assert gc.isenabled()
    assert isinstance(failed, ValueError)
    assert not isinstance(first, BaseException)
    assert not [held for held in gc.get_objects() if held is first[1]]


async def test_garbage_from_before_is_not_kept_with_what_is_made() -> None:
    """Objects in a circle that nobody holds are gone, and not left out of all sweeps to come."""

    class Circle:
        def __init__(self) -> None:
            self.itself = self

    circle = Circle()
    gone = weakref.ref(circle)
    del circle
    await ByRelease(Makes(), config_of(1)).of(1)

    assert gone() is None
