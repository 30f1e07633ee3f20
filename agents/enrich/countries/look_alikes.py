"""Countries whose name is also a first name, a surname or a word, and what shows that the country is meant."""
# ruff: noqa: RUF001  words of many scripts

from collections.abc import Mapping, Sequence

LOOK_ALIKES = {
    "pl": ("CU", "DM", "KM", "ML", "TD"),
    "cs": ("CU", "DM", "KM", "ML", "TD"),
    "sk": ("CU", "DM", "KM", "ML", "TD"),
    "ru": ("DM", "ML", "TD", "TG"),
    "uk": ("DM", "ML", "TD", "TG"),
    "hr": ("DM", "GE", "JO", "KM", "ML", "TD", "TG"),
    "bs": ("DM", "GE", "JO", "KM", "ML", "TD", "TG"),
    "sr": ("DM", "JO", "KM", "ML", "TD", "TG"),
    "sl": ("DM", "KM", "ML", "TD"),
    "fi": ("ML", "OM"),
    "et": ("ML", "OM"),
    "hu": ("ML", "OM"),
    "tr": ("BJ", "ML", "TD"),
    "el": ("GE", "ML"),
    "lt": ("GH", "ML", "OM"),
    "lv": ("GH", "ML", "OM"),
    "ro": ("GE", "ML", "OM"),
}
"""Language -> codes. Kuba, Dominika and Georgia are first names, Oman a surname and "own", "Mali" the small ones,
"Komory" chambers, "Того" and "Toga" of that, "Czad" fumes, "Gana" enough."""
_NEAR = {
    "BJ": ("BF", "GH", "NE", "NG", "TG"),
    "CU": ("HT", "JM", "VE", "NI", "US"),
    "DM": ("BB", "GD", "LC", "VC", "TT"),
    "GE": ("AM", "AZ", "RU", "TR"),
    "GH": ("BF", "BJ", "CI", "NG", "TG"),
    "JO": ("IL", "SY", "IQ", "SA", "EG", "LB"),
    "KM": ("KE", "MG", "MU", "MZ", "SC", "TZ", "YT"),
    "ML": ("NE", "BF", "SN", "DZ", "MR", "CI", "GN"),
    "OM": ("YE", "AE", "SA", "IR", "QA"),
    "TD": ("SD", "NE", "LY", "CM", "NG", "CF"),
    "TG": ("BJ", "GH", "BF", "CI", "NG"),
}
_WORDS = {
    "BJ": "Cotonou Porto-Novo",
    "CU": "Hawana Hawanie Hawany Hawanę Havana Havaně Havany Havane Castro",
    "DM": "Roseau",
    "GE": "Tbilisi Tiflis Τιφλίδα Τιφλίδας Καύκασος Καύκασο",
    "GH": "Accra Akra Akroje Akrā",
    "JO": "Amman Amman Ammanu Аман Аману",
    "KM": "Moroni",
    "ML": "Bamako Bamaku Bamakossa Bamakóban Бамако Μπαμάκο Sahel Sahelu Сахель Сахелю Сахеля Сахелі",
    "OM": "Muscat Maskat Masqat",
    "TD": "N'Djamena Ndżamena Ndżamenie N'Djameně Нджамена Нджамене Нджамені N'Djameni Sahel Sahelu",
    "TG": "Lomé Ломе",
}
"""Code -> its capital and what else is only there."""


def evidence(code: str, names: Mapping[str, Sequence[str]], adjectives: Sequence[str]) -> tuple[str, ...]:
    """What shows that the country *code* is meant: a neighbour, what is of the country itself, its capital.

    Args:
        code: One of LOOK_ALIKES.
        names: Code -> every name in the text's language, in every case.
        adjectives: The country's own demonyms in that language.
    """
    near = [name for other in _NEAR[code] for name in names.get(other, ())]
    return (*near, *adjectives, *_WORDS[code].split())
