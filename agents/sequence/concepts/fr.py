"""French: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: incendi* brasier flammes brûle brûlée brûlés pompier pompiers pyroman* ravagé ravagée
flood: inondation* inondé inondée inondés inondées crue crues submersion
quake: séisme séismes sismique* tremblement tremblements tsunami* magnitude
storm: tempête* ouragan* orage orages orageux cyclone* typhon* tornade* bourrasque* rafales foudre
snow: neige neiges neigeux enneig* avalanche* verglas
heat: canicul* sécheresse*
slide: éboulement* glissement
volcano: volcan* éruption* lave
blast: explosion* explose explosif explosifs bombe bombes grenade* détonation*
crash: accident accidents accidenté* collision* carambolage* déraill* percuté* crash écrase
plane: avion avions aéroport* aérien aérienne aériens aériennes hélicoptère* aéronef* aviation
train: train trains ferroviaire* sncf cheminot* gare gares tgv locomotive* métro tramway* rer
ship: navire* bateau bateaux ferry ferries paquebot* cargo pétrolier* chalutier* naufrag* voilier*
bus: bus autobus autocar autocars minibus
bridge: pont ponts viaduc* passerelle
strike: grève grèves gréviste* débrayage* préavis
protest: manifestation* manifestant* manifestent rassemblement blocage*
vote: vote votes voter électeur* élection* électora* scrutin* urnes référendum* législatives municipales
parliament: parlement* député* sénat sénateur* sénatrice* assemblée congrès
law: loi lois législati* décret*
court: tribunal tribunaux procès juge juges justice judiciaire* cour assises magistrat* plainte plaintes comparu*
verdict: verdict* condamné condamnée condamnés condamnation* acquitt* relaxé* coupable coupables sursis
arrest: arrêté arrêtée arrêtés arrestation* interpell* suspect suspects suspecte détenu* écrou*
kill: meurtr* assassin* tué tuée tués tuées tuer tueur* tuerie* homicide* féminicide* massacre*
death: mort morts morte mortes mortel* décès décédé* meurt victime* cadavre* mourir
hurt: blessé blessée blessés blessées blessure*
theft: volée volés voler voleur* voleuse* braquage* braqueur* cambriol* butin pillage* pillé*
fraud: fraude* fraudul* escroqu* détournement corruption corrompu* arnaque* blanchiment malversation*
missing: disparu disparue disparus disparues disparition* introuvable*
rescue: sauvet* sauvé sauvée sauvés secours secourir secouru* secouristes rescapé* survivant* survécu
hospital: hôpital hôpitaux hospitali* clinique* urgences chu
medic: médecin* infirmier* soignant* chirurgien*
disease: virus épidémi* pandémi* maladie* infection* contamin* grippe rougeole choléra ebola covid* coronavirus
school: école écoles élèves lycée* collège* collégien* enseignant* scolaire* instituteur* baccalauréat rentrée
univers: université* universitaire* étudiant* chercheur* chercheuse* scientifique* professeur* campus
museum: musée musées exposition* louvre galerie
music: chanteur* chanteuse* chanson* concert concerts album* musicien* rappeur* rappeuse* orchestre* tournée musique
film: film films cinéma* acteur acteurs actrice* réalisateur* réalisatrice* comédien* hollywood césar oscars
prize: médaille* récompens* lauréat* trophée* palmarès nobel
book: livre livres roman romans romancier* écrivain* auteur autrice libraire* librairie* poète*
football: football* foot gardien buteur* ligue attaquant* défenseur* ballon fifa uefa stade
cup: finale finales coupe coupes championnat*
penalty: penalty penaltys penalties
coach: entraîneur* entraîneuse* sélectionneur*
race: course coureur* cycliste* cyclisme peloton marathon*
tennis: tennis wimbledon
bank: banque banques bancaire* banquier*
rates: taux bce
inflation: inflation*
shares: bourse bourses boursier* actionnaire* cac dividende*
profit: bénéfice* profits
merger: fusion fusions rachat rachats rachète acquisition* opa
bankrupt: faillite* redressement liquidation insolvab*
jobs: licenci* emploi emplois chômage chômeur* suppressions
factory: usine usines fabrique manufacture* fonderie* aciérie*
car: voiture voitures automobil* véhicule* camion camions conducteur* routier moto motard* renault
power: électricité électrique* edf blackout
fuel: pétrole gaz carburant* essence gazole oléoduc* gazoduc* raffinerie* diesel
nuclear: nucléaire* réacteur* uranium atomique*
water: eau barrage barrages aqueduc*
food: aliment aliments alimentaire* alimentation supermarché* salmonell* listeria
rent: loyer loyers locataire* logement* sdf immobilier*
tax: impôt impôts taxe taxes fiscal fiscale fiscalité fisc contribuable*
budget: budget budgets budgétaire* austérité
pension: retraité* pension pensions
war: guerre* soldat soldats armée armées militaire* troupes offensive* invasion belliqueu*
attack: attaqué* attentat* assaut* bombard* agress* raid raids
truce: trêve* cessez paix armistice
sanction: sanction sanctions sanctionné* embargo*
police: police policier* gendarm* crs commissariat*
prosecutor: procureur* parquet inculp* accusé accusés
minister: ministre* ministère* ministériel*
president: présiden* élysée
mayor: maire maires mairie mairies
resign: démission*
sack: limog* renvoyé renvoyée évincé* destitu* révoqué*
appoint: nommé nommée nommés nomination* successeur* désigné désignée désignés
government: gouvernement* cabinet
coalition: coalition*
deal: accord accords traité traités pacte compromis
talks: négocia* pourparlers négocient
summit: sommet sommets
migrant: migrant migrants migrante* migratoire* réfugié* asile immigr* exilé*
climate: climat climatique* carbone émissions réchauffement
animal: chien chiens loup loups ours baleine* requin* zoo cheval chevaux chat chats éléphant* animal animaux tigre*
space: fusée fusées satellite* spatial spatiale spatiaux orbite* astronaute* spationaute* nasa astéroïde* lune
space: télescope*
cyber: cyber* piratage* hacker* rançongiciel* ransomware
software: logiciel* algorithme* ia chatbot* appli applis
phone: téléphone* smartphone* iphone* portable portables
port: port ports quai quais portuaire* docker dockers
road: routes autoroute* périphérique tunnel tunnels routière
ban: interdi* prohib*
cancel: annul* report suspendu* reporte reportée
close: fermeture* fermée fermés fermées ferment
win: victoire* gagne gagnent gagnant* remporté* vainqueur* triomph* bat sacre sacrée
lose: défaite* perd perdu perdent battu battue battus battues
study: étude études sondage sondages
birth: naissance* bébé* natalité accouch* maternité
wedding: mariage* mariés mariée divorc* noces épouse
church: église* évêque* archevêque* cathédrale* prêtre* chrétien* catholique* curé
child: enfant enfants garçon* fille filles fillette* adolescent* mineur mineurs mineure écolier*
smoke: fumée* tabac cigarette* fumeur* vapot*
jewel: bijou bijoux bijouterie* joaillier* joyau* trésor diamant* collier lingot*
contest: loterie* loto jackpot* eurovision euromillions
hotel: hôtel* restaurant* bistrot* brasserie*
copy: plagiat* contrefaçon* contrefait*
border: frontière* frontalier*
drug: drogue* cocaïne cannabis héroïne stupéfiant* narco* trafiquant*
park: parc parcs forêt* forestier*
mountain: montagne* alpinist* randonneur* randonnée alpes
tariff: douane* douanier* tarifs
coup: putsch* junte
terror: terroris* djihadist* jihadist* extrémis* islamiste*
hostage: otage* enlèvement* enlevé enlevée enlevés kidnapp* rançon* ravisseur* séquestr*
rape: viol viols violé violée violeur* pédocriminel* pédophil* agressions
riot: émeut* débordements affrontements
spy: espion espions espionn*
premier: matignon chancelier*
prison: prison prisons prisonni* détenus incarcér* emprisonn*
shooting: fusillad* tireur* tirs abattu abattue
knife: couteau couteaux poignard* machette*
poison: poison* empoisonn* intoxic* toxique*
evacuate: évacu*
collapse: effondr* décombres éboulé écroul*
debt: dette dettes endett*
currency: devise devises dollar dollars yuan
economy: économi* récession* pib croissance
renewable: éolien* solaire* renouvelable* photovolta*
chip: semiconducteur* puce puces
robot: robot robots robotique
social: facebook tiktok instagram whatsapp twitter
dig: archéolog* fouilles dinosaure* fossile fossiles
pope: pape papes vatican pontif* papal* conclave
mosque: mosquée* musulman* islam ramadan islamique*
gay: homosex* lgbt* transgenre* gay gays lesbien*
racism: racis* discriminat* antisémit* islamophob*
tourism: tourist* tourisme vacancier* croisière*
drown: noyé noyée noyés noyade* noient
deport: extrad* expulsé expulsés expulsion*
missile: missile* roquette*
drone: drone drones
probe: enquête enquêtes enquêteur* investigation* perquisition*
wage: salaire* salarial* smic rémunération*
union: syndicat* syndical* cgt cfdt
recall: rappels
auction: enchère* adjug*
transfer: transfert* mercato
basketball: basket basketball* nba basketteur*
hockey: hockey nhl
cricket: cricket*
rugby: rugby*
golf: golf golfeur* golfeuse*
motorsport: f1 rallye* motogp verstappen
athletics: athlétisme javelot décathlon heptathlon haies
swim: natation nageur* nageuse* baignade*
ski: ski skieur* skieuse* slalom* biathlon*
boxing: boxe boxeur* boxeuse*
olympics: olympique* olympiade* paralympique*
doping: dopage* dopé dopés
theatre: théâtre* ballet ballets dramaturge* opéra opéras
television: télévision* télé télévisé* animateur animatrice
game: gamer gamers playstation* xbox* nintendo*
crypto: crypto* bitcoin* blockchain
build: chantier chantiers btp
farm: agricult* agricole* récolte* éleveur* exploitants moisson* paysan*
pollution: pollu* microplastique* smog
vaccine: vaccin*
cancer: cancer* tumeur*
king: roi reine prince princes princesse* royal royale royauté monarch* monarque*
funeral: obsèques funérailles enterrement* inhum*
festival: festival* carnaval*
hunger: famine* malnutrition
suicide: suicid*
leak: fuite fuites fuit déversement* marée
mine: mines charbon* minier* minière*
river: rivière* fleuve* canal digue* berges
beach: plage* littoral côtes
shop: magasin* commerce commerces commerçant* boutique*
drink: bière* vin vins vignoble* vigneron* alcool* vendang* champagne
fish: poisson* pêche pêcheur* pêcheurs morue saumon* thon thons cabillaud
bird: oiseau* mouette* aigle* volaille* poulet* poules cigogne*
cattle: vache* bovin* porc porcs mouton* brebis bétail élevage*
insect: abeille* guêpe* frelon* moustique* insecte* chenille* tique* apicult*
waste: déchet* ordures poubelle* décharge* recyclage*
weapon: arme armes fusil* munition* pistolet*
gang: gang gangs mafia* mafieu* cartel* bande
witness: témoin* témoign*
lawyer: avocat avocats avocate avocates barreau
escape: évadé* évasion* fugue* fugiti* enfui* échapp* cavale
privacy: cnil données surveillance confidentialité
insurance: assurance* assureur* mutuelle*
subsidy: subvention*
loan: prêt prêts crédit* emprunt*
startup: startup* pousse pousses
launch: dévoil* lance lancement présente
fine: amende amendes
damages: indemnis* dédommag* indemnité*
emergency: urgence confinement* quarantaine*
medicine: médicament* pharma* comprimé* antibiotique* laboratoire*
surgery: opération opérations opéré* greffe* chirurgi*
abortion: avortement* ivg
euthanasia: euthanasie
elderly: ehpad
exam: bac brevet examen examens épreuves
statue: statue* monument* mémorial* sculpt*
palace: château* palais villa villas manoir*
painting: tableau tableaux toile toiles peintre* peinture* œuvre œuvres
archive: manuscrit* archives enlumin*
library: bibliothèque* médiathèque*
fashion: mode couture défilé mannequin* styliste*
journalist: journaliste* reporter* journal journaux presse rédaction*
anniversary: anniversaire* centenaire* commémor*
christmas: noël pâques
pilgrim: pèlerin* procession*
record: record records
goal: buts égalisation
referee: arbitre arbitres arbitrage
contract: contrat contrats signe commande*
gamble: casino* parieur*
passenger: passager* voyageur* usager*
bike: vélo vélos trottinette* scooter* bicyclette*
taxi: taxi taxis vtc
traffic: circulation embouteillage* bouchon* parking* péage* stationnement*
fare: billet billets tarif
gene: gène gènes adn génome* génétique*
constitution: constitution*
independence: indépendance indépendantist* séparatist* autonomie
censure: censure destitution* motion
candidate: candidat* campagne primaire
ambassador: ambassad* diplomat* consulat* émissaire*
visa: visa visas passeport* naturalis* nationalité*
grave: tombe tombes cimetière* corps squelette* dépouille* ossements
harass: harcèlement* harcel* agression* abus
threat: menac* menace menaces chantage*
delay: retard retards retardé* reporté*
shortage: pénurie* manque rupture
export: export* import* échanges
grain: blé blés céréale* maïs riz
milk: lait laits fromage* beurre laitier* laitière*
bread: pain pains boulang* baguette*
steel: acier* aluminium cuivre métaux métal lithium sidérurg*
cablecar: téléphérique* télésiège* télécabine* ascenseur* funiculaire* nacelle* manège*
stadium: stades arène*
roof: toit toits toiture* plafond* échafaud*
fireworks: artifice pétard* pyrotechni*
nightclub: discothèque* boîte boîtes cabaret*
camp: camp camps camping* tente tentes campement*
charity: don dons bénévole* associati* caritati*
vandal: vandal* graffiti* tag tags dégrad*
fake: faux fausse fausses désinformation* canular*
battery: batterie* recharge* borne bornes
mediator: médiat* concili*
shift: horaire horaires nuits
antitrust: antitrust monopol* concurrence
-: accidentel* meurtri meurtrie meurtris hospitalité* sauvette guerrero* bombardier* agressif* agressiv* annulaire*
-: inhumain* cryptograph* téléviseur* offensivement
"""
