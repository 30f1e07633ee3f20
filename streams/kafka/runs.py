"""The topics that replays left behind: which there are, and how to remove them."""

import re
from dataclasses import replace

from aiokafka.errors import KafkaError, for_code

from schemas.errors import FatalError, UsageError
from streams.kafka.cluster import cluster_client, is_embedded
from streams.settings import Settings

RUN_PREFIX = "replay."
"""Of the topics of every run; nothing below it is ever delivered."""
RUN_HEADER = "wireroom-replay-run"
"""On each record of a run, wherever it may be copied to: the prefix of the run's topics."""
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
    try:
        async with cluster_client(settings) as client:
            if await is_embedded(client):
                raise UsageError("the embedded broker removes no topic; what it holds is gone when it ends")
            answer = await client.delete_topics(topics)
    except (KafkaError, TimeoutError) as error:
        raise FatalError(f"the topics of run {run_id} could not be removed: {error!r}") from error
    for name, code, *_ in answer.topic_error_codes:
        if code:
            raise UsageError(f"{name} could not be removed: {for_code(code).description}")
    return len(topics)


async def _topics(settings: Settings) -> list[str]:
    try:
        async with cluster_client(settings) as client:
            return list(await client.list_topics())
    except (KafkaError, TimeoutError) as error:
        raise FatalError(f"the broker does not say which topics it has: {error!r}") from error
