"""Private feeds whose addresses differ in nothing but their secret."""

from pathlib import Path

import pytest

from streams.newsroom import load
from streams.newsroom.faults import NewsroomErrors

FEEDS = """- url: https://harbour-courier.example/rss?key=first-secret
- url: https://harbour-courier.example/rss?key=other-secret
"""


def test_two_that_share_an_id_are_refused_without_their_secrets(tmp_path: Path) -> None:
    """Their ids would be one, and their items too: the folder is refused, and the sentence shows no secret."""
    (tmp_path / "feeds.yaml").write_text(FEEDS, encoding="utf-8")

    with pytest.raises(NewsroomErrors, match=r"is also the id of the feed in .*; give one another") as caught:
        load(tmp_path)
    assert not any(secret in str(caught.value) for secret in ("first-secret", "other-secret"))


def test_an_id_of_its_own_lets_both_in(tmp_path: Path) -> None:
    """With an id in feeds.yaml both are polled."""
    (tmp_path / "feeds.yaml").write_text(
        FEEDS.replace("other-secret\n", "other-secret\n  id: desk\n"), encoding="utf-8"
    )

    assert ["harbour-courier.example/rss", "desk"] == [feed.id for feed in load(tmp_path).feeds]
