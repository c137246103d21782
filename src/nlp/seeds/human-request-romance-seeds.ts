/** Asks for a human and what is none, in Spanish, French and Portuguese. Written for this project. */
export const humanRequestRomanceSeeds = `
== ask/spanish
llámame
llámenme
me pueden llamar
pueden llamarme hoy
necesito que me llamen
un asesor
el encargado por favor
soporte humano
asistencia humana
quiero ayuda de una persona
póngame con soporte
transfiéreme
pásame con el departamento técnico
comuníqueme con ventas
no quiero hablar con máquinas
no quiero un robot
el bot no entiende, quiero un agente
no me ayudas, quiero una persona
hay alguien
hay alguien de verdad ahí
es posible hablar con una persona
se puede hablar con alguien
cómo puedo contactar a una persona
quiero un agente
quiero que me atienda una persona
quiero hablar con su jefe
quiero hablar con atención al cliente
me gustaría que me llamaran
necesito ayuda de una persona
pónganme con una persona
póngame con el departamento de facturación
comunícame con un asesor
hay algún agente disponible
cómo hablo con una persona
cómo contacto con un agente
no quiero hablar con una máquina
no quiero un bot
no quiero seguir hablando con un bot
no me entiendes, pásame con alguien
agente
una persona por favor
operador
operadora
asesor por favor
atención al cliente por favor
escalar
quiero escalar esto
quiero un reembolso ya y hablar con una persona de verdad
pasame a un asesor porfa
quiero hablar con la persona a cargo
hola, me gustaría hablar con un asesor sobre mi factura

== none/spanish
por favor
quiero hablar inglés
quiero ayuda con mi pedido
necesito un presupuesto
me pueden enviar la factura
me pueden ayudar con mi cuenta
pueden cambiar la dirección
tengo que hablar con mi jefe primero
tengo que consultarlo con mi mujer
alguien me robó el móvil
alguien usó mi cuenta
un asesor ya me contestó
el técnico vino ayer
para dos personas
se puede devolver
qué es un agente
hola
sí
cómo te llamas
hablas español
quiero hablar en español
no quiero que me llamen
prefiero el bot
el agente me dijo que esperara
un agente ya me ayudó
tengo que hablar con mi jefe
voy a hablar con mi equipo
hablaré con mi marido primero
cómo añado un agente
cómo asigno un ticket a un agente
cuántas personas pueden usar la cuenta
puedo añadir a una persona a mi póliza
quiero añadir a una persona
quiero una habitación para una persona
el agente no arranca
quiero un reembolso
necesito una factura
necesito ayuda
necesito cambiar la contraseña
me puede ayudar
puedo pagar con tarjeta
no me llega el correo
cómo transfiero dinero
llamar al extranjero cuánto cuesta
qué horario tiene atención al cliente
el servicio de atención al cliente es excelente
perfecto
a nombre de una persona mayor

== ask/french
opérateur s'il vous plaît
un agent s'il vous plaît
conseillère
quelqu'un s'il vous plaît
rappelez-moi
qu'on m'appelle
je veux être rappelée aujourd'hui
je veux qu'on m'appelle
je voudrais qu'un technicien m'appelle
je voudrais parler au service commercial
je veux parler au service client
passez-moi le service technique
passez-moi le standard
peut-on me rappeler
pouvez-vous me rappeler
pouvez-vous m'appeler
pouvez-vous demander à un collègue
est-ce qu'il y a quelqu'un
est-ce qu'il y a un conseiller disponible
y a-t-il un conseiller disponible
un conseiller est-il disponible
je ne veux pas d'un bot
je ne parle pas aux robots
je refuse de parler à une machine
pas un robot
stop le robot
assez des robots
ce robot ne comprend rien
ça ne m'aide pas, passez-moi un conseiller
je préfère un humain
à qui je peux parler
comment joindre quelqu'un
comment avoir un conseiller
assistance humaine
aide humaine
je demande un responsable
je veux une escalade
je voudrais être rappelé
je souhaiterais être contacté par quelqu'un
j'aimerais parler à une personne
j'aimerais qu'on me rappelle
j'ai besoin d'un humain
j'ai besoin d'un technicien
j'ai besoin d'une vraie personne
il me faut quelqu'un de compétent
mettez-moi en contact avec le service client
transférez-moi vers une personne
appelez-moi
comment joindre un conseiller
comment contacter une vraie personne
à qui puis-je parler
y a quelqu'un de réel ici
je ne veux pas parler à une machine
j'en ai assez de ce bot
pas de robot s'il vous plaît
je préfère parler à une personne
je préfère avoir un humain
un humain s'il vous plaît
une vraie personne
service client svp
je veux faire remonter mon dossier à un responsable
escaladez mon ticket
bonjour, pourrais-je parler à un conseiller au sujet de ma facture

== none/french
s'il vous plaît
svp
je veux parler anglais
je voudrais un devis
je voudrais être remboursé
pouvez-vous m'aider avec ma commande
pouvez-vous vérifier mon compte
est-ce qu'il y a un parking
est-ce que quelqu'un peut utiliser ma carte
y a-t-il une piscine
pour deux personnes
un conseiller m'a déjà répondu
le technicien est passé hier
je dois en parler à mon mari
quelqu'un s'est connecté à mon compte
comment contacter mon livreur
ce bot est bien
qu'est-ce qu'un agent
bonjour
bonsoir
au revoir
à bientôt
oui
comment tu t'appelles
pour qui travailles-tu
je veux parler en français
peut-on parler anglais
je préfère le bot
hier un conseiller m'a aidé
le conseiller m'a dit d'attendre
je dois parler à mon chef
je vais en parler à mon équipe
comment ajouter un agent
comment attribuer un ticket à un agent
combien coûte un agent supplémentaire
combien de personnes par compte
puis-je ajouter une personne à mon contrat
je veux une chambre pour une personne
l'agent de surveillance ne démarre pas
quels sont les horaires du service client
je veux un remboursement
je veux être remboursé
je veux résilier mon abonnement
je voudrais une facture
j'ai besoin d'aide
j'ai besoin d'une facture
j'ai besoin d'un devis
j'ai un problème
je n'arrive pas à me connecter
pouvez-vous m'aider
pouvez-vous m'envoyer la facture
pouvez-vous annuler ma commande
est-il possible de payer plus tard
comment contacter le vendeur
transférer de l'argent à mon frère
quelqu'un a volé mon téléphone

== ask/portuguese
quero ajuda de uma pessoa
suporte humano
um atendente
um atendente por favor
um operador
um técnico por favor
me liga
podem me ligar hoje
pode me ligar
preciso que me liguem
me passa para o setor financeiro
me passa para vendas
me transfere
transfere para alguém
não quero robô
esse bot não ajuda
você não ajuda, quero um humano
prefiro uma pessoa
como falo com alguém
como falo com uma pessoa
como faço para falar com um atendente
é possível falar com uma pessoa
é possível falar com um atendente
quero reclamar com o supervisor
quero falar com o suporte
quero uma pessoa de verdade
quero ser atendido por uma pessoa
gostaria que me ligassem
preciso de um atendente
preciso de um técnico
preciso da ajuda de uma pessoa
podem me ligar
tem alguém aí que possa falar comigo
tem algum atendente disponível
como falo com um atendente
como faço para falar com uma pessoa
qual número ligo para falar com alguém
com quem posso falar
me passe para um humano
me transfira para uma pessoa
transfere para um atendente por favor
me conecta com um agente
chame alguém
me ligue
liguem para mim por favor
você não entende, me passa para alguém
uma pessoa por favor
agente
operador
quero escalar isso
quero reclamar com o gerente
oi, gostaria de falar com alguém sobre minha fatura

== none/portuguese
por favor
quero falar inglês
quero uma mesa para dois
quero ajuda com meu pedido
podem me enviar a fatura
tem estacionamento
tem alguma taxa
para duas pessoas
um atendente já me respondeu
uma atendente me ajudou ontem
tenho que falar com minha esposa
alguém entrou na minha conta
o que é um agente
oi
bom dia
boa noite
obrigado pela ajuda
não
quem é você
quero falar em português
não precisa me ligar
prefiro o bot
falei com uma pessoa ontem
o atendente me mandou a fatura
preciso falar com meu chefe
vou falar com minha equipe
vou falar com meu marido
como adiciono um atendente
como atribuo um ticket a um atendente
quanto custa um agente a mais
quantas pessoas podem usar a conta
posso adicionar uma pessoa ao plano
quero um quarto para uma pessoa
o agente de monitoramento não inicia
qual o horário do atendimento
quero reembolso
quero meu dinheiro de volta
quero fazer uma transferência
gostaria de uma fatura
preciso de ajuda
preciso de uma nota fiscal
posso pagar com cartão
pode me ajudar
alguém usou meu cartão
beleza, valeu
perfeito
`;
