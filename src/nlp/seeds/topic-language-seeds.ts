/** The plainest words for lawyers, refunds and cancelling in five languages; the rest of them is not guessed at. */
export const topicLanguageSeeds = `
== legal/other languages
mi abogado se pondrá en contacto con ustedes
voy a demandarlos
mon avocat va vous contacter
je vais porter plainte en justice
mein Anwalt wird sich melden
ich werde Sie verklagen
meu advogado vai entrar em contato
vou processar vocês
mijn advocaat neemt contact op
ik stap naar de rechter
== refund/other languages
quiero un reembolso
quiero que me devuelvan mi dinero
je veux un remboursement
je souhaite être remboursé
ich möchte mein Geld zurück
ich will eine Rückerstattung
quero um reembolso
quero meu dinheiro de volta
ik wil mijn geld terug
graag een terugbetaling
== cancel/other languages
quiero cancelar mi suscripción
quiero cancelar el pedido
quiero dar de baja mi cuenta
je veux annuler ma commande
je veux résilier mon abonnement
je souhaite résilier mon contrat
ich möchte kündigen
ich möchte mein Abo kündigen
bitte stornieren Sie meine Bestellung
quero cancelar minha assinatura
quero cancelar o pedido
ik wil mijn abonnement opzeggen
ik wil mijn bestelling annuleren
== ordinary/other languages
hola
buenos días
necesito ayuda
¿cómo cambio mi contraseña?
¿dónde está mi pedido?
¿cuánto cuesta?
muchas gracias
bonjour
j'ai une question
comment changer mon mot de passe ?
où est ma commande ?
combien ça coûte
merci beaucoup
hallo
guten Tag
ich habe eine Frage
wie ändere ich mein Passwort?
wo ist meine Bestellung?
was kostet das
vielen Dank
olá
bom dia
tenho uma pergunta
como mudo minha senha?
onde está o meu pedido?
obrigado
goedemorgen
ik heb een vraag
hoe wijzig ik mijn wachtwoord?
waar is mijn bestelling
dank je wel
`;
