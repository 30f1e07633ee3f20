"""`wireroom alerts`: which alerts there were, and the decision behind each of their messages."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click
import orjson

from streams.cli.options import broker_option, moment, run, settings_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from agents.desk.history import History
    from schemas.alert import AlertItem
    from streams.settings import Settings

LIST_MAX = 100
"""Alerts that `ls` shows where --limit is not given."""


def _run_option(function: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--run-id", metavar="ID", help="Of this replay, which notified nobody, instead of the live ones."
    )(function)


@click.group()
def alerts() -> None:
    """List alerts, and say why each came, changed or was suppressed.

    Example: wireroom alerts ls
    """


@alerts.command()
@click.option("--last", default="24h", show_default=True, metavar="AGE", help="Alerts that changed since; event time.")
@click.option("--rule", default="", metavar="ID", help="Only of this rule.")
@click.option(
    "--status",
    default="",
    type=click.Choice(["", "open", "closed", "suppressed"]),
    metavar="open|closed|suppressed",
    help="suppressed: those of which something was not told.",
)
@click.option("--limit", type=click.IntRange(min=1), default=LIST_MAX, show_default=True, help="The newest N.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@_run_option
@broker_option
def ls(last: str, rule: str, status: str, limit: int, as_json: bool, run_id: str | None, broker: str | None) -> None:
    """List alerts, the one that changed last at the end.

    For each: id, severity, rule, when it was opened and last changed, whether it is open, articles that match, messages
    sent of those to be sent, how often nobody was told, and the newest headline. Times are event time. AGE is an age
    (90s, 20m, 2h, 30d), a time (RFC 3339) or beginning.

    Example: wireroom alerts ls --last 7d --rule ferry-strike --status open
    """
    from streams.tools.alerts import Choice
    from streams.tools.asked import short_ids

    choice = Choice(since=moment(last, datetime.now(UTC)), rule=rule, status=status)
    found = run(_read(settings_of(broker=broker), run_id))
    chosen = [one for one in found.values() if choice.takes(one)]
    if as_json:
        from streams.show.alerts_shown import summary

        for one in chosen[-limit:]:
            click.echo(orjson.dumps(summary(one), option=orjson.OPT_UTC_Z).decode())
        return
    from streams.show.alerts_shown import table
    from streams.show.paint import painted

    for line in table(chosen[-limit:], short_ids(found)) if chosen else ():
        sys.stdout.write(painted(line, sys.stdout))
    more = f", the newest {limit} of them shown" if len(chosen) > limit else ""
    click.echo(f"{len(chosen)} of {len(found)} alerts{more}", err=True)


@alerts.command()
@click.argument("alert_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@_run_option
@broker_option
def why(alert_id: str, as_json: bool, run_id: str | None, broker: str | None) -> None:
    """Show the time line of the alert ID, which may be at least 8 digits of it.

    Each opening, update, amendment, suppression and closing with its reason, the event that caused it and what was
    found; and for each message what the ledger says: sent, refused or given up, after how many attempts and how long
    after the poller saw the item. `wireroom rules explain RULE SEQUENCE` tells more of one event.

    Example: wireroom alerts why 48a4c01f
    """
    from streams.show.alerts_shown import details, time_line

    one, causes = run(_one(settings_of(broker=broker), run_id, alert_id))
    if as_json:
        click.echo(orjson.dumps(details(one, causes), option=orjson.OPT_UTC_Z).decode())
        return
    from streams.show.paint import painted

    sys.stdout.write(painted(time_line(one, causes, is_run=run_id is not None), sys.stdout))


async def _one(settings: Settings, run_id: str | None, alert_id: str) -> tuple[History, dict[int, AlertItem]]:
    from streams.kafka.clients import topic_name
    from streams.tools.alerts import causes, one_of, read, ready

    own = await ready(settings, run_id)
    one = one_of(await read(own, is_run=run_id is not None), alert_id, topic_name(own, "alerts"))
    return one, await causes(own, one)


async def _read(settings: Settings, run_id: str | None) -> dict[str, History]:
    from streams.tools.alerts import read, ready

    return await read(await ready(settings, run_id), is_run=run_id is not None)
