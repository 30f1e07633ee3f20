"""How many walls before articles are told from articles, with the feed's item and without.

PYTHONPATH=. python tests/written/wallkit.py [--misses]
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from agents.enrich.walls import is_wall
from agents.page import read_page
from schemas.item import Item
from schemas.parts import FeedRef

PAGES = Path(__file__).parent / "walls.jsonl"
URL = "https://news.example/2026/item"


@dataclass(frozen=True)
class Answer:
    """What answered for an item of a feed."""

    language: str
    system: str
    half: str
    """`first` was looked at when the rules were written; `second` was counted once they stood."""
    is_wall: bool
    headline: str
    """The feed's."""
    summary: str
    html: str

    def is_told(self, *, with_feed: bool = True) -> bool:
        """Whether it is told as a wall."""
        item = Item(id="1", feed=FeedRef(id="f"), url=URL, seen_at=datetime(2026, 6, 5, tzinfo=UTC))
        if with_feed:
            item = replace(item, headline=self.headline, summary=self.summary)
        return is_wall(read_page(self.html, URL), item)


def answers() -> Iterator[Answer]:
    """All of them."""
    return (Answer(**json.loads(line)) for line in PAGES.read_text("utf-8").splitlines())


if __name__ == "__main__":
    for with_feed in (True, False):
        for half in ("first", "second"):
            own = [one for one in answers() if one.half == half]
            told = [one for one in own if one.is_told(with_feed=with_feed)]
            right = sum(one.is_wall for one in told)
            walls = sum(one.is_wall for one in own)
            misses = [f"\n    {one.language} {one.system}" for one in own if one.is_wall != (one in told)]
            sys.stdout.write(
                f"{half}, {'with' if with_feed else 'without'} the feed: {right} of {walls} walls,"
                f" {len(told) - right} articles taken for walls{''.join(misses) if '--misses' in sys.argv else ''}\n"
            )
