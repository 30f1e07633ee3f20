"""What rules ask of an event beside words and names: how far its story has come, and whether it is featured.

An event says how its story stood when it got its place. So a rule that asks for three publishers matches first at the
event that brings the third, by that event alone: nothing has to be remembered.
"""

from dataclasses import dataclass
from math import inf

from schemas.event import EnrichedItem
from schemas.newsroom import RuleMatch

Numbers = dict[str, int]
"""Key of a Range -> what an event has of it; of a flag 1 for yes, 0 for no."""
_NOUNS = {"story.items": "item", "story.publishers": "publisher", "story.sources": "source"}
"""Key of what is counted -> the word for one of it."""
_FLAGS = {"story.is_new": ("known", "new"), "is_featured": ("not featured", "featured")}
"""Key -> how an event stands, in words, where it is not so and where it is."""


@dataclass(frozen=True, slots=True)
class Range:
    """One thing that a rule asks for, as the numbers that will do; both ends count."""

    key: str
    """Where the rule says so, such as "story.publishers"."""
    shown: str
    """What it says there: "3", "true"."""
    least: float
    most: float

    def holds(self, number: int) -> bool:
        """Whether *number* will do."""
        return self.least <= number <= self.most


def ranges_of(match: RuleMatch) -> tuple[Range, ...]:
    """What *match* asks for, in the order in which it is told; empty where it asks for no number."""
    story = match.story
    counts = {"story.items": story.items, "story.publishers": story.publishers, "story.sources": story.sources}
    flags = {"story.is_new": story.is_new, "is_featured": match.is_featured}
    return (
        *(Range(key, str(least), least, inf) for key, least in counts.items() if least),
        *(Range(key, str(flag).lower(), int(flag), int(flag)) for key, flag in flags.items() if flag is not None),
    )


def numbers_of(event: EnrichedItem) -> Numbers:
    """What *event* has of all that rules may ask for."""
    story = event.story
    return {
        "story.items": story.items,
        "story.publishers": story.publishers,
        "story.sources": story.sources,
        "story.is_new": int(story.items <= 1),
        "is_featured": int(event.is_featured),
    }


def standing(key: str, number: int) -> str:
    """How an event with *number* stands there, in words: "3 publishers", "new", "not featured"."""
    if key in _FLAGS:
        return _FLAGS[key][bool(number)]
    return f"{number} {_NOUNS[key]}{'' if number == 1 else 's'}"


def term(key: str, number: int) -> str:
    """What made a rule match, as alerts list it: "story: 3 publishers", "event: featured"."""
    return f"{subject(key)}: {standing(key, number)}"


def compared(asked: Range, numbers: Numbers) -> str:
    """What an event with *numbers* has and what is *asked*: "story has 1 publisher, the rule asks for 3"."""
    key, number = asked.key, numbers[asked.key]
    if key == "story.sources" and not number:
        return "the event does not say how many sources its story has: an earlier release wrote it"
    stands = f"{subject(key)} {'is' if key in _FLAGS else 'has'} {standing(key, number)}"
    wanted = f"one that is {standing(key, int(asked.least))}" if key in _FLAGS else asked.shown
    return f"{stands}, the rule asks for {wanted}"


def subject(key: str) -> str:
    """Whose the number is: "story" or "event"."""
    return "story" if key.startswith("story.") else "event"
