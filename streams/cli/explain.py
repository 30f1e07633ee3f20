"""`wireroom rules explain`: why a rule alerted of an item, or why not, term by term."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
import orjson

from schemas.newsroom import Newsroom
from streams.cli.options import broker_option, moment, run, settings_of

if TYPE_CHECKING:
    from streams.explain import Report
    from streams.settings import Settings


@click.command()
@click.argument("rule")
@click.argument("item")
@click.option("--newsroom", "--rules", "folder", metavar="DIR", help="Take the rule from this newsroom folder.")
@click.option("--last", default="7d", show_default=True, metavar="AGE", help="Look for the item among events so young.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@broker_option
def explain(rule: str, item: str, folder: str | None, last: str, as_json: bool, broker: str | None) -> None:
    """Say why RULE alerted of ITEM, or the first thing that stopped it, with each term and the window.

    RULE is an id in the newest release on the broker (with --newsroom: in that folder), or the path of a rule file.
    ITEM is an item id or at least 8 digits of it, a sequence number or a URL, all looked for on wireroom.enriched; or
    a file (- for standard input) that holds one event as `wireroom subscribe --format json` or `wireroom enrich` prints
    it: then nothing is known of what came before it, and with a rule from a file no broker is needed.

    What desk decided is worked out again, by this rule alone; where the flow said something else, a note says what.
    Exit code 0 also where no alert was made; 1 where rule or item are not found.

    \b
    Example:
      wireroom rules explain ferry-strike 12
      wireroom rules explain newsroom/rules/ferry-strike.yaml https://harbour-courier.example/ferry --last 30d
      wireroom enrich page.html | wireroom rules explain --newsroom newsroom ferry-strike -
    """  # noqa: D301  click's mark for text that keeps its lines
    report = run(_report(settings_of(broker=broker), rule, item, folder, last))
    if as_json:
        click.echo(_json(report))
        return
    from streams.explain.shown import block
    from streams.show.paint import painted

    sys.stdout.write(painted(block(report), sys.stdout))


async def _report(settings: Settings, rule: str, item: str, folder: str | None, last: str) -> Report:
    from streams.explain import alone
    from streams.explain.files import event_of_file, rule_of
    from streams.explain.topic import from_topic
    from streams.kafka.clients import wait_for_broker
    from streams.newsroom import load
    from streams.newsroom.rules_alone import load_rule

    since = moment(last, datetime.now(UTC))
    newsroom, releases = load(Path(folder)) if folder else Newsroom(), None
    if _is_rule_file(rule):
        entry = load_rule(Path(rule))
    elif folder:
        entry = rule_of(newsroom, rule, folder)
    else:
        newsroom, releases = await _released(settings)
        entry = rule_of(newsroom, rule, f"release {newsroom.release}")
    if _is_file(item):
        return alone(entry, event_of_file(None if item == "-" else Path(item), newsroom))
    await wait_for_broker(settings)
    return await from_topic(settings, entry, item, since, releases)


async def _released(settings: Settings) -> tuple[Newsroom, dict[int, Newsroom]]:
    """The newest release, and all that are at hand."""
    from streams.kafka.clients import wait_for_broker
    from streams.releases.config import current

    await wait_for_broker(settings)
    found = await current(settings)
    return found.newest, found.known


def _is_rule_file(rule: str) -> bool:
    return rule.endswith((".yaml", ".yml")) or _exists(rule)


def _is_file(item: str) -> bool:
    """Whether *item* is meant as a file, there or not."""
    return item == "-" or _exists(item) or ("://" not in item and ("/" in item or item.endswith(".json")))


def _exists(path: str) -> bool:
    try:
        return Path(path).is_file()
    except (OSError, ValueError):  # too long for a name, or with a zero byte
        return False


def _json(report: Report) -> str:
    event = report.event
    shown = {
        "rule": report.rule.id,
        "item": {"id": event.id, "sequence": event.sequence, "headline": event.headline, "url": event.url},
        "is_matched": report.explanation.is_matched,
        "stopped_by": report.stopped_by,
        "note": report.note,
        "keys": report.explanation.keys,
        "decision": report.decision,
        "other_events": report.others,
    }
    return orjson.dumps(shown, option=orjson.OPT_UTC_Z).decode()
