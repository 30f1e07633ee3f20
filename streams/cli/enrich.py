"""`wireroom enrich`: one page or feed, or many pages or texts in bulk, to enriched JSON. No broker."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click
import orjson

from schemas.errors import RefusedError, WireroomError
from streams.cli.options import newsroom_option, settings_of

if TYPE_CHECKING:
    from agents.enrich import Index
    from schemas.event import Draft
    from streams.http.response import Response
    from streams.settings import Settings
    from streams.tools.one_off import OneOff

LINE_BYTES_MAX = 10_000_000
"""One line of standard input."""
_TEXTS = ("url", "html_path", "headline", "summary", "body_text", "language")


@click.command()
@click.argument("source", required=False, metavar="[FILE|URL]")
@click.option("--pages", is_flag=True, help="Read JSON lines {id, url, html_path} from standard input.")
@click.option(
    "--items", is_flag=True, help="Read JSON lines {id, url, headline, summary, body_text}; only id is needed."
)
@click.option("--no-publisher-tags", is_flag=True, help="Leave the publisher's own tags out: the gazetteer's alone.")
@click.option("--explain", is_flag=True, help="Show where each value of FILE|URL came from, and what was not taken.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "pretty"]),
    help="Default: json, but for people with --explain.",
)
@newsroom_option
def enrich(
    source: str | None,
    form: str | None,
    newsroom: str | None,
    *,
    pages: bool,
    items: bool,
    no_publisher_tags: bool,
    explain: bool,
) -> None:
    """Enrich one page or feed, or many in bulk; no broker.

    Prints one event a line: the fields of `wireroom.enriched`, without those that need the stream. In bulk one line
    comes out for each line in, with its id; a line that can't be done gives {"id", "error"} and the next goes on.

    \b
    Example:
      wireroom enrich article.html --format pretty
      wireroom enrich article.html --explain
      wireroom enrich https://harbour-courier.example/ferry-strike
      echo '{"id": "a", "url": "https://harbour-courier.example/a", "html_path": "a.html.gz"}' |
        wireroom enrich --pages
      echo '{"id": "b", "headline": "Ferry strike ends"}' | wireroom enrich --items
    """  # noqa: D301  click's mark for text that keeps its lines
    if (source is not None) + pages + items != 1:
        raise click.UsageError("give one of FILE|URL, --pages or --items")
    if explain and source is None:
        raise click.UsageError("--explain needs a FILE or URL: it explains one document")
    settings = settings_of(newsroom=newsroom)
    one_off = _one_off(settings, is_named=newsroom is not None, publisher_tags=not no_publisher_tags)
    if source is not None and explain:
        for line in _explanations(one_off, _document(source, settings), form or "pretty"):
            click.echo(line)
        return
    if source is not None:
        for draft in one_off.document(_document(source, settings)):
            click.echo(_shown(draft.id, draft, form or "json"))
        return
    work = _pages(one_off) if pages else _texts(one_off)
    for line in _answers(sys.stdin.buffer, work, form or "json"):
        click.echo(line)


def _explanations(one_off: OneOff, answer: Response, form: str) -> Iterator[str | bytes]:
    """A line of JSON or a block for each event of a document."""
    from streams.show.paint import painted
    from streams.show.provenance import as_json, as_text

    for draft, explained in one_off.explained(answer):
        text = as_json(draft, explained) if form == "json" else painted(as_text(draft, explained), sys.stdout)
        yield text if isinstance(text, bytes) else text.rstrip("\n")


def _one_off(settings: Settings, *, is_named: bool, publisher_tags: bool) -> OneOff:
    from streams.tools.one_off import OneOff

    def say(field: str, error: Exception) -> None:
        click.echo(f"wireroom: {field} stays empty: {type(error).__name__}: {error}", err=True)

    return OneOff(
        _index(settings, is_named=is_named),
        now=lambda: datetime.now(UTC),
        on_fault=say,
        publisher_tags=publisher_tags,
        bytes_max=max(settings.page_bytes_max, settings.feed_bytes_max),
    )


def _index(settings: Settings, *, is_named: bool) -> Index:
    """The newsroom's index; an empty one where nobody named a folder and the default one is not there."""
    from agents.enrich import Index
    from schemas.newsroom import Newsroom

    if is_named or os.environ.get("WIREROOM_NEWSROOM") or Path(settings.newsroom).is_dir():
        from streams.newsroom import load

        return Index.of(load(Path(settings.newsroom)))
    return Index.of(Newsroom())


def _document(source: str, settings: Settings) -> Response:
    """A file, or what an address answers."""
    from streams.http.response import Response
    from streams.tools.one_off import read_file

    if re.match(r"https?://", source, re.IGNORECASE):
        answer = asyncio.run(_fetched(source, settings))
    else:
        body = read_file(Path(source), settings.feed_bytes_max)
        answer = Response(status=200, url="", permanent_url="", body=body)
    _refuse_no_text(answer, source)
    return answer


def _refuse_no_text(answer: Response, source: str) -> None:
    """Refuse what is empty, and what is no text such as a picture."""
    from agents.identity import redact

    kind = answer.content_type.partition(";")[0].strip().lower()
    if not answer.body.strip():
        raise RefusedError(f"{redact(source)}: expected a page or a feed, but it is empty")
    if kind and not any(name in kind for name in ("html", "xml", "json", "text")):
        raise RefusedError(f"{redact(source)}: expected a page or a feed, the server says that it is {kind[:60]}")
    if not answer.is_text():
        raise RefusedError(f"{redact(source)}: expected a page or a feed, but it is no text")


async def _fetched(url: str, settings: Settings) -> Response:
    from agents.identity import redact
    from streams.http.fetcher import ACCEPT_FEED, ACCEPT_PAGE, Fetcher

    async with Fetcher(settings) as fetcher:
        answer = await fetcher.get(url, accept=f"{ACCEPT_PAGE},{ACCEPT_FEED}", bytes_max=settings.feed_bytes_max)
    if not 200 <= answer.status < 300:
        raise RefusedError(f"{redact(url)}: expected a page or a feed, the server answered {answer.status}")
    return answer


def _pages(one_off: OneOff) -> Callable[[dict[str, Any]], Draft]:
    def work(asked: dict[str, Any]) -> Draft:
        if not asked["html_path"]:
            raise RefusedError('"html_path" is missing: the file that holds the page')
        return one_off.page_file(Path(asked["html_path"]), url=asked["url"], id=str(asked["id"]))

    return work


def _texts(one_off: OneOff) -> Callable[[dict[str, Any]], Draft]:
    from schemas.article import Page

    def work(asked: dict[str, Any]) -> Draft:
        said = {field: asked[field] for field in _TEXTS if field != "html_path"}
        return one_off.text(Page(**said), id=str(asked["id"]))

    return work


def _answers(lines: IO[bytes], work: Callable[[dict[str, Any]], Draft], form: str) -> Iterator[str | bytes]:
    """One line to print for each line read, as it comes."""
    while line := lines.readline(LINE_BYTES_MAX):
        if not line.strip():
            continue
        asked: dict[str, Any] = {"id": None}
        try:
            _refuse_long(line, lines)
            asked |= _question(line)
            _check(asked)
            answer = _shown(asked["id"], work(asked), form)
        except WireroomError as error:
            answer = _shown(asked["id"], str(error), form)
        except Exception as error:  # noqa: BLE001  one line's fault never stops the next
            answer = _shown(asked["id"], f"a fault of ours, please report it: {type(error).__name__}: {error}", form)
        yield answer


def _refuse_long(line: bytes, lines: IO[bytes]) -> None:
    """Refuse a line over the limit, its rest read past."""
    if len(line) < LINE_BYTES_MAX or line.endswith(b"\n"):
        return
    while (rest := lines.readline(LINE_BYTES_MAX)) and not rest.endswith(b"\n"):
        pass
    raise RefusedError(f"the line is over the limit of {LINE_BYTES_MAX:,} bytes")


def _question(line: bytes) -> dict[str, Any]:
    try:
        question = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise RefusedError(f"no JSON: {error}") from error
    if not isinstance(question, dict):
        raise RefusedError(f"expected a JSON object, found {type(question).__name__}")
    return question


def _check(asked: dict[str, Any]) -> None:
    """Refuse a question without an id or with something else where text belongs; null is no text."""
    if asked["id"] is None or isinstance(asked["id"], list | dict):
        raise RefusedError('"id" is missing: text or a number that comes back with the answer')
    for field in _TEXTS:
        if asked.get(field) is None:
            asked[field] = ""
        if not isinstance(asked[field], str):
            raise RefusedError(f'"{field}": expected text, found {type(asked[field]).__name__}')


def _shown(asked: object, answer: Draft | str, form: str) -> str | bytes:
    """One line of JSON, or a block for a person."""
    if form == "json":
        shown = {"error": answer} if isinstance(answer, str) else _fields(answer)
        line: bytes = orjson.dumps({"id": asked, **shown})
        return line
    if isinstance(answer, str):
        return f"{asked}: {answer}"
    from streams.show.paint import painted
    from streams.show.pretty import block

    return painted(block(answer), sys.stdout).rstrip("\n")


def _fields(draft: Draft) -> dict[str, Any]:
    fields: dict[str, Any] = orjson.loads(orjson.dumps(draft, option=orjson.OPT_UTC_Z))
    del fields["id"]
    return fields
