"""Given names that are common in Europe and around it, in plain Latin letters.

They tell a column of people from one of organisations. Names that are also words of organisations'
names, such as `Hope`, `Rose` or `Hazel`, are left out.
"""

import functools

_NAMES = """
aaron abdul abdullah abel abigail abrahym ada adam adela adele adelina adina adnan adrian adriana
adrien agata agathe agca aglaia agnes agneta agnieszka ahmad ahmd ahmed ahmet aida aileen aino aisha
aisling aivars ajda ake aksel alain alan alba alban albert alberto albin aldo aleksandar aleksander
aleksandr aleksandra aleksei aleksej aleksi aleksis alena ales alessandra alessandro alessia alessio
alex alexander alexandra alexandre alexandros alexandru alexei alexis alfonso alfred alfredo ali
alice alicia alicja alina aline alise alma alois alojz alvaro amalia amalie amanda amandine amaya
ambroise amelia amelie amin amina amir amyn ana anais anastasia anastasiia anastasija anatol anders
andre andrea andreas andree andrei andreia andrej andreja andres andrew andrey andrian andrii andrij
andris andrius andriy andrzej ane aneta angel angela angeles angelika angeliki angelina angelo
angelos ani aniela anika anita anja anje anka anke ann anna annabel anne anneke anneli annelies
anneliese annemarie annette annica annie annika annukka anouk anselm ante anthony antje antoine
antoinette anton antonella antoni antonia antoniio antonin antonio antonis antonius antti antun anu
apostolos ariadna ariane ariel arkadiusz arlette armand armando armin arnaud arne arnold arnoldas
artem arthur artur arturo arturs arunas arvid arvo asa asen asger aslaug asmus assen assunta asta
astrid athanasios athena attila audrey august augusta auguste augustin aurelia aurelie aurelien
aurora austeja axel ayse aysegul aysht aziz balazs balint barbara barbora barry bartek bartlomiej
bartosz bas bastian beata beate beatrice beatrix beatriz bela ben benedetta benedict benedikt
benjamin benoit bente bernadette bernard bernardo bernd bernhard bert berta berthold bertil bertrand
betina bettina bianca biljana birger birgit birgitta birgitte birthe bjarne bjorn blanca blanka blaz
blazej bob bodil bogdan bogdana bohdan bohumil bojan boris borislav boyan bozena brad brahim
branimir branislav branka branko breda brenda brendan brian bridget brigita brigitta brigitte britta
bronagh bronislaw bruce bruno burak caitlin camelia camilla camille camilo caoimhe carina carl carla
carlo carlos carlota carmela carmen carol carola carole carolina caroline carolyn carsten catalina
catarina caterina catherine cathrine catia catriona cecile cecilia cecilie cedric celia celine cem
cesar chantal charlene charles charlotte chiara chloe chris christa christel christelle christian
christiane christina christine christof christoph christophe christopher christos chrysa cian ciara
ciaran cillian claes claire clara claude claudia claudine claudio claus clemens clement clementine
colette colin colm concha conchita connor conor conrad constantin constantinos constanze corina
corinna corinne cornelia cornelis cosmin costas craig cristian cristiana cristina cristobal csaba
csilla cyril cyrille czeslaw daan dag dagmar dagny daiga daina dainius daiva dalia damian damien
damir damjan dan dana daniel daniela daniele danielle danil danila danilo danuta daphne dario darius
dariusz darko darragh darren davi david davide davor dawid dean deborah deirdre dejan denis denisa
denise dennis desiree despina detlef diana diarmuid didier diego dieter dietmar dietrich dilek
dimitar dimitra dimitri dimitrios dimitris dina dino dirk djordje dmitri dmitrii dmitrij dmitry
dmytro dobromir dolores domen domenico dominic dominik dominika dominique donal donald donata
donatas donatella dora dorde dorin dorina doris dorota dorothea dorothee dorte dorthe douglas dovile
dovydas dragan dragana drago dragos dragoslav duarte duncan dunja dusan dylan dzmitry eamon ebba
ebru eckhard ed edda eddy edgar edgars edina edita edith edmond edmund edoardo eduard eduarda
eduardo eduards edvard edward edwin eero egidijus egle egon eha eija eileen eimear eino eirik eivind
ekaterina ekaterini elaine eleanor elen elena eleni eleonora elfriede eliana elias eliisa elin elina
eline elinor elisa elisabeta elisabeth elisabetta elise eliska eliza elizabeth elizaveta elke ella
ellen elli elmar elodie eloise elsa elsbeth else elvira elzbieta emanuel emanuela emanuele emil
emile emilia emiliano emilie emilija emilio emily emma emmanuel emmanuelle emre encarna enda endre
eniko enikoe enrico enrique enver eoin eric erica erich erik erika erja erkki erna ernest ernesto
ernst erwin erzsebet esa esben espen esperanza esra estelle ester esther estrella eszter etienne
eugen eugene eugenia eugenio eugeniusz eva evald evangelia evangelos evelien evelin evelina eveline
evelyn evelyne evgeni evgenia evgenij evi ewa ewald eyup fabian fabiana fabien fabienne fabio
fabrice fabrizio fadi faisal fanny farid fatih fatima fatimt fatma fatmt fatou federica federico
felicia feliciano felicitas felipe felix ferdinand ferenc fergus fernanda fernando filip filipa
filipe filippo filippos finbarr finn fiona fionn fionnuala flavia flavio florence florentina florian
florin florina floris folke foteini fotini fotis franca frances francesca francesco francine francis
francisca francisco franciska franciszek franck franco francois francoise frank franka frantisek
franz franziska fraser fred freddy frederic frederico frederik frederikke frederique fredrik frida
friedhelm friedrich fritz gabor gabriel gabriela gabriele gabriella gabrielle gabrijela gael gaelle
gaetano galina ganka garance gareth gary gaspar gaston gavin gediminas geert geir gema genevieve
genoveva geoffrey georg george georges georgi georgia georgiana georgina georgios gerald geraldine
gerard gerd gerda gergely gergo gerhard gerrit gert gertrud gheorghe ghislaine giacomo gianluca
gianni gilbert gilles gina gintaras gintare giorgia giorgio giorgos giovanna giovanni gisela giselle
gitte giulia giuliana giuliano giulio giuseppe giuseppina gizela gizem glen gloria goran gordana
gordon gosia gottfried grace graham grainne grazia graziano graziella grazyna greet greg gregor
gregorio gregory greta gretel grethe grzegorz gudrun guido guillaume guillem guillermo gun gunda
gunilla gunnar gunta gunter gunther gustav gustavo guus guy gwen gyorgy gyula hadrien hakan hakon
hali halina hamid hamza hana hanan hande hanna hannah hanne hannelore hannes hanni hans hansjorg
harald harri harriet harry hartmut hasan hassan havard hedda hedvig hedwig heidi heike heikki heiko
heiner heinrich heinz helen helena helene helga helge helle helmi helmut hendrik henk henri
henriette henriikka henrik henrique henry henryk herbert heribert herman hermann hermine herta herve
hilary hilda hilde hildegard hilke holger horia horst hristina hristo hrvoje hsam hsn hsyn hubert
hugh hugo humberto huseyin hussein iain ian iben ibrahim ida idoia ieva ignacio ignas igor ihor
ilaria ildiko ileana ilias ilija iliya ilona ilse ilze imke imran imre ina inara ines inese inga
inge ingeborg ingemar inger ingmar ingo ingrid ingvar inka inmaculada ioan ioana ioanna ioannis ion
ionel ionut ipek irena irene irina iryna isa isaac isabel isabella isabelle isak isidora isidro
ismael ismail ismet istvan ivan ivana ivar ivars ivayla ivaylo ivelina iveta ivett ivica ivo ivona
iwona izabela jaak jaakko jaan jacek jack jackie jacob jacqueline jacques jadranka jadwiga jaime
jakob jakub jalal jamal james jamie jan jana jane janet janez janice janina janine janis janja janka
janko janne jannick jannis janos janusz jari jarkko jarmila jaroslav jaroslava jaroslaw jasmin
jasmina jasmine jasna jason jasper jaume javier jean jeanne jeannette jeannine jeff jelena jelle jen
jenni jennifer jenny jens jeremie jeremy jeroen jerome jerzy jesper jessica jesus jette jill jim
jimena jindrich jiri jirina jitka joachim joakim joan joana joanna joanne joao joaquim joaquin
jocelyne jochen joe joel joelle joerg johan johann johanna johannes john johnny jola jolana jolanda
jolanta jolita jon jonas jonathan jonna jordi jorg jorge jorgen joris jorma jorn josef josefa
josefina josefine josep joseph josephine joshua josiane josip jost jovan jovana jovanka jozef jozefa
jozsef juan juana juanita juha juhan juhani jukka jules julia julian juliana juliane julie julien
julieta juliette julija julio julita julius jun jurgen jurgis juri jurij juris justas justina
justine justyna jutta jyri jyrki kaapo kaarina kadi kadri kai kaido kaire kaisa kaja kalina kalju
kalle kalman kamil kamila kamilla karel karen kari karim karin karina karine karl karla karlis karlo
karmen karol karoliina karolin karolina karoline karoly karsten kasia kaspar kasper kata katalin
katariina katarina katarzyna katerina kateryna katharina katherine kathleen kathrin kathryn kathy
kati katia katinka katja katre katri katrien katrin katrina katrine kaur kay kazimierz keijo keith
kemal ken kenneth kerstin kerttu kevin khadija khald khaled khalid kieran kim kimberly kinga kira
kirill kirsi kirsten kirsti kirstine kjell kjersti klaas klara klaudia klaudija klaus klavs klemen
koen koenraad konrad konstancja konstantin konstantina konstantinos kornelia kostas krasimir
krasimira kresimir krista kristaps kristel kristers kristi kristian kristiina kristin kristina
kristine kristjan kristof kristofer kristoffer krisztina krystian krystyna krzysztof ksenia ksenija
kurt kyllikki kyriakos ladislav laila laima lais lajos lambert lara larissa lars lasse laszlo lauma
laura laure laurence laurens laurent laurentiu lauri laurits laurynas lavinia lazar lea leander
leandro leen leena leif leila lejla lelde lena lene lenka lennart leo leocadia leon leona leonard
leonardo leonidas leonie leonor leonora leontien leopold leszek leticia levente lia liam liana lidia
lidija lidiya liesbeth lieselotte lieve liina lilia lilian liliana lilija lilla lilli lilly linas
linda line linnea lino lionel lisa lisbet lisbeth lise lisette liss liudmila liv livia ljiljana
ljubica ljudmila lluis lode loes loic lola lone lora lore lorena lorenz lorenzo loretta lothar lotta
lotte louis louisa louise lourdes lubomir lubos lubov luc luca lucas luce lucia lucian luciana
luciano lucie lucien lucienne lucija lucinda lucjan lucrezia lucy ludek ludger ludmila ludovic
ludvik ludwig luigi luis luisa luise luiz luka lukas lukasz luke luminita lutz luuk lydia lydie lyly
lynn lyudmila maarja maarten madalina maddalena madeleine madis mads mael maelle magda magdalena
magdolna magne magnus mahmoud mai maia maider maija maike maire mairead maja maksim maksym malcolm
malene malgorzata malgosia malik malin malou mandy manfred manja manon mantas manuel manuela mara
marat marc marcel marcela marcelina marcella marcelle marcello marcelo marcin marco marcos marcus
marek marga margaret margareta margarete margarethe margarida margarita margaux margherita margit
margot margrethe margriet margus mari maria mariam marian mariana marianna marianne mariano marie
marieke mariella marielle marietta marija marijana marijke marika marin marina marine mario marion
maris marisa marit marita marius mariusz mariya marja marjan marjo marjolein mark marketa markku
marko markus marleen marlena marlene marlies marloes marta martha marthe marti martin martina
martine martti martyna marusa marvin mary maryam maryna maryse massimiliano massimo matas mate matea
matej mateja mateo mateus mateusz mathias mathieu mathilde mathis mati matija matilda matilde matjaz
matt matteo matthew matthias matthieu matthijs matti mattias maud maura maureen maurice mauricio
maurizio mauro max maxim maxime maximilian mayte meelis megan mehdi mehmet meike melanie melina
melinda melissa merce mercedes merete merike merja merle merve meta mette mhmd mhmwd mia micha
michael michaela michail michal michala michalis michel michela michele micheline michelle miguel
mihaela mihai mihail mihails mihal mihaly miia mika mikael mikaela mike mikel mikhail mikhajlo
mikkel mikko miklos miko mikola mikolaj mikus mila milan milana mile milena milica miljana milos
milosz mina mindaugas minna mira miranda mircea mireia mireille mirela miren miriam mirjam mirjana
mirka mirko miro miroslav miroslava miroslaw mirta mitja mladen mladenka mogens mohamed mohammad
mohammed moira mojca molly mona monica monika monique montserrat morag moritz morten moses mrym
mstfy muhammad muireann murat muriel mustafa mykhailo mykola myriam nadege nadezda nadezhda nadia
nadine nadja nadya nagore naomi natalia natalie nataliia natalija nataliya natalya natasa natascha
natasha nathalie nathan nazim neal ned nedim neil nele nelli nelly nemanja nena nenad nerea nerijus
nesrin neus neven niall nicholas nick nico nicola nicolae nicolas nicole nicoleta nicoletta nicolo
niek niels nigel nihat nikita niklas niko nikola nikolai nikolaj nikolaos nikolas nikolay nikoleta
nikos nils nina nino noel noelia noemi noemie noora nora norbert noreen norma norman nuno nuria oana
octavian octavio odd oddvar odette odile oezlem oisin ola olaf olav oldrich ole oleg oleh oleksandr
oleksandra oleksii olena olga olha oliver olivia olivier oliwia olli olof omar omer ondrej onno onur
oonagh oriol orla orlando orsola orsolya oscar oskar oskars osman oswald otakar otmar ottavia
ottilia otto oumar outi ove ovidiu owen ozlem pablo padraig paivi pal pamela panagiota panagiotis
panos paola paolo paraskevi pasca pascal pascale pasi pasquale patrice patricia patricio patrick
patrik patrizia patrycja patryk paul paula paulien paulina pauline paulius paulo pavel pavla pavle
pavlina pavlo pavlos pavol pawel peadar peder pedro peer peeter peggy pekka pelle penelope penka
pentti per pere pernille pero perrine petar peter peteris petko petr petra petras petre petri
petronela petros petru petya peyo phil philip philipp philippa philippe phoebe pia piedad piero
pierre piet pieter piotr pirjo pirkko plamen pol polina poul povilas predrag priit primoz przemyslaw
quentin quim rachel rachid radek radka radko radmila radoslav radoslaw radostina radovan radu rafael
rafaela rafal raffaele raffaella rafi ragnar ragnhild raili raimo raimund rainer raisa raivo ralf
ralph ramon ramona ramunas randi raphael raquel rares rasa rasmus raul raymond rebecca rebeka regina
regine reidar reidun reijo reima reimar rein reinhard reinhold reinis reka rembert remi remigiusz
remus remy rena renaat renata renate renato renaud rene renee reto reza riccardo richard rihards
riikka riitta rikke rimantas rina rinus risto rita robert roberta roberto robin robrecht rocio
rodica rodolfo rodrigo roel roeland roger rogier roland rolf roma romain roman romana romano romuald
ron ronald ronan ronja rosa rosalia rosalie rosanna rosario rosemarie rosen rosina rosita rositsa
rossella rossitza roswitha roy roza rozalia ruairi ruben rudi rudolf rui rumen rumyana rune rupert
ruta ruth ruxandra ruzica ryan ryszard rytis saara sabina sabine sabrina sadie saeed said saida
saila salvador salvatore sam sami samir samira samuel samuele sander sandor sandra sandrine sandro
sanja sanna sanne santiago santtu sara sarah sari sarmite sart sasa sascha sasho saskia saulius
saverio scott seamus sean sebastian sebastiano sebastien sebnem selim selma serafina serena serge
sergei sergej sergejs sergey sergi sergii sergij sergio serhii serhiy severin severine sevgi seyma
shane sharon sheila siamak sibel sibylle sidonia siegfried sigita sigitas sigmund signe sigrid
sigrun siiri silja silke silva silvana silvia silvie silvija silvio simeon simon simona simone
simonetta sindre sinead sinem sinisa siobhan siri sirje sirpa siv slavko slavomir slawomir slobodan
snezana snezhana sofia sofie sofija soile solange solveig sonia sonja sonya sophia sophie soren
sotiris spela spyros srdjan srecko stacey staffan stan stanislav stanislava stanislaw stanko stavros
stefan stefana stefania stefanie stefano steffen stefka stein steinar stela stelian stelios stella
stepan stepanka stephan stephane stephanie stephen stergios steve steven stig stijn stina stine
stipe stojan stoyan stuart styliani sue suleyman suljo susan susana susann susanna susanne suvi
suzana suzanne svein sven svend svenja svetla svetlana svetoslav svilen svitlana sylvain sylvester
sylvia sylvie sylwester sylwia szabolcs szilvia szymon tadas tadej tadeusz taina tamara tamas tania
tanja tanya tapani tapio tarik tarja tarmo tarq tatana tatiana tatjana tatyana tauno tea ted teemu
teija tella teodor teodora teodoro terence teresa terese teresia tereza terezia terhi terje terry
tetana teuvo thea theo theodor theodora theodoros theresa therese thibaud thibault thierry thomas
thor thorben thorsten tiago tiberiu tibor tihana tiina tiit till tilman tim timea timo timothy tina
tine tineke tiziana tjasa tobias todor toivo tom tomas tomasso tomasz tomaz tomi tomislav tommaso
tommi tommy tomo toms tonci tone toni tonje tonu tony toon tord tore torsten tove traian trine
tristan trond truls tryggve tsvetan tsvetelina tudor tuija tunde tuomas tuula tymoteusz tzvetan udo
uffe uldis ulia ulla ulrich ulrik ulrika ulrike umberto umut una urban urh uros ursa ursula urszula
urte ute uwe vaclav vadim vaida vaidas vaiva val valdas valdis valentin valentina valentyna valeri
valeria valerie valerija valerio valter vanda vanesa vanessa vanja vasco vasil vasile vasileios
vasiliki vasilis vasily vasyl vedran veera veerle veli velimir velina venla ventsislav vera verena
verica veronica veronika veronique vesa vesela veselin vesna vibeke vicenc vicente vicky victoire
victor victoria vida vidar viera vieri viesturs viggo viktor viktoras viktoria viktoriia viktorija
viktoriya vilem vilhelm vilho viliam vilija ville vilma vilmos vincent vincenzo vinko viola violeta
violette viorel viorica virgil virginia virginie virginija virve vita vitali vitalie vitalii vitaly
vito vitor vittoria vittorio vivian viviana viviane vivien vjekoslav vlad vladan vladimir vladimira
vladislav vlado vlasta vlastimil voitto vojtech volha volker volodimir volodymyr vyacheslav vytautas
wadim waldemar walter waltraud wanda warren wenche wendy werner wieslaw wieslawa wiktor wiktoria
wilfried wilhelm wilhelmina willem willemijn willi william willy wim winfried witold wlodzimierz
wojciech wolfgang wolfram wouter xabier xavier xenia yana yann yannick yannis yasemin yasmin yasmina
yasmine yevgeny yevhen yiannis ylva yngve yolanda yordan yordanka youssef yulia yuliia yuri yurii
yusuf yvan yves yvette yvonne ywsf zahra zahraa zala zane zaneta zbigniew zbynek zdenek zdenka
zdravka zdravko zdzislaw zehra zeljka zeljko zeynep zita zivko zlata zlatka zlatko zoe zofia zoi
zoltan zoran zorana zorica zorka zsofia zsolt zsuzsanna zuzana zuzanna zygimantas zygmunt zynb
"""


@functools.cache
def given_names() -> frozenset[str]:
    """All names, as `languages.romanise` writes them."""
    return frozenset(_NAMES.split())
