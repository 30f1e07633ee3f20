"""The topics that replays left behind: which there are, and how to remove them."""

import re
from dataclasses import replace

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError, for_code

from schemas.errors import FatalError, UsageError
from streams.kafka import connection, start_client
from streams.settings import Settings

RUN_PREFIX = "replay."
"""Of the topics of every run; nothing below it is ever delivered."""
RUN_HEADER = "wireroom-replay-run"
"""On each record of a run, wherever it may be copied to: the prefix of the run's topics."""
EMBEDDED_CLUSTER = "mockCluster"
"""How the embedded broker's cluster id begins: it makes topics when they are first asked for."""
_TOPIC = re.compile(r"replay\.([\w-]+)\.\w+")


def settings_of_run(settings: Settings, run_id: str) -> Settings:
    """*settings* with topics of the run's own."""
    return replace(settings, topic_prefix=f"{RUN_PREFIX}{run_id}.")


async def find(settings: Settings) -> dict[str, list[str]]:
    """Run id -> full names of its topics.

    Raises:
        FatalError: The broker does not say.
    """
    found: dict[str, list[str]] = {}
    for name in sorted(await _topics(settings)):
        if match := _TOPIC.fullmatch(name):
            found.setdefault(match[1], []).append(name)
    return found


async def remove(settings: Settings, run_id: str) -> int:
    """Remove the topics of one run; how many there were.

    Raises:
        UsageError: There is no such run, or the broker lets no topic be removed.
        FatalError: The broker does not answer.
    """
    topics = (await find(settings)).get(run_id)
    if not topics:
        raise UsageError(f"there is no run {run_id!r} on {settings.broker}; `wireroom runs ls` lists them")
    admin = await _admin(settings)
    try:
        if await is_embedded(admin):
            raise UsageError("the embedded broker removes no topic; what it holds is gone when it ends")
        answer = await admin.delete_topics(topics)
    except KafkaError as error:
        raise FatalError(f"the topics of run {run_id} could not be removed: {error!r}") from error
    finally:
        await admin.close()
    for name, code, *_ in answer.topic_error_codes:
        if code:
            raise UsageError(f"{name} could not be removed: {for_code(code).description}")
    return len(topics)


async def _topics(settings: Settings) -> list[str]:
    admin = await _admin(settings)
    try:
        return list(await admin.list_topics())
    except KafkaError as error:
        raise FatalError(f"the broker does not say which topics it has: {error!r}") from error
    finally:
        await admin.close()


async def is_embedded(admin: AIOKafkaAdminClient) -> bool:
    """Whether *admin* talks to the embedded broker."""
    return str((await admin.describe_cluster()).get("cluster_id", "")).startswith(EMBEDDED_CLUSTER)


async def _admin(settings: Settings) -> AIOKafkaAdminClient:
    admin = AIOKafkaAdminClient(**connection(settings))
    await start_client(admin)
    return admin
