"""Fetching: each item's page, and its authors' profiles."""

from streams.fetch.step import Fetch

__all__ = ["Fetch"]
