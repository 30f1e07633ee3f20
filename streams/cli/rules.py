"""`wireroom rules check`: every fault of the newsroom folder at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import orjson

from streams.cli.options import settings_of
from streams.cli.rules_backtest import backtest, diff

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schemas.newsroom import Newsroom


@click.group()
def rules() -> None:
    """Check the newsroom's rules, and try them on the past."""


rules.add_command(backtest)
rules.add_command(diff)


@rules.command()
@click.argument("folder", metavar="[DIR]", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def check(folder: str | None, as_json: bool) -> None:
    """Read the newsroom folder DIR (default: WIREROOM_NEWSROOM or newsroom/) and show every fault at once.

    A rule's topic that topics.yaml does not know is a warning: publishers' own tags match too. Exit code 1 when
    something is wrong.

    Example: wireroom rules check newsroom
    """
    from streams.newsroom import NewsroomErrors, load

    path = folder or settings_of().newsroom
    faults: list[str] = []
    warnings: list[str] = []
    counts: dict[str, int] = {}
    try:
        newsroom = load(Path(path))
    except NewsroomErrors as errors:
        faults = [str(error) for error in errors.errors]
    else:
        warnings = list(_unknown_topics(newsroom))
        counts = {name: len(getattr(newsroom, name)) for name in ("feeds", "authors", "topics", "rules", "receivers")}
    if as_json:
        click.echo(orjson.dumps({"faults": faults, "warnings": warnings, "counts": counts}).decode())
    else:
        _show(path, faults, warnings, counts)
    raise SystemExit(1 if faults else 0)


def _show(path: str, faults: list[str], warnings: list[str], counts: dict[str, int]) -> None:
    for fault in faults:
        click.secho(fault, fg="red", err=True)
    for warning in warnings:
        click.secho(f"warning: {warning}", fg="yellow", err=True)
    if faults:
        click.echo(f"{path}: {len(faults)} fault{'s' if len(faults) > 1 else ''}, nothing would start", err=True)
    else:
        click.echo(f"{path}: " + ", ".join(f"{count} {name}" for name, count in counts.items()) + "; no fault")


def _unknown_topics(newsroom: Newsroom) -> Iterator[str]:
    """One sentence for each topic of a rule that no tag of ours can match."""
    from agents.enrich.index import Index
    from agents.match.facts import topic_key

    index = Index.of(newsroom)
    known = {topic_key(topic.name) for topic in newsroom.topics}
    for topic in newsroom.topics:
        parts = topic.id.split("/")
        known |= {topic_key("/".join(parts[:count])) for count in range(1, len(parts) + 1)}
    for rule in newsroom.rules:
        for name in rule.match.topics:
            entry = index.entry(name)
            names = {topic_key(entry.id), topic_key(entry.name)} if entry else set()
            if topic_key(name) in known | names:
                continue
            hint = f"; did you mean {entry.name!r}?" if entry else "; only a publisher's own tag can match it"
            yield f"rule {rule.id}: no topic has the id or name {name!r}{hint}"
