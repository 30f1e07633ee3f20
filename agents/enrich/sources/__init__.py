"""Whom a text names as its source."""
