"""Which addresses may be dialled."""

from ipaddress import ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.http.addresses import may_dial


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "2a00:1450:4001::1", "::ffff:1.1.1.1"]
)
def test_public_addresses_may_be_dialled(address: str) -> None:
    """Those of the public internet, also when IPv6 wraps them."""
    assert may_dial(address, ())


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "169.254.169.254", "172.31.0.1",
        "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.19.0.1", "198.51.100.1", "203.0.113.1",
        "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:10.0.0.1", "64:ff9b::a00:1",
        "64:ff9b:1::1", "100::1", "2001::1", "2001:20::1", "2001:db8::1", "2002:a00:1::", "3fff::1", "5f00::1",
        "fc00::1", "fd12::1", "fe80::1%eth0", "fec0::1", "ff02::1", "", "localhost", "127.1",
    ],
)  # fmt: skip
def test_special_addresses_may_not(address: str) -> None:
    """No special range, and nothing that is no address."""
    assert not may_dial(address, ())


def test_settings_open_private_networks_only_as_named() -> None:
    """An opened network can be dialled, also wrapped in IPv6; its neighbours can't."""
    allowed = (ip_network("10.1.0.0/16"), ip_network("fd00::/8"))

    assert [True, True, True, False, False] == [
        may_dial(one, allowed) for one in ("10.1.2.3", "::ffff:10.1.2.3", "fd12::1", "10.2.0.1", "127.0.0.1")
    ]


@given(st.ip_addresses())
def test_any_address_has_an_answer(address: object) -> None:
    """Every address is either public or refused, whatever way it is written."""
    assert isinstance(may_dial(str(address), ()), bool)
