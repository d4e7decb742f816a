"""What languages are called in themselves."""

NAMES = {
    "af": "Afrikaans", "ar": "العربية", "be": "Беларуская", "bg": "Български", "bs": "Bosanski",
    "ca": "Català", "cs": "Čeština", "cy": "Cymraeg", "da": "Dansk", "de": "Deutsch", "el": "Ελληνικά",
    "en": "English",
    "eo": "Esperanto", "es": "Español", "et": "Eesti", "eu": "Euskara", "fa": "فارسی", "fi": "Suomi",
    "fr": "Français", "ga": "Gaeilge", "gd": "Gàidhlig", "gl": "Galego", "he": "עברית", "hi": "हिन्दी",
    "hr": "Hrvatski", "hu": "Magyar", "hy": "Հայերեն", "id": "Bahasa Indonesia", "is": "Íslenska",
    "it": "Italiano", "ja": "日本語", "ka": "ქართული", "kk": "Қазақ тілі", "ko": "한국어", "la": "Latina",
    "lt": "Lietuvių", "lv": "Latviešu", "mk": "Македонски", "ms": "Bahasa Melayu", "mt": "Malti",
    "nah": "Nāhuatl", "nb": "Norsk", "nl": "Nederlands", "nn": "Nynorsk", "no": "Norsk", "pl": "Polski",
    "pt": "Português", "ro": "Română", "ru": "Русский", "se": "Davvisámegiella", "sk": "Slovenčina",
    "sl": "Slovenščina", "sq": "Shqip", "sr": "Српски", "sv": "Svenska", "sw": "Kiswahili", "th": "ไทย",
    "tr": "Türkçe", "uk": "Українська", "vi": "Tiếng Việt", "yi": "ייִדיש", "yua": "Maayaʼ tʼàan",
    "zh": "中文",
}  # fmt: skip


def name_of(language: str) -> str:
    """The name of a BCP 47 tag's language in itself; the tag where it is not known here."""
    return NAMES.get(language.split("-")[0], language)
