"""What `wireroom alerts` reads: the alerts of the topic with their deliveries, from its beginning, filtered here.

Both topics are read whole: an alert that was opened long ago may have changed a minute ago.
"""

import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

from agents.desk.history import History, Told, histories
from agents.match.item import alert_item
from schemas.alert import Alert, AlertItem, Delivery
from schemas.codec import decode, decode_or_none
from schemas.errors import RefusedError, UsageError
from schemas.event import EnrichedItem
from streams.kafka.clients import read_to_end, topic_name, wait_for_broker
from streams.kafka.reader import open_reader
from streams.kafka.runs import find, settings_of_run
from streams.settings import Settings
from streams.tools.asked import ids_meant, nothing, several, short_ids

log = logging.getLogger("wireroom.alerts")

T = TypeVar("T")
_SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which alerts are wanted."""

    since: datetime
    """Those that changed then or later, event time."""
    rule: str = ""
    """"" is any."""
    status: str = ""
    """"open", "closed", "suppressed" (something of it was), or "" for any."""

    def takes(self, one: History) -> bool:
        """Whether *one* is wanted."""
        has_status = one.suppressed > 0 if self.status == "suppressed" else self.status in {"", one.status}
        return one.newest.at >= self.since and self.rule in {"", one.newest.rule_id} and has_status


async def ready(settings: Settings, run_id: str | None) -> Settings:
    """*settings* with the topics of the replay *run_id*, or as they are, once the broker answers.

    Raises:
        UsageError: No broker answers, there is no such run, or it wrote no alerts.
    """
    await wait_for_broker(settings)
    if run_id is None:
        return settings
    known = await find(settings)
    if run_id not in known:
        hint = f"there are {', '.join(sorted(known)[-_SHOWN:])}" if known else "there is none at all"
        raise UsageError(f"there is no run {run_id!r} on {settings.broker}; {hint}")
    own = settings_of_run(settings, run_id)
    if topic_name(own, "alerts") not in known[run_id]:
        raise UsageError(f"the run {run_id} has no alerts; replay with `alerts` among --topics, or with none named")
    return own


async def read(settings: Settings, *, is_run: bool = False) -> dict[str, History]:
    """Every alert that the topic holds, by id, the one that changed last at the end.

    Args:
        settings: Where the topics are.
        is_run: They are those of a replay, which delivers nothing and so has no ledger.

    Raises:
        FatalError: A topic is missing, or reading stalls.
    """
    alerts = [alert async for alert, _ in _records(settings, "alerts", Alert)]
    told = [] if is_run else [pair async for pair in _records(settings, "deliveries", Delivery)]
    ledger = [Told(delivery=one, at=at) for one, at in told]
    found = histories(alerts, ledger)
    return dict(sorted(found.items(), key=lambda pair: (pair[1].newest.at, pair[1].newest.sequence, pair[0])))


def one_of(found: dict[str, History], asked: str, topic: str) -> History:
    """The alert that *asked* names by its id or the beginning of it; *topic* is the full name of where they are from.

    Raises:
        UsageError: None is meant, or several are.
    """
    ids = ids_meant(asked, found)
    if len(ids) == 1:
        return found[ids[0]]
    short = short_ids(found)
    if ids:
        raise UsageError(several(asked, [f"alert {short[one]}" for one in sorted(ids)]))
    newest = ", ".join([short[one] for one in found][-_SHOWN:])
    hint = f"; the newest are {newest}" if newest else ""
    among = f"the {len(found):,} alerts of {topic}"
    raise UsageError(f"{nothing(asked, 'alert', among)}{hint}; `wireroom alerts ls` lists them")


async def causes(settings: Settings, one: History) -> dict[int, AlertItem]:
    """By sequence, the item of each event that caused a record of *one*, where the topics still hold it.

    A suppressed record shows what the alert shows, which need not be what was suppressed: that is read from `enriched`.
    """
    caused = [alert for alert in one.records if alert.status != "closed"]
    wanted = {alert.sequence: alert.at for alert in caused}
    found = {item.sequence: item for alert in caused for item in alert.items if item.sequence in wanted}
    missing = wanted.keys() - found.keys()
    if missing:
        async with open_reader(settings, "enriched", since=min(wanted[number] for number in missing)) as reader:
            async for batch in reader.to_end():
                events = [decode_or_none(record.value, EnrichedItem) for record in batch]
                found |= {event.sequence: alert_item(event) for event in events if event and event.sequence in missing}
                if not missing - found.keys():
                    break
    return found


async def _records(settings: Settings, topic: str, kind: type[T]) -> AsyncIterator[tuple[T, datetime]]:
    """What *topic* holds, each record with its own timestamp; what can't be read is passed over."""
    async for record in read_to_end(settings, topic):
        if record.value is None:
            continue
        try:
            yield decode(record.value, kind), datetime.fromtimestamp(max(record.timestamp, 0) / 1000, UTC)
        except RefusedError as error:
            place = f"partition {record.partition} offset {record.offset}"
            log.warning("%s %s can't be read and is passed over: %s", topic, place, error)
