"""Spanish: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: incendi* llamas bombero* quemad* pirómano* calcinad* arde arden arrasa
flood: inundac* inundad* inunda inundan riada* desbord* crecida anegad* aluvión
quake: terremot* sismo sismos sísmic* temblor temblores seísmo* tsunami*
storm: tormenta* tempestad* huracán* ciclón* tifón* tornado* vendaval* borrasca*
snow: nieve nieves nevad* nevó avalancha* alud aludes granizo ventisca*
heat: sequía* bochorno
slide: deslizamiento* deslave* desprendimiento*
volcano: volcán volcanes volcánic* erupción erupciones lava
blast: explosión explosiones explota explotó explosivo* bomba bombas detonac* granadas estalla
crash: accidente accidentes accidentad* choque choques colision* descarril* atropell* siniestro
plane: avión aviones aeropuerto* aerolínea* helicóptero* aéreo aérea aéreos vuelo vuelos avioneta* piloto
train: tren trenes ferrocarril* ferroviari* renfe metro tranvía* maquinista*
ship: barco barcos buque buques ferri ferris ferry transbordador* naufrag* carguero* petrolero petroleros pesquero
ship: patera* velero*
bus: autobús autobuses microbús* autocar autocares
bridge: puente puentes viaducto* pasarela
strike: huelga* huelguista*
protest: protesta protestas protestan manifestación manifestaciones manifestante* manifestarse bloqueo*
vote: voto votos votan votar votación votaciones votante* elecci* elector* urna urnas referéndum* comicios balotaje
vote: sufragio
parliament: parlament* diputad* senado senador* congreso congresista* legislador* legislativ*
law: ley leyes decreto* legislación
court: tribunal tribunales juez jueza jueces juzgado* juicio juicios judicial* magistrad* demanda demandas demandó
court: supremo suprema
verdict: veredicto* sentencia* absuel* absolv* culpable culpables absolución condenado* condenada*
arrest: arrest* detenid* detuv* detención detenciones detiene detienen sospechos* captur*
kill: asesin* homicid* matar mató mata matan feminicid* masacre* sicari* matanza*
death: muert* muere mueren murió murieron fallec* mortal mortales víctima víctimas cadáver* difunto*
hurt: herid* lesionad* hospitalizad*
theft: robo robos robar roba roban robaron ladrón ladrones hurto* hurtan botín saque* desvalij* atraco atracos atracan
theft: atracador* asalto asaltos asaltan asaltad*
fraud: fraude* estafa* corrup* soborn* malvers* cohecho blanqueo lavado
missing: desaparec* desaparición* paradero
rescue: rescat* sobreviv* supervivient* salvamento socorrist* salvados salvada
hospital: hospital hospitales clínica* ambulatorio* urgencias
medic: enfermer* cirujan* sanitari* doctor doctora doctores médico médica médicos médicas
disease: virus epidemi* pandemi* enfermedad* brote brotes contagi* infecci* infectad* gripe sarampión cólera ébola
disease: covid* coronavirus dengue malaria
school: escuela* colegio* alumn* maestr* profesor* escolar* aula aulas bachillerato selectividad
univers: universi* catedrátic* investigador* científic* campus estudiante*
museum: museo* exposición exposiciones galería
music: cantante* canción canciones concierto* álbum álbumes músic* cantautor* orquesta* rapero*
film: película* cine actor actores actriz actrices cineasta* hollywood óscar oscars largometraje* rodaje*
prize: premio premios premiad* galard* medalla* laureado* medallist* nobel trofeo*
book: libro libros novela novelas novelista* escritor* autor autora autores poeta* librería*
football: fútbol* gol goles portero delantero* centrocampista* liga laliga mediocampista* golead* fifa uefa estadio*
cup: copa copas semifinal* campeonato* eurocopa supercopa
penalty: penalti penaltis
coach: entrenador* seleccionador* banquillo
race: ciclist* ciclismo pelotón maratón* corredor corredores
tennis: tenis tenista* wimbledon
bank: banco bancos bancari* banquer* banca
rates: tasas euríbor
inflation: inflaci* ipc
shares: bolsa bolsas bursátil* accionista* ibex inversor*
profit: beneficio* ganancia* factur* dividendo*
merger: fusión fusiones adquisici* opa fusiona*
bankrupt: quiebra* bancarrota* insolven*
jobs: despid* empleo empleos desempleo desemplead* ere parados
factory: fábrica fábricas siderúrgic* acería*
car: coche coches automóvil* vehículo* camión camiones camioner* motocicl* motorista* conductor*
power: eléctric* apagón apagones blackout
fuel: petróleo* petroler* gasolina* combustible* gasoducto* oleoducto* refinería* diésel gas
nuclear: nuclear nucleares reactor* uranio atómic*
water: agua aguas embalse* pantano* acueducto* potable
food: alimento* alimentari* supermercado* salmonel* listeri* alimentación
rent: alquiler* inquilin* vivienda* desahuci* hipoteca* arrend*
tax: impuesto* tribut* fiscalidad hacienda contribuyente* irpf iva
budget: presupuest* austeridad recortes
pension: pensión pensiones pensionist* jubilac* jubilad*
war: guerra* soldado* ejércit* tropa tropas militar militares ofensiva invasión invad* bélic*
attack: ataque* ataca atacan atacó atentado* asaltante bombarde* agredi* emboscad* agresión agresiones
truce: tregua* paz armisticio*
sanction: sancion*
police: policía* guardia mossos agente agentes carabiner* gendarm* uniformad*
prosecutor: fiscal fiscales fiscalía* procurador* imput* acusad*
minister: ministr* ministeri* canciller
president: presiden*
mayor: alcald* intendente
resign: dimit* dimisi* renunci*
sack: cesad* cese destitu*
appoint: nombra nombrad* nombran nombramient* sucesor* designad* designa
government: gobierno* gabinete
coalition: coalici*
deal: acuerdo* pacto pactos pactan tratado* convenio*
talks: negocia* diálogo conversaciones
summit: cumbre*
migrant: migra* inmigra* refugiad* asilo
climate: clima climátic* emisi* carbono calentamiento
animal: perro* perra lobo lobos oso osos ballena* tiburón tiburones zoológic* caballo* gato gatos elefante* tigre*
animal: animal animales
space: cohete* satélite* espacial* órbita* astronauta* nasa asteroide* telescopio*
cyber: ciber* hacke* ransomware pirater*
software: software algoritmo* chatbot* ia app apps
phone: teléfono* móvil móviles celular celulares smartphone* iphone*
port: puertos muelle* portuari*
road: carretera* autopista* autovía* túnel túneles vial
ban: prohíb* veta vetan vetado
cancel: cancela* suspend* aplaz* anula* pospon* suspensión
close: cierre* cierra cierran cerró cerrad* clausur*
win: gana ganan ganó ganad* vence vencen venció triunf* campeón campeona campeones conquista victoria victorias
lose: pierde pierden perdió derrota* perder
study: estudio estudios encuesta* sondeo*
birth: nacimiento* nació bebé* natalidad parto
wedding: boda bodas matrimonio* divorci* casan
church: iglesia* obispo* arzobispo* catedral* sacerdot* cristian* católic*
child: niño* niña* menores adolescente* hijo hija hijos infantil infancia
smoke: humo humareda* tabaco cigarr* fumador* vapeo
jewel: joya* joyer* tesoro* oro diamante* collar lingote*
contest: lotería* eurovisión euromillones bonoloto
hotel: hotel hoteles restaurant* hoteler*
copy: plagi* falsific* piratería
border: frontera* fronteriz*
drug: droga* cocaína cannabis heroína narco* estupefacient* marihuana fentanilo hachís
park: parque parques bosque* forestal*
mountain: alpinist* senderist* escalador* cordillera montaña montañas montañism* montañer*
tariff: arancel* aduan*
coup: golpista*
terror: terror* yihad* extremis*
hostage: rehén rehenes secuestr* rapto raptad*
rape: violación* violad* pederast* violó
riot: disturbio* vandal* motín motines saqueos
spy: espía espías espiar espió espiaba
premier: moncloa
prison: prisión prisiones preso presos cárcel* recluso* penitenciari* encarcel* recluid*
shooting: tirote* balacera* tirador* balead* francotirador* disparo disparos
knife: apuñal* cuchill* navaj* puñalad* machete*
poison: veneno* envenen* intoxic* tóxic*
evacuate: evacú* desaloj*
collapse: derrumb* colaps* escombros
debt: deuda* endeud* morosidad
currency: dólar dólares divisa* devalu* yuan
economy: economía* económic* recesión pib
renewable: eólic* renovable* fotovolta* solar solares
chip: semiconductor* chip chips microchip*
robot: robot robots robótic*
social: facebook tiktok instagram whatsapp twitter
dig: arqueol* yacimiento* excavac* dinosaurio* fósil fósiles
pope: papa vaticano pontífice* papal cónclave
mosque: mezquita* musulm* islam islámic* ramadán
gay: homosex* lgbt* transgénero gay gays lesbian* trans
racism: racis* discrimina* antisemit* xenof*
tourism: turis* crucero* vacacional*
drown: ahogad* ahoga ahogó ahogamiento*
deport: deportad* deportac* extradi* expulsad*
missile: misil*
drone: dron drones
probe: investigación investigaciones investiga investigan indaga* pesquisa*
wage: salari* sueldo* smi
union: sindicat* sindical* ccoo ugt
auction: subasta*
transfer: fichaje* ficha fichar traspaso*
basketball: baloncesto* básquet* nba acb
hockey: hockey nhl
cricket: críquet cricket
rugby: rugby*
golf: golf golfist*
motorsport: f1 motogp rally automovilismo motociclismo
athletics: atletismo jabalina decatlón
swim: natación nadador*
ski: esquí esquiador* eslalon biatlón
boxing: boxeo boxeador* púgil*
olympics: olímpic* olimpiad* paralímpic*
doping: dopaje* dopado doping
theatre: teatro* teatral* ballet dramaturg* ópera óperas
television: televisi* telenovela* tele
game: videojuego* playstation* xbox* nintendo*
crypto: cripto* bitcoin* blockchain
build: rascacielos construcción constructora*
farm: agricult* agrícola* cosecha* ganader* agrari* campesin*
pollution: contaminac* contaminant* contaminad* polución microplástic*
vaccine: vacuna*
cancer: cáncer* tumor tumores oncológ*
king: rey reina reyes príncipe* princesa* monarqu* monarca* infanta
funeral: funeral* entierro* sepelio* velorio*
festival: festival* carnaval* verbena*
hunger: hambruna* hambre desnutri*
suicide: suicid*
leak: fuga fugas vertido vertidos derrame*
mine: mina minas minero* minera* carbón
river: río ríos cauce* canal
beach: playa playas litoral costa costas
shop: tienda* comercio comercios comerciante*
drink: cerveza* vino vinos viñedo* bodega* alcohol
fish: pez peces pesca pescador* pesquer* bacalao salmón* atún*
bird: ave aves pájaro* gaviota* pollo pollos gallina* cigüeña*
cattle: vaca vacas cerdo* oveja* porcin*
insect: abeja* avispa* avispón* mosquito* insecto* langosta* garrapata*
waste: basura* residuo* vertedero* reciclaje*
weapon: arma armas fusil* munici* pistola* escopeta*
gang: banda bandas mafia* mafios* cártel*
witness: testigo* testimoni* testific* declaró
lawyer: abogad* letrado*
escape: fugad* fugitivo* huid* escap* prófug* huye
privacy: privacidad datos vigilancia
insurance: segur* asegurador* aseguradora*
subsidy: subvenci*
loan: préstamo* crédito* hipotec*
startup: startup* emergente
launch: lanza lanzamiento* presenta presentó estrena desvela
fine: multa multas multad* sanciona
damages: indemniz* compensaci* resarc*
emergency: emergencia toque confinamiento* cuarentena*
medicine: medicamento* fármaco* farmac* pastilla* antibiótico*
surgery: cirugía* operado operada trasplant* quirúrg*
abortion: aborto*
euthanasia: eutanasia
elderly: anciano* residencia geriátric*
exam: examen exámenes oposici*
statue: estatua* monumento* escultur*
palace: castillo* palacio* villa villas mansión*
painting: cuadro cuadros pintor* pintura* exposici* lienzo* retrato*
archive: manuscrito* archivo archivos códice*
library: biblioteca*
fashion: moda modelo modist*
journalist: periodist* reporter* periódico* diario diarios prensa
anniversary: aniversario* centenario* conmemor*
christmas: navidad* navideñ* pascua*
pilgrim: peregrin* procesi* romería* desfile*
record: récord* récords
goal: goleador* remontada
referee: árbitro* arbitral*
contract: contrato* firma firmó fichaj* pedido*
gamble: casino* apuesta* apostador* ludopat*
passenger: pasajer* viajer* usuari*
bike: bicicleta* bici bicis patinete* ciclista* moto motos
taxi: taxi taxis taxista*
traffic: tráfico tránsito atasco* aparcamiento* peaje*
fare: billete billetes entrada entradas tarifa*
gene: gen genes adn genoma* genétic*
constitution: constituci*
independence: independencia independentist* separatist* autonomía
censure: moción censura destituci*
candidate: candidat* campaña* primarias
ambassador: embajad* diplomátic* consulado*
visa: visado* visa pasaporte* nacionalidad* ciudadanía
grave: tumba tumbas cementerio* cuerpo cuerpos restos exhum*
harass: acoso* acosad* abuso abusos
threat: amenaz* chantaj* extorsi*
delay: retraso* retras* demora*
shortage: escasez desabastec*
export: export* import* comercial
grain: trigo cereal* maíz arroz
milk: leche queso quesos lácte* mantequilla
bread: pan panes panader*
steel: acero* aluminio cobre metal* litio siderúrg*
cablecar: teleférico* telesilla* ascensor* funicular* atracción
roof: techo techos tejado* andamio*
fireworks: pirotecni* petardo* artificiales
nightclub: discoteca* nocturno nocturna
camp: campamento* camping*
charity: donaci* donativ* voluntari* solidari* ong
vandal: grafiti* pintada*
fake: falso falsos falsa falsas desinformaci* bulo bulos
battery: batería* cargador* recarga
mediator: mediador* mediaci* arbitraje* concilia*
shift: turno turnos jornada horario*
antitrust: antimonopoli* monopoli* competencia
-: museología corteza gatorade presidio rayon* marchar* monarquismo medicin* escritorio* dimitri* mueller derrotero*
-: criptograf* orbital ganado ganados
"""
