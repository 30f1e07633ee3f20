"""A client for the cluster itself and no records: which topics there are, new ones, those that go."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError

from schemas.errors import FatalError
from streams.kafka.clients import START_S, connection
from streams.settings import Settings

EMBEDDED_CLUSTER = "mockCluster"
"""How the embedded broker's cluster id begins: it makes topics when they are first asked for."""


@asynccontextmanager
async def cluster_client(settings: Settings) -> AsyncIterator[AIOKafkaAdminClient]:
    """A client that has started; it is closed at the end. What a request of it raises is the caller's.

    Raises:
        FatalError: There is no connection within START_S.
    """
    client = AIOKafkaAdminClient(**connection(settings))
    try:
        try:
            await asyncio.wait_for(client.start(), START_S)
        except (KafkaError, TimeoutError) as error:
            raise FatalError(f"no connection to Kafka at {settings.broker}: {error!r}") from error
        yield client
    finally:
        await client.close()


async def is_embedded(client: AIOKafkaAdminClient) -> bool:
    """Whether *client* talks to the embedded broker."""
    return str((await client.describe_cluster()).get("cluster_id", "")).startswith(EMBEDDED_CLUSTER)
