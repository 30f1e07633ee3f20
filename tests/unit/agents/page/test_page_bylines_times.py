"""What says when a text was published or updated is nobody's name."""

import pytest

from agents.page.bylines.read import names_in

WHEN = [
    "Last updated 3 November", "Last modified", "First published Mon 3 Nov", "Thu 3 Nov", "Posted 3 November",
    "Zuletzt aktualisiert", "Letzte Änderung 3. November", "Dernière mise à jour", "Mis à jour le 3 novembre",
    "Actualizado 3 de noviembre", "Última atualização: 3 de novembro", "Aggiornato il 3 novembre",
    "Bijgewerkt 3 november", "Först publicerad", "Oppdatert 3. november", "Sidst opdateret", "Päivitetty 3.11. klo 9",
    "Ostatnia aktualizacja", "Aktualizováno 3. listopadu", "Frissítve: november 3.", "Son güncelleme: 3 Kasım",
    "Обновлено 3 ноября", "Оновлено 3 листопада", "Τελευταία ενημέρωση 3 Νοεμβρίου", "آخر تحديث 3 نوفمبر",
    "更新日 2025年11月3日", "최종수정 2025.11.03", "Cập nhật 3/11",
]  # fmt: skip


@pytest.mark.parametrize("text", WHEN)
def test_time_is_no_name(text: str) -> None:
    """In many languages, with a date and without."""
    assert names_in(text) == ()


@pytest.mark.parametrize("text", WHEN)
def test_name_before_it_stays(text: str) -> None:
    """With a bar between them or none."""
    assert [name.text for name in names_in(f"By Mira Dahl | {text}")] == ["Mira Dahl"]
    if not text.startswith(("Thu", "Posted")):
        assert [name.text for name in names_in(f"Mira Dahl {text}")] == ["Mira Dahl"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ian Last", "Ian Last"), ("Thu Nguyen", "Thu Nguyen"), ("Mia Update", "Mia Update"), ("Sun Li", "Sun Li"),
        ("Published 3 November by Mira Dahl", "Mira Dahl"), ("Publié par Mira Dahl", "Mira Dahl"),
        ("April Last", "April Last"),
    ],
)  # fmt: skip
def test_name_with_such_a_word_stays(text: str, name: str) -> None:
    """So does who stands behind it."""
    assert [one.text for one in names_in(text)] == [name]
