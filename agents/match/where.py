"""Where in an event something stands that a rule asks for: the field, and a few words around it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from agents.identity import bare_host_of
from agents.match.text import is_unspaced, key, normalise
from schemas.event import EnrichedItem

AROUND = 6
"""Words shown on each side of a phrase."""
WORD_CHARS_MAX = 40
"""Of one word that is shown around a phrase."""
_CHUNK = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Place:
    """One place of an event: `before`, `hit` and `after` together are what stands there."""

    where: str
    """A field, such as "headline", or what a name is, such as "tag" or "host of the article"."""
    before: str
    hit: str
    after: str


@dataclass(frozen=True, slots=True)
class Named:
    """One thing of an event that rules can name, under each of its names."""

    where: str
    shown: str
    about: str
    names: tuple[str, ...]

    def place(self) -> Place:
        """Where it stands."""
        return Place(self.where, "", self.shown, f" ({self.about})" if self.about else "")


def phrase_places(event: EnrichedItem, wanted: str) -> Iterator[Place]:
    """Every field of *event* that holds the pattern *wanted*, at its first place there."""
    for where, text in fields_of(event):
        for paragraph in text.split("\n\n"):
            if wanted and wanted in normalise(paragraph):
                yield _around(where, paragraph, wanted)
                break


def fields_of(event: EnrichedItem) -> tuple[tuple[str, str], ...]:
    """The texts of *event* that phrases are looked for in, by name."""
    return ("headline", event.headline), ("summary", event.summary), ("body", event.body_text)


def tags_of(event: EnrichedItem) -> Iterator[Named]:
    """Its tags."""
    for tag in event.tags:
        parts = tag.id.split("/")
        above = tuple("/".join(parts[:count]) for count in range(1, len(parts) + 1))
        yield Named("tag", tag.name, f"{tag.id}, {tag.kind}, by {tag.source}", (tag.name, *above))


def authors_of(event: EnrichedItem) -> Iterator[Named]:
    """Its authors."""
    for author in event.authors:
        yield Named("author", author.name, author.id, (author.name, author.id))


def sources_of(event: EnrichedItem) -> Iterator[Named]:
    """Its feed, its publisher, and the hosts of both and of the article."""
    yield Named("feed", event.feed.id, "", (event.feed.id,))
    yield Named("publisher", event.publisher.name, "", (event.publisher.name,))
    for whose, url in (("article", event.url), ("publisher", event.publisher.url), ("feed", event.feed.url)):
        host = bare_host_of(url)
        labels = host.split(".")
        yield Named(f"host of the {whose}", host, "", tuple(".".join(labels[at:]) for at in range(len(labels) - 1)))


def languages_of(event: EnrichedItem) -> Iterator[Named]:
    """Its language."""
    yield Named("language", event.language, "", (event.language, key(event.language).split("-")[0]))


def _around(where: str, paragraph: str, wanted: str) -> Place:
    """The place of *wanted* in *paragraph*; where its words can't be told apart, the words as phrases see them."""
    spans = list(_spans(paragraph))
    words = [
        (word, number) for number, (begin, end) in enumerate(spans) for word in normalise(paragraph[begin:end]).split()
    ]
    asked = wanted.split()
    for at in range(len(words) - len(asked) + 1):
        held = [word for word, _ in words[at : at + len(asked)]]
        if _holds(held, asked, is_open=not wanted.endswith(" ")):
            return _cut(where, paragraph, spans, words[at][1], words[at + len(asked) - 1][1])
    return Place(where, "", wanted.strip(), "")


def _holds(held: list[str], asked: list[str], *, is_open: bool) -> bool:
    return held == asked or (is_open and held[:-1] == asked[:-1] and held[-1].startswith(asked[-1]))


def _cut(where: str, text: str, spans: list[tuple[int, int]], first: int, last: int) -> Place:
    """The place from chunk *first* to chunk *last*, with AROUND chunks on each side."""
    begin, end = spans[max(0, first - AROUND)][0], spans[min(len(spans) - 1, last + AROUND)][1]
    at, until = spans[first][0], spans[last][1]
    before, after = (
        text[max(begin, at - AROUND * WORD_CHARS_MAX) : at],
        text[until : min(end, until + AROUND * WORD_CHARS_MAX)],
    )
    return Place(
        where,
        ("… " if begin > 0 else "") + before.lstrip(),
        text[at:until],
        after.rstrip() + (" …" if end < len(text) else ""),
    )


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Begin and end of each word of *text* with what is attached to it; of unspaced scripts, of each character."""
    for chunk in _CHUNK.finditer(text):
        begin = chunk.start()
        for at in range(chunk.start(), chunk.end()):
            if is_unspaced(text[at]):
                if begin < at:
                    yield begin, at
                yield at, at + 1
                begin = at + 1
        if begin < chunk.end():
            yield begin, chunk.end()
