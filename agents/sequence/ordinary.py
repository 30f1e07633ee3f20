"""Words that news of any kind is full of: sharing one says little, also while few headlines are live.

They are counted in the live window like any word; this is what is known of them before it has filled.
"""

from agents.sequence.headline import singular

_ENGLISH = """
accident accuse accused act action admit advance agree agreed agreement ahead aid aim air alarm alert allege alleged
allow amid analyst anger announce annual appeal appoint approve april area army arrest arrested ask attack august
authority await award away back backed backing ban bank bar base battle bear beat become began begin behind best
better bid big biggest bill billion black blame blast blaze blue board body bomb boost boss bought brace branch break
bring broke brought budget build building burn burned bus business buy call called came campaign cancel cancer capital
car care case cash cast cause central centre center chair challenge chance change charge charged chief child children
church city claim clash clear climb close closed closing club coach coast collapse come comes coming comment
commission committee community company concern condition confirm conflict control cost council country county couple
court cover crash create crew crime crisis critic cross crown crowd cup customer cut daily damage damaged danger dark
data date daughter day dead deadly deal death debate debt decade december decide decision defeat defence defend delay
demand deny denied department deputy despite destroy destroyed detail die died director disaster discover dispute
district doctor dog dollar door doubt down dozen draw dream drive driver drop dead due early earn earned east economy
edge effort eight election emergency employee end ended enemy energy engineer enter euro evening event evidence
executive expand expect expected expert explain explosion face fail failed fall family fan far father fear february
federal fell fight fighter figure file final finance find fine fire firefighter firm first five flag flee flight flood
floor focus follow following food force forced forecast foreign former found four free fresh friday friend front fuel
full fund funding further future gain game garden gas gave general get girl give given global goal goes going gold
good got government great green ground group grow growing growth guard guilty gun half hand happen hard head health
hear hearing heart heat heavy held help high highest hill history hit hold home hope hospital host hot hour hours
house household housing huge human hundred hurt idea impact include increase increased independent industry inflation
inform injured injury inquiry inside interest international investigate investigation investment investor island issue
january job join joined judge july june jury justice keep kept key kill killed kilometre king knew know known labour
lack lake land large largest last late later launch launched law lawyer lawmaker lead leader leading league leave led
left legal less let level library life lift light like likely limit line link list little live local long look lose
loss lost lot love low lower main major make maker man manager many march mark market mass match may mayor mean
measure medical meet meeting member men message metre might mile military million mine minister ministry minute miss
missing mission mobile monday money month morning most mother motion move much murder museum name nation national near
nearly need negotiation neighbour net network never next night nine north northern note november number october offer
offered office officer official oil old once one only open opened opening operation operator opposition option orange
order other outbreak outlook outside own owner page paid panel parent park parliament part party pass passenger past
path patient pay payment peace people per percent person phone pick picture place plan plane planned plant play player
plea plead pledge plunge point police policy political poll poor population port post power premier prepare present
president press pressure price prime prison private prize probe problem process produce profit program programme
project promise property prosecutor protect protest prove provide public publish pull push put quarter queen question
quit race rail rain raise raised ran range rate reach read ready real reason receive recent record recover red reduce
reform refuse region regional reject rejected relief remain remove reopen repair replace report reported reporter
rescue resident resign response rest restore result return reveal revenue review rich right ring rise rising risk
river road rock role room rose round row rule run running safe safety said sale same saturday save scale scandal scene
school science scientist score scored sea search season seat second secretary section sector security see seek seen
seize sell send senior sent sentence september series serious serve service session set seven several severe share
sharp shell ship shoot shooting shop short shot should show shut side sign since single site six slam small smoke snow
social soldier son soon source south southern space speak special speech speed spend spending spill split spokesman
spokeswoman spread spring staff stage stand star start started state station statement stay steel step still stock
stop store storm street strike strong student study success suffer summer sunday support surge surprise suspect
suspected suspend system take taken talk target tax teacher team tear technology tell ten term terror test thing think
third thousand threat threaten three throw thursday ticket tie tie-up time today together told toll tonight took top
total tough tour tourist town trade traffic train transport treat treatment trial trip troop trouble true trust try
tuesday turn two under union united unit university until urge use used user vehicle victim victory village violence
visit visitor vote voted voter vow wage wait walk walkout wall want war warn warned warning watch water way weather
wednesday week weekend weekly welcome well west western white wife win wind window winner winter without witness woman
women won word work worker working world worst worth would wound wounded write year yellow yesterday yet young
"""
_GERMAN = """
abend absage abgesagt abstimmung aktie alle allem alt alte amt anfang angaben angebot angriff anklage anstieg antrag
april arbeit arbeiter arbeitnehmer august ausland außerdem auto bahn bank bau beamte bedroht beginn beginnt behörde
bekannt bekommt bereits bericht beschäftigte besser betroffen bevölkerung bis bleibt bleiben bosse brand brannte
bringt brücke bundes bürger bürgermeister bürgermeisterin chef chefin dabei damit dann darf dass demonstration
deutlich deutsche dezember dienstag donnerstag doch dort drei dritte drohen droht durch ehemalige eigentlich einbruch
einsatz einwohner ende endet entdeckt entscheidung entwicklung erhalten erhöht eröffnet erst erste ersten erwartet
etwa euro experte fahrer fall familie fast februar feuer feuerwehr film finden firma fliegen folge folgen fordert
forderung frau frauen frei freitag freund früh früher fünf fünfte gab ganz geben gefahr gefunden gegen gehen geht geld
gemeinde gericht gesetz gesperrt gestern gestohlen gesucht getötet gewalt gewerkschaft gewinn gewinnt gewonnen gibt
groß große großen gut hafen halb hat hatte hatten haus haushalt haushalte heute hilfe hinter hoch hoffnung höhe
hunderte immer industrie inflation jahr jahre jahren jahrhundert januar jetzt juli jung junge juni kamen kein keine
kind kinder klage klar klein kleine kommen kommt konnte könnte kosten kosteten kraft krankenhaus krieg krise kritik
krone küste kunde kunden lage land lang lange laut leben lehnt lehnen leitzins letzte leute liegt macht mai mann
männer markt märz mehr mehrere mensch menschen minister ministerin mindestens mitarbeiter mitteilte mitternacht
mittwoch montag morgen muss müssen mutter nacht nahe neue neuen neuer noch norden november nur oben oktober ort osten
partei patient platz plan plant politik polizei präsident präsidentin preis problem protest prozent prüfer punkt
regierung regen reparatur retter rettung rücktritt ruf runde rund sagt sagte samstag schaden schiff schließt schnell
schon schule schüler schwer sechs see seit seite september setzt sicher sicherheit sicht sieben sieg sieht sind soll
sollen sollte sonntag später spiel sprach spricht staat stadt stark start starb starben stärke stehen steht steigt
stelle stellen sterben steuer stieg stimmen stimmt stolz straße strecke streik strom suche sucht süden tag tage tagen
täter teil tier tod tore tot tote trainer trotz über uhr umsatz unbekannte unfall ungefähr unter unternehmen unwetter
ursache urteil vater verein verletzt verletzte verliert verloren verlor verlässt vermutet versorgt verspricht vertrag
verwaltung viel viele vier vierte vor vorn wahl wahlen war waren warnt warnung warum wasser weg wegen weil weiß weiter
welt wenig weniger wer werden westen wetter wichtig wieder will wind winter wirtschaft wo woche wochen wochenende wohl
wohnung wollen wurde wurden zahl zehn zeit zeigt ziel ziele zwei zweite zwischen
"""
_ROMANCE = """
accord affaire ainsi annonce annoncé ans après août attaque aussi autre avant avril banque blessé bout budget cas
cause chef ciel cinq cinéma contre coupe cour cours crise date décembre deux demande dernier deuxième directeur dit
dimanche dollar eau élection élu enfant enquête entre entreprise équipe état étape euro eux fait femme fermeture feu
février fille film fin fois fond football france français gagne gouvernement grand grande grève groupe guerre habitant
hausse heure homme hôpital hier incendie jamais janvier jeudi jeune jeux jour jury juillet juin juge jusqu lundi mai
maire maison mardi marché mars match mer mercredi mère million millions ministre mise mois monde mort moins nord
nouveau nouvelle nuit octobre novembre ouvert ouverture paix parti pas pays pendant père personne perte petit peu plan
plus police pompier port pouvoir premier première président présidente prix procès prochain projet public quatre
quelque question reçoit reçu région remporte reste retour réunion rue saison samedi sans santé scène second séduit
selon semaine septembre série service si soir sous sud tour tous tout toute train travail très triomphe trois tué
vendredi vers victime victoire vie vient ville vingt voiture vol voyage abril acuerdo agosto agua además año años
antes apoyo armado así ataque ayer banco bien bueno caso causa central cerca ciudad cinco contra control copa crisis
cuatro cuarto debe desde después día días dice diciembre dinero dos edad ejército elección empresa enero entre equipo
español estado están este esto febrero fin frente fue fueron gana ganar gobierno gran grande grupo guerra hace hasta
herido hijo hombre hora horas hoy huelga incendio informó jefe jornada joven jueves juez julio junio juntos justicia
lado ley líder lunes lugar luz madre mañana martes marzo más mayo mayor medio mejor mes meses miércoles mil millón
millones ministro ministra momento muerte muerto mujer mujeres mundo muy nacional noche norte noviembre nuevo nueva
obra octubre oposición otro padre país parte partido paz persona personas plan poco poder policía por porque precio
presidencia presidencial presidente presidenta primer primera próxima próximo pueblo puerto región sábado salud según
segundo seguridad seis semana septiembre ser siete sin sistema sobre sur también tarde tiempo tiene tipo tipos todo
todos trabajador trabajo tras tres último última uno vida viernes visita voto votos zona ciento
"""
ORDINARY = frozenset(singular(word) for word in f"{_ENGLISH} {_GERMAN} {_ROMANCE}".split())
"""In the form in which headlines are compared."""
