"""How the canary's records are known, everywhere. Pure."""

from schemas.alert import Alert, Delivery, Matched
from schemas.article import Article
from schemas.event import Draft
from schemas.item import Item
from schemas.story import Story

FEED_ID = "wireroom-canary"
RULE_ID = "wireroom-canary"
RECEIVER = "wireroom-canary"
PUBLISHER = "Wireroom canary"
PORT = 8099
"""Of the canary's receiver, unless told otherwise."""


def is_canary(record: object) -> bool:
    """Whether *record*, of any topic, is about canaries alone: the views made for people leave it out."""
    if isinstance(record, Article):
        record = record.item
    if isinstance(record, Item | Draft):
        return record.feed.id == FEED_ID
    if isinstance(record, Matched):
        return record.item is not None and record.item.feed.id == FEED_ID
    if isinstance(record, Alert):
        return bool(record.items) and all(item.feed.id == FEED_ID for item in record.items)
    if isinstance(record, Story):
        return record.publishers == (PUBLISHER,)
    return isinstance(record, Delivery) and record.receiver == RECEIVER
