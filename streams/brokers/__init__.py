"""Brokers that come with Wireroom: the embedded one, for trying out and for fast tests."""
