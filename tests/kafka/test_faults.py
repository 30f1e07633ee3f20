"""Faults on the real broker: whatever is killed, stopped or refused, the topics show that nothing was lost.

Each row is played twice side by side: by our roles, where the ledger must find nothing, and with some of them done as
plain Faust does, where it must find what that loses, repeats or mixes up. So no row can pass because nothing happened.
"""

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest
from faults import FAULTS, Fault
from scene import Played, judged, open_scene

from benchmarks.broker import RealBroker, real_broker
from streams.kafka.topics import create
from streams.settings import Settings

pytestmark = [pytest.mark.kafka, pytest.mark.slow, pytest.mark.timeout(240)]

Place = tuple[Settings, RealBroker]
ROWS = [pytest.param(fault, id=fault.name) for fault in FAULTS]


@pytest.fixture
async def places(request: pytest.FixtureRequest, real_node: RealBroker) -> AsyncIterator[tuple[Place, Place]]:
    """Two brokers with topics of the test's own; brokers of its own, too, where the fault is the broker's."""
    does_own = request.node.callspec.params["fault"].has_own_broker
    async with AsyncExitStack() as stack:
        nodes = [stack.enter_context(real_broker()) if does_own else real_node for _ in range(2)]
        ours, plain = [(Settings(broker=node.address, topic_prefix=_prefix(), tick_s=0), node) for node in nodes]
        await create(ours[0])
        await create(plain[0])
        yield ours, plain


def _prefix() -> str:
    return f"t{uuid.uuid4().hex[:12]}."


async def play(fault: Fault, place: Place, plain: tuple[str, ...] = ()) -> Played:
    """Publish, start the workers, do the fault, let it settle, and judge."""
    async with open_scene(*place, plain) as scene:
        await fault.before(scene)
        await scene.publish(fault.entries)
        for _ in range(fault.workers):
            await scene.start(*fault.options)
        await fault.do(scene)
        await scene.settle(fault.expected)
        return await judged(scene, fault.expected)


@pytest.mark.parametrize("fault", ROWS)
async def test_nothing_is_lost_and_plain_faust_is_found_out(fault: Fault, places: tuple[Place, Place]) -> None:
    """Every item is out or a dead letter, once, in order, with its alerts; the known-bad double fails where it must."""
    async with asyncio.TaskGroup() as both:
        ours = both.create_task(play(fault, places[0]))
        plain = both.create_task(play(fault, places[1], fault.plain))

    assert {} == ours.result().faults
    assert fault.exits == ours.result().exits
    assert fault.plain_fails <= plain.result().faults.keys(), plain.result().faults
