"""What people say, on its way into the one order: a command about an item goes where drafts go."""

from datetime import UTC, datetime, timedelta

from agents.flow import Output
from schemas.command import Command
from schemas.errors import RefusedError
from schemas.limits import NAME_CHARS_MAX, NOTE_CHARS_MAX, URL_CHARS_MAX

PICKING = ("pick", "unpick")
AHEAD_MAX = timedelta(hours=1)
"""A command from further ahead than this is refused: since the latest counts, it would bar all others until then."""
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = datetime.max.replace(tzinfo=UTC)
"""Beyond these, a time with an offset may be none in UTC, which is how it is kept and told."""


def relayed(command: Command, now: datetime) -> list[Output]:
    """*command* as `sequence` takes it in; nothing for a kind that is none of its concern.

    Args:
        command: As it came; anybody may have written it.
        now: The time now.

    Raises:
        RefusedError: It is over a limit, or its time can't be.
    """
    if command.kind not in PICKING:
        return []
    check(command)
    if command.at > now + AHEAD_MAX:
        raise RefusedError(
            f"the {command.kind} of {command.target} is dated {command.at.isoformat()}, which is still to come: "
            "set the clock of the machine that it was made on, and say it again"
        )
    # No event time: what waits for its place must not be deleted by age.
    return [Output("drafts", command.target, command)]


def check(command: Command) -> None:
    """Refuse what no command line of ours writes.

    Raises:
        RefusedError: It names nothing, has a time without zone or out of all reach, or a text over its limit.
    """
    if command.kind not in PICKING:
        raise RefusedError(f"a command of the kind {command.kind!r}, which is none of {' and '.join(PICKING)}")
    limits = {"target": URL_CHARS_MAX, "by": NAME_CHARS_MAX, "note": NOTE_CHARS_MAX}
    for name, chars_max in limits.items():
        if len(getattr(command, name)) > chars_max:
            raise RefusedError(f"a {command.kind} with a {name} over the limit of {chars_max} characters")
    if not command.target:
        raise RefusedError(f"a {command.kind} that names no item")
    if not command.target.isprintable():
        raise RefusedError(f"a {command.kind} of {command.target!r}, which is no id: it holds control characters")
    for at in (command.at, command.until):
        if at is not None and at.tzinfo is None:
            raise RefusedError(
                f"a {command.kind} of {command.target} whose time has no zone: write it in UTC, with a Z"
            )
        if at is not None and not _EARLIEST <= at <= _LATEST:
            raise RefusedError(
                f"a {command.kind} of {command.target} with the time {at.isoformat()}, before 1970 or after 9999"
            )
