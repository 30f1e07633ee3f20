"""A batch: the records of one poll of one partition, which is what one Faust message is here."""

from collections.abc import Callable
from typing import Any

import faust
from aiokafka import ConsumerRecord
from faust.types import TP, Message


class Batch:
    """The records of one poll of one partition.

    It looks to Faust like a record of aiokafka, with the offset of its last one.

    Args:
        tp: The partition.
        records: At least one, in order of offset.
    """

    __slots__ = ("generation_id", "is_abandoned", "next_offset", "on_abandon", "records", "tp")
    key = checksum = None
    headers: tuple[()] = ()
    serialized_key_size = serialized_value_size = 0

    def __init__(self, tp: TP, records: list[ConsumerRecord]) -> None:
        self.tp, self.records = tp, records
        self.next_offset: int = records[0].offset
        """The first offset that is not settled."""
        self.generation_id = 0
        """Of the group's assignment that it was read under."""
        self.is_abandoned = False
        """Its records will be read again, here or elsewhere: stop working on it."""
        self.on_abandon: Callable[[], object] | None = None
        """Called once when it is abandoned."""

    def __getattr__(self, name: str) -> Any:
        # topic, partition, offset, timestamp, timestamp_type: those of the last record.
        return getattr(self.records[-1], name)

    @property
    def value(self) -> "Batch":
        """What the stream yields."""
        return self

    @property
    def end(self) -> int:
        """The offset after its last record."""
        return int(self.records[-1].offset) + 1

    @property
    def is_settled(self) -> bool:
        """Whether everything that came of it is confirmed."""
        return self.next_offset >= self.end

    def abandon(self) -> None:
        """Mark it as to be read again, and tell who works on it."""
        if not self.is_abandoned:
            self.is_abandoned = True
            if self.on_abandon is not None:
                self.on_abandon()


class BatchSchema(faust.Schema):
    """Hands the batch through: decoding is settle's business, because Faust drops what it can't decode."""

    def loads_key(self, app: Any, message: Message, **_: Any) -> None:
        """No key: each record has its own."""

    def loads_value(self, app: Any, message: Message, **_: Any) -> Any:  # noqa: ARG002  Faust's signature
        """The batch."""
        return message.value
