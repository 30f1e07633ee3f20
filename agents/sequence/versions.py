"""Versions of one item: what repeats, what is a new content, what goes back to an older one."""

from itertools import islice

from agents.sequence.fingerprint import change_of, changed_fields
from agents.sequence.state import CONTENTS_MAX, ItemState, Placed, pack_id, to_us
from schemas.event import Change, Draft

_TOLD = ("words", "article", "names", "lead", "sketch")


def is_repeat(known: ItemState, draft: Draft) -> bool:
    """Whether *draft* adds nothing: its content is known, and it is no higher revision of the newest one."""
    digest = pack_id(draft.digest)
    if digest not in known.contents or _is_return(known, draft):
        return False
    is_newest = next(reversed(known.contents)) == digest and to_us(draft.seen_at) >= known.at_us
    return not is_newest or draft.revision + known.returned <= known.contents[digest]


def next_state(draft: Draft, known: ItemState | None, marks: bytes, notes: int, placed: Placed) -> ItemState:
    """What is remembered of the item after *draft*.

    Args:
        draft: No repeat.
        known: What was remembered before.
        marks: The fingerprint of *draft*.
        notes: Its correction notes.
        placed: The place that *draft* would get, which the item keeps where headline and lead say what they did.
    """
    contents = {**known.contents} if known else {}
    returned = _returned(known, draft)
    is_new = _is_new_content(known, draft)
    digest = pack_id(draft.digest)
    contents.pop(digest, None)  # the newest stands last
    contents[digest] = draft.revision + returned
    stays = known is not None and _tells_the_same(known.placed, placed)
    return ItemState(
        contents=dict(islice(contents.items(), max(0, len(contents) - CONTENTS_MAX), None)),
        returned=returned,
        version=(known.version if known else 0) + is_new,
        fields=marks,
        # A page that is still awaited may hold the notes that we know of.
        notes=max(notes, known.notes) if known and draft.page_status == "pending" else notes,
        at_us=to_us(draft.seen_at),
        placed=known.placed if known and stays else placed,
    )


def change(draft: Draft, known: ItemState | None, marks: bytes, notes: int) -> tuple[Change, tuple[str, ...]]:
    """The kind of change that *draft* brings, and the fields that it changes.

    A correction is one wherever the note came in, but no first version corrects anything.
    """
    if known is None:
        return "new", ()
    changed = changed_fields(known.fields, marks)
    is_new = _is_new_content(known, draft)
    if notes > known.notes and (is_new or known.version > 1):
        return "correction", changed
    if not is_new:
        return "enrichment", changed
    return change_of(changed, page_is_awaited=draft.page_status == "pending"), changed


def _is_new_content(known: ItemState | None, draft: Draft) -> bool:
    return known is None or pack_id(draft.digest) not in known.contents or _is_return(known, draft)


def _is_return(known: ItemState, draft: Draft) -> bool:
    """Whether the item goes back to an older content: it was seen again after the one that had replaced it."""
    digest = pack_id(draft.digest)
    is_older = digest in known.contents and next(reversed(known.contents)) != digest
    return is_older and to_us(draft.seen_at) > known.at_us


def _returned(known: ItemState | None, draft: Draft) -> int:
    """The first revision that *draft*'s content has free: 0 unless the item went back to it."""
    if known is None or pack_id(draft.digest) not in known.contents:
        return 0
    return known.contents[pack_id(draft.digest)] + 1 if _is_return(known, draft) else known.returned


def _tells_the_same(one: Placed, other: Placed) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name in _TOLD)
