"""The alerts that a run is compared with: those of an earlier run's file, of a recording, or of the topics."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from schemas.alert import Alert
from schemas.codec import decode, decode_or_none
from schemas.errors import RefusedError, UsageError
from streams.kafka.clients import read_to_end
from streams.named_files import read_start
from streams.recording import Recording
from streams.replay.inputs import KAFKA
from streams.replay.stretch import Stretch
from streams.replay.to_file import notes_of
from streams.settings import Settings


class _Line(msgspec.Struct):
    topic: str
    value: msgspec.Raw


async def alerts_of(name: str, settings: Settings, stretch: Stretch | None) -> list[Alert]:
    """The alerts of *name*, those of one rule and group in their order.

    Args:
        name: A file that `wireroom replay --out` wrote, a recording, or `kafka:` for the topic as it is.
        settings: Where the broker is.
        stretch: Only decisions of this event time; None takes all.

    Raises:
        UsageError: It can't be read.
    """
    if name == KAFKA:
        read = [decode_or_none(one.value, Alert) async for one in read_to_end(settings, "alerts")]
        found = [alert for alert in read if alert]
    else:
        found = list(_of_file(Path(name)))
    return [alert for alert in found if stretch is None or stretch.holds(alert.at)]


def _of_file(path: Path) -> Iterator[Alert]:
    if notes_of(path).exists():
        raise UsageError(f"{path}: is of a run that is not whole; go on with that first, or remove {notes_of(path)}")
    # A run that nobody was told of writes no line.
    is_lines = read_start(path, 1) in {b"{", b""}
    yield from _of_lines(path) if is_lines else _of_recording(path)


def _of_recording(path: Path) -> Iterator[Alert]:
    with Recording.open(path) as recording:
        recording.check()
        if "alerts" not in recording.topics() and recording.manifest and "alerts" not in recording.manifest.topics:
            raise UsageError(f"{path}: holds no alerts to compare with; record them with --topics …,alerts")
        for line in recording.records("alerts"):
            if alert := decode_or_none(line.value_bytes, Alert):
                yield alert


def _of_lines(path: Path) -> Iterator[Alert]:
    with path.open("rb") as file:
        for number, raw in enumerate(file, 1):
            try:
                line = msgspec.json.decode(raw, type=_Line)
                if line.topic == "alerts":
                    yield decode(bytes(line.value), Alert)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, RefusedError) as error:
                raise UsageError(f"{path}:{number}: no line of `wireroom replay --out`: {error}") from error
