"""The newsroom folder as numbered releases: whole ones count, cut ones do not."""

import asyncio
from dataclasses import replace

import pytest

from agents.flow import Output
from schemas.codec import encode
from schemas.newsroom import FeedEntry, Newsroom, ReceiverEntry, RuleEntry, RuleMatch, TopicEntry
from streams.kafka.writer import open_writer
from streams.poll.process import _release
from streams.releases.config import RELEASES_MAX, Config, Releases, current, digest, outputs
from streams.settings import Settings

ROOM = Newsroom(
    release=1,
    feeds=(FeedEntry(id="city", url="https://harbour-courier.example/city.xml"),),
    topics=(TopicEntry(id="port", name="The Port"),),
    rules=(RuleEntry(id="strike", title="Strike", severity="watch", match=RuleMatch(text=("strike",))),),
    receivers=(ReceiverEntry(name="terminal", urls=("terminal://",)),),
)


def taken(written: list[Output], releases: Releases | None = None) -> Releases:
    """What a follower knows after reading *written*."""
    releases = releases or Releases()
    for output in written:
        releases.take(encode(output.record))
    return releases


def test_a_release_comes_back_as_it_was_published() -> None:
    """What a follower puts together equals what was published, and its digest too."""
    releases = taken(outputs(ROOM))

    assert ROOM == releases.newest
    assert digest(ROOM) == releases.digest


def test_a_cut_release_is_passed_over() -> None:
    """A release without its closing record, or with an entry missing, changes nothing."""
    second = outputs(replace(ROOM, release=2, rules=()))
    releases = taken(second[:-1], taken(outputs(ROOM)))
    assert releases.newest.release == 1
    releases = taken(second[1:], taken(outputs(ROOM)))

    assert releases.newest.release == 1


def test_a_removed_entry_is_gone_in_the_next_release() -> None:
    """A release holds the entries that carry its number and no older ones."""
    releases = taken(outputs(replace(ROOM, release=2, rules=())), taken(outputs(ROOM)))

    assert () == releases.newest.rules
    assert ROOM == releases.known[1]


def test_old_releases_do_not_replace_newer_ones() -> None:
    """A follower that reads the topic from its beginning again keeps the newest."""
    both = outputs(ROOM) + outputs(replace(ROOM, release=2))
    releases = taken(outputs(ROOM), taken(both))

    assert releases.newest.release == 2


def test_only_so_many_releases_are_kept() -> None:
    """RELEASES_MAX bounds what a process holds."""
    releases = Releases()
    for number in range(1, RELEASES_MAX + 5):
        taken(outputs(replace(ROOM, release=number)), releases)

    assert list(range(5, RELEASES_MAX + 5)) == sorted(releases.known)


def test_an_unreadable_record_is_passed_over() -> None:
    """Bytes that are no record of ours do not stop a follower."""
    releases = taken(outputs(ROOM))
    assert not releases.take(b"\xff")

    assert ROOM == releases.newest


def test_the_digest_sees_every_change_but_the_number() -> None:
    """A release's number is no part of its digest; a changed rule is."""
    assert digest(ROOM) == digest(replace(ROOM, release=9))

    assert digest(ROOM) != digest(replace(ROOM, rules=()))


async def test_a_release_that_never_comes_is_waited_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """An item may name a release of a config topic that was made anew: the newest serves, and the rest do not wait."""
    monkeypatch.setattr("streams.releases.config.RELEASE_WAIT_S", 0.05)
    config = Config(Settings())
    clock = asyncio.get_running_loop().time
    assert await config.release(7) == Newsroom()
    began = clock()
    for _ in range(100):
        await config.release(7)

    assert clock() - began < 0.05


async def test_a_release_that_was_cut_off_is_followed_by_a_whole_one(embedded: Settings) -> None:
    """The folder is put back, so it says what the newest whole release says; compaction would take entries of that."""
    whole = ROOM
    async with open_writer(embedded) as writer:
        await writer.write(outputs(whole))
        await writer.write(outputs(replace(whole, release=2))[:1])
        first = await _release(embedded, writer, whole)
        again = await _release(embedded, writer, whole)
    known = await current(embedded)

    assert (3, 3) == (first.release, again.release)
    assert (3, 3) == (known.highest, known.newest.release)
