"""Ten seeds of chaos: whoever is ended, and whenever, nothing is lost and every alert is there once."""

import logging

import pytest
from chaos import LANES, SEEDS, again, chaos
from plan import ROLES, plan
from storm import RUN_S, Outcome

from benchmarks.broker import RealBroker


@pytest.mark.kafka
@pytest.mark.slow
@pytest.mark.timeout(SEEDS * RUN_S / LANES)
async def test_ten_seeds_of_chaos(
    real_node: RealBroker, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Each seed's ledger is clean; one that is not says how to play it again."""
    # What a client says while its broker is away would bury what the workers say.
    caplog.set_level(logging.CRITICAL, logger="aiokafka")

    def tell(outcome: Outcome) -> None:
        with capsys.disabled():
            print(f"\n{outcome.line}", end="", flush=True)  # noqa: T201  one line a seed, also where all is well

    failed = await chaos(range(1, SEEDS + 1), LANES, tell)

    assert {} == {again(outcome): dict(outcome.faults) for outcome in failed}, "\n".join(one.logs for one in failed)


def test_a_seed_gives_the_same_plan_for_ever() -> None:
    """What a seed does is fixed, and two seeds differ."""
    assert plan(4) == plan(4)
    assert plan(4) != plan(7)


def test_every_role_is_killed_and_stopped_in_ten_seeds() -> None:
    """Every process is ended in every seed, and ten seeds end each role in both ways, the broker too."""
    plans = [plan(seed) for seed in range(1, SEEDS + 1)]
    ended = {(role, end.how) for one in plans for end in one.ends for role in one.layout[end.process]}

    assert all(set(range(len(one.layout))) == {end.process for end in one.ends} for one in plans)
    assert {
        (role, how) for role in ROLES for how in (plans[0].ends[0].how.SIGKILL, plans[0].ends[0].how.SIGTERM)
    } == ended
    assert 2 == len({one.bounce for one in plans})
    assert 3 == len({len(one.layout[0]) for one in plans})
