"""What changed between two events of one item, from a short hash of each field kept in the state."""

from hashlib import blake2b
from typing import Any

import orjson

from schemas.event import Change, Draft

COMPARED = (
    "headline", "summary", "body_text", "authors", "tags", "image", "images", "url", "article_id", "feed", "section",
    "publisher", "language", "word_count", "reading_time_min", "published_at", "updated_at", "sources_cited", "related",
    "is_featured", "page_status", "failed_fields",
)  # fmt: skip
"""Fields that count as changed. The state depends on this order: append, never insert."""
_BYTES = 4
"""Of one field's hash: one change in four billion goes unseen."""
_EMPTY = bytes(_BYTES)
_KINDS: tuple[tuple[Change, frozenset[str]], ...] = (
    ("headline", frozenset({"headline"})),
    ("body", frozenset({"body_text", "summary"})),
    ("authors", frozenset({"authors"})),
    ("tags", frozenset({"tags"})),
    ("image", frozenset({"image", "images"})),
)
"""The first kind that fits names the change; the most telling first."""


def fingerprint(draft: Draft) -> bytes:
    """The hashes of the COMPARED fields of *draft*, one after the other; an empty field's is all zeros."""
    values = [getattr(draft, name) for name in COMPARED]
    return b"".join([_hash(value) if value else _EMPTY for value in values])


def changed_fields(old: bytes, new: bytes) -> tuple[str, ...]:
    """Names of the fields whose hashes differ between two fingerprints, sorted; one that *old* lacks did not change."""
    if old == new:
        return ()
    names = COMPARED[: len(old) // _BYTES]
    spans = [(name, slice(at * _BYTES, (at + 1) * _BYTES)) for at, name in enumerate(names)]
    return tuple(sorted(name for name, span in spans if old[span] != new[span]))


def change_of(fields: tuple[str, ...], *, page_is_awaited: bool) -> Change:
    """The kind of change that *fields* make.

    Args:
        fields: What differs.
        page_is_awaited: The body is missing only because its page has not come yet, so that tells nothing.

    Returns:
        "enrichment" where nothing that readers see has changed.
    """
    telling = {name for name in fields if not (page_is_awaited and name == "body_text")}
    return next((kind for kind, names in _KINDS if telling & names), "enrichment")


def _hash(value: Any) -> bytes:
    raw = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else orjson.dumps(value)
    return blake2b(raw, digest_size=_BYTES).digest()
