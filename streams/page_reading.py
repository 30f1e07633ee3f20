"""Reads pages in other processes, which import this module: so it imports no more than reading takes."""

from agents.page import read_page
from schemas.article import Page
from streams.monitoring.faults import Fault, fault_of


def read_page_with_faults(html: str | bytes, url: str) -> tuple[Page, tuple[Fault, ...]]:
    """The page *html* of *url*, as `read_page` reads it, and what its lost fields were lost to: for another process."""
    faults: list[Fault] = []
    page = read_page(html, url, on_fault=lambda field, error: faults.append(fault_of(field, error)))
    return page, tuple(faults)
