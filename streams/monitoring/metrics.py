"""Every figure that a process shows: its name, what it means, and what to do when it is off.

docs/metrics.md is made from this list by `python -m streams.monitoring.metrics`. A figure that is not listed here can't
be shown.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import click
from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.registry import Collector

from streams.monitoring.meter import Measured

Kind = Literal["counter", "gauge"]
Unit = Literal["", "bytes", "events", "records", "seconds", "unix time"]
Process = Literal["poll", "worker", "web", "canary"]

PAGE = Path(__file__).parents[2] / "docs" / "metrics.md"
ALL: tuple[Process, ...] = ("poll", "worker", "web", "canary")


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """One metric."""

    name: str
    kind: Kind
    labels: tuple[str, ...] = ()
    unit: Unit = ""
    about: str
    """What it says."""
    off: str
    """When it is off, and what to do then."""
    shown_by: tuple[Process, ...]


METRICS = {
    metric.name: metric
    for metric in (
        # The process.
        Metric(name="wireroom_build_info", kind="gauge", labels=("version",), shown_by=ALL,
               about="1; the label says which version runs.",
               off="Two versions for longer than a deploy takes: one process was forgotten. Restart it."),
        Metric(name="wireroom_live", kind="gauge", shown_by=ALL,
               about="1 while `/live` answers 200.",
               off="0: `/live` names the role that does not get on, and since when. Restart the process; nothing is "
                   "lost."),
        Metric(name="wireroom_ready", kind="gauge", shown_by=ALL,
               about="1 while `/ready` answers 200.",
               off="0 for minutes after a start: `/ready` names what is awaited; mostly the broker, or a fold that "
                   "loads its state."),
        Metric(name="wireroom_loop_blocked_seconds", kind="gauge", unit="seconds", shown_by=ALL,
               about="For how long the event loop has not turned, beyond the second in which it need not.",
               off="Above 5 again and again: a step computes for too long at once. Above 60: stuck; the watchdog ends "
                   "the process when its lag grows too."),
        Metric(name="wireroom_process_cpu_seconds_total", kind="counter", unit="seconds", shown_by=ALL,
               about="Processor time, helper processes not included.",
               off="A rate near 1: this process is at its limit. Start another with the same roles."),
        Metric(name="wireroom_process_resident_memory_bytes", kind="gauge", unit="bytes", shown_by=ALL,
               about="Memory in use, helper processes not included.",
               off="Growing for days: restart the process, and report it with the figures of a day."),
        Metric(name="wireroom_process_virtual_memory_bytes", kind="gauge", unit="bytes", shown_by=ALL,
               about="Address space in use.", off="Says little by itself; see the resident memory."),
        Metric(name="wireroom_process_start_time_seconds", kind="gauge", unit="unix time", shown_by=ALL,
               about="When the process started.",
               off="Changes again and again: it ends and is restarted. Its last lines in the log say why."),
        Metric(name="wireroom_process_open_fds", kind="gauge", shown_by=ALL,
               about="Open files and connections.",
               off="Near the maximum: connections leak. Restart the process, and report it."),
        Metric(name="wireroom_process_max_fds", kind="gauge", shown_by=ALL,
               about="How many may be open.", off="Below 1,024: raise the limit of the service."),
        # What roles do.
        Metric(name="wireroom_events_total", kind="counter", labels=("role", "outcome"), unit="events",
               shown_by=("worker", "web"),
               about="Events processed since the start: `done`, or `dead` for those that became dead letters. What is "
                     "repeated after a fault counts again.",
               off="`dead` rises: `wireroom dead ls` shows the reasons. A role stops by itself when too large a share "
                   "is dead. `done` stands still while `wireroom_lag_records` rises: the role is stuck."),
        Metric(name="wireroom_retries_total", kind="counter", labels=("role",), shown_by=("worker", "web"),
               about="Further attempts after a failure that may pass: at an event, or of the live page at reading.",
               off="Rises for minutes: something outside fails; the log names it."),
        Metric(name="wireroom_last_progress_timestamp_seconds", kind="gauge", labels=("role",), unit="unix time",
               shown_by=("worker", "web"),
               about="When the role settled something last; its start before that.",
               off="Minutes ago while `wireroom_lag_records` is above 0: see `wireroom_live`."),
        Metric(name="wireroom_event_timestamp_seconds", kind="gauge", labels=("role",), unit="unix time",
               shown_by=("worker", "web"),
               about="Time of the record that the role took last; 0 before the first.",
               off="Old while events come: the role works off a backlog; see `wireroom_lag_seconds`."),
        Metric(name="wireroom_settled_offset", kind="gauge", labels=("role", "partition"), shown_by=("worker", "web"),
               about="The offset before which this process has everything confirmed, of partitions that it had.",
               off="Stands still while `wireroom_lag_records` rises: see `wireroom_live`."),
        # Lag, as the broker has it.
        Metric(name="wireroom_lag_seconds", kind="gauge", labels=("role",), unit="seconds", shown_by=("worker",),
               about="Lag in event time: now minus the time of the oldest record that the role's group has not "
                     "settled; 0 when none waits. Each process with the role tells it of the whole group, as of its "
                     "last look, at most ten seconds ago: take the maximum.",
               off="Above a minute: start more workers with the role, up to one a partition; `sequence` and `desk` "
                   "work in one process only, so give that one a core of its own."),
        Metric(name="wireroom_lag_records", kind="gauge", labels=("role",), unit="records", shown_by=("worker",),
               about="Offsets from what the group has settled to the end of committed records. The marker of a "
                     "transaction takes an offset too, so a few may stand here for ever.",
               off="Rises for minutes: as for `wireroom_lag_seconds`."),
        Metric(name="wireroom_lag_timestamp_seconds", kind="gauge", unit="unix time", shown_by=("worker",),
               about="When the broker was last asked for the lag, and answered.",
               off="More than a minute ago: the figures of lag are old; see `wireroom_broker_up`."),
        Metric(name="wireroom_committed_offset", kind="gauge", labels=("role", "partition"), shown_by=("worker",),
               about="The offset that the role's group has committed. That of `sequence` and `desk` only shows how far "
                     "they are; their state decides.",
               off="Stands still while `wireroom_settled_offset` moves: commits fail; the log says why."),
        Metric(name="wireroom_broker_up", kind="gauge", shown_by=("worker",),
               about="1 when the broker answered the last look.",
               off="0: look at the broker. Workers wait for it and go on by themselves."),
        # Folds.
        Metric(name="wireroom_fold_active", kind="gauge", labels=("role",), shown_by=("worker",),
               about="1 in the one process in which the fold works, 0 where it stands by.",
               off="The sum over all processes is not 1 for more than 20 s: `sequence` or `desk` has no worker, or "
                   "its group does not settle; look at the log of those that have the role."),
        Metric(name="wireroom_fold_state_records", kind="gauge", labels=("role",), unit="records",
               shown_by=("worker",), about="Records of the fold's state when it was loaded last.",
               off="Twice what it was a week ago at the same flow: report it."),
        Metric(name="wireroom_fold_state_bytes", kind="gauge", labels=("role",), unit="bytes", shown_by=("worker",),
               about="Their size, keys and values.", off="As for the records."),
        Metric(name="wireroom_fold_recovery_seconds", kind="gauge", labels=("role",), unit="seconds",
               shown_by=("worker",), about="How long loading it took.",
               off="Above 30: the state is too large, or the topic `state` is not compacted in time."),
        Metric(name="wireroom_desk_given_up_total", kind="counter", unit="events", shown_by=("worker",),
               about="Events whose match `desk` no longer waited for: it never came, or late, and then counts out of "
                     "its order.",
               off="Rises: an event is among the dead letters of `match`, or one worker's `match` is minutes, or "
                   "50,000 events, behind another's. A replay of that time may say otherwise than was said."),
        # Fetch and deliver.
        Metric(name="wireroom_pages_total", kind="counter", labels=("status",), shown_by=("worker",),
               about="Articles that `fetch` wrote, by what became of their page.",
               off="`failed` is most of them: the publishers' servers refuse us or can't be reached; the log names "
                   "hosts. `walled` rises: a publisher answers with a question for consent, a login or a check for "
                   "robots; what it says in its feed is all that there is, and `full_text: false` in `feeds.yaml` "
                   "saves the asking."),
        Metric(name="wireroom_field_faults_total", kind="counter", labels=("step", "field"), shown_by=("worker",),
               about="Fields that a fault of ours cost, by the step that worked them out (`fetch` reads pages, "
                     "`enrich` the rest). The event names them in `failed_fields`.",
               off="Above 0: the log has one line for each kind of error; `wireroom enrich URL --explain` shows it "
                   "again. Report it. Where one field rises with every event, take the deploy back."),
        Metric(name="wireroom_pages_late", kind="gauge", shown_by=("worker",),
               about="Pages that are awaited although their item went on without them.",
               off="Near 2,000: beyond that, pages are not asked for. Start another worker with `fetch`."),
        Metric(name="wireroom_deliveries_total", kind="counter", labels=("status",), shown_by=("worker",),
               about="Outcomes at receivers: `sent`, `refused` (will never work), `gave_up` (failed too often).",
               off="Anything but `sent` rises: the log and the topic `deliveries` name receiver and reason."),
        Metric(name="wireroom_receivers_failing", kind="gauge", shown_by=("worker",),
               about="Receivers that were given up at their last alert.",
               off="Above 0: mend the receiver, or its address in receivers.yaml."),
        # Poll.
        Metric(name="wireroom_polls_total", kind="counter", labels=("outcome",), shown_by=("poll",),
               about="Polls of feeds: `ok`, `not_modified`, `failed`.",
               off="`failed` is most of them: no network, or a proxy; one feed alone: `wireroom feeds ls` names it."),
        Metric(name="wireroom_items_published_total", kind="counter", unit="events", shown_by=("poll",),
               about="Items that were new or had changed.",
               off="No increase for an hour by day, while polls are `ok`: look at one feed with `wireroom feed URL`."),
        Metric(name="wireroom_feeds", kind="gauge", shown_by=("poll",),
               about="Feeds that are polled.", off="Fewer than feeds.yaml has: the folder has faults; the log names "
                                                   "them."),
        Metric(name="wireroom_feeds_failing", kind="gauge", shown_by=("poll",),
               about="Feeds of which the last poll failed.",
               off="A share that grows: `wireroom feeds ls` names them and the reasons."),
        Metric(name="wireroom_feed_overdue_seconds", kind="gauge", unit="seconds", shown_by=("poll",),
               about="For how long the feed that waits longest has been due; 0 when none waits.",
               off="Above a minute: more feeds than one poller manages; raise WIREROOM_FETCH_CONCURRENCY."),
        Metric(name="wireroom_newsroom_faults", kind="gauge", shown_by=("poll",),
               about="1 while the newsroom folder has faults, so that its last good release stays.",
               off="1: the log names file and line; so does `wireroom rules check`."),
        Metric(name="wireroom_release", kind="gauge", shown_by=("poll", "worker"),
               about="Number of the newest release of the newsroom folder that the process has.",
               off="Lower in a worker than in the poller for more than a minute: that worker can't read "
                   "`wireroom.config`; the log says why."),
        # Web.
        Metric(name="wireroom_page_clients", kind="gauge", shown_by=("web",),
               about="Browsers that follow the live page.", off="200 is the maximum; further ones are turned away."),
        Metric(name="wireroom_page_clients_dropped_total", kind="counter", shown_by=("web",),
               about="Browsers that were let go because they did not keep up; they come back by themselves.",
               off="Rises for all: the machine or its network is overloaded."),
        # Canary.
        Metric(name="wireroom_canary_ok", kind="gauge", shown_by=("canary",),
               about="1 while the newest canary came through: an item that became an alert at a receiver in time.",
               off="0: alerts do not get through. The canary's log names the topic on which its item was last seen."),
        Metric(name="wireroom_canary_seconds", kind="gauge", unit="seconds", shown_by=("canary",),
               about="From writing the item to its alert, of the newest canary that came through.",
               off="Rises for an hour: see `wireroom_lag_seconds`, which names the role that is behind."),
        Metric(name="wireroom_canary_total", kind="counter", labels=("outcome",), shown_by=("canary",),
               about="Canaries by outcome: `arrived` in time, or `missing`; of the missing, those that came `late`; "
                     "and `repeated` for one that came again.",
               off="`repeated` rises with no worker restarted: deliveries are not noted on the topic `deliveries`."),
    )
}  # fmt: skip
"""By name, in the order of the page."""


class _OnDemand(Collector):
    """Asks all that have figures when somebody wants them."""

    def __init__(self, measured: Iterable[Measured]) -> None:
        self._measured = measured

    def collect(self) -> Iterator[CounterMetricFamily | GaugeMetricFamily]:
        families: dict[str, CounterMetricFamily | GaugeMetricFamily] = {}
        for one in self._measured:
            for name, labels, value in one.figures():
                if name not in families:
                    families[name] = _family(METRICS[name])
                assert len(labels) == len(METRICS[name].labels), f"{name} has the labels {labels}"
                families[name].add_metric(labels, value)
        yield from families.values()


def _family(metric: Metric) -> CounterMetricFamily | GaugeMetricFamily:
    kind = CounterMetricFamily if metric.kind == "counter" else GaugeMetricFamily
    return kind(metric.name, metric.about, labels=metric.labels)


def exposition(measured: Iterable[Measured]) -> bytes:
    """The figures of *measured* and of this process, in Prometheus's text format.

    Raises:
        KeyError: A figure is not in METRICS.
    """
    registry = CollectorRegistry(auto_describe=False)
    ProcessCollector(namespace="wireroom", registry=registry)
    registry.register(_OnDemand(measured))
    return generate_latest(registry)


def page() -> str:
    """The text of docs/metrics.md."""
    return _HEAD + "\n".join(_entry(metric) for metric in METRICS.values())


_HEAD = """\
# Metrics

Every process that runs until it is told to end (`wireroom poll`, `wireroom worker`, `wireroom web`, `wireroom canary`,
and those of `wireroom demo`) listens on an admin port, and says where in the line that it prints when it starts.
`/metrics` shows what is listed here, in Prometheus's text format; `/live` and `/ready` answer 200 when all is well,
else 503 with one sentence for each role that is not.

The port is bound to WIREROOM_ADMIN_HOST (127.0.0.1) and WIREROOM_ADMIN_PORT (0: a free one; -1 or empty: none). It
shows no address, key or text of anybody's, and changes nothing. Where WIREROOM_LOG_LEVEL hides that line, as it does in
the demo, set the level to INFO. In `docker-compose.yml` the port is 9100 on each container's own loopback: for a
Prometheus beside it, set WIREROOM_ADMIN_HOST to 0.0.0.0 there.

This page is made from `streams/monitoring/metrics.py` by `python -m streams.monitoring.metrics`.

"""


def _entry(metric: Metric) -> str:
    labels = f", by {' and '.join(f'`{label}`' for label in metric.labels)}" if metric.labels else ""
    unit = f", {metric.unit}" if metric.unit else ""
    shown_by = ", ".join(f"`{one}`" for one in metric.shown_by)
    return (
        f"## {metric.name}\n\n{metric.kind.capitalize()}{unit}{labels}; shown by {shown_by}.\n\n"
        f"{metric.about}\n\n**When it is off:** {metric.off}\n"
    )


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")
    click.echo(f"docs/{PAGE.name}")


if __name__ == "__main__":
    main()
