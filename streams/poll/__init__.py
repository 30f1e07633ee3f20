"""Polling: feeds in, items out, each content once."""

from streams.poll.poller import Poller

__all__ = ["Poller"]
