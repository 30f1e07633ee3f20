"""What an alert says of an event: short enough that ten of them fit into one message in any script."""

from schemas.alert import AlertItem
from schemas.event import EnrichedItem
from schemas.limits import HEADLINE_CHARS_MAX

SUMMARY_CHARS_MAX = 1_000
"""A longer one is cut and ends in "…"."""
NAMES_MAX = 12
"""Authors, and topics, of one item."""


def alert_item(event: EnrichedItem) -> AlertItem:
    """*event* as an alert carries it."""
    return AlertItem(
        id=event.id,
        article_id=event.article_id,
        sequence=event.sequence,
        version=event.version,
        revision=event.revision,
        change=event.change,
        url=event.url,
        headline=event.headline[:HEADLINE_CHARS_MAX],
        summary=_cut(event.summary),
        feed=event.feed,
        publisher=event.publisher,
        authors=tuple(author.name for author in event.authors[:NAMES_MAX]),
        topics=tuple(tag.name for tag in event.tags[:NAMES_MAX]),
        image_url=event.image.url if event.image else "",
        published_at=event.published_at,
        seen_at=event.seen_at,
        story=event.story,
    )


def _cut(summary: str) -> str:
    return summary if len(summary) <= SUMMARY_CHARS_MAX else summary[: SUMMARY_CHARS_MAX - 1].rstrip() + "…"
