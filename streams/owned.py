"""Files that one process at a time writes."""

import fcntl
import os
from pathlib import Path
from typing import BinaryIO

from schemas.errors import UsageError


def check_place(path: Path) -> None:
    """See to it that an ordinary file can be at *path*.

    Raises:
        UsageError: Something else is there, such as a folder or a device, or the path names nothing.
    """
    if not path.name or (path.exists() and not path.is_file()):
        raise UsageError(f"{str(path)!r} is no ordinary file; name one, or a path where none is yet")


def open_owned(path: Path) -> BinaryIO:
    """Open *path* to read and write, what it holds kept; until it is closed, or its process ends, no other may.

    Raises:
        UsageError: Another process writes it, or it is no ordinary file.
        OSError: It can't be written.
    """
    check_place(path)
    file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666), "r+b")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # Whoever had it may have given it its name just now.
        is_ours = os.path.samestat(os.fstat(file.fileno()), path.stat())
    except (BlockingIOError, FileNotFoundError):
        is_ours = False
    except BaseException:
        file.close()
        raise
    if not is_ours:
        file.close()
        raise UsageError(f"{path}: another process is writing it; wait for its end, or name another file")
    return file
