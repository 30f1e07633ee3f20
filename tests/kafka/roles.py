"""A worker process of the fault tests: `roles.py BROKER PREFIX ROLE… [--slow-s S]`.

ROLE is `fetch` (copies items to drafts, a plain stage) or `sequence` (numbers drafts, a fold). It says "ready" once.
"""

import argparse
import asyncio
import logging
import sys
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from engine import COUNT, Note

from agents.flow import Output
from streams.runner import run_roles
from streams.settings import Settings
from streams.stage import Context, Stage


def main() -> int:
    """Run the roles until told to stop."""
    parser = argparse.ArgumentParser()
    parser.add_argument("broker")
    parser.add_argument("prefix")
    parser.add_argument("roles", nargs="+")
    parser.add_argument("--slow-s", type=float, default=0.0)
    given = parser.parse_args()
    logging.basicConfig(level="WARNING", format="%(asctime)s %(levelname)s %(name)s: %(message)s")

    def copy(note: Note, _context: Context) -> Iterable[Output]:
        if note.text == "bug":
            raise ValueError("a bug")
        time.sleep(given.slow_s)
        return [Output("drafts", note.id, note)]

    stages = [Stage(role="fetch", reads="items", record=Note, step=copy)]
    return asyncio.run(
        run_roles(
            Settings(broker=given.broker, topic_prefix=given.prefix, tick_s=0, poll_records_max=100),
            stages=stages if "fetch" in given.roles else [],
            folds=[COUNT] if "sequence" in given.roles else [],
            clock=lambda: datetime.now(UTC),
            ready=lambda: print("ready", flush=True),  # noqa: T201  the test waits for it
        )
    )


if __name__ == "__main__":
    sys.exit(main())
