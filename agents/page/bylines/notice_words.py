"""Words of what stands where an author's name would, and is a kind of text or a part of a newsroom."""

NOTICE_WORDS = """
    newswire advertorial submission submissions sponsored partner_content branded_content content
    fact_check fact_checkers city_hall letters fm handout
    leserbrief* gastbeitrag gastkommentar gastbeiträge anzeige pressedienst presseinfo polizeimeldung* polizeibericht
    bürgerreporter* leserreporter* amtliche_mitteilung lokaljournal bezahlinhalt medienmitteilung
    correspondant_local correspondants_locaux publi-rédactionnel publirédactionnel communiqué* contenu_sponsorisé
    courrier_des_lecteurs
    comunicado* corresponsales contenido_patrocinado patrocinado mesa_central nota_de_prensa boletín
    comunicato comunicati ufficio_stampa contenuto_sponsorizzato
    assessoria imprensa publieditorial conteúdo_patrocinado
    comunicat comunicats contingut_patrocinat
    ingezonden persbericht advertentie gesponsord gastbijdrage
    insändare pressmeddelande nyhetsbyrå* annons nyhetsdesk gästkrönika
    pressemelding pressemeddelelse annonsørinnhold leserinnlegg læserbrev annoncørbetalt
    *toimitus tiedote kaupallinen_yhteistyö lukijan_kuva
    materiał_prasowy artykuł_sponsorowany materiał_partnera informacja_prasowa
    bülteni bülten internet_haber haberci
    наш_корреспондент собственный_корреспондент собкор наш_кореспондент прессъобщение пресс-релиз пресс-релізи пресрелиз
    екип реклама на_правах_рекламы
    ομάδα τμήμα ειδησεογραφική δελτίο_τύπου
    评论员 本报讯 综合 綜合 社論 社论 編集委員会 論説委員会 読者投稿 投稿 広告 사설 독자투고 보도자료
    المحرر محرر محررو محررون فريق متابعات متابعة القسم بيان_صحفي خاص رأي_الصحيفة
    כתבי חדשות דסק שירות_לקוחות תוכן_שיווקי הודעה_לעיתונות
    संवाददाता एजेंसी एजेंसियां संपादक प्रेस_विज्ञप्ति
    humas kontributor tòa_soạn phóng_viên ban_biên_tập thông_tấn báo siaran_pers advertorial
    *szerkesztőség sajtóközlemény olvasói tisková_zpráva tlačová_správa komerční_sdělení
    echipa redactor_șef comunicat_de_presă advertorial
    priopćenje saopštenje saopćenje sporočilo pranešimas paziņojums pressiteade fréttatilkynning prentsa_oharra
    preasráiteas บทความ ประชาสัมพันธ์ বিজ্ঞপ্তি প্রেস_বিজ্ঞপ্তি اعلامیه پریس_ریلیز
    """
