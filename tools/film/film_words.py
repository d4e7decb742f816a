"""What the stand-in reel says and when, in English and Spanish: its cards, its captions, its transcript."""

from dataclasses import dataclass

LENGTH = 72.0  # seconds


@dataclass(frozen=True)
class Card:
    """An intertitle; `start` and `end` in seconds."""

    start: float
    end: float
    heading: tuple[str, str]  # English, Spanish
    words: tuple[str, str]


CARDS = (
    Card(
        0.0,
        5.0,
        ("A stand-in reel", "Una cinta sustituta"),
        (
            "Drawn for this kiosk. It stands in for the film of 1937, which belongs to its archives.",
            "Dibujada para este quiosco. Sustituye a la película de 1937, que pertenece a sus archivos.",
        ),
    ),
    Card(
        10.0,
        15.5,
        ("Thank you, Mexico", "Gracias, México"),
        (
            "He excuses his English. Then he thanks the people of Mexico and President Cárdenas.",
            "Se disculpa por su inglés. Luego da las gracias al pueblo de México y al presidente Cárdenas.",
        ),
    ),
    Card(
        22.0,
        26.5,
        ("From Norway to Mexico", "De Noruega a México"),
        (
            "In Norway he was locked up and could not answer. Here he may speak.",
            "En Noruega estuvo encerrado y no podía responder. Aquí puede hablar.",
        ),
    ),
    Card(
        36.0,
        41.0,
        ("The Moscow trials", "Los procesos de Moscú"),
        (
            "He calls the charges against him and his family absurd.",
            "Llama absurdas las acusaciones contra él y su familia.",
        ),
    ),
    Card(
        46.0,
        52.0,
        ("The confessions", "Las confesiones"),
        (
            "They were forced, he says: Stalin’s officials rule, and nobody controls them.",
            "Fueron forzadas, dice: mandan los funcionarios de Stalin y nadie los controla.",
        ),
    ),
    Card(
        52.0,
        57.5,
        ("An open inquiry", "Una investigación abierta"),
        (
            "He offers his papers and asks for an independent inquiry.",
            "Ofrece sus papeles y pide una investigación independiente.",
        ),
    ),
    Card(
        67.0,
        72.0,
        ("End of the stand-in reel", "Fin de la cinta sustituta"),
        (
            "The voice itself is in the archive film of 1937.",
            "La voz misma está en la película de archivo de 1937.",
        ),
    ),
)

# What is seen and heard between the cards.
BETWEEN = (
    (5.0, 10.0, ("[A cock crows; a guitar] Mexico, 1937.", "[Canta un gallo; una guitarra] México, 1937.")),
    (15.5, 22.0, ("[Guitar] The Blue House in Coyoacán.", "[Guitarra] La Casa Azul de Coyoacán.")),
    (
        26.5,
        36.0,
        (
            "[Guitar, waves] The tanker Ruth sails from the Oslofjord to Tampico.",
            "[Guitarra, olas] El petrolero Ruth navega del fiordo de Oslo a Tampico.",
        ),
    ),
    (41.0, 46.0, ("[Low strings] Leon Trotsky.", "[Cuerdas graves] León Trotski.")),
    (
        57.5,
        67.0,
        (
            "[Guitar; a cock crows] In April 1937 a commission hears him.",
            "[Guitarra; canta un gallo] En abril de 1937 lo escucha una comisión.",
        ),
    ),
)
