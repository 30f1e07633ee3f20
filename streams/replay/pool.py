"""Enriches articles in a pool of processes, in order; in this one where a single process is asked for."""

import asyncio
import logging
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import AsyncGenerator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import lru_cache

from agents.enrich import enrich
from agents.enrich.index import Index
from schemas.article import Article
from schemas.codec import decode, decode_first, encode
from schemas.command import Command
from schemas.errors import FatalError, RefusedError
from schemas.event import Draft
from schemas.item import Item
from streams.replay.editions import Editions
from streams.replay.source import Entry

CHUNK = 200
"""Articles that one task of the pool enriches."""
AHEAD = 3
"""Tasks a process that are under way or done and waiting."""
INDEXES_MAX = 4
"""Releases whose names are kept at hand in one process."""

_held: Editions | None = None


class PoolError(FatalError):
    """A process of the pool was ended from outside."""


async def drafts(
    chunks: Iterable[list[Entry]], editions: Editions, processes: int
) -> AsyncGenerator[tuple[list[Draft | Command], int], None]:
    """For each of *chunks*, in order: its drafts and commands, and how many of its records can't be enriched.

    Raises:
        PoolError: A process of the pool was ended from outside.
    """
    try:
        async for made, refused in _drafts(chunks, editions, processes):
            yield made, refused
    except BrokenProcessPool as error:
        raise PoolError(
            "a process that enriches was ended from outside, perhaps because memory ran out; run the same again, with "
            "fewer --processes"
        ) from error


async def _drafts(
    chunks: Iterable[list[Entry]], editions: Editions, processes: int
) -> AsyncGenerator[tuple[list[Draft | Command], int], None]:
    with _begun(editions, processes) as pool:
        waiting: deque[Future[list[bytes]]] = deque()
        rest = iter(chunks)
        sizes: deque[int] = deque()
        while True:
            while len(waiting) < AHEAD * processes and (chunk := next(rest, None)):
                waiting.append(_submit(pool, chunk))
                sizes.append(len(chunk))
            if not waiting:
                return
            raw = await asyncio.wrap_future(waiting.popleft())
            made = [one for one in map(_decoded, raw) if one is not None]
            yield made, sizes.popleft() - len(made)


def _decoded(raw: bytes) -> Draft | Command | None:
    """The record that *raw* holds; None where it is neither: a command of a kind that nobody knows, or no command."""
    try:
        found: Draft | Command = decode_first(raw, (Draft, Command))
    except RefusedError:
        return None
    return found


@contextmanager
def _begun(editions: Editions, processes: int) -> Iterator[ProcessPoolExecutor | None]:
    if processes == 1:
        _begin(editions)
        yield None
        return
    # Spawned: a fork would copy the threads' locks of this process in whatever state they are.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(processes, context, initializer=_begin_child, initargs=(editions,))
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _submit(pool: ProcessPoolExecutor | None, chunk: list[Entry]) -> Future[list[bytes]]:
    if pool is not None:
        # A pool's process is begun here and keeps the mask: Ctrl-C, which a terminal sends to all, is for its owner.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            return pool.submit(_enriched, chunk)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
    done: Future[list[bytes]] = Future()
    done.set_result(_enriched(chunk))
    return done


def _begin_child(editions: Editions) -> None:
    _begin(editions)
    # A pool's process never learns that the one that owns it was killed, and would stay for ever.
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _begin(editions: Editions) -> None:
    global _held  # noqa: PLW0603  once a process: it is too large to send with every chunk
    _held = editions
    _index.cache_clear()


@lru_cache(INDEXES_MAX)
def _index(number: int) -> Index:
    assert _held is not None
    return Index.of(_held.at(number))


def _enriched(chunk: list[Entry]) -> list[bytes]:
    """The drafts of *chunk* as they travel; what can't be read or is too large makes none."""
    made = []
    for entry in chunk:
        try:
            made.append(entry.raw if entry.kind == "command" else _enriched_one(entry))
        except Exception as error:  # noqa: BLE001  as live, where whatever a step raises makes a dead letter
            logging.getLogger("wireroom").debug("left out of the replay: %s", error)
    return made


def _enriched_one(entry: Entry) -> bytes:
    article = _article(entry)
    return encode(enrich(article, _index(article.config_release), on_fault=_log))


def _article(entry: Entry) -> Article:
    if entry.kind == "article":
        return decode(entry.raw, Article)
    item = decode(entry.raw, Item)
    return Article(item=item, page_status="off", config_release=item.config_release)


def _log(field: str, error: Exception) -> None:
    logging.getLogger("wireroom").debug("a field of a replayed article is left out: %s: %r", field, error)
