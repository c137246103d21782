/** More asks for a human, and everyday questions, in Spanish, French, German, Portuguese and Dutch. Written for this project. */
export const humanRequestTonguesSeeds = `
== ask/spanish
me pueden devolver la llamada mañana
quiero que me devuelvan la llamada
llámenme al 600 123 456
que me llame alguien mañana por la mañana
quiero que me contacte un asesor
prefiero que me llamen por teléfono
podemos hablar por teléfono
mejor lo hablamos por teléfono
una llamada por favor
hay alguien que me atienda
alguien me puede atender
que alguien de ustedes lo revise
alguien de su equipo puede mirar mi caso
necesito que lo vea una persona
pásenme con facturación
pásame con ventas
facturación por favor
quiero hablar con recepción
el gerente por favor
quiero al gerente
necesito un ejecutivo de cuenta
está Lucía, la que me atendió ayer
páseme otra vez con Javier
a qué teléfono puedo llamar para que me atiendan
número de atención al cliente
basta de máquina, una persona ya
sácame de este bot
quiero poner una queja con una persona
que venga un técnico a casa
una reunión con su equipo técnico sería posible
siguiente nivel de soporte por favor
ya lo leí, no sirve, deme un agente

== none/spanish
me cobraron de más este mes
qué plan me conviene
ofrecen soporte por teléfono
cuánto cuesta la llamada
la llamada se corta
alguien recogió mi paquete
la persona que firma soy yo
cuándo viene el técnico
cómo añado un operador al panel
no hace falta que me llamen
ya me atendió una persona, gracias
ayer me llamaron y lo resolvieron
si no funciona llamaré

== ask/french
je veux être rappelé au 06 12 34 56 78
rappelez-moi ce soir
merci de me rappeler
pourriez-vous me faire rappeler
je préfère en parler au téléphone
on peut s'appeler
peut-on en discuter par téléphone
un appel serait plus simple
je voudrais un rendez-vous avec un conseiller
je voudrais avoir quelqu'un de chez vous
est-ce que quelqu'un lit mes messages
quelqu'un peut me répondre
quelqu'un pour m'aider svp
service comptabilité s'il vous plaît
mettez-moi en relation avec la facturation
pourriez-vous me mettre en relation avec le service des ventes
je veux votre supérieur
un responsable tout de suite
est-ce que Sophie est là, elle connaît mon dossier
repassez-moi le conseiller d'hier
envoyez un technicien
quel numéro pour joindre un conseiller
numéro du service client svp
à qui dois-je m'adresser, j'aimerais lui parler
un vrai humain, vite
arrêtez le robot
faites remonter à votre responsable
j'exige un interlocuteur

== none/french
combien de temps pour la livraison
j'ai besoin d'une attestation
livrez-vous en Suisse
quel forfait me conseillez-vous
j'ai oublié mon mot de passe
proposez-vous une assistance par téléphone
l'appel coûte combien
mes appels sont coupés
quelqu'un est entré dans mon compte
quelqu'un a pris mon colis
quand passe le technicien
comment ajouter un conseiller dans l'outil
pas besoin de me rappeler
inutile d'appeler, merci
on m'a déjà rappelé, merci
un collègue à vous a réglé le problème
si ça ne marche pas j'appellerai
est-ce un robot

== ask/german
bitte um Anruf
bitte zurückrufen
Rückruf bitte
ich möchte zurückgerufen werden
ich würde das lieber am Telefon besprechen
können wir kurz telefonieren
lassen Sie uns telefonieren
ein Anruf wäre mir lieber
ich hätte gerne einen Termin mit einem Berater
ist irgendjemand da
liest das hier auch ein Mensch
gibt es bei euch auch Menschen
kann da mal einer von euch draufschauen
das muss sich ein Mensch ansehen
das sollte sich ein Techniker ansehen
ein Kollege von Ihnen soll das prüfen
bitte an einen Kollegen weitergeben
geben Sie das bitte an Ihren Vorgesetzten weiter
verbinden Sie mich mit der Rechnungsabteilung
Buchhaltung bitte
Vertrieb bitte
Technik bitte
Chef bitte
Ihren Vorgesetzten bitte
wer ist hier verantwortlich, den will ich sprechen
ist Frau Krause da, sie kennt den Fall
ich möchte wieder mit Herrn Weber sprechen
wie erreiche ich euch telefonisch
wen kann ich anrufen
raus aus dem Bot
nächste Ebene bitte
schicken Sie einen Techniker
ich will eine Eskalation

== none/german
ich will die Rechnungsadresse ändern
ich will den Empfänger der Rechnung ändern
ich will den Vertrag nicht verlängern
ich will die Bestellung ändern, nicht stornieren
ich möchte die Zahlungsart ändern
ich möchte die Lieferadresse ändern
ich möchte die Schuhe zurückschicken
ich brauche die Rechnung noch einmal
ich finde den Knopf nicht
das Internet geht nicht
es wurde doppelt abgebucht
kann ich den Termin verschieben
liefert ihr nach Österreich
welcher Tarif passt zu mir
bietet ihr Support per Telefon an
der Techniker kam nicht
wann kommt der Techniker
wie lege ich einen Mitarbeiter an
bitte nicht anrufen
ich brauche niemanden, danke
mich hat schon jemand angerufen
wenn es nicht geht, rufe ich an

== ask/portuguese
podem me retornar a ligação
quero que me liguem de volta
me ligue no 11 91234 5678
alguém pode me retornar
prefiro conversar por telefone
dá pra falar por telefone
uma ligação por favor
tem alguém pra me atender
alguém me atende
tem gente de verdade aí
alguém da equipe pode olhar isso
preciso que uma pessoa veja isso
financeiro por favor
quero falar na recepção
o gerente por favor
chama seu chefe
quero o responsável
quem manda aí, quero falar com ele
a Paula que me atendeu ontem está aí
me passa de novo pro Rafael
qual o telefone para falar com vocês
número do atendimento por favor
me tira desse robô
chega, quero gente
mandem um técnico
próximo nível de suporte por favor
quero registrar a queixa com uma pessoa
queria ser contactado por um técnico
liguem-me por favor

== none/portuguese
quero mudar o e-mail da conta
quero devolver os sapatos
esqueci a senha
vocês têm suporte por telefone
quanto custa a ligação
a ligação cai
alguém usou meu cartão
alguém recebeu meu pacote
o técnico não veio
quando vem o técnico
como adiciono um operador
não precisa me ligar
não preciso de ninguém, obrigado
já me atenderam, obrigada
se não funcionar eu ligo

== ask/dutch
kunnen jullie me terugbellen
bel me terug op 06 12345678
ik wil teruggebeld worden
graag teruggebeld worden
graag een telefoontje
terugbellen aub
ik bespreek het liever telefonisch
kunnen we even bellen
zullen we even bellen
ik wil graag een afspraak met een adviseur
is daar iemand
kan een collega meekijken
daar moet een mens naar kijken
boekhouding graag
ik wil je baas spreken
uw leidinggevende graag
wie is er verantwoordelijk, die wil ik spreken
is Sanne er, zij kent mijn dossier
mag ik Peter weer
op welk nummer kan ik iemand bereiken
hoe bereik ik jullie telefonisch
haal er iemand bij
stuur een monteur
volgende niveau graag
mijn accountmanager graag

== none/dutch
ik wil de schoenen terugsturen
ik wil niet verlengen
het modem knippert rood
er is dubbel afgeschreven
kan ik de afspraak verzetten
leveren jullie in België
welk abonnement past bij mij
bieden jullie telefonische hulp
mijn gesprekken vallen weg
mijn baas wil de prijs weten
iemand heeft het pakket meegenomen
de monteur kwam niet
wanneer komt de monteur
hoe maak ik een medewerker aan
bellen hoeft niet
niet bellen graag
ik heb niemand nodig, bedankt
ik ben al gebeld
als het niet lukt bel ik
`;
