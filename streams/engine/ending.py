"""Ends a process for certain: what a library leaves behind must not keep one that was told to end."""

import asyncio
import faulthandler
import logging
import os
import signal
import sys
import threading
from contextlib import suppress

END_S = 19.0
"""How long an end may take; supervisors wait 20 s before they kill."""
LAST_WORDS_S = 1
"""How long writing down where it stands may take: standard error may be what blocks."""
EXIT_CODE = 1
"""Of a process whose end took too long."""

log = logging.getLogger("wireroom")


class Ending(asyncio.Event):
    """Set when the process is to end, which it then does in END_S at the latest, whatever still runs in it.

    A clean end is faster. What keeps a process is most often a thread in the system's resolver, or a task of a library
    that does not let itself be cancelled; nothing is lost by an end without them.
    """

    def set(self) -> None:
        """Tell who waits, and begin to count."""
        was_set = self.is_set()
        super().set()
        if not was_set:
            last_resort = threading.Timer(END_S, _end)
            last_resort.daemon = True
            last_resort.start()


def _end() -> None:
    # A full pipe would hold the whole interpreter in the first line, and a stuck thread may hold the log's lock.
    signal.alarm(LAST_WORDS_S)
    try:
        with suppress(Exception):
            faulthandler.dump_traceback(file=sys.stderr, all_threads=True)
        with suppress(Exception):
            log.error("the end took longer than %g s; the process ends now, what was under way is repeated", END_S)
            logging.shutdown()
    finally:
        os._exit(EXIT_CODE)
