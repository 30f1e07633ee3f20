"""Which addresses a fetcher may dial: those of the public internet, and those that the settings open.

Source: the IANA registries of IPv4 and IPv6 special-purpose addresses.
"""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from streams.settings import Network

_SPECIAL_V4 = tuple(
    ip_network(one)
    for one in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # shared by a carrier's customers (CGNAT)
        "127.0.0.0/8",  # loopback
        "169.254.0.0/16",  # link-local, where clouds keep their metadata
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocol assignments
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",  # private
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved and broadcast
    )
)
_UNICAST_V6 = ip_network("2000::/3")
"""The only part of IPv6 that is given to the public internet."""
_SPECIAL_V6 = tuple(
    ip_network(one)
    for one in (
        "2001::/23",  # Teredo, benchmarks, ORCHID
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4: carries any IPv4 address
        "3fff::/20",  # documentation
    )
)


def address_of(text: str) -> IPv4Address | IPv6Address | None:
    """The address in *text*, its scope left out, an IPv4 one where IPv6 only wraps it; None where it is no address."""
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return (address.ipv4_mapped or address) if isinstance(address, IPv6Address) else address


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether *address* is one of the public internet."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _SPECIAL_V4)
    return address in _UNICAST_V6 and not any(address in network for network in _SPECIAL_V6)


def is_opened(address: IPv4Address | IPv6Address, allowed: tuple[Network, ...]) -> bool:
    """Whether *address* is not public, but opened by the settings."""
    return not is_public(address) and any(address in network for network in allowed)


def may_dial(text: str, allowed: tuple[Network, ...]) -> bool:
    """Whether a fetcher may dial the address *text*; what is no address may not be dialled."""
    address = address_of(text)
    return address is not None and (is_public(address) or is_opened(address, allowed))


def is_loopback(host: str) -> bool:
    """Whether *host* names this machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
