"""The names of countries, in every language and case."""
