"""What an earlier release recorded can still be read, and its events still give the alerts that they gave."""

import asyncio
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from schemas.alert import Alert
from schemas.codec import decode
from streams.contract.records import consumed, described
from streams.contract.releases import RELEASES
from streams.recording import Recording
from streams.replay import Plan, Stretch, replay
from streams.replay.backtest import backtest
from streams.replay.editions import Editions
from streams.replay.targets import Kept
from streams.topology import TOPICS

RECORDINGS = sorted(Path(__file__).parent.glob("*.wr"))


def public_in(release: str) -> set[str]:
    """The public topics whose records have a schema, as that release had them."""
    return {path.name.removesuffix(".schema.json") for path in (RELEASES / release).glob("*.schema.json")}


def test_there_is_one() -> None:
    """The first release has left its recording; tests/golden/make_recording.py makes that of the next."""
    assert "1.0" in [path.stem for path in RECORDINGS]


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda path: str(path.stem))
def test_every_record_can_be_read(path: Path) -> None:
    """Whole, each value as its topic's record, those of public topics by the schemas of today."""
    with Recording.open(path) as recording:
        assert [] == list(recording.verify())
        assert {"config", "items", "articles", *public_in(path.stem)} <= recording.topics().keys()
        for topic in recording.topics():
            kind = TOPICS[topic].value
            validator = Draft202012Validator(consumed(topic)) if topic in described() else None
            for line in recording.records(topic):
                raw = line.value_bytes

                assert kind is not None
                assert raw is not None
                decode(raw, kind)
                assert validator is None or validator.is_valid(json.loads(raw))


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda path: str(path.stem))
def test_its_events_give_its_alerts(path: Path) -> None:
    """The rules that ran, over the events that were, decide what was decided; and the items can be run again."""
    with Recording.open(path) as recording:
        since, until = recording.stretch()
        stretch, editions, target = Stretch(since=since, until=until), Editions.recorded(recording), Kept(("enriched",))
        alerts = [decode(line.value_bytes, Alert) for line in recording.records("alerts")]
        again = asyncio.run(backtest(recording, stretch, editions))
        whole = asyncio.run(replay(Plan(stretch=stretch, processes=1), recording, editions, target))

        assert 20 < len(alerts)
        assert alerts == list(again.alerts)
        assert whole.is_whole
        assert recording.topics()["enriched"] == len(target.outputs)
