"""What `wireroom topics suggest` reads and prints."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson

from agents.enrich.words import fold, slug
from agents.suggest import LEFT_OUT, Report, Suggestion
from schemas.codec import decode_or_none
from schemas.event import Draft
from schemas.limits import MESSAGE_BYTES_MAX, NAME_CHARS_MAX
from streams.named_files import read_start
from streams.recording import Recording
from streams.show.text import counted, one_line

SHOWN_CHARS_MAX = 100
"""Of a headline."""
ALIASES_MAX = 6
"""Of one topic."""
_RATHER = 0.1
"""Below this share of the texts that name it, a name is likely to be a common word."""

Events = Callable[[], Iterator[Draft]]
"""Gives the events from the beginning, as often as it is asked."""


def of_recording(recording: Recording, since: datetime, until: datetime) -> Events:
    """The enriched events of *recording* that were seen from *since*, included, to *until*, left out."""

    def events() -> Iterator[Draft]:
        for line in recording.records("enriched"):
            event = decode_or_none(line.value_bytes, Draft)
            if event is not None and event.seen_at.tzinfo is not None and since <= event.seen_at < until:
                yield event

    return events


def of_lines(path: Path) -> Events:
    """The events of a file of JSON lines, as `wireroom subscribe --format json` and `wireroom enrich` print them."""

    def events() -> Iterator[Draft]:
        with path.open("rb") as file:
            while line := file.readline(MESSAGE_BYTES_MAX + 1):
                event = decode_or_none(line, Draft)
                if event is not None and event.seen_at.tzinfo is not None:
                    yield event

    return events


def is_lines(path: Path) -> bool:
    """Whether *path* begins as JSON does, and not as a recording.

    Raises:
        UsageError: It can't be read.
    """
    return read_start(path, 64).lstrip().startswith(b"{")


def as_text(report: Report) -> Iterator[str]:
    """*report* for a person, line by line."""
    for one in report.suggestions:
        yield f"{_shown(one.name)}  {one.kind}"
        yield f"    {_counts(one)}"
        if one.alias_of:
            yield f"    perhaps another name of {_shown(one.alias_of)}, which topics.yaml has"
        if one.aliases:
            yield f"    also written {'; '.join(map(_shown, one.aliases))}"
        for example in one.examples:
            yield f"    {_example(example.item, example.headline, example.publisher)}"
    yield _summary(report)


def as_json(report: Report) -> str:
    """*report* as one JSON object."""
    suggestions = [_object(one) for one in report.suggestions]
    whole = {"suggestions": suggestions, "left_out": report.left_out, "forgotten": report.forgotten}
    counts = {"events": report.events, "articles": report.articles, "publishers": report.publishers}
    return orjson.dumps(whole | counts, option=orjson.OPT_UTC_Z).decode()


def as_yaml(report: Report) -> Iterator[str]:
    """*report* as entries of topics.yaml, each below its evidence; what may be an alias as a comment alone."""
    yield f"# {_summary(report)}"
    yield "# Read before you take over: delete what is no topic of yours, mend kind and spelling, add context."
    ids: set[str] = set()
    for one in report.suggestions:
        yield ""
        yield f"# {_counts(one)}"
        for example in one.examples:
            yield f"#   {_example(example.item, example.headline, example.publisher)}"
        entry = _entry(one)
        if one.alias_of:
            yield f"# perhaps another name of {_shown(one.alias_of)}: put it among the aliases there, or take it over:"
        yield f"# - {entry}" if one.alias_of or slug(one.name) in ids else f"- {entry}"
        ids.add(slug(one.name))


def _entry(one: Suggestion) -> str:
    # A text in JSON is one in YAML too, whatever stands in it.
    aliases = [name for name in one.aliases if fold(name) != fold(one.name)][:ALIASES_MAX]
    fields: dict[str, Any] = {"id": slug(one.name), "name": one.name, "kind": one.kind}
    fields |= {"aliases": aliases} if aliases else {}
    return "{" + ", ".join(f"{name}: {_value(value)}" for name, value in fields.items()) + "}"


def _value(value: str | Iterable[str]) -> str:
    if isinstance(value, str):
        return orjson.dumps(_shown(value)).decode()
    return "[" + ", ".join(map(_value, value)) + "]"


def _counts(one: Suggestion) -> str:
    names = ", ".join(map(_shown, one.publisher_names))
    more = ", …" if one.publishers > len(one.publisher_names) else ""
    between = f"{one.first_seen_at:%Y-%m-%d} to {one.last_seen_at:%Y-%m-%d}"
    said = f"{counted(one.publishers, 'publisher')} ({names}{more}), {counted(one.articles, 'article')}, {between}; "
    if not one.texts:
        return said + "no text names it"
    doubt = ": perhaps a common word" if one.share < _RATHER else ""
    return said + f"of {counted(one.texts, 'text')} naming it {one.texts_tagged:,} with the tag{doubt}"


def _example(item: str, headline: str, publisher: str) -> str:
    return f"{one_line(item, NAME_CHARS_MAX)}  {one_line(headline, SHOWN_CHARS_MAX)} ({_shown(publisher)})"


def _summary(report: Report) -> str:
    left_out = [
        f"{report.left_out[reason]:,} {words}" for reason, words in LEFT_OUT.items() if reason in report.left_out
    ]
    if report.forgotten:
        left_out.append(f"{report.forgotten:,} rare ones not counted, because there were too many")
    out = f"; left out: {'; '.join(left_out)}" if left_out else ""
    return (
        f"{counted(len(report.suggestions), 'suggestion')} from {counted(report.articles, 'article')} of "
        f"{counted(report.publishers, 'publisher')}{out}"
    )


def _object(one: Suggestion) -> dict[str, Any]:
    fields = {name: getattr(one, name) for name in one.__dataclass_fields__}
    return {"id": slug(one.name), **fields, "share": round(one.share, 3)}


def _shown(name: str) -> str:
    return one_line(name, NAME_CHARS_MAX)
