"""Words that say when a text was published or updated, and stand where a name would: "Last updated 3 November"."""
# ruff: noqa: RUF001  words of many languages

import re

_WORDS = (
    r"(?:last |first |originally )?(?:updated|published|modified|revised|posted)|"
    r"(?:zuletzt |zuerst |erstmals |ursprünglich )?(?:aktualisiert|veröffentlicht|publiziert|geändert)|"
    r"letzte (?:aktualisierung|änderung)|"
    r"(?:dernière )?mise? à jour|publié|mis en ligne|modifié|actualisé|"
    r"última (?:actualización|modificación|atualização|modificação)|actualización|actualizado|atualização|atualizado|"
    r"publicado|modificado|ultimo aggiornamento|aggiornamento|aggiornato|pubblicato|"
    r"(?:laatst )?(?:bijgewerkt|gepubliceerd|geüpdatet|gewijzigd)|"
    r"(?:senast |först )?(?:uppdaterad|publicerad|ändrad)|(?:sist )?(?:oppdatert|publisert|endret)|"
    r"(?:sidst )?(?:opdateret|offentliggjort|publiceret|ændret)|(?:viimeksi )?(?:päivitetty|julkaistu|muokattu)|"
    r"(?:ostatnia )?aktualizacja|zaktualizowano|opublikowano|(?:poslední )?aktualizace|aktualizováno|publikováno|"
    r"zveřejněno|aktualizované|publikované|zverejnené|(?:utolsó )?frissítés|frissítve|megjelent|közzétéve|"
    r"ultima actualizare|actualizare|actualizat|publicat|(?:son )?güncelleme|güncellendi|yayınlanma|yayınlandı|"
    r"(?:последнее )?обновление|обновлено|опубликовано|оновлено|опубліковано|"
    r"(?:τελευταία )?ενημέρωση|ενημερώθηκε|δημοσιεύ[θτ]ηκε|آخر تحديث|تم التحديث|עודכן|פורסם|עדכון אחרון|"
    r"آخرین به‌روزرسانی|अपडेटेड|अंतिम अपडेट|प्रकाशित|最終更新日?|更新日?|公開日?|掲載日?|更新时间|更新時間|"
    r"发布时间|發布時間|最后更新|"
    r"최종수정|기사입력|업데이트|(?:terakhir )?diperbarui|diterbitkan|cập nhật(?: lần cuối)?"
)
BETWEEN_CHARS_MAX = 25
"""Between such words and the first digit of the date."""
_WHEN = re.compile(
    rf"(?:^|(?<=\s))(?:{_WORDS})(?![^\W\d])"
    rf"(?:\W*$|(?:(?!\s(?:by|von|par|por|da|di|door|av|af|przez)\s)[^\d|;]){{0,{BETWEEN_CHARS_MAX}}}\d.*$)",
    re.IGNORECASE,
)
_DAY = re.compile(r"^(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?,?\s+\d.*$", re.IGNORECASE)


def without_time(text: str) -> str:
    """*text*, one piece of a byline, without such words and the date behind them; "" where it says no more."""
    return _DAY.sub("", _WHEN.sub("", text)).rstrip()
