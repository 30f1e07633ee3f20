"""Reports for other programs, such as JUnit's, in files that the command line names."""

from pathlib import Path

from schemas.errors import UsageError


def write_report(option: str, path: Path, report: bytes) -> None:
    """Write *report* to the *path* that *option* names; what stood there is gone.

    Raises:
        UsageError: It can't be written there.
    """
    try:
        path.write_bytes(report)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        reason = getattr(error, "strerror", None) or error
        raise UsageError(
            f"{option} {path}: can't be written ({reason}); name a file in a folder that exists"
        ) from error
