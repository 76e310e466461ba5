"""Sentences in which a label and its value stand, for each language that the generators use.

`{l}` is the label, `{v}` the value. They are what forms, letters and messages say; nothing in them is taken from the
catalog.
"""

SENTENCES = {
    "en": [
        "{l}: {v}",
        "{l} {v}",
        "The {l} is {v}.",
        "Please use {l} {v} when you write to us.",
        "We have updated the {l} on your file to {v} as requested.",
        "{l} - {v}",
        "my {l} is {v}, thanks",
    ],
    "de": [
        "{l}: {v}",
        "{l} {v}",
        "Die {l} lautet {v}.",
        "Bitte geben Sie bei Rückfragen immer {l} {v} an.",
        "Im Bescheid steht als {l} {v}, bitte prüfen.",
    ],
    "fr": [
        "{l} : {v}",
        "{l}: {v}",
        "Votre {l} est le {v}.",
        "Merci de rappeler {l} {v} dans toute correspondance.",
        "Le dossier porte la mention {l} {v} depuis hier.",
    ],
    "es": [
        "{l}: {v}",
        "{l} {v}",
        "Su {l} es {v}.",
        "El solicitante, con {l} {v}, firma el contrato.",
        "Indique {l} {v} en el formulario.",
    ],
    "pt": [
        "{l}: {v}",
        "{l} {v}",
        "O seu {l} é {v}.",
        "O requerente, portador do {l} {v}, assina abaixo.",
        "{l} n.º {v}",
    ],
    "it": ["{l}: {v}", "{l} {v}", "Il suo {l} è {v}.", "Si prega di indicare {l} {v} nella domanda."],
    "nl": ["{l}: {v}", "{l} {v}", "Uw {l} is {v}.", "Vermeld altijd {l} {v} in uw brief."],
    "sv": ["{l}: {v}", "{l} {v}", "Ditt {l} är {v}.", "Ange {l} {v} i ansökan."],
    "da": ["{l}: {v}", "{l} {v}", "Dit {l} er {v}.", "Oplys venligst {l} {v} ved henvendelse."],
    "fi": ["{l}: {v}", "{l} {v}", "Asiakkaan {l} on {v}.", "Ilmoita {l} {v} hakemuksessa."],
    "pl": ["{l}: {v}", "{l} {v}", "Numer klienta to {l} {v}.", "Proszę podać {l} {v} we wniosku."],
    "hu": ["{l}: {v}", "{l} {v}", "Az Ön {l}: {v}.", "Kérjük, tüntesse fel: {l} {v}."],
    "hr": ["{l}: {v}", "{l} {v}", "Vaš {l} je {v}.", "Molimo navedite {l} {v} u dopisu."],
    "bg": ["{l}: {v}", "{l} {v}", "Лицето с {l} {v} подаде заявление.", "Вашият {l} е {v}."],
    "el": ["{l}: {v}", "{l} {v}", "Ο πελάτης με {l} {v} υπέγραψε.", "Το {l} σας είναι {v}."],
    "id": ["{l}: {v}", "{l} {v}", "Nomor {l} Anda adalah {v}.", "Harap cantumkan {l} {v} pada formulir."],
    "ms": ["{l}: {v}", "{l} {v}", "Sila nyatakan {l} {v} dalam borang."],
    "tl": ["{l}: {v}", "{l} {v}", "Ang {l} ay {v}."],
    "th": ["{l}: {v}", "{l} {v}", "{l}ของคุณคือ {v}"],
    "zh": ["{l}：{v}", "{l}: {v}", "{l}{v}", "您的{l}为{v}，请核对。", "申请人{l}是 {v}。"],
    "ja": ["{l}：{v}", "{l}: {v}", "{l} {v}", "お客様の{l}は {v} です。"],
    "ko": ["{l}: {v}", "{l} {v}", "고객님의 {l}는 {v} 입니다."],
    "hi": ["{l}: {v}", "{l} {v}", "आपका {l} {v} है।"],
    "lb": ["{l}: {v}", "Är {l} ass {v}."],
    "ga": ["{l}: {v}", "{l} {v}"],
    "ar": ["{l}: {v}", "{l} {v}"],
}


def sentences(languages):
    """The sentences of several languages, each language as often as the other."""
    return [SENTENCES[language] for language in languages]
