"""Sheets with something in every field, in each language of the furniture and in a pseudo-language a third longer."""

import re
from dataclasses import replace
from types import MappingProxyType

import pytest

from asm_desktop.briefs import words
from asm_desktop.domain.labels import Label
from asm_desktop.domain.printing import (
    Actor,
    Bar,
    CaseSheet,
    Chart,
    Fact,
    Figure,
    Listing,
    MinistrySheet,
    Money,
    Option,
    Passage,
    PlainSheet,
    Quote,
    Recommendation,
    Result,
    Source,
    Step,
    Strength,
    Tried,
)

PSEUDO = "qps"

#: Invented sentences. A sheet takes them in turn, so that every string on it is one that a reader could meet.
SENTENCES = {
    "en": (
        "Four groups bought one pump and paid for it by the hour.",
        "Water closes half of the pits before the rains are over.",
        "Nobody counted how many people walked home hurt.",
        "A keeper writes down who pumped and for how long.",
        "Older women lost the fee they had earned by carrying water.",
        "The office lends the pump only where two groups ask together.",
    ),
    "fr": (
        "Quatre groupes ont acheté une pompe : ils l’ont payée à l’heure.",
        "L’eau ferme la moitié des puits avant la fin des pluies ; personne n’a compté les blessés.",
        "Où trouver un gardien ? Le cahier « des heures » reste au bureau.",
        "Les femmes âgées ont perdu ce qu’elles gagnaient à porter l’eau.",
        "Déjà l’été dernier, un maçon a réparé la cœur de la pompe à Œuilly.",
        "Le bureau ne prête la pompe qu’à deux groupes réunis !",
    ),
    "es": (
        "Cuatro grupos compraron una bomba y la pagaron por horas.",
        "¿Quién cuida la bomba? Un guardián apunta cuánto trabaja cada peón.",
        "El agua cierra la mitad de los pozos antes de que acaben las lluvias.",
        "Las mujeres mayores perdieron lo que ganaban acarreando agua.",
        "Nadie contó los heridos; según el año, ¡fueron muchísimos!",
        "La oficina presta la bomba solo si la piden dos grupos juntos.",
    ),
    "pt": (
        "Quatro grupos compraram uma bomba e pagaram-na à hora.",
        "A água fecha metade dos poços antes do fim das chuvas.",
        "Ninguém contou quantas pessoas voltaram feridas às suas casas.",
        "As mulheres mais velhas perderam o que ganhavam a carregar água.",
        "O guardião anota quem bombeou, quando e por quanto tempo não parou.",
        "O escritório empresta a bomba só a dois grupos em conjunto.",
    ),
    "sw": (
        "Vikundi vinne vilinunua pampu moja na kuilipia kwa saa.",
        "Maji hufunga nusu ya mashimo kabla mvua hazijaisha.",
        "Hakuna aliyehesabu ni watu wangapi waliorudi nyumbani wakiwa wameumia.",
        "Mtunzaji huandika nani alitumia pampu na kwa muda gani.",
        "Wanawake wazee walipoteza ujira walioupata kwa kubeba maji.",
        "Ofisi huazima pampu pale tu vikundi viwili vinapoomba pamoja.",
    ),
}


def pseudo(text):
    """Return a text about a third longer and full of accents; references, markup and {places} stay."""
    longer = []
    for number, word in enumerate(text.split(" ")):
        kept = re.search(r"[{}\[\]|*#:]", word)
        longer.append(word if kept else word.translate(str.maketrans("aeioucnsAEIOUCNS", "âêîõüçñšÂÊÎÕÜÇÑŠ")))
        if number % 3 == 1:
            longer.append("ăþůžů")
    return " ".join(longer)


SENTENCES[PSEUDO] = tuple(map(pseudo, SENTENCES["en"]))
LANGUAGES = tuple(SENTENCES)


@pytest.fixture(autouse=True)
def pseudo_language(monkeypatch):
    """Add the pseudo-language to the furniture words."""
    tables = dict(words._tables())
    tables[PSEUDO] = {
        key: list(map(pseudo, value)) if isinstance(value, list) else value if key == "decimal" else pseudo(value)
        for key, value in tables["en"].items()
    }
    monkeypatch.setattr(words, "_tables", lambda: MappingProxyType(tables))
    words.words_for.cache_clear()
    yield
    words.words_for.cache_clear()


class Texts:
    """Sentences of a language in turn."""

    def __init__(self, language):
        self.sentences = SENTENCES[language]
        self.at = 0

    def one(self):
        self.at += 1
        return self.sentences[self.at % len(self.sentences)]

    def short(self):
        return " ".join(self.one().split()[:4])

    def some(self, count):
        return " ".join(self.one() for _ in range(count))


def common(language, texts, **given):
    return {
        "code": "7K3M-9QXD", "version": 2, "print_run": 31, "language": language, "label": Label.CLEAR,
        "date": "2026-11-23", "office": "Example office", "organisation": "Example network",
        "title": texts.one().rstrip("."), "consent": texts.some(2), "contact": texts.one(),
        "method_note": texts.one(),
        "sources": (
            Source("one", f"Example office: *{texts.short()}*, 2025."),
            Source("two", texts.one()),
            Source("entry", texts.short(), "M4TR-02ZC", 3),
        ),
    } | given  # fmt: skip


def chart(texts):
    bars = tuple(Bar(name, str(20 + 7 * number), str(60 - 5 * number), texts.short())
                 for number, name in enumerate(("Kisasa", "Mto", "Ziwa")))  # fmt: skip
    return Chart(texts.short(), bars, "2024", "2025", f"{texts.one()}[^two]")


def figures(texts):
    what = texts.short()
    return (
        Figure(what, "18000", "", "2024", "one", texts.short()),
        Figure(texts.short(), "162", "USD", "2025-06", texts.one(), texts.short()),
        Figure(what, "41000", "kg", "2023", "entry", ""),
        Figure(texts.short(), "19", "%", "", "", texts.short()),
    )


def ministry(language, *, scale=1, **given):
    """Return a ministry brief; `scale` makes its texts longer."""
    texts = Texts(language)
    sheet = MinistrySheet(
        **common(language, texts),
        issue_number="12",
        audience=texts.short(),
        key_messages=tuple(f"{texts.one()}[^entry][^two]" for _ in range(3)),
        problem="\n\n".join(texts.some(3) for _ in range(scale)),
        figures=figures(texts),
        findings=(
            Tried(texts.some(3) + "[^one]", texts.short(), Strength.MEDIUM, texts.one()),
            Tried(texts.some(2), texts.short(), Strength.CONTESTED, texts.short()),
            Tried(texts.some(2), "", None),
        ),
        chart=chart(texts),
        options_note=f"{texts.one()}[^one]",
        options=(
            Option(texts.short(), texts.short(), texts.short(), texts.short()),
            Option(texts.short(), texts.short(), texts.one(), ""),
            Option(texts.short()),
        ),
        recommendations=tuple(Recommendation(texts.short(), texts.one(), texts.short()) for _ in range(3)),
    )
    return replace(sheet, **given)


def case(language, *, scale=1, **given):
    """Return a case study; `scale` makes its texts longer."""
    texts = Texts(language)
    sheet = CaseSheet(
        **common(language, texts),
        above=texts.short(),
        place=texts.short(),
        mineral=texts.short(),
        season=texts.short(),
        period_from="2022-03",
        period_to="2025-06-30",
        who_mines=texts.one(),
        legal_status=texts.short(),
        cost=Money("1250", "TZS"),
        summary=texts.some(3) + "[^one][^two]",
        context="\n\n".join(texts.some(4) for _ in range(scale)),
        problem=texts.some(4),
        intervention=texts.some(4),
        strength=Strength.LOW,
        strength_note=texts.one(),
        actors=tuple(Actor(texts.short(), texts.one()) for _ in range(4)),
        results=texts.some(2),
        result_rows=tuple(
            Result(f"{texts.one()}[^two]", texts.short(), wanted, strength)
            for wanted, strength in ((True, Strength.HIGH), (False, Strength.CONTESTED), (None, None))
        ),
        chart=Chart(
            texts.short(),
            (Bar("2021", "38"), Bar("2022", "19", note=texts.short()), Bar("2023", "6"), Bar("2024", "0")),
            source=texts.one(),
        ),
        figures=figures(texts),
        not_worked=texts.some(2),
        quotes=(Quote(texts.one(), texts.short()), Quote(texts.one())),
        lessons=(
            f"1. {texts.one()} *{texts.one()}*\n"
            f"2. {texts.one()}\n   - {texts.short()}\n   - {texts.short()}\n"
            f"3. {texts.one()}"
        ),
        transferability=f"{texts.one()}\n\n- {texts.one()}\n- **{texts.one()}**",
        actions=(
            Step(texts.one(), texts.short(), "2025-03", "overdue"),
            Step(texts.one(), texts.short(), "2027-06-01", "open"),
            Step(texts.one(), "", "", ""),
        ),
        evidence=f"{texts.one()}\n\n| {texts.short()} | No. |\n|--|--|\n| {texts.one()} | 1 |\n| {texts.one()} | 2 |",
    )
    return replace(sheet, **given)


def plain(language, *, scale=1, **given):
    """Return an entry of any kind; `scale` makes its texts longer."""
    texts = Texts(language)
    sheet = PlainSheet(
        **common(language, texts),
        kind=texts.short(),
        facts=tuple(Fact(texts.short(), texts.short()) for _ in range(5)),
        summary=texts.some(2),
        parts=(
            Passage(texts.short(), "\n\n".join(texts.some(4) for _ in range(scale))),
            Listing(texts.short(), (texts.short(), "No."), tuple((texts.one(), texts.short()) for _ in range(3))),
            Listing(
                texts.short(),
                tuple(texts.short() for _ in range(5)),
                tuple(tuple("" if at == row else texts.short() for at in range(5)) for row in range(4)),
            ),
            Listing(
                texts.short(), tuple(f"{texts.short()} {at}" for at in range(8)),
                tuple(tuple(texts.short() for _ in range(8)) for _ in range(3)),
            ),
            Passage(texts.short(), f"## {texts.short()}\n\n> {texts.some(2)}\n\n```\n  {texts.short()}\n```"),
        ),
        chatham_house=True,
    )  # fmt: skip
    return replace(sheet, **given)


MAKERS = MappingProxyType({"ministry": ministry, "case": case, "plain": plain})


def pytest_generate_tests(metafunc):
    """Give a test every template in every language where it asks for `any_sheet`, in English for `english_sheet`."""
    if "any_sheet" in metafunc.fixturenames:
        pairs = [(name, language) for name in MAKERS for language in LANGUAGES]
        metafunc.parametrize("any_sheet", pairs, ids=["-".join(pair) for pair in pairs], indirect=True)
    if "english_sheet" in metafunc.fixturenames:
        metafunc.parametrize("english_sheet", list(MAKERS), indirect=True)


@pytest.fixture
def any_sheet(request):
    name, language = request.param
    return MAKERS[name](language)


@pytest.fixture
def english_sheet(request):
    return MAKERS[request.param]("en")


@pytest.fixture
def make_ministry():
    return ministry


@pytest.fixture
def make_case():
    return case


@pytest.fixture
def make_plain():
    return plain
