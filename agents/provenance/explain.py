"""Every field of an event, explained in the event's own order."""

from collections import Counter
from collections.abc import Callable
from dataclasses import fields

from agents.enrich.reading_time import WORDS_PER_MINUTE
from agents.faults import OnFault, ignore
from agents.provenance import lists
from agents.provenance.parts import Explained, Part
from agents.provenance.ranked import ASPECTS, MINUTES, key, ranked
from agents.provenance.subject import Subject
from schemas.event import Draft

_RULES = {
    "id": "given, or a hash of the feed's id and the entry's own identity, else of the address",
    "digest": "a hash of the content",
    "article_id": "a hash of the canonical address",
    "revision": "0: nothing was learned later",
    "config_release": "the newsroom folder's release; 0 where it is read from files",
    "feed": "the feed that brought it; none for a page alone",
    "seen_at": "the time of this run, which stands in for the poller's",
    "page_status": "complete: the page was read; partial: a fault of ours cost some of it; "
    "walled: it is a wall before an article; off: a feed's entry alone",
    "failed_fields": "fields that a fault of ours cost",
}


def explain(subject: Subject, on_fault: OnFault = ignore) -> tuple[Draft, tuple[Explained, ...]]:
    """The event of *subject*, and each of its fields explained.

    Takes some hundred times as long as enriching: the page is read again without each place that says something.

    Returns:
        The event as the stream makes it, and an explanation for each field, in the schema's order; members of
        `publisher` and `image` have one each. What can't be explained says so.
    """
    costs: dict[str, str] = {}

    def note(field: str, error: Exception) -> None:
        costs[field] = f"a fault of ours: {type(error).__name__}: {error}"
        on_fault(field, error)

    draft = subject.draft(note)
    out: list[Explained] = []
    for field in fields(Draft):
        out += _explained(subject, draft, field.name, costs.get(field.name, ""))
    return draft, tuple(out)


def _explained(subject: Subject, draft: Draft, name: str, cost: str) -> list[Explained]:
    value = getattr(draft, name)
    if cost:
        return [Explained(field=name, value=value, why=cost)]
    try:
        if name in _LISTS:
            return [_LISTS[name](subject, draft)]
        aspects = [one for one in ASPECTS if one.field.split(".")[0] == name]
        if aspects and value:
            return [_of_ranks(one.field, one.of(draft), ranked(subject, one)) for one in aspects]
    except Exception as error:  # noqa: BLE001  a fault here costs the explanation, never the value
        return [Explained(field=name, value=value, why=f"can't be explained: {type(error).__name__}: {error}")]
    return [Explained(field=name, value=value, why=_RULES.get(name, "" if value else "nobody says"))]


def _of_ranks(name: str, value: object, ranks: list[Part]) -> Explained:
    if not value:
        return Explained(field=name, value=value, why="nobody says")
    first = ranks[0] if ranks else Part(value=value)
    why = "nobody states it: told from the words" if name == "language" and not first.places else first.why
    return Explained(field=name, value=value, places=first.places, why=why, others=tuple(ranks[1:]))


def _tags(subject: Subject, draft: Draft) -> Explained:
    return lists.tags(subject, draft, publisher_tags=subject.publisher_tags)


def _body(subject: Subject, draft: Draft) -> Explained:
    """Below which elements its paragraphs stand."""
    body = draft.body_text
    where = {key(place.text): place.shown for place in reversed(subject.places)}
    paragraphs = body.split("\n\n") if body else []
    counts = Counter(shown for one in paragraphs if (shown := where.get(key(one[:600]), "")))
    places = tuple(f"{shown} ({count} of {len(paragraphs)} paragraphs)" for shown, count in counts.most_common(6))
    why = f"{len(body)} characters"
    if body and not places:
        why += "; from JSON-LD articleBody, the feed's text, or paragraphs that several elements make up"
    return Explained(field="body_text", value=body, places=places, why=why if body else "no text was found")


def _words(_subject: Subject, draft: Draft) -> Explained:
    return Explained(
        field="word_count", value=draft.word_count, why="words of body_text; a Han or kana character counts as one"
    )


def _minutes(subject: Subject, draft: Draft) -> Explained:
    counted = f"{draft.word_count} words at {WORDS_PER_MINUTE} a minute, rounded up"
    page = subject.article.page
    if page is None or not page.reading_time_min:
        return Explained(field="reading_time_min", value=draft.reading_time_min, why=counted)
    ranks = ranked(subject, MINUTES)
    others = tuple(
        Part(value=one.value, places=one.places, why=one.why if one.places else counted) for one in ranks[1:]
    )
    return Explained(
        field="reading_time_min",
        value=draft.reading_time_min,
        places=ranks[0].places if ranks else (),
        why="as the publisher states it",
        others=others,
    )


_LISTS: dict[str, Callable[[Subject, Draft], Explained]] = {
    "authors": lists.authors,
    "tags": _tags,
    "sources_cited": lists.sources_cited,
    "images": lists.pictures,
    "related": lists.cards,
    "body_text": _body,
    "word_count": _words,
    "reading_time_min": _minutes,
}
