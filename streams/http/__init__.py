"""Requests to strangers' servers: bounded, polite, to public addresses alone."""
