"""Fits the event loops and the garbage collection of a process that works on streams.

uvloop takes a tenth of the CPU time off a trivial stage, and hands over between Faust's thread and ours without the
stalls that asyncio's own loop shows when both want the interpreter. Collecting less often takes off another part: the
work makes many objects that no cycle holds.
"""

import asyncio
import gc
from collections.abc import Callable
from functools import wraps
from typing import Any

import uvloop
from aiokafka.conn import AIOKafkaConnection, CloseReason
from aiokafka.errors import KafkaConnectionError, KafkaError

GC_OBJECTS = 20_000
"""New objects between two collections; Python's own figure is 700."""
GC_YOUNG = 20
"""Collections of the youngest objects between two of the next generation."""
GC_OLD = 50
"""The same, one generation on."""


def tune() -> None:
    """Set both for this process; before its first event loop is made."""
    # The policy and not one loop, because Faust makes the loop of its consumer's thread by itself.
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    gc.set_threshold(GC_OBJECTS, GC_YOUNG, GC_OLD)


def mend_closed_connections() -> None:
    """Let aiokafka, in all of this process, take a connection that uvloop has closed for a broken one."""
    if not hasattr(AIOKafkaConnection.send, "__wrapped__"):
        AIOKafkaConnection.send = _broken_not_closed(AIOKafkaConnection.send)


def _broken_not_closed(send: Callable[..., Any]) -> Callable[..., Any]:
    """*send* of a connection, which says that the connection is broken in the words that aiokafka knows.

    To write to a closed transport is a RuntimeError in uvloop, and nothing in asyncio. aiokafka looks for an OSError;
    any other ends the task that keeps its picture of the cluster, and a group that lost its coordinator then waits for
    that picture for ever: seen after a broker was killed.
    """

    @wraps(send)
    def sent(self: Any, *args: Any, **options: Any) -> Any:
        try:
            return send(self, *args, **options)
        except (KafkaError, NotImplementedError, RecursionError):  # RuntimeErrors too, which say what they mean
            raise
        except RuntimeError as error:
            self.close(reason=CloseReason.CONNECTION_BROKEN)
            raise KafkaConnectionError(f"Connection at {self.host}:{self.port} broken: {error}") from error

    return sent
