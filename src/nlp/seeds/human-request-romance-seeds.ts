/** Asks for a human and what is none, in Spanish, French and Portuguese. Written for this project. */
export const humanRequestRomanceSeeds = `
== ask/spanish
con un humano por favor
con una persona por favor
con un agente
llámame
llámenme
me pueden llamar
pueden llamarme hoy
necesito que me llamen
operador por favor
un operador
un asesor
un técnico por favor
el encargado por favor
soporte humano
asistencia humana
ayuda humana
ayuda de un humano
quiero ayuda de una persona
quiero atención de un humano
póngame con el responsable
póngame con ventas
póngame con soporte
ponme con alguien
transfiéreme
transfiérame con alguien
pásame con el departamento técnico
comuníqueme con ventas
me gustaría hablar con el departamento de ventas
con quién hablo para esto, quiero una persona
no quiero hablar con un bot
no quiero hablar con máquinas
no quiero un robot
nada de robots
basta de bots
estoy cansada de hablar con una máquina
este bot no sirve, un humano
el bot no entiende, quiero un agente
no me ayudas, quiero una persona
alguien que me ayude, un humano
hay alguien
hay alguien de verdad ahí
es posible hablar con una persona
es posible hablar con un agente
se puede hablar con alguien
cómo puedo hablar con un agente
cómo puedo contactar a una persona
quiero presentar una queja con un supervisor
quiero hablar con una persona
quiero hablar con un humano
quiero hablar con un agente
quiero hablar con alguien
quiero hablar con un asesor
quiero un agente
quiero una persona real
quiero que me atienda una persona
quiero que me llame alguien
quiero hablar con su jefe
quiero hablar con el encargado
quiero hablar con atención al cliente
quisiera hablar con un representante
me gustaría hablar con alguien de soporte
me gustaría que me llamaran
necesito hablar con una persona real
necesito hablar con alguien urgentemente
necesito un agente humano
necesito un técnico
necesito ayuda de una persona
necesito que alguien me llame
puedo hablar con un operador
puedo hablar con alguien
puedo hablar con un ser humano, por favor
podría hablar con un supervisor
podrían llamarme por teléfono
pueden pasarme con un agente
me puede pasar con una persona
me pasas con alguien
me pueden comunicar con un asesor
páseme con un humano
pásame con un operador por favor
pónganme con una persona
póngame con el departamento de facturación
comuníqueme con un ejecutivo
comunícame con un asesor
conécteme con un agente
conéctame con una persona
transfiéreme a un agente
transfiérame con un humano
llámenme por favor
que me llame un técnico
hay alguien ahí con quien pueda hablar
hay algún humano disponible
hay algún agente disponible
cómo hablo con una persona
cómo puedo hablar con alguien
cómo contacto con un agente
a qué número llamo para hablar con alguien
con quién puedo hablar
no quiero hablar con un robot
no quiero hablar con una máquina
no quiero un bot
no quiero seguir hablando con un bot
estoy harto de este bot, quiero una persona
esto no me sirve, quiero hablar con una persona
no me entiendes, pásame con alguien
eres inútil, ponme con un humano
prefiero hablar con una persona
prefiero que me atienda un humano
agente
agente por favor
humano
un humano por favor
una persona por favor
operador
operadora
asesor por favor
supervisor
hablar con un agente
hablar con una persona
atención humana
atención al cliente por favor
escalar
escalar mi caso a un supervisor
quiero escalar esto
quiero un reembolso ya y hablar con una persona de verdad
oye ponme con un ser humano ya
me pones con alguien de verdad
pasame a un asesor porfa
quiero hablar con la persona a cargo
hola, me gustaría hablar con un asesor sobre mi factura

== none/spanish
por favor
quiero hablar inglés
quiero una mesa para dos
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
el bot funciona bien
qué es un agente
hola
muchas gracias
sí
no
cómo te llamas
quién eres
hablas español
quiero hablar en español
no quiero que me llamen
prefiero el bot
el agente me dijo que esperara
mi agente me dijo que la prima sube
un agente ya me ayudó
tengo que hablar con mi jefe
voy a hablar con mi equipo
hablaré con mi marido primero
cómo añado un agente
cómo asigno un ticket a un agente
cuánto cuesta un agente adicional
cuántas personas pueden usar la cuenta
puedo añadir a una persona a mi póliza
quiero añadir a una persona
quiero una habitación para una persona
el agente no arranca
dónde está mi dinero
quiero un reembolso
quiero cancelar mi suscripción
quiero hacer una transferencia
quiero mi dinero
necesito una factura
necesito ayuda
necesito cambiar la contraseña
me puede ayudar
puedo pagar con tarjeta
puedo cambiar la fecha
no puedo entrar en mi cuenta
no entiendo
no me llega el correo
me cobraron dos veces
me robaron la tarjeta
cómo cambio mi contraseña
cómo transfiero dinero
transferir dinero a mi hermano
llamar al extranjero cuánto cuesta
qué horario tiene atención al cliente
el servicio de atención al cliente es excelente
perfecto
a nombre de una persona mayor

== ask/french
avec un humain s'il vous plaît
avec un conseiller
opérateur s'il vous plaît
un opérateur
un agent s'il vous plaît
un technicien svp
le responsable svp
conseiller svp
conseillère
quelqu'un s'il vous plaît
quelqu'un de réel svp
appelez-moi svp
rappelez-moi
qu'on m'appelle
qu'on me rappelle svp
je veux être rappelé
je veux être rappelée aujourd'hui
je veux qu'on m'appelle
je voudrais qu'un technicien m'appelle
je voudrais parler au responsable
je voudrais parler au service commercial
je veux parler au service client
je veux parler au directeur
je veux parler avec quelqu'un de chez vous
passez-moi le service technique
passez-moi votre supérieur
passez-moi le standard
peut-on me rappeler
pouvez-vous me rappeler
pouvez-vous m'appeler
pouvez-vous demander à un collègue
est-ce qu'il y a quelqu'un
est-ce qu'il y a un conseiller disponible
y a-t-il un conseiller disponible
un conseiller est-il disponible
je ne veux pas de robot
je ne veux pas d'un bot
je ne parle pas aux robots
je refuse de parler à une machine
pas de bot
pas un robot
stop le robot
assez des robots
ce bot est nul, un humain
ce robot ne comprend rien
ça ne m'aide pas, passez-moi un conseiller
je préfère un humain
je préfère parler à quelqu'un
à qui je peux parler
comment joindre quelqu'un
comment avoir un conseiller
comment contacter un humain
support humain
assistance humaine
aide humaine
je demande un responsable
je veux une escalade
je veux parler à un humain
je veux parler à une personne
je veux parler à quelqu'un
je veux parler à un conseiller
je veux parler à une vraie personne
je veux parler avec un agent
je veux parler à votre responsable
je veux un humain
je veux un conseiller
je voudrais parler à quelqu'un
je voudrais parler à un opérateur
je voudrais être rappelé
je voudrais être mis en relation avec un conseiller
je souhaite parler à un conseiller
je souhaiterais être contacté par quelqu'un
j'aimerais parler à une personne
j'aimerais discuter avec un humain
j'aimerais qu'on me rappelle
j'ai besoin de parler à quelqu'un
j'ai besoin d'un humain
j'ai besoin d'un technicien
j'ai besoin d'une vraie personne
il me faut un conseiller
il me faut quelqu'un de compétent
puis-je parler à quelqu'un
puis-je parler à un agent
est-ce que je peux parler à une personne
est-ce que je peux parler à quelqu'un
est-ce que quelqu'un peut m'appeler
est-ce qu'un conseiller peut me rappeler
est-il possible de parler à un humain
je peux parler à un humain
je peux avoir quelqu'un au téléphone
on peut me rappeler s'il vous plaît
quelqu'un peut-il m'aider, un humain
pouvez-vous me passer un conseiller
pouvez-vous me mettre en contact avec quelqu'un
pouvez-vous me transférer à un agent
passez-moi un humain
passez-moi quelqu'un
passez-moi un responsable
passe-moi un conseiller
passe moi quelqu'un stp
mettez-moi en relation avec un conseiller
mettez-moi en contact avec le service client
transférez-moi à un agent
transférez-moi vers une personne
appelez-moi
rappelez-moi svp
comment parler à un humain
comment parler à quelqu'un
comment joindre un conseiller
comment contacter une vraie personne
à qui puis-je parler
y a-t-il quelqu'un à qui parler
y a quelqu'un de réel ici
il y a un humain ici à qui je peux parler
je ne veux pas parler à un robot
je ne veux pas parler à une machine
je veux pas parler à un bot
marre du robot, je veux quelqu'un
j'en ai assez de ce bot
pas de robot s'il vous plaît
vous ne comprenez rien, passez-moi quelqu'un
ça ne marche pas, je veux parler à un conseiller
je préfère parler à une personne
je préfère avoir un humain
conseiller
un conseiller svp
un humain
un humain s'il vous plaît
agent
opérateur
une vraie personne
parler à un agent
parler à un humain
parler à un conseiller
service client svp
je veux faire remonter mon dossier à un responsable
escaladez mon ticket
bonjour, pourrais-je parler à un conseiller au sujet de ma facture

== none/french
s'il vous plaît
svp
je veux parler anglais
je voudrais une table pour deux
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
qui paie les frais
comment contacter mon livreur
ce bot est bien
qu'est-ce qu'un agent
bonjour
bonsoir
merci
au revoir
à bientôt
oui
non
comment tu t'appelles
quel est votre nom
qui êtes-vous
pour qui travailles-tu
parlez-vous français
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
où est mon colis
je veux un remboursement
je veux être remboursé
je veux annuler ma commande
je veux résilier mon abonnement
je voudrais une facture
je voudrais réserver une table
j'ai besoin d'aide
j'ai besoin d'une facture
j'ai besoin d'un devis
j'ai un problème
je n'arrive pas à me connecter
je ne comprends pas
je ne trouve pas ma facture
ça ne marche pas
pouvez-vous m'aider
pouvez-vous m'envoyer la facture
pouvez-vous annuler ma commande
puis-je modifier la date
est-il possible de payer plus tard
comment changer mon mot de passe
comment faire un virement
comment contacter le vendeur
combien ça coûte
transférer de l'argent à mon frère
ma carte est bloquée
quelqu'un a utilisé ma carte
quelqu'un a volé mon téléphone
parfait merci

== ask/portuguese
com um humano por favor
com uma pessoa
com um atendente
quero ajuda de uma pessoa
quero ajuda humana
suporte humano
ajuda humana
um atendente
um atendente por favor
atendente humano
agente por favor
operador por favor
um operador
gerente por favor
um técnico por favor
me liga
me liguem
podem me ligar hoje
pode me ligar
alguém me liga por favor
gostaria que alguém me ligasse
preciso que me liguem
pode me passar para alguém
me passa para o setor financeiro
me passa para vendas
me transfere
transfere para alguém
chama alguém
chama o gerente
chama um humano
tem alguém aí
tem alguém real aí
tem uma pessoa aí
não quero robô
não quero um bot
não quero falar com máquina
não quero mais falar com bot
não falo com robôs
chega de bot
esse robô não entende, quero um atendente
esse bot não ajuda
você não ajuda, quero um humano
prefiro falar com um humano
prefiro falar com alguém
prefiro uma pessoa
como falo com alguém
como falo com uma pessoa
como falar com atendente
como faço para falar com um atendente
é possível falar com uma pessoa
é possível falar com um atendente
quero falar com o setor de vendas
quero falar com o responsável
quero falar com o supervisor
quero reclamar com o supervisor
quero falar com uma pessoa
quero falar com um humano
quero falar com um atendente
quero falar com alguém
quero falar com um atendente humano
quero falar com o gerente
quero falar com o suporte
quero um atendente
quero uma pessoa de verdade
quero ser atendido por uma pessoa
queria falar com alguém
gostaria de falar com um representante
gostaria de falar com um atendente
gostaria que me ligassem
preciso falar com alguém
preciso falar com um humano
preciso de um atendente
preciso de um técnico
preciso que alguém me ligue
preciso da ajuda de uma pessoa
posso falar com uma pessoa
posso falar com alguém
posso falar com um operador
poderia falar com um supervisor
podem me ligar
alguém pode me ligar
alguém pode me atender
tem alguém aí que possa falar comigo
tem algum atendente disponível
tem como falar com um humano
tem como falar com alguém
como falo com um atendente
como faço para falar com uma pessoa
como posso falar com alguém
qual número ligo para falar com alguém
com quem posso falar
me passa para um atendente
me passe para um humano
passa para um humano
me transfere para um atendente
me transfira para uma pessoa
transfere para um atendente por favor
me conecta com um agente
me coloca em contato com alguém
pode me transferir para um humano
pode chamar um atendente
chama um atendente
chame alguém
me ligue
liguem para mim por favor
não quero falar com robô
não quero falar com um robô
não quero falar com uma máquina
não quero bot
chega de robô, quero uma pessoa
cansei desse bot, quero um humano
isso não resolve, quero falar com alguém
você não entende, me passa para alguém
prefiro falar com uma pessoa
prefiro um atendente humano
atendente
atendente por favor
humano
pessoa real
uma pessoa por favor
agente
operador
supervisor
falar com atendente
falar com um humano
atendimento humano
atendimento humano por favor
quero escalar isso
escalar para o supervisor
quero reclamar com o gerente
oi, gostaria de falar com alguém sobre minha fatura

== none/portuguese
por favor
quero falar inglês
quero uma mesa para dois
quero ajuda com meu pedido
preciso de um orçamento
podem me enviar a fatura
tem estacionamento
tem alguma taxa
para duas pessoas
é possível trocar o voo
um atendente já me respondeu
uma atendente me ajudou ontem
o técnico veio ontem
tenho que falar com minha esposa
alguém entrou na minha conta
quem paga o frete
o bot funciona bem
o que é um agente
oi
bom dia
boa noite
obrigado pela ajuda
sim
não
quem é você
para quem você trabalha
você fala português
quero falar em português
não precisa me ligar
prefiro o bot
falei com uma pessoa ontem
o atendente disse para esperar
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
quero cancelar a assinatura
quero fazer uma transferência
gostaria de mudar a data
gostaria de uma fatura
preciso de ajuda
preciso de uma nota fiscal
posso pagar com cartão
posso trocar o produto
pode me ajudar
não consigo entrar na conta
não funciona
não entendi
não recebi o e-mail
alguém usou meu cartão
como mudo minha senha
como transfiro dinheiro
beleza, valeu
perfeito
`;
