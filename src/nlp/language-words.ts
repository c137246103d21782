/** What is told apart; `other` is any language beside the six that is written in Latin letters. */
export type Known = 'en' | 'es' | 'fr' | 'de' | 'pt' | 'nl' | 'other';

export const KNOWN: readonly Known[] = ['en', 'es', 'fr', 'de', 'pt', 'nl', 'other'];

/** Small words, and what customers write about most. A word of several languages stands in each. */
export const WORDS: Readonly<Record<Known, string>> = {
  en: `the a an and or but if of to in on at for from by with without about into over under after before between during
    is are was were be been being am isn't aren't wasn't i i'm i've i'd i'll id im ive me my mine we us our you your
    yours u ur he she it its they them their this that these those there here who what when where why how which whose
    do does did done don't doesn't didn't dont doesnt didnt have has had haven't hasn't can could can't cant cannot
    would will won't wont should shall may might must not no yes yeah yep nope ok okay just still already again any
    some all every each other another than then so too very really much many more most less few only also even ever
    never always now today tomorrow yesterday week month year day days time please pls plz thanks thank thx ty hi hello
    hey sorry get got getting give gave go going goes gone went want wants wanted need needs needed know tell told say
    said ask asked let make made take took put see saw look looking find found help helped hlp work works working
    worked use used using try tried trying keep keeps kept show shows send sent receive received pay paid buy bought
    cancel cancelled canceled change changed update updated reset delete deleted remove open close closed order orders
    ordered account accounts acct card cards money refund refunds refunded payment payments charge charged bill
    billing invoice price cost fee fees balance bank cash transfer deposit withdraw credit debit password login log
    logged signin sign email mail phone number address name app application website site page link screen button
    error errors bug issue issues problem problems broken fails failed failing crash crashed slow down stuck missing
    lost stolen wrong bad good great nothing something anything someone anyone everyone somebody anybody nobody thing
    things people person human agent agents manager supervisor representative rep operator support service customer
    team company delivery delivered shipping shipped package parcel return returned exchange warranty subscription
    plan trial upgrade downgrade setup settings access permission user users admin data file files report download
    upload install export import internet signal router device computer laptop question questions answer reason
    because since until while though back up out off away yet soon later first last next new old same different own
    long short right left fine sure maybe why can't able unable possible what's that's it's there's where's how's let's
    speak talk chat call called calling contact connect transfer wait waiting waited hours hour minutes minute status
    track tracking flight booking book reservation hotel insurance claim policy cover loan mortgage tax meter reading
    appointment doctor prescription pharmacy order's my info details confirm confirmation verify verification code
    free useless terrible awful worst angry annoyed frustrated ridiculous unacceptable fraud scam hacked unauthorized
    unauthorised complaint complain lawyer legal sue outage offline kindly regarding dear regards greetings bye live
    real stop start begin end whats hows wheres cuz bc gonna wanna gotta come comes came assistance per via than set turn run talk lol omg wtf idk asap fyi btw nvm hmm huh`,
  es: `sí el la los las un una unos unas de del al a y o u pero si no en con sin por para desde hasta sobre entre que qué
    quien quién cual cuál cuando cuándo donde dónde como cómo porque es son soy eres está están estoy estaba fue ser
    estar he ha han había hay tengo tiene tienen tener hacer hace hecho puedo puede pueden poder quiero quiere
    necesito necesita me mi mis te tu tus se su sus nos nuestro nuestra lo le les yo usted ustedes ellos esto este
    esta ese esa eso más menos muy ya aún todavía también tampoco nunca siempre nada algo alguien nadie todo toda
    todos hola gracias favor ayuda ayudar ayúdame cuenta factura pago pagar dinero tarjeta pedido envío correo
    contraseña problema error devolución reembolso cancelar hablar persona agente humano alguna ningún ninguna
    buenos buenas días tardes noches ahora hoy mañana ayer mes año semana vez cambiar funciona llegado llegó
    cobrado cobraron cargo banco teléfono dirección servicio cliente suscripción espera quisiera gustaría dice
    días desde otra otro mismo solo sólo así entonces vale bien mal
    llamar llame llamen llámame llámenme ponga póngame páseme pásame pasame comuníqueme transfiéreme operador operadora asesor asesora
    supervisor soporte atención humana hablas hablar español entiendo cobro devolver producto roto llegar tarde cuesta técnico gerente perfecto sirve dije dijo veces`,
  fr: `le la les l un une des de du d au aux à et ou mais si ne pas non oui en dans avec sans pour par sur sous entre
    que qui quoi quel quelle quand où comment pourquoi parce est sont suis es êtes était c'est être ai as a avons
    avez ont avoir fait faire peux peut pouvez pouvoir veux veut voudrais voulez besoin me mon ma mes te ton ta tes
    se son sa ses nous notre nos vous votre vos leur leurs je j'ai tu il elle on ils elles ce cet cette ces ça cela
    plus moins très déjà encore aussi jamais toujours rien quelque quelqu'un personne tout toute tous bonjour
    bonsoir salut merci svp s'il plaît aide aider aidez compte facture paiement payer argent carte commande
    livraison colis mot passe problème erreur remboursement rembourser annuler parler agent humain conseiller
    aujourd'hui hier demain mois semaine jour jours fois changer marche fonctionne reçu toujours n'est n'ai d'un
    d'une qu'il j'aimerais puis-je faut été même autre bien mal chez depuis abonnement service client adresse
    voici dois doit peut-être alors donc comme
    rappeler rappelez appelez appeler passez passer parlez demande voulez-vous peut-on opérateur opératrice conseillère responsable humaine vrai
    vraie réel réelle ici français étage assistance renvoyer produit cassé retard coûte combien gérant disponible écrire tard ligne`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber wenn nicht kein keine keinen nein ja in
    im an am auf aus bei mit nach von vom zu zum zur für über unter vor durch ohne um bis seit wer was wann wo wie
    warum wieso weshalb welche welcher ist sind bin bist war waren sein wird werden wurde worden habe hab hat haben
    hatte kann können könnte konnte muss müssen möchte will wollen soll sollte darf ich mich mir mein meine meinen
    meinem meiner du dich dir dein er sie es wir uns unser ihr ihre ihren ihnen sich dies diese dieser dieses das
    dass auch noch schon nur sehr mehr immer nie wieder jetzt heute gestern morgen hier dort da dann denn weil doch
    mal bitte danke hallo guten tag hilfe helfen konto rechnung zahlung bezahlen bezahlt geld karte bestellung
    lieferung paket passwort kennwort problem fehler rückerstattung erstattung kündigen stornieren sprechen
    mitarbeiter mensch menschen jemand jemanden etwas nichts alles alle woche monat jahr tage geht funktioniert
    bekommen erhalten ändern gerne gern kunde vertrag abo adresse anmelden gibt wurde beim ob als so
    mitarbeiterin berater beraterin kundendienst kundenservice kundenbetreuer ansprechpartner vorgesetzten rückruf anrufen anruf echte echter echten
    menschlicher technischer person zurück lieferung kaputt defekt verspätet kostet wie viel deutsch verstehe klar tschüss melden warte warten funktionieren server`,
  pt: `o a os as um uma uns umas de do da dos das no na nos nas ao aos à e ou mas se não nao sim em com sem por pelo
    pela para pra desde até sobre entre que quê quem qual quando onde como porque porquê é são sou está estão estou
    estava foi ser estar tenho tem têm ter tinha há fazer faz feito fiz posso pode podem poder quero quer queria
    preciso precisa me meu minha meus minhas te seu sua seus suas nosso nossa lhe eu você vocês ele ela eles elas
    nós isto isso este esta esse essa aquele mais menos muito muita já ainda também nunca sempre nada algo alguém
    ninguém tudo todo toda olá oi obrigado obrigada ajuda ajudar conta fatura pagamento pagar dinheiro cartão
    pedido encomenda entrega correio senha problema erro reembolso cancelar falar pessoa atendente agente humano
    bom boa dia tarde noite agora hoje amanhã ontem mês ano semana vez trocar mudar funciona chegou recebi cobraram
    banco telefone endereço serviço cliente assinatura gostaria favor outro outra mesmo só então bem mal dias
    ligar ligue liguem liga passa passe chama transfere operador operadora gerente supervisor suporte humana setor financeiro vendas chega
    entendi português produto quebrado atrasado custa quanto técnico perfeito valeu beleza duas vezes reais cadê boleto pix cpf`,
  nl: `de het een en of maar als niet geen nee ja in op aan bij met na van voor naar door zonder om tot over onder
    tussen wie wat wanneer waar hoe waarom welke welk is zijn ben bent was waren wordt worden werd heb hebt heeft
    hebben had kan kunnen kunt kon moet moeten wil willen wilt graag ik mij mijn me je jij jou jouw u uw hij zij ze
    het wij we ons onze jullie hun hen zich dit dat deze die er hier daar dan want omdat ook nog al alleen heel erg
    meer altijd nooit weer nu vandaag gisteren morgen alsjeblieft alstublieft bedankt dank hallo hoi goedemorgen
    goedemiddag hulp helpen rekening factuur betaling betalen betaald geld kaart bestelling levering pakket pakketje
    wachtwoord probleem fout terugbetaling terug opzeggen annuleren spreken praten medewerker mens iemand niemand
    iets niets alles alle week maand jaar dag dagen werkt gaat ontvangen gekregen veranderen wijzigen klant
    abonnement adres inloggen account klantenservice zou zal mag doen geef krijg steeds toch even
    bel bellen terugbellen doorverbinden doorverbind echt echte persoon manager graag leidinggevende klantendienst ondersteuning telefonische dankjewel doei korting
    nederlands snap begrijp kapot kost hoeveel verzending betaalt spreek inbegrepen laat wachten wacht kwijt`,
  other: `il lo gli uno una di del della dello dei delle degli al alla ai alle dal dalla nel nella con per tra fra che
    chi cosa come dove quando perché è sono sei ho hai ha abbiamo avete hanno posso può potete voglio vorrei devo mio
    mia miei tuo suo noi voi loro questo questa quello non più molto anche ancora sempre mai già ciao grazie prego
    aiuto aiutare conto fattura pagamento soldi carta ordine spedizione pacco rimborso annullare parlare qualcuno
    buongiorno buonasera salve oggi ieri domani giorni funziona
    na do nie jest są że się to jak co czy dla od po przez ale lub mój moja moje mam masz ma jestem mogę proszę
    dziękuję cześć dzień dobry pomoc pomocy konto konta faktura zamówienie pieniądze zwrot hasło gdzie kiedy dlaczego
    chcę potrzebuję kimś rozmawiać człowiekiem
    bir bu ve ile için ben benim beni siz biz ne nasıl neden nerede değil var yok mi mı merhaba lütfen teşekkürler
    teşekkür yardım hesap hesabım hesabımı fatura ödeme para iade sipariş siparişim istiyorum edin şifre çalışmıyor
    och att det som en ett jag du han hon vi ni de inte är var har hade kan ska vill måste med för på av till från om
    min mitt mina er hej tack snälla hjälp konto faktura betalning pengar beställning återbetalning lösenord varför
    hur när någon prata med igen
    og jeg ikke det er på til av hvordan hvorfor hvor kan vil har min mitt takk hei hjelp ville gerne mig jer tak
    și să nu este sunt am ai are pe la cu din pentru prin ce cum unde când cine vreau pot trebuie meu mea contul
    contului bună ziua mulțumesc mulţumesc multumesc rog vă va ajutor ajuta factura plata bani comanda parola cineva
    az és nem hogy van egy ez meg kérem szeretnék köszönöm segítség számla fiók
    ja se on ei en että minun olen kiitos apua tili lasku haluan voisin
    je se na že to jsem mám není jak kde proč prosím děkuji dobrý den účet pomoc chci
    saya anda tidak yang dan ini itu untuk dengan akun tolong terima kasih bagaimana bisa tôi không là của
    em và giúp hoàn tiền`,
};

/** How words look in each language where the word itself is not known: parts of words, `_` at an edge. */
export const PARTS: Readonly<Record<Known, string>> = {
  en: `_th ing_ ght _wh ck_ ly_ ed_ _sh ould _kn oo ness_ ful_ ship_ tion_ _un ee ea ough ay_ ey_ ys_ _re ity_ ment_ ies_ ss_ ow`,
  es: `ción_ ciones_ ñ ado_ ada_ ando_ iendo_ amente_ dad_ ita_ ito_ arme_ arlo_ _ll ué ías_ ía_ ó_ é_ ero_ aron_ ieron_ iento_`,
  fr: `eau eux_ aux_ oux ais_ ait_ aient_ ez_ ement_ tion_ è ê œ ç oi ée_ és_ ées_ ette_ elle_ ille_ eur_ eurs_ ille é_ _qu û`,
  de: `sch ung_ ungen_ keit heit lich_ isch_ cht tz pf ß ü ä ö _ge _ver _be _zu eit ein en_ ern_ ich_ _ent ieren_`,
  pt: `ção_ ções_ ão_ ões_ ã õ nh lh amente_ dade_ ando_ endo_ indo_ ei_ ou_ inho_ inha_ ç ê agem_ aram_ eram_ mento_`,
  nl: `ij aa oo ee uu oe sch ui eeuw lijk_ heid_ tje_ en_ _ge _ver _be _ont ing_ ingen_ cht uw eu oor aar`,
  other: `ł ż ź ą ę ś ć ń szcz cz rz ı ğ ş iyor lar_ ler_ ların lerin å ø æ ö ä ă ț ș ţ â ř ě ů š ž č ő ű đ ơ ư zione_ zioni_ cch ggi
    ò ù ì _gli ului_ uri_ eşti ează_ wać_ ość_ owie ego_ ych_ ään kk`,
};
