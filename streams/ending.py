"""Ends a process for certain: what a library leaves behind must not keep one that was told to end."""

import asyncio
import faulthandler
import logging
import os
import sys
import threading

END_S = 19.5
"""How long an end may take; supervisors wait 20 s before they kill."""
EXIT_CODE = 1

log = logging.getLogger("wireroom")


class Ending(asyncio.Event):
    """Set when the process is to end, which it then does in END_S at the latest, whatever still runs in it.

    A clean end is faster. What keeps a process is most often a thread in the system's resolver, or a task of a library
    that does not let itself be cancelled; nothing is lost by an end without them.
    """

    def set(self) -> None:
        """Tell who waits, and begin to count."""
        if not self.is_set():
            last_resort = threading.Timer(END_S, _end)
            last_resort.daemon = True
            last_resort.start()
        super().set()


def _end() -> None:
    faulthandler.dump_traceback(file=sys.stderr, all_threads=True)
    log.error("the end took longer than %g s; the process ends now, what was under way is repeated", END_S)
    logging.shutdown()
    os._exit(EXIT_CODE)
