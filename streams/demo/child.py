"""One process of the demo: `python -m streams.demo.child COMMAND…` is `wireroom COMMAND…` that ends with the demo.

Its standard input is a pipe that the demo holds open and never writes to. When the demo is gone, also by `kill -9`, the
pipe ends, and so does this process. Its standard output is a pipe too, whose end is the demo's own terminal: with
FORCE_COLOR it says that it is one, and what is printed there has colour.
"""

import io
import os
import signal
import sys
import threading
import time

END_S = 20.0
"""What a process may take to end after SIGTERM; then it is ended from inside, whatever it does."""


def end_with_parent() -> None:
    """End this process when its standard input does."""
    threading.Thread(target=_watch, name="end-with-parent", daemon=True).start()


def _watch() -> None:
    # os.read and not sys.stdin: a thread that waits in sys.stdin holds its lock, and the interpreter can't end then.
    while os.read(0, 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(END_S)
    os._exit(1)


class _Terminal(io.TextIOWrapper):
    """Standard output that ends in a terminal, by way of the demo."""

    def isatty(self) -> bool:
        return True


def main() -> None:
    """Run the command line given to this process."""
    end_with_parent()
    if os.environ.get("FORCE_COLOR") and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout = _Terminal(sys.stdout.detach(), encoding="utf-8", write_through=True)
    from streams.cli import main as wireroom  # noqa: PLC0415  its imports take a while; the watch begins before them

    sys.argv[0] = "wireroom"
    wireroom()


if __name__ == "__main__":
    main()
