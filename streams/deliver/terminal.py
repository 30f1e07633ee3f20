"""`terminal://`: the alert as one block on standard output."""

import sys

from schemas.alert import Alert
from schemas.errors import RetryableError
from streams.show.alert import alert_block
from streams.show.paint import painted


async def send(alert: Alert) -> None:
    """Print *alert*; in colour where standard output is a terminal.

    Raises:
        RetryableError: Standard output is closed.
    """
    try:
        sys.stdout.write(painted(alert_block(alert), sys.stdout))
        sys.stdout.flush()
    except (OSError, ValueError) as error:
        raise RetryableError(f"standard output can't be written to: {type(error).__name__}") from error
