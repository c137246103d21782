/** Asks for a human and what is none, in German and Dutch. Written for this project. */
export const humanRequestGermanicSeeds = `
== ask/german
mit einem Menschen bitte
mit einem Mitarbeiter bitte
einen Menschen bitte
einen Mitarbeiter bitte
ein Mitarbeiter bitte
echte Person bitte
einen Ansprechpartner bitte
Ansprechpartner bitte
Berater bitte
Berater
Chef bitte
Vorgesetzter bitte
Kundendienst bitte
Kundenbetreuer
Support bitte
technischer Support bitte
Servicemitarbeiter
menschlicher Support
menschliche Hilfe
Rückruf
bitte Rückruf
bitte um Rückruf
bitte zurückrufen
zurückrufen bitte
ich möchte einen Rückruf
ich möchte angerufen werden
ich will zurückgerufen werden
ich will mit dem Chef reden
ich will den Vorgesetzten sprechen
ich möchte den Geschäftsführer sprechen
ich möchte mit dem Vertrieb sprechen
ich möchte mit der Buchhaltung sprechen
ich möchte mit der Technik verbunden werden
ich möchte telefonieren mit jemandem
ich hätte gern jemanden am Telefon
ich brauche einen Berater
ich brauche einen Ansprechpartner
ich brauche jemanden vom Support
ich brauche menschliche Hilfe
ist jemand da
ist da jemand
ist ein Berater da
ist ein echter Mensch da
gibt es einen Mitarbeiter, mit dem ich reden kann
gibt es eine Hotline mit echten Menschen
kann ein Mitarbeiter mir helfen
kann ein Mensch das prüfen
kann mir jemand vom Team helfen
kann mich ein Techniker anrufen
wie kann ich jemanden erreichen
wie erreiche ich einen Menschen
wie komme ich zu einem Mitarbeiter
stellen Sie mich durch
stellen Sie mich bitte zum Vertrieb durch
durchstellen bitte
geben Sie mir jemanden
gib mir jemanden
gib mir einen Mitarbeiter
holen Sie einen Kollegen
ich will keinen Bot
ich möchte keinen Roboter
ich will keine Maschine
ich hasse Bots
ich rede nicht mit einem Bot
ich spreche nicht mit Robotern
keine Bots
kein Roboter
kein Roboter bitte
weg mit dem Bot
der Bot hilft nicht, ich will einen Menschen
der Bot versteht mich nicht
du hilfst mir nicht, ich will einen Mitarbeiter
ich rede lieber mit einem Menschen
lieber mit einem Menschen
lieber mit einem Mitarbeiter
ich bevorzuge einen Menschen
ich möchte mich bei einem Vorgesetzten beschweren
eskalieren Sie das bitte
das muss eskaliert werden
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
bitte
ich möchte einen Termin
ich möchte einen Flug buchen
ich möchte meinen Vertrag verlängern
ich will einen neuen Vertrag
ich kann mich nicht einloggen
ich kann mein Passwort nicht ändern
kann ich einen Nutzer hinzufügen
kann ich meinen Kollegen einladen
wie lade ich einen Kollegen ein
wie lösche ich einen Nutzer
wie lege ich einen Mitarbeiter an
ich muss das mit meinem Chef besprechen
ich bespreche das mit meinem Team
ich frage meinen Kollegen
der Berater hat mir das Formular geschickt
der Kundendienst hat mir geholfen
jemand hat mein Paket angenommen
für zwei Personen
gibt es einen Parkplatz
gibt es einen Rabatt
ist ein Pool da
wer zahlt den Versand
der Bot ist gut
was ist ein Agent
hallo
guten Tag
guten Morgen
danke für die Hilfe
danke Bot
tschüss
auf Wiedersehen
bis später
nein
ist das eine automatische Antwort
wie heißt du
wer hat dich gebaut
für wen arbeitest du
können wir Deutsch sprechen
ich möchte auf Deutsch sprechen
ich möchte keinen Anruf
ich brauche keinen Menschen
ich brauche keinen Mitarbeiter
ich brauche niemanden
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
ich möchte eine Rückerstattung
ich möchte meine Bestellung stornieren
ich möchte kündigen
ich möchte meine Adresse ändern
ich möchte einen Tisch reservieren
ich möchte ein Angebot
ich will eine Erstattung
ich brauche Hilfe
ich brauche einen neuen Router
ich brauche eine neue Karte
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
was kostet der Versand
warum wurde ich zweimal belastet
jemand hat meine Karte benutzt
Geld an meinen Bruder überweisen
Rufumleitung geht nicht
alles klar

== ask/dutch
met een mens graag
met een medewerker graag
een mens graag
een medewerker alstublieft
echte persoon graag
echt mens
medewerker alstublieft
manager graag
leidinggevende graag
klantenservice
helpdesk medewerker
menselijke hulp
bel me terug
bel mij
bel mij graag terug
graag teruggebeld worden
graag een telefoontje
graag doorverbinden
doorverbinden
doorverbinden alstublieft
ik wil graag gebeld worden
ik wil graag een medewerker
ik wil een leidinggevende spreken
ik wil uw baas spreken
ik wil de verkoopafdeling spreken
ik wil met de klantenservice praten
ik wil contact met een mens
ik wil contact met iemand
ik heb een technicus nodig
ik heb iemand nodig die me helpt
ik heb hulp van een mens nodig
ik zou graag teruggebeld worden
ik zou liever iemand spreken
ik spreek liever een mens
liever een medewerker
kan ik een manager spreken
kan ik teruggebeld worden
kan ik doorverbonden worden
kan een monteur langskomen
kan iemand van jullie helpen
kunt u iemand laten bellen
kunt u mij laten bellen
kunt u mij met iemand doorverbinden
kun je iemand erbij halen
haal er een collega bij
haal een medewerker erbij
is er iemand
is er een echt persoon
is er een collega beschikbaar
hoe bereik ik een medewerker
hoe bereik ik iemand
hoe kan ik iemand spreken
wie kan ik bellen
verbind mij door met iemand
verbind me door met een mens
geef me iemand
geef me een echt persoon
ik wil geen bot
ik wil geen robot
ik wil geen computer
ik praat niet met een bot
ik haat bots
geen bots
geen chatbot
stop met die bot
weg met die bot
die bot snapt het niet, medewerker graag
de bot helpt niet, ik wil een mens
je helpt me niet, ik wil iemand spreken
ik wil een klacht bespreken met een leidinggevende
graag escaleren
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
alsjeblieft
alstublieft
graag
ik wil Engels praten
ik wil graag een offerte
ik wil graag een kamer
ik wil graag betalen
ik wil een afspraak maken
ik wil een vlucht boeken
kan ik een gebruiker toevoegen
kan ik een collega uitnodigen
kan ik de bestelling wijzigen
kunt u mijn account controleren
hoe nodig ik een collega uit
ik moet dit met mijn baas bespreken
ik vraag het mijn collega
een medewerker heeft me geantwoord
een medewerker heeft het opgelost
iemand heeft mijn pakket aangenomen
iemand heeft ingelogd op mijn account
voor twee personen
is er een zwembad
is er korting
wie betaalt de verzending
de bot werkt goed
wat is een agent
hallo
hoi
bedankt
bedankt voor je hulp
dankjewel bot
doei
nee
hoe heet je
wie ben je
voor wie werk je
spreek je Nederlands
kunnen we Nederlands praten
ik wil Nederlands praten
ik hoef geen medewerker
een medewerker heeft me al geholpen
de medewerker zei dat ik moest wachten
de monteur is gisteren geweest
ik moet eerst met mijn baas praten
ik overleg met mijn team
mijn collega kan niet inloggen
mijn medewerker heeft een account nodig
hoe voeg ik een medewerker toe
hoe wijs ik een ticket toe aan een medewerker
wat kost een extra medewerker
kan ik een persoon toevoegen
een kamer voor een persoon
de agent start niet op de server
wanneer komt de monteur
wanneer is de klantenservice open
de klantenservice was geweldig
is telefonische ondersteuning inbegrepen
waar is mijn geld
ik wil een terugbetaling
ik wil mijn geld terug
ik wil mijn bestelling annuleren
ik wil opzeggen
ik wil graag een factuur
ik wil een tafel reserveren
ik heb hulp nodig
ik heb een factuur nodig
ik heb een nieuwe pas nodig
ik heb een probleem
ik heb een vraag
ik begrijp het niet
ik kan mijn factuur niet vinden
kan ik met kaart betalen
kan ik de afspraak verzetten
kan ik dit terugsturen
kunt u mij helpen
kun je mijn bestelling annuleren
hoe wijzig ik mijn wachtwoord
hoe maak ik geld over
waarom ben ik twee keer belast
iemand heeft mijn pas gebruikt
geld overmaken naar mijn broer
bellen naar het buitenland kosten
top

== none/other languages
спасибо
dov'è il mio ordine
grazie mille
merhaba, siparişim nerede
teşekkürler
dziękuję
你好
こんにちは
مرحبا
👍
`;
