"""Golden pairs: tests/feeds/NAME and, beside it, the items it must give."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import pytest

from agents.feed.parsed import ParsedFeed
from agents.feed.read import read_feed
from schemas.codec import encode
from schemas.newsroom import FeedEntry

FEEDS = Path(__file__).parents[3] / "feeds"
SEEN_AT = datetime(2026, 6, 5, 12, tzinfo=UTC)
NAMES = sorted(one.name for one in FEEDS.iterdir() if not one.name.endswith(".expected.json"))


def read(name: str) -> ParsedFeed:
    """The feed *name*, read as if it came from an address of its own."""
    url = f"https://feeds.example/{name}"
    return read_feed((FEEDS / name).read_bytes(), url=url, entry=FeedEntry(url=url), seen_at=SEEN_AT)


def summary(parsed: ParsedFeed) -> dict[str, Any]:
    """What *parsed* holds that is not at its default, as JSON holds it."""
    whole = orjson.loads(orjson.dumps(parsed, option=orjson.OPT_UTC_Z))
    whole["items"] = [
        {key: value for key, value in orjson.loads(encode(item)).items() if value not in ("", [], None, False, 0)}
        for item in parsed.items
    ]
    return {key: value for key, value in whole.items() if value not in ("", [], 0)}


@pytest.mark.parametrize("name", NAMES)
def test_feed_gives_the_items_beside_it(name: str) -> None:
    """Each feed of tests/feeds gives exactly the items of its .expected.json, ids and digests included."""
    expected = orjson.loads((FEEDS / f"{name}.expected.json").read_bytes())

    assert expected == summary(read(name))
