/** Asks for a human and what is none, in German and Dutch. Written for this project. */
export const humanRequestGermanicSeeds = `
== ask/german
Chef bitte
Kundenbetreuer
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
ich möchte den Geschäftsführer sprechen
ich möchte mit dem Vertrieb sprechen
ich möchte mit der Buchhaltung sprechen
ich brauche einen Berater
ich brauche einen Ansprechpartner
ich brauche menschliche Hilfe
ist jemand da
ist ein Berater da
ist ein echter Mensch da
kann ein Mitarbeiter mir helfen
kann mir jemand vom Team helfen
wie komme ich zu einem Mitarbeiter
stellen Sie mich durch
stellen Sie mich bitte zum Vertrieb durch
gib mir einen Mitarbeiter
holen Sie einen Kollegen
ich will keinen Bot
ich möchte keinen Roboter
ich will keine Maschine
ich hasse Bots
ich rede nicht mit einem Bot
ich spreche nicht mit Robotern
weg mit dem Bot
der Bot versteht mich nicht
du hilfst mir nicht, ich will einen Mitarbeiter
ich bevorzuge einen Menschen
ich möchte mich bei einem Vorgesetzten beschweren
das muss eskaliert werden
ich möchte zurückgerufen werden
ich möchte verbunden werden
ich will mit Ihrem Chef sprechen
ich hätte gerne einen Ansprechpartner
ich brauche einen Mitarbeiter
ich brauche einen Techniker
ich brauche jemanden, der mir hilft
ich muss mit einem Berater reden
kann ich einen Mitarbeiter haben
kann mir ein Mensch helfen
stell mich durch
bitte rufen Sie mich zurück
ruf mich an
gibt es hier einen Menschen
ist ein Mitarbeiter verfügbar
wie erreiche ich einen Mitarbeiter
wie komme ich zu einem echten Menschen
wo kann ich jemanden anrufen
ich rede nicht mit Maschinen
kein Bot bitte
keine Lust auf einen Bot
du verstehst mich nicht, gib mir einen Mitarbeiter
Kundenberater bitte
Kundendienst
Ansprechpartner
Rückruf bitte
mit Mitarbeiter sprechen
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
kann ich meinen Kollegen einladen
wie lade ich einen Kollegen ein
wie lösche ich einen Nutzer
wie lege ich einen Mitarbeiter an
ich bespreche das mit meinem Team
der Berater hat mir das Formular geschickt
der Kundendienst hat mir geholfen
für zwei Personen
gibt es einen Parkplatz
gibt es einen Rabatt
ist ein Pool da
der Bot ist gut
was ist ein Agent
hallo
danke Bot
tschüss
auf Wiedersehen
bis später
ist das eine automatische Antwort
für wen arbeitest du
können wir Deutsch sprechen
ich möchte auf Deutsch sprechen
ich möchte keinen Anruf
ich brauche keinen Menschen
ich brauche keinen Mitarbeiter
ich brauche niemanden
der Mitarbeiter hat gesagt, ich soll warten
der Techniker war gestern da
ich muss erst mit meinem Chef sprechen
ich spreche mit meinem Team
ich rede mit meiner Frau darüber
mein Mitarbeiter braucht einen Zugang
unsere Mitarbeiter brauchen Konten
wie füge ich einen Mitarbeiter hinzu
wie weise ich ein Ticket einem Agenten zu
was kostet ein weiterer Agent
kann ich eine Person hinzufügen
ein Zimmer für eine Person
wie installiere ich den Agenten
wann kommt der Techniker
der Kundenservice war super
ist telefonischer Support enthalten
ich möchte eine Rückerstattung
ich möchte meine Bestellung stornieren
ich möchte kündigen
ich möchte meine Adresse ändern
ich möchte einen Tisch reservieren
ich möchte ein Angebot
ich will eine Erstattung
ich brauche Hilfe
ich kann mich nicht anmelden
ich verstehe das nicht
kann ich mit Karte zahlen
kann ich den Termin verschieben
kann ich das zurückgeben
können Sie mir helfen
können Sie mir die Rechnung schicken
Rufumleitung geht nicht
alles klar

== ask/dutch
een medewerker alstublieft
echte persoon graag
medewerker alstublieft
klantenservice
menselijke hulp
bel me terug
bel mij
bel mij graag terug
graag teruggebeld worden
graag een telefoontje
doorverbinden alstublieft
ik wil graag gebeld worden
ik wil graag een medewerker
ik wil uw baas spreken
ik wil de verkoopafdeling spreken
ik wil met de klantenservice praten
ik heb een technicus nodig
ik heb iemand nodig die me helpt
ik heb hulp van een mens nodig
ik zou graag teruggebeld worden
kan ik teruggebeld worden
kan ik doorverbonden worden
kan een monteur langskomen
kan iemand van jullie helpen
kunt u mij laten bellen
haal er een collega bij
haal een medewerker erbij
is er een collega beschikbaar
hoe bereik ik een medewerker
geef me een echt persoon
ik wil geen computer
ik praat niet met een bot
ik haat bots
stop met die bot
weg met die bot
die bot snapt het niet, medewerker graag
ik wil een klacht bespreken met een leidinggevende
graag escaleren
ik wil een echt persoon
ik wil een echte medewerker
ik wil gebeld worden
ik wil teruggebeld worden
ik wil doorverbonden worden
ik zou liever met een mens praten
ik heb een mens nodig
ik heb een medewerker nodig
ik heb een monteur nodig
ik moet met iemand praten
kan ik met een echt persoon chatten
kan ik iemand aan de lijn krijgen
kunt u mij doorverbinden
kun je een collega erbij halen
mag ik een medewerker
verbind me door
geef mij een medewerker
zet me door naar iemand
bel mij terug alstublieft
bel me even
is er een mens aanwezig
is er een medewerker beschikbaar
hoe krijg ik een mens te spreken
hoe bereik ik een echt persoon
met wie kan ik praten
wie kan ik spreken hierover
ik wil niet met een bot praten
ik wil niet met een machine praten
ik praat niet met robots
geen bot alsjeblieft
je begrijpt me niet, ik wil een medewerker
mens alsjeblieft
echt persoon
terugbellen graag
escaleren
ik wil dit escaleren

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
kan ik een collega uitnodigen
kan ik de bestelling wijzigen
hoe nodig ik een collega uit
ik vraag het mijn collega
een medewerker heeft me geantwoord
een medewerker heeft het opgelost
iemand heeft mijn pakket aangenomen
voor twee personen
is er een zwembad
is er korting
de bot werkt goed
wat is een agent
hallo
hoi
dankjewel bot
voor wie werk je
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
is telefonische ondersteuning inbegrepen
ik wil een terugbetaling
ik wil mijn geld terug
ik wil mijn bestelling annuleren
ik wil opzeggen
ik wil graag een factuur
ik wil een tafel reserveren
ik heb hulp nodig
ik heb een factuur nodig
ik heb een nieuwe pas nodig
ik heb een vraag
ik kan mijn factuur niet vinden
kan ik met kaart betalen
kan ik de afspraak verzetten
kan ik dit terugsturen
kunt u mij helpen
kun je mijn bestelling annuleren
iemand heeft mijn pas gebruikt
bellen naar het buitenland kosten
top

== none/other languages
teşekkürler
dziękuję
你好
こんにちは
مرحبا
👍
`;
