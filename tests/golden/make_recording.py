"""Makes the golden recording of a release, once: `python tests/golden/make_recording.py VERSION`."""

import asyncio
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from recordkit import BEGIN, DAY, day, recorded, write_recording

from agents.flow import Output
from schemas.alert import Alert, Delivery
from streams.replay import Plan, Stretch, replay
from streams.replay.editions import Editions
from streams.replay.targets import Kept

FOLDER = Path(__file__).parent
ITEMS = 150
TOPICS = ("enriched", "stories", "matches", "alerts")


def everything() -> list[Output]:
    """A day's items and pages, what comes of them, and a line of the ledger for each message."""
    given, target = list(day(ITEMS)), Kept(TOPICS)
    with tempfile.TemporaryDirectory() as folder, recorded(Path(folder) / "items.wr", given) as recording:
        plan = Plan(stretch=Stretch(since=BEGIN, until=BEGIN + DAY), processes=1)
        asyncio.run(replay(plan, recording, Editions.recorded(recording), target))
    told = [one.record for one in target.outputs if isinstance(one.record, Alert) and one.record.notify]
    lines = [line for alert in told for line in _ledger(alert)]
    by_topic = [[one for one in (*given, *target.outputs, *lines) if one.topic == topic] for topic in _topics()]
    return [one for topic in by_topic for one in topic]


def _topics() -> tuple[str, ...]:
    return ("items", "articles", *TOPICS, "deliveries")


def _ledger(alert: Alert) -> list[Output]:
    return [
        Output(
            "deliveries",
            f"{alert.id}|{alert.number}|{name}",
            Delivery(
                alert_id=alert.id,
                number=alert.number,
                receiver=name,
                status="sent",
                attempts=1,
                idempotency_key=f"{alert.id}-{alert.number}",
            ),
            alert.at,
        )
        for name in alert.notify
    ]


def main() -> None:
    """Write the recording of the release that the command line names; one that is there is never replaced."""
    path = FOLDER / f"{sys.argv[1]}.wr"
    if path.exists():
        sys.exit(f"{path} is there: what a release wrote does not change")
    write_recording(path, everything())


if __name__ == "__main__":
    main()
