"""What a survey of publishers' tags gives."""

from dataclasses import dataclass
from datetime import datetime

from schemas.parts import TagKind

LEFT_OUT = {
    "known": "in topics.yaml already",
    "country": "a country",
    "outlet": "an outlet or agency that the program knows",
    "furniture": "on most of what a publisher tags, its own name, or a section",
    "few": "tagged by too few publishers",
    "unclear": "no name: a number or a sign",
    "below": "below the end of the list",
}
"""Why a name is left out, in words."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Example:
    """One article that carries the tag."""

    item: str
    headline: str
    publisher: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One name that topics.yaml lacks."""

    name: str
    """As publishers tag it most often; as texts write it, where they tag a proper name in small letters."""
    kind: TagKind
    """What most of the articles take it for, by markup and context."""
    kinds: dict[str, int]
    """Articles that take it for each."""
    publishers: int
    """Independent ones: at most so many as there are sites of feeds."""
    articles: int
    publisher_names: tuple[str, ...]
    """At most PUBLISHERS_SHOWN_MAX, those with most articles first."""
    aliases: tuple[str, ...]
    """Other spellings, the most frequent first."""
    alias_of: str
    """Id of the topic that it may be another name of; "" where none comes near."""
    texts: int
    """Articles of the stretch whose words name it."""
    texts_tagged: int
    """Of them, those that carry the tag: few of many speak for a common word."""
    examples: tuple[Example, ...]
    """At most EXAMPLES_MAX, of different publishers where there are."""
    first_seen_at: datetime
    last_seen_at: datetime

    @property
    def share(self) -> float:
        """Share of the texts naming it that carry the tag, 0 to 1; 0 where no text names it."""
        return self.texts_tagged / self.texts if self.texts else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All of it."""

    suggestions: tuple[Suggestion, ...]
    """Those with most publishers first, then those with most articles."""
    left_out: dict[str, int]
    """Names by reason, one of LEFT_OUT."""
    forgotten: int
    """Names of which no count was kept, because there were too many."""
    events: int
    articles: int
    publishers: int
