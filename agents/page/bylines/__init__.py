"""Bylines: whom they name, as what, and of which kind a name is."""
