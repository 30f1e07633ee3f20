"""How templates are read, wherever they stand: everything is escaped, and a name that nothing gives is an error."""

from jinja2 import BaseLoader, Environment, StrictUndefined


def templates(loader: BaseLoader, *, keep_trailing_newline: bool = False) -> Environment:
    """The templates that *loader* finds; filters and globals are the caller's to add.

    Args:
        loader: Where they stand.
        keep_trailing_newline: Whether what is made ends as its template does: a file, not a part of a page.
    """
    return Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=keep_trailing_newline,
    )
