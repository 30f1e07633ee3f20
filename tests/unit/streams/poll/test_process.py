"""The poller's process: the newsroom folder as releases."""

import pytest

from schemas.newsroom import FeedEntry, Newsroom
from streams.kafka.topics import create
from streams.kafka.writer import open_writer
from streams.poll.process import _release
from streams.settings import Settings


async def test_a_release_that_takes_everything_away_is_warned_of(
    embedded: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    """An empty folder is no fault, but likely not the one that was meant, or not mounted."""
    caplog.set_level("INFO", logger="wireroom")
    await create(embedded)
    feed = FeedEntry(id="courier", url="https://harbour-courier.example/f")
    async with open_writer(embedded) as writer:
        await _release(embedded, writer, Newsroom(feeds=(feed,)))

        assert [] == _warnings(caplog)

        await _release(embedded, writer, Newsroom())

    said = "the newsroom folder newsroom has no feed and no rule; name another if this is not the one"

    assert [said] == _warnings(caplog)
    assert "release 1: 1 feed, 0 rules" in caplog.messages


def _warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.message for one in caplog.records if one.levelname == "WARNING"]
