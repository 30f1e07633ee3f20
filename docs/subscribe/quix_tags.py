"""Count Wireroom's events by tag in windows of ten minutes, live; with Quix Streams (`pip install quixstreams`).

Run:  python quix_tags.py HOST:PORT [TOPIC]

It makes a topic on the broker, `repartition__…`: events come by item, and a count needs them by tag.
"""

import sys
import tempfile
from datetime import UTC, datetime, timedelta
from typing import Any

from quixstreams import Application

WINDOW = timedelta(minutes=10)
LATE = timedelta(minutes=1)


def tags_of(event: dict[str, Any]) -> list[dict[str, str]]:
    """One row for each tag of a new item; a version, or what was learned later, is no new item."""
    if event["change"] != "new":
        return []
    return [{"tag": tag["name"], "kind": tag["kind"]} for tag in event.get("tags", [])]


def show(window: dict[str, Any], tag: Any, _timestamp: int, _headers: Any) -> None:
    """Print one count."""
    begins = datetime.fromtimestamp(window["start"] / 1000, UTC)
    print(f"{begins:%Y-%m-%d %H:%M} {tag} {window['value']}", flush=True)


def main(broker: str, topic: str = "wireroom.enriched") -> None:
    """Count until told to end."""
    app = Application(
        broker_address=broker,
        consumer_group="tag-counter",
        auto_offset_reset="earliest",
        state_dir=tempfile.mkdtemp(),  # yours: a folder that stays
        consumer_extra_config={"isolation.level": "read_committed"},
        loglevel="WARNING",
    )
    # A record's timestamp is `seen_at`, so windows run on the news' own time, also when a past day is read.
    rows = app.dataframe(app.topic(topic, value_deserializer="json")).apply(tags_of, expand=True)
    counts = rows.group_by("tag").tumbling_window(WINDOW, grace_ms=LATE).count().current()
    counts.update(show, metadata=True)
    app.run()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
