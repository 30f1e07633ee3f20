"""What a worker runs is what the one page of the flow says: who reads what, and who writes what."""

from collections.abc import Iterator
from datetime import UTC, datetime

import drafts
import pytest

from agents.commands import relayed
from agents.desk import DeskFold
from agents.enrich import Index
from agents.flow import Output
from agents.match import Matcher
from agents.sequence import SequenceFold
from schemas.alert import Matched
from schemas.command import Command
from schemas.event import Draft, EnrichedItem
from streams.monitoring.faults import Faults
from streams.topology import FLOW, HOPS, ROLES
from streams.worker import MAKERS, _drafted, _matched, run_for

NOW = datetime(2026, 6, 5, 12, tzinfo=UTC)


def written() -> Iterator[tuple[str, Output]]:
    """What each role between articles and alerts writes for the strikes of the tests, by the code of the workers."""
    index, matcher, faults = Index.of(drafts.NEWSROOM), Matcher.of(drafts.NEWSROOM), Faults("enrich", ())
    sequence, rules = SequenceFold(), {rule.id: rule for rule in drafts.NEWSROOM.rules}
    desk = DeskFold(lambda _number: rules)
    pick = Command(kind="pick", target=f"{0:032x}", at=NOW, by="ida")
    begun = [("enrich", one) for article in drafts.strikes() for one in _drafted(article, index, faults)]
    begun += [("commands", one) for one in relayed(pick, NOW)]
    yield from begun
    for offset, (_, output) in enumerate(begun):
        assert isinstance(output.record, Draft | Command)
        for made in sequence.apply(output.record, offset):
            yield "sequence", made
            if isinstance(event := made.record, EnrichedItem):
                (matched,) = _matched(event, event.config_release, matcher)
                yield "match", matched
                assert isinstance(matched.record, Matched)
                yield from (("desk", one) for one in desk.apply(matched.record, offset))
    yield from (("sequence", one) for one in sequence.tick(NOW))


def test_every_role_that_reads_a_topic_can_be_made() -> None:
    """No hop is without what makes it, and nothing is made that is no hop."""
    assert [hop.role for hop in FLOW if hop.reads] == list(MAKERS)
    assert set(ROLES) == MAKERS.keys() - {"commands"}


def test_picks_run_where_the_order_is_made() -> None:
    """Nobody asks for `commands`: it runs along with `sequence`, and with nothing else."""
    assert ["enrich", "commands", "sequence"] == [hop.role for hop in run_for(("sequence", "enrich"))]
    assert ["desk"] == [hop.role for hop in run_for(["desk"])]


@pytest.mark.parametrize("role", ["enrich", "commands", "sequence", "match", "desk"])
def test_a_role_writes_what_its_hop_says(role: str) -> None:
    """Each topic of its hop, and no other; the state of a fold is written by the engine."""
    assert set(HOPS[role].writes) - {"state"} == {output.topic for one, output in written() if one == role}
