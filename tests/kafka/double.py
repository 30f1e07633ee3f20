"""The known-bad double: the same roles as an ordinary Faust agent has them, with Faust's own transport.

It raises out of its body, decodes in it, leaves its sends unawaited and keeps its state in memory, as the user's guide
shows agents. The tests run it to see that their ledger finds what it loses.
"""

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable
from typing import Any

from agents.flow import Output
from agents.sequence import SequenceFold
from schemas.codec import decode, encode
from schemas.event import Draft
from schemas.item import Item
from streams.engine.process import RoleApp
from streams.kafka.clients import HEARTBEAT_S, SESSION_S, servers, topic_name
from streams.settings import Settings

SEND_S = 5.0
"""How long a send may take. Faust's own 20 minutes outlast a broker's restart, and hide a lost broker as long."""

Step = Callable[[Item], Awaitable[Iterable[Output]]]


@contextlib.asynccontextmanager
async def running(settings: Settings, roles: Collection[str], fetch: Step, concurrency: int) -> AsyncIterator[None]:
    """The *roles* as plain Faust apps meanwhile."""
    apps = [_app(settings, role, fetch, concurrency) for role in roles]
    for app in apps:
        await app.start()
    try:
        yield
    finally:
        for app in apps:
            await app.stop()


def _app(settings: Settings, role: str, fetch: Step, concurrency: int) -> RoleApp:
    app = RoleApp(
        settings.topic_prefix + role,
        broker=[f"kafka://{address}" for address in servers(settings)],
        store="memory://",
        web_enabled=False,
        topic_allow_declare=False,
        topic_disable_leader=True,
        consumer_auto_offset_reset="earliest",
        broker_session_timeout=SESSION_S,
        broker_heartbeat_interval=HEARTBEAT_S,
        producer_request_timeout=SEND_S,
    )
    if role == "fetch":
        _copy(app, settings, fetch, concurrency)
    else:
        _number(app, settings)
    return app


def _copy(app: RoleApp, settings: Settings, fetch: Step, concurrency: int) -> None:
    async def copy(stream: Any) -> None:
        async for value in stream:
            await _send(app, settings, await fetch(decode(value, Item)))

    source = app.topic(topic_name(settings, "items"), key_type=bytes, value_type=bytes, value_serializer="raw")
    app.agent(source, name="fetch", concurrency=concurrency)(copy)


def _number(app: RoleApp, settings: Settings) -> None:
    fold = SequenceFold()

    async def number(stream: Any) -> None:
        async for event in stream.events():
            await _send(app, settings, fold.apply(decode(event.value, Draft), event.message.offset))

    source = app.topic(topic_name(settings, "drafts"), key_type=bytes, value_type=bytes, value_serializer="raw")
    app.agent(source, name="sequence")(number)


async def _send(app: RoleApp, settings: Settings, outputs: Iterable[Output]) -> None:
    for output in outputs:
        topic = app.topic(
            topic_name(settings, output.topic),
            key_type=bytes,
            value_type=bytes,
            key_serializer="raw",
            value_serializer="raw",
        )
        raw = b"" if output.record is None else encode(output.record)
        await topic.send(key=output.key.encode(), value=raw)
