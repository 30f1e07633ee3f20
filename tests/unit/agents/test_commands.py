"""Which commands go into the one order, and which can't be."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from agents.commands import AHEAD_MAX, relayed
from agents.flow import Output
from schemas.codec import decode, decode_first, encode
from schemas.command import Command
from schemas.errors import DecodeError, RefusedError
from schemas.event import Draft
from schemas.examples import EVENT

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
PICK = Command(kind="pick", target="item", by="Ada Renfrew", at=NOW)
FAR_EAST, FAR_WEST = timezone(timedelta(hours=14)), timezone(timedelta(hours=-14))


def test_a_pick_goes_where_drafts_go() -> None:
    """Keyed by its item, without an event time, which would let retention delete it before it is taken in."""
    assert [Output("drafts", "item", PICK)] == relayed(PICK, NOW)


def test_what_a_later_release_says_is_passed_over() -> None:
    """It is read, and is none of the order's concern."""
    later = decode(encode(PICK).replace(b'"pick"', b'"silence"'), Command)

    assert [] == relayed(later, NOW)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (
            Command(kind="pick", target="item", at=NOW + AHEAD_MAX + timedelta(seconds=1)),
            "is still to come",
        ),
        (Command(kind="pick", target="", at=NOW), "names no item"),
        (Command(kind="pick", target="item", at=NOW, by="x" * 201), "by over the limit of 200"),
        (Command(kind="pick", target="item", at=NOW, until=datetime(2026, 3, 2)), "no zone"),  # noqa: DTZ001  meant
        (Command(kind="pick", target="item\x1b[2J", at=NOW), "no id: it holds control characters"),
        (Command(kind="pick", target="item", at=datetime(1969, 12, 31, tzinfo=UTC)), "before 1970"),
        (Command(kind="pick", target="item", at=datetime(1, 1, 1, tzinfo=FAR_EAST)), "before 1970"),
        (Command(kind="pick", target="item", at=NOW, until=datetime(1, 1, 1, tzinfo=FAR_EAST)), "before 1970"),
        (Command(kind="pick", target="item", at=NOW, until=datetime(9999, 12, 31, 23, tzinfo=FAR_WEST)), "after 9999"),
    ],
)
def test_what_can_not_be_is_refused(command: Command, words: str) -> None:
    """A command from the future would bar every other until then; a time that is none in UTC would break the fold."""
    with pytest.raises(RefusedError, match=words):
        relayed(command, NOW)


def test_drafts_and_picks_are_told_apart() -> None:
    """By the fields that each needs: neither reads as the other, and of what is neither the sentence is a draft's."""
    kinds = (Draft, Command)
    draft = decode(encode(EVENT), Draft)

    assert [draft, PICK] == [decode_first(encode(one), kinds) for one in (draft, PICK)]
    with pytest.raises(DecodeError, match="no Draft"):
        decode_first(b'{"kind": "pick"}', kinds)
    with pytest.raises(DecodeError, match="empty value where a Draft"):
        decode_first(b"", kinds)
