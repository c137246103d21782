/** Asks for a human and what is none, in German and Dutch. Written for this project. */
export const humanRequestGermanicSeeds = `
== ask/german
ich möchte mit einem Menschen sprechen
ich möchte mit einem Mitarbeiter sprechen
ich möchte mit jemandem sprechen
ich möchte mit einer echten Person reden
ich möchte bitte einen Berater sprechen
ich möchte jemanden sprechen
ich möchte Ihren Vorgesetzten sprechen
ich möchte den Chef sprechen
ich möchte zurückgerufen werden
ich möchte verbunden werden
ich will mit einem Menschen reden
ich will einen Menschen
ich will einen echten Menschen sprechen
ich will mit jemandem reden
ich will einen Mitarbeiter
ich will mit Ihrem Chef sprechen
ich würde gern mit einem Menschen sprechen
ich würde lieber mit einer Person sprechen
ich würde gerne mit dem Support telefonieren
ich hätte gern einen Rückruf
ich hätte gerne einen Ansprechpartner
ich brauche einen Menschen
ich brauche einen Mitarbeiter
ich brauche einen Techniker
ich brauche jemanden, der mir hilft
ich muss mit jemandem sprechen
ich muss mit einem Berater reden
ich bitte um einen Rückruf
kann ich mit einem Menschen sprechen
kann ich mit jemandem sprechen
kann ich mit einem Mitarbeiter reden
kann ich einen Mitarbeiter haben
kann mich jemand anrufen
kann mich bitte jemand zurückrufen
kann mir ein Mensch helfen
kann sich das ein Mitarbeiter ansehen
könnte ich bitte mit jemandem vom Kundenservice sprechen
könnten Sie mich mit einem Kollegen verbinden
können Sie mich verbinden
können Sie mich an einen Mitarbeiter weiterleiten
verbinden Sie mich mit einem Mitarbeiter
verbinden Sie mich bitte mit einem Menschen
verbinde mich mit einem Mitarbeiter
bitte verbinden
bitte weiterleiten an einen Mitarbeiter
leiten Sie mich an einen Menschen weiter
stellen Sie mich zu einem Berater durch
stell mich durch
bitte rufen Sie mich an
bitte rufen Sie mich zurück
rufen Sie mich an
ruf mich an
gib mir einen Menschen
geben Sie mir einen echten Mitarbeiter
hol mir einen Menschen
gibt es hier einen Menschen
gibt es jemanden, mit dem ich sprechen kann
ist da jemand, mit dem ich reden kann
ist ein Mitarbeiter verfügbar
wie kann ich mit einem Menschen sprechen
wie erreiche ich einen Mitarbeiter
wie komme ich zu einem echten Menschen
wo kann ich jemanden anrufen
mit wem kann ich sprechen
an wen kann ich mich wenden, ich möchte einen Menschen
ich will nicht mit einem Bot reden
ich will nicht mit einer Maschine sprechen
ich möchte nicht mit einem Roboter reden
ich rede nicht mit Maschinen
kein Bot bitte
keine Lust auf einen Bot
genug vom Bot, ich will einen Menschen
das hilft mir nicht, ich möchte mit jemandem sprechen
du verstehst mich nicht, gib mir einen Mitarbeiter
lieber einen Menschen
ich spreche lieber mit einem Menschen
Mensch
Mensch bitte
echter Mensch
Mitarbeiter
Mitarbeiter bitte
Mitarbeiterin
Berater
Kundenberater bitte
Kundenservice bitte
Kundendienst
Ansprechpartner
Agent
Operator
Techniker bitte
Rückruf bitte
mit Mitarbeiter sprechen
mit Mensch sprechen
jemand echtes bitte
bitte eskalieren
ich möchte das eskalieren
bitte an den Vorgesetzten weitergeben
Moin, kann ich mal mit jemandem quatschen, der sich auskennt
hallo, ich würde gern mit jemandem über meine Rechnung sprechen

== none/german
hallo
guten Tag
guten Morgen
danke
vielen Dank
danke für die Hilfe
danke Bot
tschüss
auf Wiedersehen
bis später
ja
nein
okay
bist du ein Mensch
bist du menschlich
bist du ein Bot
bist du ein Roboter
bist du eine echte Person
sind Sie ein Mensch
sind Sie ein Mensch oder ein Computer
sind Sie ein Roboter
du bist ein Bot
du bist kein Mensch
spreche ich mit einem Menschen
spreche ich mit einem Bot
rede ich mit einer Maschine
ist das ein Bot
ist das eine automatische Antwort
wie heißt du
wer bist du
wer hat dich gebaut
für wen arbeitest du
sprichst du Deutsch
können wir Deutsch sprechen
ich möchte auf Deutsch sprechen
ich will nicht mit einem Menschen sprechen
ich möchte nicht mit jemandem sprechen
ich möchte mit niemandem sprechen
ich möchte keinen Anruf
ich brauche keinen Menschen
ich brauche keinen Mitarbeiter
ich brauche niemanden
ich muss mit niemandem reden
kein Mitarbeiter nötig
kein Rückruf nötig
nicht weiterleiten
bitte nicht verbinden
verbinden Sie mich nicht
bitte nicht anrufen
rufen Sie mich nicht an
bitte nicht eskalieren
ohne mit jemandem zu sprechen, wie kündige ich
ich rede lieber mit dem Bot
ich habe schon mit einem Mitarbeiter gesprochen
ich habe gestern mit einem Mitarbeiter gesprochen
ich habe bereits mit jemandem telefoniert
ein Mitarbeiter hat mir schon geholfen
der Mitarbeiter hat gesagt, ich soll warten
der Techniker war gestern da
mein Berater sagte, das sei versichert
ich muss erst mit meinem Chef sprechen
ich spreche mit meinem Team
ich rede mit meiner Frau darüber
mein Kollege kann sich nicht anmelden
mein Mitarbeiter braucht einen Zugang
unsere Mitarbeiter brauchen Konten
wie füge ich einen Mitarbeiter hinzu
wie weise ich ein Ticket einem Agenten zu
wie viele Personen können das Konto nutzen
was kostet ein weiterer Agent
kann ich eine Person hinzufügen
ein Zimmer für eine Person
der Agent startet nicht auf dem Server
wie installiere ich den Agenten
wann kommt der Techniker
wann hat der Kundenservice geöffnet
der Kundenservice war super
ist telefonischer Support enthalten
wo ist meine Bestellung
wo ist mein Paket
wo ist mein Geld
ich möchte eine Rückerstattung
ich möchte mein Geld zurück
ich möchte meine Bestellung stornieren
ich möchte kündigen
ich möchte meine Adresse ändern
ich möchte einen Tisch reservieren
ich möchte ein Angebot
ich will eine Erstattung
ich will mein Passwort ändern
ich brauche Hilfe
ich brauche eine Rechnung
ich brauche einen neuen Router
ich brauche eine neue Karte
ich habe ein Problem
ich habe eine Frage
ich kann mich nicht anmelden
ich verstehe das nicht
ich finde meine Rechnung nicht
es funktioniert nicht
kann ich mit Karte zahlen
kann ich den Termin verschieben
kann ich das zurückgeben
können Sie mir helfen
können Sie mir die Rechnung schicken
können Sie meine Bestellung stornieren
wie ändere ich mein Passwort
wie überweise ich Geld
was kostet der Versand
warum wurde ich zweimal belastet
meine Karte ist gesperrt
jemand hat meine Karte benutzt
Geld an meinen Bruder überweisen
Anrufe ins Ausland, was kostet das
Rufumleitung geht nicht
passt, danke
alles klar

== ask/dutch
ik wil een mens spreken
ik wil met een mens praten
ik wil een medewerker spreken
ik wil met een medewerker praten
ik wil iemand spreken
ik wil met iemand praten
ik wil een echt persoon
ik wil een echte medewerker
ik wil je manager spreken
ik wil uw leidinggevende spreken
ik wil gebeld worden
ik wil teruggebeld worden
ik wil doorverbonden worden
ik wil graag met iemand spreken
ik wil graag contact met een medewerker
ik zou graag met iemand praten
ik zou graag een medewerker spreken
ik zou liever met een mens praten
ik heb een mens nodig
ik heb een medewerker nodig
ik heb een monteur nodig
ik moet iemand spreken
ik moet met iemand praten
kan ik een mens spreken
kan ik een medewerker spreken
kan ik met iemand praten
kan ik met een echt persoon chatten
kan ik iemand aan de lijn krijgen
kan iemand mij bellen
kan iemand me terugbellen
kan een mens mij helpen
kan een medewerker hiernaar kijken
kunt u mij doorverbinden
kunt u mij doorverbinden met een collega
kun je me doorverbinden met een medewerker
kun je een collega erbij halen
mag ik een medewerker
mag ik iemand spreken
mag ik uw manager spreken
verbind me door
verbind mij door met een medewerker
verbind me met een mens
doorverbinden graag
doorverbinden met medewerker
geef me een mens
geef mij een medewerker
stuur me door naar een medewerker
zet me door naar iemand
bel me
bel mij terug alstublieft
bel me even
is er een mens aanwezig
is er iemand met wie ik kan praten
is er iemand die ik kan spreken
is er een medewerker beschikbaar
hoe kan ik een medewerker spreken
hoe krijg ik een mens te spreken
hoe bereik ik een echt persoon
welk nummer kan ik bellen om iemand te spreken
met wie kan ik praten
wie kan ik spreken hierover
ik wil niet met een bot praten
ik wil niet met een robot praten
ik wil niet met een machine praten
ik praat niet met robots
geen bot alsjeblieft
geen robot
ik ben die bot zat, geef me een mens
dit helpt niet, ik wil iemand spreken
je begrijpt me niet, ik wil een medewerker
liever een mens
ik praat liever met een mens
mens
mens alsjeblieft
medewerker
medewerker graag
medewerker aub
klantenservice graag
klantenservice medewerker
echt persoon
iemand van de klantenservice
monteur graag
agent
operator
medewerker spreken
mens spreken
terugbellen graag
escaleren
ik wil dit escaleren
hallo, ik wil graag iemand spreken over mijn factuur

== none/dutch
hallo
hoi
goedemorgen
dank je
bedankt
bedankt voor je hulp
dankjewel bot
doei
tot ziens
tot later
ja
nee
oké
ben je een mens
ben jij een mens
ben je een robot
ben je een bot
bent u een mens
bent u een echt persoon
bent u een robot of een mens
jij bent een bot
je bent geen mens
praat ik met een mens
praat ik met een robot
spreek ik met een computer
is dit een bot
hoe heet je
wie ben je
wie heeft je gemaakt
voor wie werk je
spreek je Nederlands
kunnen we Nederlands praten
ik wil Nederlands praten
ik wil geen mens spreken
ik wil geen medewerker spreken
ik wil niemand spreken
ik wil niet met een medewerker praten
ik wil niet gebeld worden
ik heb geen mens nodig
ik heb geen medewerker nodig
ik hoef niemand te spreken
ik hoef geen medewerker
geen medewerker nodig
niet doorverbinden
verbind me niet door
bel me niet
niet bellen alsjeblieft
zonder iemand te spreken, hoe zeg ik op
ik praat liever met de bot
ik heb al met een medewerker gesproken
ik heb gisteren een medewerker gesproken
een medewerker heeft me al geholpen
de medewerker zei dat ik moest wachten
de monteur is gisteren geweest
mijn adviseur zei dat het gedekt is
ik moet eerst met mijn baas praten
ik overleg met mijn team
ik bespreek het met mijn vrouw
mijn collega kan niet inloggen
mijn medewerker heeft een account nodig
hoe voeg ik een medewerker toe
hoe wijs ik een ticket toe aan een medewerker
hoeveel personen kunnen het account gebruiken
wat kost een extra medewerker
kan ik een persoon toevoegen
een kamer voor een persoon
de agent start niet op de server
wanneer komt de monteur
wanneer is de klantenservice open
de klantenservice was geweldig
is telefonische ondersteuning inbegrepen
waar is mijn bestelling
waar is mijn pakket
waar is mijn geld
ik wil een terugbetaling
ik wil mijn geld terug
ik wil mijn bestelling annuleren
ik wil opzeggen
ik wil mijn adres wijzigen
ik wil graag een factuur
ik wil een tafel reserveren
ik zou graag mijn wachtwoord wijzigen
ik heb hulp nodig
ik heb een factuur nodig
ik heb een nieuwe pas nodig
ik heb een probleem
ik heb een vraag
ik kan niet inloggen
ik begrijp het niet
ik kan mijn factuur niet vinden
het werkt niet
kan ik met kaart betalen
kan ik de afspraak verzetten
kan ik dit terugsturen
kunt u mij helpen
kunt u de factuur sturen
kun je mijn bestelling annuleren
hoe wijzig ik mijn wachtwoord
hoe maak ik geld over
wat kost verzending
waarom ben ik twee keer belast
mijn pas is geblokkeerd
iemand heeft mijn pas gebruikt
geld overmaken naar mijn broer
bellen naar het buitenland kosten
prima, bedankt
top

== none/other languages
здравствуйте, где мой заказ
добрый день
спасибо
как изменить пароль
vorrei cambiare la password
dov'è il mio ordine
grazie mille
ciao
merhaba, siparişim nerede
teşekkürler
gdzie jest moja paczka
dziękuję
tack så mycket
var är min beställning
你好
我的订单在哪里
谢谢
こんにちは
注文はどこですか
안녕하세요
مرحبا
شكرا
नमस्ते
👍
😡😡
`;
