"""Alerts as they went: every record of one alert, and what became of each of its messages. From records alone."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from schemas.alert import Alert, Delivery, Severity

Status = Literal["open", "closed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What became of one message at one receiver: a line of the ledger with the moment when it was written."""

    delivery: Delivery
    at: datetime | None = None
    """Wall clock of the worker that wrote it, not event time; None where it is not known."""


@dataclass(slots=True, kw_only=True)
class History:
    """One alert, from its opening on."""

    id: str
    records: list[Alert] = field(default_factory=list)
    """In the order in which they were decided."""
    told: dict[tuple[int, str], Told] = field(default_factory=dict)
    """(number, receiver) -> what became of it."""

    @property
    def newest(self) -> Alert:
        """Its latest record."""
        return self.records[-1]

    @property
    def status(self) -> Status:
        """Whether it is over."""
        return "closed" if self.newest.status == "closed" else "open"

    @property
    def severity(self) -> Severity:
        """As its rule says now."""
        return self.newest.severity

    @property
    def suppressed(self) -> int:
        """How often somebody might have been told and was not."""
        return sum(one.status == "suppressed" for one in self.records)

    @property
    def messages(self) -> int:
        """How many messages its records ask for: one for each receiver that each of them names."""
        return sum(len(one.notify) for one in self.records)

    @property
    def sent(self) -> int:
        """How many messages arrived, by the ledger."""
        return sum(one.delivery.status == "sent" for one in self.told.values())

    @property
    def headline(self) -> str:
        """Of the newest item; the rule's title where there is none."""
        return self.newest.items[-1].headline if self.newest.items else self.newest.title

    def told_of(self, alert: Alert) -> list[tuple[str, Told | None]]:
        """Each receiver that *alert* names and what became of its message; None where the ledger has no line yet."""
        return [(name, self.told.get((alert.number, name))) for name in alert.notify]


def histories(alerts: Iterable[Alert], ledger: Iterable[Told] = ()) -> dict[str, History]:
    """The alerts by id.

    Args:
        alerts: Records of `alerts`; those of one alert in their order, as its partition has them.
        ledger: Records of `deliveries`; the last line of a message counts. Lines of other alerts are passed over.
    """
    found: dict[str, History] = {}
    for alert in alerts:
        found.setdefault(alert.id, History(id=alert.id)).records.append(alert)
    for line in ledger:
        history = found.get(line.delivery.alert_id)
        if history is not None:
            history.told[line.delivery.number, line.delivery.receiver] = line
    return found
