"""Files that a person names: read and written with one sentence for whatever goes wrong."""

import sys
from pathlib import Path

from schemas.errors import RefusedError, UsageError


def reason_of(error: OSError | ValueError) -> str:
    """What the system says is wrong, without the file's name. A name that no file can have is a `ValueError`."""
    return getattr(error, "strerror", None) or str(error)


def read_start(
    path: Path | None, bytes_max: int, *, name: str = "", kind: type[UsageError | RefusedError] = UsageError
) -> bytes:
    """The first bytes of *path*, at most *bytes_max*; one more than a limit shows that a file is over it.

    Args:
        path: The file; None reads standard input.
        bytes_max: How many bytes.
        name: What the sentence calls it, if not by its path.
        kind: The error that says so.

    Raises:
        UsageError: It can't be read; or another error, if *kind* is one.
    """
    try:
        with path.open("rb") if path else sys.stdin.buffer as file:
            return file.read(bytes_max)
    except (OSError, ValueError) as error:
        raise kind(f"{name or path or 'standard input'}: can't be read: {reason_of(error)}") from error


def write_report(option: str, path: Path, report: bytes) -> None:
    """Write *report* to the *path* that *option* names; what stood there is gone.

    Raises:
        UsageError: It can't be written there.
    """
    try:
        path.write_bytes(report)
    except (OSError, ValueError) as error:
        raise UsageError(
            f"{option} {path}: can't be written ({reason_of(error)}); name a file in a folder that exists"
        ) from error
