"""The live page: the newest events as a reader sees them, kept live from the topics."""

from streams.web.server import serve

__all__ = ["serve"]
