"""The words by which languages cite."""
