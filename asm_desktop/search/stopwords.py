"""Words too common to look for. Whoosh brings lists for four of our languages; the one for Swahili is here."""

from collections.abc import Callable
from functools import cache

from asm_desktop.search.texts import fold_word
from asm_desktop.search.tree import All, Any, Node, Not, Words, joined

LANGUAGES = ("en", "fr", "es", "pt")
"""The languages whose lists come from Whoosh."""

_SWAHILI = (
    "na ya wa kwa ni katika za la cha vya kama hii huu hiyo huo hizo hao hawa hili hilo haya hayo lakini pia au bila "
    "baada kabla hadi tu ili kuwa kwamba ambayo ambao ambapo wao yeye sisi ninyi mimi wewe yake wake zake lake chake "
    "yao wao zao yetu wetu ndani juu chini pamoja sana kila hivyo hapa pale si"
)


@cache
def stop_words() -> frozenset[str]:
    """Return the folded function words of our five languages."""
    from whoosh.lang.stopwords import stoplists  # noqa: PLC0415 - only a question with words needs it

    listed = (fold_word(word) for language in LANGUAGES for word in stoplists[language])
    return frozenset((*listed, *_SWAHILI.split()))


def without_stop_words(node: Node, is_name: Callable[[str], bool]) -> Node:
    """Return a tree in which no word that stands in every text must hold, as long as another word is left beside it.

    `is_name` says whether a word names something after all: `or` is gold in French.
    """
    match node:
        case All():
            children = [without_stop_words(child, is_name) for child in node.children]
            kept = [child for child in children if not _is_stop_word(child, is_name)]
            return joined(All, kept if any(not isinstance(child, Not) for child in kept) else children)
        case Any():
            return (
                joined(Any, [without_stop_words(child, is_name) for child in node.children]) if node.children else node
            )
        case _:
            return node


def _is_stop_word(node: Node, is_name: Callable[[str], bool]) -> bool:
    """Say whether a node is a bare word too common to look for."""
    match node:
        case Words(words=(word,), prefix=False, column="", quoted=False):
            return word in stop_words() and not is_name(word)
        case _:
            return False
