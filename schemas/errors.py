"""Every error that Wireroom raises, sorted by what the caller should do.

The tree:

    WireroomError            a sentence for a person: what is wrong, where, what to do
    ├── RefusedError         this record can't be processed, now or later: dead letter, go on
    │   ├── DecodeError      its bytes are not what the topic holds
    │   └── TooLargeError    it is over a named limit
    ├── RetryableError       try again later, a bounded number of times
    ├── UsageError           the person who started us must change something (exit 1, nothing starts)
    │   ├── NewsroomError    a file of the newsroom folder; names file, line and field
    │   └── OptionError      what stands on the command line (exit 2)
    └── FatalError           we can't go on without risking the promise: stop, unsettled
"""


class WireroomError(Exception):
    """Base of all our errors; `str(error)` is one sentence for a person."""


class RefusedError(WireroomError):
    """This record can't be processed, now or later: it goes to the dead letters and the next one goes on."""


class DecodeError(RefusedError):
    """These bytes are not what the topic holds."""


class TooLargeError(RefusedError):
    """This record is over a named limit."""


class RetryableError(WireroomError):
    """This may work later: try again, a bounded number of times."""


class UsageError(WireroomError):
    """The person who started us must change something; nothing starts."""


class NewsroomError(UsageError):
    """One fault in a file of the newsroom folder.

    Args:
        file: The file, as the user wrote its path.
        line: Its line, counted from 1; 0 where the whole file is meant.
        field: The field, dotted, such as `feeds[0].url`; "" where none is meant.
        problem: What is wrong and what was expected.
    """

    def __init__(self, file: str, line: int, field: str, problem: str) -> None:
        self.file, self.line, self.field, self.problem = file, line, field, problem
        place = f"{file}:{line}" if line else file
        super().__init__(": ".join(part for part in (place, field, problem) if part))


class OptionError(UsageError):
    """What stands on the command line is nothing that the command takes."""


class FatalError(WireroomError):
    """Going on would risk the promise that nothing is lost: the process stops, its input unsettled."""
