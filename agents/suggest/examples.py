"""The articles that are shown for one name: the same for the same events, in whatever order they come."""

from datetime import datetime

from agents.suggest.report import Example

EXAMPLES_MAX = 3
"""Articles kept of one publisher, publishers that they are kept of, and articles shown."""
_Place = tuple[datetime, str, str]
"""What was seen first is shown: event time, item, headline."""


class Examples:
    """The first articles of the first publishers: EXAMPLES_MAX of each, and as many publishers."""

    # A publisher that is let go had three before it, so nothing but its first article could ever be shown.

    __slots__ = ("kept",)

    def __init__(self) -> None:
        self.kept: dict[str, dict[int, tuple[_Place, Example]]] = {}
        """Publisher -> article -> how it was seen first."""

    def take(self, publisher: str, article: int, at: datetime, example: Example) -> None:
        """Take in *example*, seen at event time *at*; an article of a publisher is shown once."""
        self._take(publisher, article, ((at, example.item, example.headline), example))

    def join(self, other: "Examples") -> None:
        """Take in all of *other*."""
        for publisher, articles in other.kept.items():
            for article, shown in articles.items():
                self._take(publisher, article, shown)

    def shown(self) -> tuple[Example, ...]:
        """At most EXAMPLES_MAX, of different publishers where there are, in the order in which they were seen."""
        firsts = {publisher: min(articles.values()) for publisher, articles in self.kept.items()}
        others = [one for articles in self.kept.values() for one in articles.values()]
        ranked = [*sorted(firsts.values()), *sorted(one for one in others if one not in firsts.values())]
        return tuple(example for _, example in sorted(ranked[:EXAMPLES_MAX]))

    def _take(self, publisher: str, article: int, shown: tuple[_Place, Example]) -> None:
        articles = self.kept.setdefault(publisher, {})
        if article not in articles or shown < articles[article]:
            articles[article] = shown
        if len(articles) > EXAMPLES_MAX:
            del articles[max(articles, key=lambda one: articles[one])]
        if len(self.kept) > EXAMPLES_MAX:
            last = max(self.kept, key=lambda one: min(self.kept[one].values()))
            del self.kept[last]
