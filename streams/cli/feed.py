"""`wireroom feed`: one feed to items, as they go to `wireroom.items`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from streams.cli.options import newsroom_option

if TYPE_CHECKING:
    from agents.feed.parsed import ParsedFeed
    from schemas.item import Item
    from schemas.newsroom import FeedEntry
    from streams.http.response import Response
    from streams.settings import Settings

FILE_BYTES_MAX = 20_000_000
"""A larger file is refused."""
READ_S = 25
"""How long reading the document may take; one of 10,000 entries takes 8."""


@click.command()
@click.argument("source", metavar="FILE|URL")
@click.option(
    "--format",
    "form",
    type=click.Choice(("json", "pretty")),
    default="json",
    show_default=True,
    help="JSON lines, or a list for reading.",
)
@click.option("--url", metavar="URL", default="", help="Address of the feed that FILE was saved from.")
@newsroom_option
def feed(source: str, form: str, url: str, newsroom: str | None) -> None:
    """Read one feed (RSS, Atom or JSON Feed) and print its items, the oldest first.

    Prints exactly what goes to `wireroom.items`. What feeds.yaml says of the feed counts where a newsroom folder is
    named. Exit code 1: there is no feed.

    Example: wireroom feed https://harbour-courier.example/rss --format pretty
    """
    from datetime import UTC, datetime

    from agents.feed.read import read_feed
    from streams.cli.options import run, settings_of

    settings = settings_of(newsroom=newsroom)
    is_web = source.startswith(("http://", "https://"))
    answer = run(_fetched(source, settings)) if is_web else _from_file(source, url)
    _limit_time(source)
    read = read_feed(
        answer.body,
        url=answer.url,
        content_type=answer.content_type,
        entry=_entry(source if is_web else url, newsroom, settings),
        seen_at=datetime.now(UTC),
    )
    _print(read, form)


def _limit_time(source: str) -> None:
    """End the command when reading takes longer than READ_S: some documents are made to never end."""
    import os
    import signal

    from agents.identity import redact

    def end(_number: int, _frame: object) -> None:
        click.echo(f"wireroom: {redact(source)}: reading it took over {READ_S} s; it is refused", err=True)
        os._exit(1)  # an exception would end up in the parser's own handlers

    signal.signal(signal.SIGALRM, end)
    signal.alarm(READ_S)


def _from_file(path: str, url: str) -> Response:
    from pathlib import Path

    from schemas.errors import RefusedError
    from streams.http.response import Response
    from streams.named_files import read_start

    raw = read_start(Path(path), FILE_BYTES_MAX + 1, kind=RefusedError)
    if len(raw) > FILE_BYTES_MAX:
        raise RefusedError(f"{path}: is over the limit of {FILE_BYTES_MAX:,} bytes")
    return Response(status=200, url=url, permanent_url=url, body=raw)


async def _fetched(url: str, settings: Settings) -> Response:
    from agents.identity import redact
    from schemas.errors import RefusedError
    from streams.http.fetcher import ACCEPT_FEED, Fetcher

    async with Fetcher(settings) as fetcher:
        answer = await fetcher.get(url, accept=ACCEPT_FEED, bytes_max=settings.feed_bytes_max)
    if answer.status != 200:
        raise RefusedError(f"{redact(url)}: the server answered {answer.status}")
    return answer


def _entry(url: str, newsroom: str | None, settings: Settings) -> FeedEntry:
    """What feeds.yaml says of the feed at *url*; nothing where there is no folder, or it does not know the feed."""
    import os
    from pathlib import Path

    from schemas.newsroom import FeedEntry

    folder = Path(settings.newsroom)
    if url and (newsroom or os.environ.get("WIREROOM_NEWSROOM") or folder.is_dir()):
        from streams.newsroom import load

        for known in load(folder).feeds:
            if known.url == url:
                return known
    return FeedEntry(url=url)


def _print(read: ParsedFeed, form: str) -> None:
    from schemas.codec import encode

    if form == "json":
        out = click.get_binary_stream("stdout")
        for item in read.items:
            out.write(encode(item) + b"\n")
        out.flush()
        return
    click.secho(f"{read.feed.title or read.feed.id}: {len(read.items)} items", bold=True)
    for item in read.items:
        click.echo(_pretty(item))


def _pretty(item: Item) -> str:
    when = f"{item.published_at:%Y-%m-%d %H:%M} UTC" if item.published_at else "no date"
    lines = [
        f"\n{click.style(item.headline or '(no headline)', bold=True)}",
        f"  {when}" + (f" · {', '.join(author.name for author in item.authors)}" if item.authors else ""),
        f"  {', '.join(tag.name for tag in item.tags)}" if item.tags else "",
        f"  {item.summary[:200]}" if item.summary else "",
        f"  {click.style(item.url, dim=True)}" if item.url else "",
    ]
    return "\n".join(line for line in lines if line)
