"""An alert as one block for a terminal. Pure."""

from rich.text import Text

from schemas.alert import Alert, Severity
from streams.show import message
from streams.show.paint import labelled, moment, stack

SEVERITY_STYLES: dict[Severity, str] = {
    "info": "black on bright_cyan",
    "watch": "black on yellow",
    "urgent": "bold white on dark_orange3",
    "flash": "bold white on red",
}
UNKNOWN_STYLE = "bold reverse"
"""Of a severity that a newer release writes."""


def alert_block(alert: Alert) -> Text:
    """Severity, title, headline, publisher, why it fired, and the address."""
    style = "dim" if alert.status == "suppressed" else SEVERITY_STYLES.get(alert.severity, UNKNOWN_STYLE)
    kind, _, about = message.title(alert).partition(": ")
    head = Text.assemble((f" {kind} ", style), " ", (about, "bold"))
    lines = [
        Text(message.headline(alert)),
        labelled("publisher", message.publisher_of(alert)),
        labelled("why", message.why(alert)),
        labelled("told", "" if alert.notify else "nobody"),
        labelled("link", message.url_of(alert), "blue underline"),
        labelled("time", moment(alert.at)),
    ]
    return stack([head, *lines])
