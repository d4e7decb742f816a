import pytest

from kiosk.domain.moderation_signs import gives_contact, is_mash, mixes_scripts


@pytest.mark.parametrize(
    "text",
    [
        "see https://example.org/x",
        "www.example.net",
        "my page is juanita.com",
        "write to ana@example.org",
        "ana (at) example.org",
        "follow @ana.lopez",
        "insta: ana_lopez",
        "WhatsApp +52 55 1234 5678",
        "call 555-123-4567",
        "call (212) 555 0199",
        "мой телефон 8 916 123-45-67",
        "tel 600 123 456",
        "555-12-34",
        "I live at 12 Main Street",
        "vivo en Calle Hidalgo 19",
        "ул. Ленина, д. 5",
        "12 rue Blomet, Paris",
        "Atatürk Caddesi No: 12",
        "Storgata 14, Oslo",
        "почта ana@почта.рф",
        "juan (arroba) correo.mx",
        "t.me/ana",
        "my snap is lunaaa_99",
        "discord luna#1234",
        "www . luna . com",
        "luna(dot)com",
        "luna[.]com",
        "ana [at] posta . com",
        "luna arroba gmail punto com",
        "ig: luna",
        "luna_xx on insta",
        "телега luna99",
        "luna@gmail",
        "tlf 912 34 567",
        "mobil: 91234567",
        "Bağdat Cad. No:5",
        "Karl Johans gate 22",
        "visit luna.xyz",
    ],
)
def test_a_way_to_reach_someone_is_seen(text: str) -> None:
    assert gives_contact(text)


@pytest.mark.parametrize(
    "text",
    [
        "He lived here from 1937-1940",
        "20.08.1940",
        "20-08-1940",
        "1940-08-20",
        "born 7/11/1879",
        "10 000 000 people",
        "room 12, section 4",
        "at 17:30 on the 20th",
        "We are 5. And 6. And 7.",
        "10.000.000",
        "(1929 - 1933)",
        "1.5 million",
        "a.m. or p.m.",
        "e.g. this",
        "Mr. Smith",
        "the street was quiet",
        "la calle estaba vacía",
        "Отлично! Москва, 2026",
        "So good.The garden",
        "3,1415926535",
        "1 2 3 4 5 6",
        "ISBN 978-0-14-118805-1",
        "20.08.1940-21.08.1940",
        "1879 1940 2026",
        "9/1/1937 - 20/8/1940",
        "In 1917 the whole street sang",
        "20 people in the street",
        "la calle Viena en 1940",
        "en 1937 rue de Vienne",
        "på vei til 1940",
        "So wrote Madame Tussaud.Me too",
        "The Telegram: Zimmermann 1917",
        "We came @ 5 pm",
    ],
)
def test_years_dates_and_numbers_are_no_way_to_reach_anyone(text: str) -> None:
    assert not gives_contact(text)


@pytest.mark.parametrize("name", ["Аnna", "Mаria", "Iвan", "Ρeter", "Ana Мaria"])
def test_a_word_of_two_alphabets_is_seen(name: str) -> None:
    assert mixes_scripts(name)


@pytest.mark.parametrize(
    "name", ["Анна Smith", "山田たろう", "김 민수 Kim", "O'Brien", "Ana María", "Ἀλέξανδρος", "عمر 2"]
)
def test_words_of_one_alphabet_each_are_fine(name: str) -> None:
    assert not mixes_scripts(name)


@pytest.mark.parametrize(
    "text",
    [
        "asdfghjkl",
        "qwertyuiop",
        "aaaaaaaaaaa",
        "sdkjfhskdjfh",
        "фывапролдж",
        "zxcvbnm zxcvbnm",
        "asdasdasdasd",
        "!!!!!!",
        "1234567",
        "...",
        "йцукенгшщз",
        "kkkkkkkk",
        "hjkfdsghjkfd",
        "asdf jklasdf lkjhgf",
    ],
)
def test_keyboard_mash_is_seen(text: str) -> None:
    assert is_mash(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hahahahaha",
        "jajajajaja qué risa",
        "хахахаха",
        "Wow!!!",
        "We were weird",
        "Property is power",
        "Knightsbridge",
        "Hmmm, I wonder",
        "Здравствуйте",
        "взгляд",
        "Çağrıştırmak",
        "Rhythm",
        "❤❤❤",
        "👍🏽",
        "素晴らしい",
        "مدهش",
        "שלום",
        "नमस्ते",
        "Oh nooooo, poor man",
        "Trotsky, Bronstein, Coyoacán",
        "Angstschweiß",
        "Borschtsch",
        "Grzegorz Brzęczyszczykiewicz",
        "ok",
        "We treasure it",
        "Kjærlighet",
        "Schrift",
        "сверхвстреча",
        "Sooooo good!!!!",
        "Bravooooo",
        "Ура! Ура! Ураааа!",
        "РСФСР",
    ],
)
def test_honest_words_are_no_mash(text: str) -> None:
    assert not is_mash(text)
