"""The ledger of deliveries, `wireroom.deliveries`: what became of each alert at each receiver."""

import hashlib
import logging
from collections import OrderedDict

from schemas.alert import Alert, Delivery, DeliveryStatus
from schemas.codec import decode
from schemas.errors import RefusedError
from streams.kafka.clients import read_to_end
from streams.settings import Settings

log = logging.getLogger("wireroom.deliver")

DECIDED_MAX = 500_000
"""Deliveries that are known here, some 100 MB; an older one would be of an alert that was settled long ago."""
_DECIDED: set[DeliveryStatus] = {"sent", "refused", "gave_up"}


def ledger_key(alert: Alert, receiver: str) -> str:
    """The key of one delivery: alert id, number, receiver."""
    return f"{alert.id}|{alert.number}|{receiver}"


def idempotency_key(alert: Alert, receiver: str) -> str:
    """The same for every attempt of one delivery, also after a crash: 64 hex digits."""
    return hashlib.sha256(ledger_key(alert, receiver).encode()).hexdigest()


class Ledger:
    """What has been decided, of the last DECIDED_MAX deliveries at least.

    A delivery that was refused or given up is decided too: a repeated alert must not start it again, and an operator
    who wants it again says so. A line "sending", which the contract allows and nobody writes, decides nothing.
    """

    def __init__(self) -> None:
        self._decided: OrderedDict[str, None] = OrderedDict()
        """Keys, the oldest first."""

    def __contains__(self, key: str) -> bool:
        """Whether the delivery with this key has been decided."""
        return key in self._decided

    def __len__(self) -> int:
        return len(self._decided)

    def take(self, key: str, status: DeliveryStatus) -> None:
        """Note what became of one delivery."""
        if status in _DECIDED:
            self._decided[key] = None
            if len(self._decided) > DECIDED_MAX:
                self._decided.popitem(last=False)

    def load(self, key: str, value: bytes | None) -> None:
        """Take in one record of the topic; a tombstone opens the delivery again."""
        if value is None:
            self._decided.pop(key, None)
            return
        try:
            self.take(key, decode(value, Delivery).status)
        except RefusedError as error:
            log.warning("a line of the ledger can't be read and is passed over: %s", error)

    async def read(self, settings: Settings) -> None:
        """Take in the whole topic as it is now: another worker may have delivered meanwhile."""
        async for record in read_to_end(settings, "deliveries"):
            if record.key:
                self.load(record.key.decode("utf-8", "replace"), record.value)
