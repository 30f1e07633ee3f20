"""How advertisements are labelled, in the words that readers see."""

import re

ADVERTISEMENT = (
    r"advert(?:isement|orial)?|anzeige|werbung|annonce|annonse(?:innhold)?|annons|publi-?reportage|publicit[éàe]|"
    r"publicitate|publicidade?|pubblicità|adverten[ts]ie|mainos|reklama?|hirdetés|inzerce|oglas|iklan|"
    r"quảng cáo|tangazo|реклама|διαφ[ήη]μιση|إعلان|פרסומת|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|โฆษณา|広告|广告|廣告|광고"
)
"""Pattern of the word for one, in small letters."""
_PAID = (
    r"sponsored|promoted|paid (?:post|content|partner\w*)|patrocinado|sponsorisé|sponsorizzato|gesponsord|sponsrad|"
    r"sponsoreret|artykuł sponsorowany|sponsorlu"
)
_LABEL = re.compile(rf"\W*(?:{ADVERTISEMENT}|{_PAID})(?:\W+scroll (?:down )?to continue)?\W*", re.IGNORECASE)


def is_paid_label(text: str) -> bool:
    """Whether *text*, a line or a caption, is the label of an advertisement and nothing else."""
    return _LABEL.fullmatch(text) is not None
