"""Release and event of `wireroom rules explain` from files: no broker is needed for them."""

from contextlib import suppress
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

from agents.enrich import Index, enrich
from agents.sequence import SequenceFold
from schemas.article import Article
from schemas.codec import decode
from schemas.errors import RefusedError, UsageError
from schemas.event import Draft, EnrichedItem
from schemas.item import Item
from schemas.newsroom import Newsroom, RuleEntry
from streams.named_files import read_start
from streams.newsroom.given import YEARS, in_utc, is_near

FILE_BYTES_MAX = 10_000_000
"""An event's file."""
_SHOWN = 3

D = TypeVar("D", bound=Draft)


def rule_of(newsroom: Newsroom, rule_id: str, where: str) -> RuleEntry:
    """The rule with *rule_id* of *newsroom*.

    Raises:
        UsageError: There is none; the nearest ids are named.
    """
    rules = {rule.id: rule for rule in newsroom.rules}
    if rule_id in rules:
        return rules[rule_id]
    raise UsageError(f"{where} has no rule {rule_id!r}; {_instead(rule_id, list(rules))}")


def _instead(asked: str, names: list[str]) -> str:
    near = get_close_matches(asked, names, _SHOWN, 0.5) or sorted(names)[:_SHOWN]
    return f"the nearest: {', '.join(near)}" if near else "it has no rule at all"


def event_of_file(path: Path | None, newsroom: Newsroom) -> EnrichedItem:
    """The event in a file of one JSON object, as `wireroom subscribe` or `wireroom enrich` prints it.

    Args:
        path: The file; None reads standard input.
        newsroom: Its topics and authors, for an item that is not enriched yet.

    Raises:
        UsageError: It can't be read, or holds something else.
    """
    name = str(path or "standard input")
    raw = read_start(path, FILE_BYTES_MAX + 1)
    if len(raw) > FILE_BYTES_MAX:
        raise UsageError(f"{name} is over the limit of {FILE_BYTES_MAX:,} bytes; it must hold one event")
    try:
        return _event_of(raw, newsroom)
    except RefusedError as error:
        raise UsageError(
            f"{name} holds no single event; write one line of `wireroom subscribe --format json` or `wireroom enrich` "
            f"into it ({error})"
        ) from error


def _event_of(raw: bytes, newsroom: Newsroom) -> EnrichedItem:
    """The event in *raw*; an item or a draft as the first event that there is."""
    with suppress(RefusedError):
        return _timed(decode(raw, EnrichedItem))
    if b'"content_html":' in raw and b'"body_text":' not in raw:  # a draft would lose the text of an item
        article = Article(item=decode(raw, Item), page_status="off")
        return _placed(enrich(article, Index.of(newsroom)))
    return _placed(decode(raw, Draft))


def _placed(draft: Draft) -> EnrichedItem:
    """*draft* with a place in the order."""
    records = [output.record for output in SequenceFold().apply(_timed(draft), 0)]
    return next(record for record in records if isinstance(record, EnrichedItem))


def _timed(draft: D) -> D:
    """*draft* with its event time in UTC.

    Raises:
        UsageError: No window can be reckoned from it.
    """
    if not is_near(draft.seen_at):
        raise UsageError(f"seen_at {draft.seen_at.isoformat()} is no time of the years {YEARS[0]} to {YEARS[1]}")
    return replace(draft, seen_at=in_utc(draft.seen_at))
