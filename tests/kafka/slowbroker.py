"""A real broker whose connections to itself are slow, as those between the nodes of a cluster: markers come late."""

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

from relay import relay

from benchmarks.broker import HOST, RealBroker, _free_port


class SlowBroker(RealBroker):
    """A node that reaches itself through the port *proxy_port*."""

    def __init__(self, folder: Path, proxy_port: int, **properties: object) -> None:
        self.internal_port, self._proxy_port = _free_port(), proxy_port
        super().__init__(folder, **properties)

    def _properties(self, controller_port: int) -> str:
        lines = super()._properties(controller_port).splitlines()
        listeners = f"PLAINTEXT://{self.address},INTERNAL://{HOST}:{{}},CONTROLLER://{HOST}:{controller_port}"
        own = (
            f"listeners={listeners.format(self.internal_port)}",
            f"advertised.listeners=PLAINTEXT://{self.address},INTERNAL://{HOST}:{self._proxy_port}",
            "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "inter.broker.listener.name=INTERNAL",
        )
        return "\n".join([*(line for line in lines if not line.startswith("listeners=")), *own, ""])


class _Proxy:
    """Passes bytes on to the broker, each *delay_s* late."""

    def __init__(self, delay_s: float) -> None:
        self.delay_s = delay_s
        self.port = 0
        """Where the broker really listens; 0 before it starts."""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        try:
            await relay(reader, writer, HOST, self.port, self.delay_s)
        except OSError:
            writer.close()


@contextlib.asynccontextmanager
async def slow_broker(delay_s: float, **properties: object) -> AsyncIterator[RealBroker]:
    """A broker that takes *delay_s* for each request to itself, meanwhile."""
    proxy = _Proxy(delay_s)
    server = await asyncio.start_server(proxy.serve, HOST, 0)
    port = server.sockets[0].getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="wireroom-kafka-", ignore_cleanup_errors=True) as folder:
        broker = await asyncio.to_thread(SlowBroker, Path(folder), port, **properties)
        proxy.port = broker.internal_port
        try:
            await asyncio.to_thread(broker.start)
            yield broker
        finally:
            await asyncio.to_thread(broker.kill)
            server.close()
