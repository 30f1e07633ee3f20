"""`wireroom.commands`: what people say. Key: target."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

CommandKind = Literal["pick", "unpick"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing that somebody said. Of those about one target the latest `at` counts; a repeat changes nothing."""

    kind: CommandKind
    """pick: an editor chose the item. unpick: no longer."""
    target: str
    """Id of what it is about; of pick and unpick an item id."""
    by: str = ""
    """Who said it, at most NAME_CHARS_MAX characters; "" where nobody is named."""
    at: datetime
    """When it was said."""
    note: str = ""
    """What they wrote with it, at most NOTE_CHARS_MAX characters."""
    until: datetime | None = None
    """When a pick ends by itself; null where it stays until it is taken back."""
