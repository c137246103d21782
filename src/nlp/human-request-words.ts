/**
 * What a word is in an ask for a human, in six languages: who is asked for, how one gets through, what speaks against it.
 * A customer who wants "our CSM looped in" uses no word of another who wants "a nurse to ring"; their kinds of words
 * are the same, one after the other. Words that are of no kind keep their place, as "other".
 *
 * Lower case, without accents and apostrophes.
 */
const KINDS_OF_WORDS = {
  other: '',
  // Said in passing: left out, so that what stands around them is neighbours.
  skipped: `a an the to some just really actually very also directly about with for of on at
    un una el la los las al del le les l une des du au a o os as uma um ao com para ein eine einen einem einer der die das den dem
    het een de`,
  me: `me us myself m nos mich mir uns mij ons moi`,
  my: `my our mi mis nuestro nuestra mon ma mes notre meu minha nosso mein meine meinen meinem meiner unser unsere mijn onze`,
  i: `i we im ive ill id we'd wed weve yo je j ich wir eu ik wij`,
  you: `you your yours u ur ye yall side end usted ustedes su vous votre vos vosotros sie ihr ihre ihrem ihren ihrer euch voce voces seu sua u uw jullie jouw`,
  their: `their them they his her she he its customers customer visitors visitor users clients client patients guests tenants
    clientes clients kunden kunde klanten klant usuarios`,
  want: `want wanna need like wish prefer require demand request rather must appreciate love hoping keen demanding desperate deserve expect insist requesting looking trying please pls plz kindly
    quiero quisiera necesito gustaria deseo prefiero favor veux voudrais souhaite aimerais prefere besoin svp stp plait
    mochte moechte will hatte brauche benotige bitte gern gerne lieber wunsche quero queria gostaria preciso desejo prefiro
    wil wilde graag zou liever nodig aub`,
  can: `can could would may might possible able lets chance allow way
    puedo puede pueden podria podrian peux peut pouvez pourriez pourrais puis possible kann konnen konnte konnten kannst darf
    posso pode podem poderia poderiam tem kan kunnen kun kunt mag zouden`,
  how: `how what when where which why who whom does do is are como donde cuando cual que quien comment ou quand quel qui wie was wann wo wer
    onde quando qual quem hoe wat wanneer waar wie`,
  human: `human humans person persons someone somebody anyone anybody whoever
    humano humana persona personas alguien pessoa pessoas alguem humain humaine personne quelquun gens
    mensch menschen jemand jemanden jemandem mens mensen iemand persoon`,
  people: `people guy guys lady gentleman man woman individual being member members adult real live living actual one`,
  role: `agent agents rep reps representative representatives operator operators technician tech supervisor supervisors manager managers
    advisor advisors adviser advisers engineer engineers specialist specialists expert experts consultant consultants nurse nurses broker
    adjuster csm dispatcher clerk colleague colleagues employee employees staff staffer team teams crew boss superior lead leader officer exec
    executive secretary dpo concierge receptionist moderator admin owner teller underwriter architect developer developers devs director management
    oncall on-call sre assistant doctor pharmacist courier driver accountant lawyer ombudsman ceo associate planner handler caseworker counsellor
    caseworkers banker bankers plumber electrician installer installers trainer trainers auditor actuary counsel paralegal notary vet dentist
    therapist midwife porter steward stewardess purser attendant coordinator inspector assessor surveyor cashier host crew personnel
    salesperson salesman saleswoman cto cfo coo vp president head analyst designer researcher researchers strategist liaison mechanic
    mechanics janitor caretaker landlord editor tutor librarian registrar integrator counselor underling superiors bosses chief
    agente agentes asesor asesora operador operadora supervisora representante encargado encargada gerente tecnico tecnica responsable
    jefe jefa ejecutivo ejecutiva companero especialista ingeniero
    conseiller conseillere operateur technicien technicienne superieur chef directeur collegue interlocuteur gestionnaire
    mitarbeiter mitarbeiterin berater beraterin kollege kollegen kollegin techniker vorgesetzten vorgesetzter leiter sachbearbeiter
    ansprechpartner fachmann betreuer
    atendente atendentes consultor responsavel chefe especialista
    medewerker medewerkers collega leidinggevende monteur adviseur teamleider`,
  area: `billing sales accounting accounts finance legal claims fraud returns retention dispatch reception warehouse logistics engineering support
    helpdesk security compliance scheduling reservations bookings onboarding payroll mortgage pharmacy procurement technical care department
    departments dept hr it marketing treasury maintenance repairs installation freight customs admissions lab clinic ward surgery desk office branch complaints refunds shipping collections underwriting loans tier level l2 l3 hotline switchboard line
    departamento facturacion ventas soporte contabilidad atencion recepcion oficina
    service comptabilite ventes support facturation accueil standard
    abteilung buchhaltung vertrieb kundendienst kundenservice rezeption zentrale fachabteilung
    setor financeiro vendas suporte atendimento cobranca recepcao
    afdeling boekhouding verkoop klantenservice receptie klantendienst`,
  bot: `bot bots robot robots machine machines chatbot chatbots ai computer computers automated automation algorithm program canned scripted
    maquina maquinas robo robos roboter maschine maschinen automat automaat`,
  reach: `communicate liaise consult confer correspond interact dialogue talked-to talk talking speak speaking chat chatting converse discuss reach contact connect transfer redirect escalate word
    conversation connected transferred escalated handover escalation involve summon
    hablar comunicar comunicarme pongame paseme pasame transferir contactar conectar
    parler joindre contacter transferer relation contact
    sprechen reden verbinden durchstellen weiterleiten kontakt erreichen holen
    falar transferir transfere conectar chama chamar contato
    spreken praten verbinden doorverbinden verbind contact`,
  fetch: `put through pass hand route patch forward loop bring fetch get give send page assign join pull take touch hold ask tell let have over grab dispatch arrange organise organize schedule book invite add include cc ping buzz notify alert flag raise wake show find
    poner ponga pasar pase passer passez mettre mettez passar passa`,
  call: `call callback call-back calling calls ring ringing phone dial zoom video telephone hop meeting reached skype facetime webex whatsapp voice landline mobile cell huddle sync session phoning phoned rang rung dialling dialing
    llamar llamen llame llamada telefono appeler appelle appelez rappeler rappele rappelez telephone appel
    anrufen anruf ruckruf rufen zuruckrufen telefon telefonieren telefonisch ligar ligue liguem liga ligacao telefone
    bellen terugbellen belt telefoon gebeld`,
  look: `look check review help assist handle explain fix eyes eye investigate sort see read manually join weigh answer respond reply
    ayudar ayude revisar mirar atender atienda aider regarder verifier repondre helfen schauen anschauen prufen ansehen
    ajudar olhar verificar helpen kijken`,
  not: `not dont no never without stop cannot cant wont nothing isnt doesnt didnt no sin ni ne pas sans plus jamais nicht kein keine keinen ohne
    nao sem niet geen zonder`,
  past: `told said spoke talked was were had did promised came sent yesterday last ago already once gave helped fixed says confirmed wrote left been
    dijo ayer hable anteayer pasado hier deja dit gestern war hat sagte ontem disse falei gisteren was heeft zei`,
  if: `if when whenever once before after si cuando quand wenn falls se als wanneer`,
  thing: `api url function seat seats role roles node feature setting settings widget endpoint field plan plans pricing price cost costs integration app
    webhook license licence name address email code link form policy portal software template workflow permission permissions password invoice
    order parcel refund card payment money account subscription page screen error file report export time times hours`,
} as const;

type WordKind = keyof typeof KINDS_OF_WORDS;
const WORD_KINDS = Object.keys(KINDS_OF_WORDS) as readonly WordKind[];
/** How many kinds there are. */
export const KINDS = WORD_KINDS.length;

const KIND_OF: ReadonlyMap<string, number> = new Map(
  WORD_KINDS.flatMap((kind, number) =>
    KINDS_OF_WORDS[kind]
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => [word, number] as const),
  ),
);

export const OTHER = WORD_KINDS.indexOf('other');
export const SKIPPED = WORD_KINDS.indexOf('skipped');

const ASKING: ReadonlySet<number> = new Set(
  (['human', 'people', 'role', 'area', 'bot', 'reach', 'call'] as const).map((kind) => WORD_KINDS.indexOf(kind)),
);

/** Whether words of this kind say who is asked for, or how one gets to them. */
export const isAskingKind = (kind: number): boolean => ASKING.has(kind);

/** The number of a folded word's kind. Where a word is of several, the one that stands last counts. */
export function kindOf(word: string): number {
  return KIND_OF.get(word) ?? (PLAIN.test(word) ? OTHER : (KIND_OF.get(withoutMarks(word)) ?? OTHER));
}

const PLAIN = /^[a-z0-9]*$/;
const withoutMarks = (word: string): string => word.normalize('NFD').replace(/['’\p{M}]/gu, '');
