"""The synthetic item: new each time, of no feed, about nothing. Pure."""

from dataclasses import replace
from datetime import datetime

from agents.identity import article_id, digest, item_id
from schemas.item import Item
from schemas.parts import FeedRef, Publisher
from streams.canary.mark import FEED_ID, PUBLISHER, RULE_ID
from streams.kafka.placing import place

WORD = "wireroomcanary"
"""One word, so that nobody's rule about canaries, birds or islands, fires once a minute."""
NO_LANGUAGE = "zxx"
"""BCP 47 for "no linguistic content": a rule that asks for a language alone does not fire either."""
TRIES_MAX = 20_000
"""Ids tried for one that goes the way asked for; with 64 partitions one in 4,096 does."""


def synthetic(token: str, number: int, *, way: int, ways: int, now: datetime) -> Item:
    """A new item that no feed brought.

    Args:
        token: The process's own, so that several canaries do not take each other's for theirs.
        number: Of this canary, from 1.
        way: The partition of items, articles, enriched and alerts through which it is to go, from 0.
        ways: Partitions that these topics have.
        now: Its event time.
    """
    guids = [f"{token}-{number}-{attempt}" for attempt in range(TRIES_MAX)]
    guid = next((one for one in guids if _goes(one, way, ways)), guids[0])
    known = item_id(FEED_ID, guid, "", "")
    item = Item(
        id=known,
        article_id=article_id("", known),
        feed=FeedRef(id=FEED_ID, title=PUBLISHER),
        publisher=Publisher(name=PUBLISHER),
        guid=guid,
        headline=f"{WORD.capitalize()} {token} {number}",
        language=NO_LANGUAGE,
        seen_at=now,
    )
    return replace(item, digest=digest(item))


def _goes(guid: str, way: int, ways: int) -> bool:
    """Whether the item of *guid*, and its alert, are placed on the partition *way* of *ways*."""
    known = item_id(FEED_ID, guid, "", "")
    keys = known, f"{RULE_ID}|{article_id('', known)}"
    return all(place(key.encode(), ways) == way for key in keys)
