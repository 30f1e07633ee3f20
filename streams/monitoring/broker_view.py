"""What the broker says of each role's lag: how far its group is, where its topic ends, since when a record waits.

On connections and an event loop of its own, for the watchdog's thread: the process's loop may stand still. It only
reads. It is written with aiokafka, as all else, because librdkafka aborts the whole process when a broker is restarted
at the wrong moment.
"""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, TypeVar

from aiokafka import AIOKafkaClient
from aiokafka.errors import BrokerResponseError, KafkaError

from streams.kafka.clients import CLIENT_ID, connection
from streams.monitoring.inquiry import ANSWER_S, Inquiry, Place, Question
from streams.settings import Settings

AGAIN_S = 0.2
"""Pause before it is asked again, over new connections."""
TALKERS = ("aiokafka", "aiokafka.conn", "aiokafka.cluster")
"""The loggers of a bare client."""

_T = TypeVar("_T")


class SilentError(Exception):
    """The broker does not answer."""


class BrokerView:
    """Looks at the broker. All calls come from one thread, which has no event loop running.

    Args:
        settings: Where it is.
    """

    def __init__(self, settings: Settings) -> None:
        self._options = connection(settings) | {"client_id": f"{CLIENT_ID}-watchdog"}
        # asyncio's own and not the policy's: nothing is won by another here, and this thread must not end the process.
        self._loop = asyncio.SelectorEventLoop()
        # aiokafka leaves futures and connections behind when the broker goes; each would be told as an error.
        self._loop.set_exception_handler(lambda _loop, _context: None)
        self._quiet = _Quiet(self._loop)
        for name in TALKERS:
            logging.getLogger(name).addFilter(self._quiet)
        self._inquiry: Inquiry | None = None

    def close(self) -> None:
        """Close the connections, in little more than CLOSE_S at most."""
        self._throw_away()
        # Unlike asyncio.Runner's close, this does not wait for the thread of a lookup of names that hangs.
        self._loop.close()
        for name in TALKERS:
            logging.getLogger(name).removeFilter(self._quiet)

    def look(self, questions: Sequence[Question]) -> list[list[Place]]:
        """The places of each role, in the order of *questions*; none where its topic is missing.

        Raises:
            SilentError: The broker does not answer.
        """
        return self._answer(lambda inquiry: inquiry.look(questions))

    def owners(self, group: str) -> dict[tuple[str, int], str]:
        """(topic, partition) -> client id of the member of *group* that has it; empty where the broker can't tell.

        Raises:
            SilentError: The broker does not answer.
        """
        return self._answer(lambda inquiry: inquiry.owners(group))

    def _answer(self, ask: Callable[[Inquiry], Coroutine[Any, Any, _T]]) -> _T:
        deadline = time.monotonic() + ANSWER_S
        while True:
            was_kept = self._inquiry is not None
            try:
                return self._attempt(ask)
            except (KafkaError, OSError) as error:  # TimeoutError is an OSError
                # What was kept may be outdated: a connection was lost since, or there is another leader or coordinator.
                is_outdated = was_kept and isinstance(error, KafkaError)
                if not is_outdated and not (_passes(error) and time.monotonic() < deadline):
                    raise SilentError(str(error) or repr(error)) from error
            time.sleep(AGAIN_S)

    def _attempt(self, ask: Callable[[Inquiry], Coroutine[Any, Any, _T]]) -> _T:
        try:
            return self._loop.run_until_complete(self._asked(ask))
        except BaseException:
            # No client is kept that may have been broken by a broker's restart.
            self._throw_away()
            raise

    async def _asked(self, ask: Callable[[Inquiry], Coroutine[Any, Any, _T]]) -> _T:
        if not self._inquiry:
            self._inquiry = Inquiry(AIOKafkaClient(**self._options))
            await self._inquiry.open()
        return await ask(self._inquiry)

    def _throw_away(self) -> None:
        inquiry, self._inquiry = self._inquiry, None
        if inquiry:
            self._loop.run_until_complete(inquiry.close())


class _Quiet(logging.Filter):
    """Drops what is said on one event loop: of a lost broker, the process's own clients say enough."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__()
        self._loop = loop

    def filter(self, record: logging.LogRecord) -> bool:  # noqa: ARG002  its place in the thread counts, not its words
        try:
            return asyncio.get_running_loop() is not self._loop
        except RuntimeError:
            return True


def _passes(error: Exception) -> bool:
    """Whether the broker answered that it can't tell yet: it elects a leader, or loads what it knows of groups."""
    return isinstance(error, BrokerResponseError) and bool(error.retriable)
