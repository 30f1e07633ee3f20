"""What `wireroom alerts` shows, to a person and to a program. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rich.text import Text

from agents.desk.history import History, Told
from schemas.alert import Alert, AlertItem
from streams.show.alert import SEVERITY_STYLES, UNKNOWN_STYLE
from streams.show.paint import labelled, safe, stack
from streams.show.text import one_line, second_of

Causes = Mapping[int, AlertItem]
"""Sequence -> the item of the event that caused a record, where it is known."""

_STATUS_STYLES = {"open": "green", "opened": "green", "updated": "cyan", "amended": "yellow"}
_DELIVERY_STYLES = {"sent": "green", "refused": "red", "gave_up": "red"}
_HEADLINE_CHARS_MAX = 80
_RULE_CHARS_MAX = 24


def table(found: Iterable[History], short: dict[str, str]) -> Iterator[Text]:
    """One line for each alert, a head before them."""
    shown = list(found)
    ids = max((len(short[one.id]) for one in shown), default=2)
    rules = min(_RULE_CHARS_MAX, max((len(one.newest.rule_id) for one in shown), default=4))
    yield Text(
        f"{'id':<{ids}} {'sev':<6} {'rule':<{rules}} {'opened':<20} {'changed':<20} {'status':<6} "
        f"{'match':>5} {'sent':>5} {'supp':>4} newest",
        "dim",
    )
    for one in shown:
        sent = f"{one.sent}/{one.messages}"
        yield Text.assemble(
            f"{safe(short[one.id]):<{ids}} ",
            (f"{one.severity:<6}", SEVERITY_STYLES.get(one.severity, UNKNOWN_STYLE)),
            f" {one_line(one.newest.rule_id, rules):<{rules}} {_second(one.newest.opened_at)} ",
            f"{_second(one.newest.at)} ",
            (f"{one.status:<6}", _STATUS_STYLES.get(one.status, "dim")),
            f" {one.newest.count:>5} ",
            (f"{sent:>5}", "" if one.sent == one.messages else "yellow"),
            f" {one.suppressed:>4} {one_line(one.headline, _HEADLINE_CHARS_MAX)}",
        )


def summary(one: History) -> dict[str, Any]:
    """*one* for a program, as `alerts ls` gives it."""
    newest = one.newest
    return {
        "id": one.id,
        "rule_id": newest.rule_id,
        "title": newest.title,
        "severity": one.severity,
        "group": newest.group,
        "opened_at": newest.opened_at,
        "changed_at": newest.at,
        "status": one.status,
        "matches": newest.count,
        "messages": one.messages,
        "sent": one.sent,
        "suppressed": one.suppressed,
        "headline": one.headline,
    }


def details(one: History, causes: Causes) -> dict[str, Any]:
    """*one* for a program, as `alerts why` gives it: its summary and every record."""
    return {**summary(one), "records": [_record(one, alert, causes) for alert in one.records]}


def time_line(one: History, causes: Causes, *, is_run: bool = False) -> Text:
    """*one* from its opening on: what was decided, why, and what became of the messages; a replay sends none."""
    newest = one.newest
    head = Text.assemble(
        (f" {one.severity.upper()} ", SEVERITY_STYLES.get(one.severity, UNKNOWN_STYLE)),
        " ",
        (safe(newest.title), "bold"),
        f" {one.status}",
    )
    counts = f"{one.sent} of {one.messages} sent, {one.suppressed} suppressed"
    lines = [
        head,
        labelled("alert", one.id),
        labelled("rule", newest.rule_id + (f", owner {newest.owner}" if newest.owner else "")),
        labelled("group", newest.group),
        labelled("messages", counts),
    ]
    return stack([*lines, *(line for alert in one.records for line in _lines(one, alert, causes, is_run))])


def _lines(one: History, alert: Alert, causes: Causes, is_run: bool) -> Iterator[Text]:
    number = "" if alert.status == "suppressed" else f" {alert.number}"
    style = _STATUS_STYLES.get(alert.status, "dim")
    yield Text.assemble(f"{_second(alert.at)} ", (f"{alert.status}{number}", style), f": {safe(alert.reason)}")
    if alert.status != "closed":
        yield _indented("because of", f"event {alert.sequence} {_named(causes.get(alert.sequence))}")
        if alert.terms:
            yield _indented("found", "; ".join(alert.terms))
    if alert.status in {"opened", "updated"}:
        for item in alert.items[:-1][::-1]:
            yield _indented("also", f"{item.sequence} {_named(item)}")
    for receiver, told in one.told_of(alert):
        yield (
            _indented("to", f"{receiver}: not sent, a replay notifies nobody")
            if is_run
            else _message(alert, receiver, told)
        )


def _named(item: AlertItem | None) -> str:
    return f"{item.headline} ({item.publisher.name or item.feed.id})" if item else ""


def _message(alert: Alert, receiver: str, told: Told | None) -> Text:
    if told is None:
        return _indented("to", f"{receiver}: nothing on the ledger yet")
    line = told.delivery
    many = f"{line.attempts} attempt{'' if line.attempts == 1 else 's'}"
    after = after_s(alert, told)
    late = f", {after:.1f} s after the item was seen" if after is not None else ""
    text = _indented("to", f"{receiver}:")
    text.append(f" {line.status.replace('_', ' ')}", _DELIVERY_STYLES.get(line.status, "yellow"))
    return text.append(f" ({many}{late})" + (f": {safe(line.error)}" if line.error else ""))


def after_s(alert: Alert, told: Told) -> float | None:
    """Seconds from when the poller saw the item to the line on the ledger, by the clocks of both machines.

    None for a closing, which has no item, and where the clocks contradict each other.
    """
    if told.at is None or alert.status not in {"opened", "updated", "amended"} or told.at < alert.at:
        return None
    return round((told.at - alert.at).total_seconds(), 3)


def _record(one: History, alert: Alert, causes: Causes) -> dict[str, Any]:
    cause = causes.get(alert.sequence) if alert.status != "closed" else None
    return {
        "status": alert.status,
        "number": alert.number,
        "at": alert.at,
        "reason": alert.reason,
        "sequence": alert.sequence,
        "count": alert.count,
        "terms": alert.terms,
        "caused_by": cause and _item(cause),
        "items": [_item(item) for item in alert.items],
        "config_release": alert.config_release,
        "messages": [_told(alert, receiver, told) for receiver, told in one.told_of(alert)],
    }


def _item(item: AlertItem) -> dict[str, Any]:
    return {"id": item.id, "sequence": item.sequence, "headline": item.headline, "publisher": item.publisher.name}


def _told(alert: Alert, receiver: str, told: Told | None) -> dict[str, Any]:
    if told is None:
        return {"receiver": receiver, "status": None}
    line = told.delivery
    shown = {"receiver": receiver, "status": line.status, "attempts": line.attempts, "error": line.error}
    return {**shown, "written_at": told.at, "after_s": after_s(alert, told)}


def _indented(label: str, words: str) -> Text:
    return Text.assemble("    ", (f"{label} ", "dim"), safe(words))


def _second(at: Any) -> str:
    return second_of(at)
