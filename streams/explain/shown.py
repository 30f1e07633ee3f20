"""What `wireroom rules explain` shows a person: verdict, event, rule, terms, window and decision. Pure."""

from collections.abc import Iterator

from rich.text import Text

from agents.desk.decide import duration
from agents.desk.explain import Decision, EpisodeView
from agents.match.explain import KeyReport, ValueReport
from agents.why import short_decision
from schemas.times import rfc3339
from streams.explain import Report
from streams.show.paint import labelled, safe, stack
from streams.show.text import counted

FOUND_MAX = 10
"""Values of one key that are shown where they were found, and as many where they were not."""
PLACES_MAX, WINDOW_MAX = 3, 10
"""Places of one value, and events of a rule's window, the newest, that are shown."""
_INDENT = " " * 12


def block(report: Report) -> Text:
    """*report* as lines, the verdict first."""
    event, decision = report.event, report.decision
    is_said = decision.alert is not None and decision.alert.status != "suppressed"
    head = Text.assemble(
        (" alert " if is_said else " no alert ", "black on green" if is_said else "black on yellow"), " "
    )
    head.append(safe(report.stopped_by), "bold")
    publisher = event.publisher.name or event.feed.id
    about = f"{event.sequence} {event.headline}" + (f" ({publisher})" if publisher else "")
    return stack(
        [
            head,
            labelled("note", report.note, "yellow"),
            labelled("event", about),
            labelled("", f"{rfc3339(event.seen_at)}, {event.change}, version {event.version}, item {event.id}"),
            labelled("rule", f"{report.rule.id}: {report.rule.title}"),
            *(line for key in report.explanation.keys for line in _key(key)),
            *_state(report, decision.before),
            labelled("after", _after(decision)),
            *(labelled("also", f"{one.sequence} {one.change}: {short_decision(one)}") for one in report.others),
        ]
    )


def _key(key: KeyReport) -> Iterator[Text]:
    mark = ("yes ", "green") if key.is_satisfied else ("no  ", "red")
    found = [one for one in key.values if one.is_found]
    missed = [one for one in key.values if not one.is_found]
    if key.compared:
        yield Text.assemble((f"{key.key.partition('.')[0].removeprefix('is_'):<10}", "dim"), mark, safe(key.compared))
        return
    said = f"{len(found)} of {len(key.values)} found"
    said += " (none may be)" if key.key == "not_text" else ""
    said += f"; the event has {', '.join(key.held) or 'none'}" if key.is_fact else ""
    yield Text.assemble((f"{key.key:<10}", "dim"), mark, safe(said))
    for one in found[:FOUND_MAX]:
        yield from _found(one)
    for one in missed[:FOUND_MAX] if not (key.is_satisfied or found) else ():
        yield Text.assemble(
            _INDENT, ("- ", "red"), safe(f'"{one.value}"' + (f": {one.nearest}" if one.nearest else ""))
        )


def _found(one: ValueReport) -> Iterator[Text]:
    yield Text.assemble(_INDENT, ("+ ", "green"), safe(f'"{one.value}"'))
    for place in one.places[:PLACES_MAX]:
        around = (_part(place.before), (_part(place.hit), "bold underline"), _part(place.after))
        yield Text.assemble(_INDENT, "    ", (f"{place.where}: ", "dim"), *around)


def _part(words: str) -> str:
    """*words* made safe, the spaces at their ends kept."""
    shown = safe(words)
    return f"{' ' * words[:1].isspace()}{shown}{' ' * (words[-1:].isspace() and bool(shown))}"


def _state(report: Report, before: EpisodeView | None) -> Iterator[Text]:
    rule, group = report.rule, report.decision.group
    yield labelled(
        "group", f"{rule.group_by} {group}" if rule.group_by != "rule" else "all matches of the rule are one"
    )
    if before is None:
        yield labelled("before", "no open alert, no window")
        return
    window = f"window {len(before.window)} of {rule.when.count}"
    window += f" within {duration(rule.when.within_s)}" if rule.when.within_s else ""
    if before.alert_id:
        opened = rfc3339(before.opened_at) if before.opened_at else ""
        open_ = (
            f"alert {before.alert_id} open since {opened}, message {before.number}, closes {rfc3339(before.ends_at)}"
        )
        yield labelled("before", open_)
        told = f"{counted(len(before.told), 'item')} told, {counted(before.amendments, 'amendment')}"
        cooled = f", cooldown until {rfc3339(before.cooldown_until)}" if before.cooldown_until else ""
        yield labelled("", f"{told}{cooled}")
    else:
        yield labelled("before", f"{window}, ends {rfc3339(before.ends_at)}")
    for one in before.window[-WINDOW_MAX:] if rule.when.count > 1 else ():
        yield labelled("", f"{rfc3339(one.at)} {one.headline or one.article_id}")


def _after(decision: Decision) -> str:
    if decision.alert:
        said = f"{decision.alert.status}: {decision.alert.reason} (alert {decision.alert.id})"
        return said + (
            f"; told to {', '.join(decision.alert.notify)}" if decision.alert.notify else "; nobody was told"
        )
    waits = f"; {decision.missing} would open an alert" if decision.missing else ""
    return f"nothing said{waits}"
