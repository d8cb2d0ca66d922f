"""Words that may stand right before a number and say nothing of what it is."""

from __future__ import annotations

import re

from .digits import WORDS

_LEADS = frozenset(
    # pronouns, articles, prepositions, conjunctions, auxiliaries
    "my your his her their our its mine yours hers theirs ours whose a an all another any both each either every few"
    " more most neither none other some such that this these those what whatever which whichever who with without as in"
    " if for to by from at of on off over under up down out into onto upon about across along around before after"
    " behind"
    " beside between but because cause since though although however otherwise unless until while when whenever where"
    " and or nor so than then thus yet the there here i me we us he she him they them it you one ones everything"
    " something nothing everyone somebody someone nobody else same place is was are were am be been being isnt wasnt"
    " has have had having do does did done dont didnt doesnt can could should would will shall may might must"
    " gonna gotta wanna"
    " wont cant ill id im ive youre youve youd hes shes theyre theyve weve were thats whats heres theres itll thatd itd"
    # fillers, answers, greetings, forms of address, swearing
    " uh um uhh umm uhm er erm eh ah oh ooh hm hmm hmmm mm mmm mhm huh okay ok yeah yep yup yes aye no nope nah not"
    " well"
    " right alright sure fine good great perfect lovely nice cool super excellent absolutely course understood listen"
    " look hey hi hello bye thanks thank welcome cheers please sorry pardon excuse oops whoops shoot gosh jeez god lord"
    " damn hell darn crap man guys folks sir maam madam miss ma'am honey hon dear love darling sweetie buddy mate pal"
    " ready enough anyway anyhow thing things thingy stuff kidding joking lol ha haha wow way"
    # adverbs and adjectives
    " again also already almost always actually altogether apart away back besides clearly else ever exactly finally"
    " first second third forth front further indeed instead just last later least less like likely lost loud louder"
    " maybe mostly never new next now old often once only originally otherwise perhaps possibly probably quite rather"
    " far really simply slow slower slowly fast faster soon still somewhere supposedly there thereabouts today tomorrow"
    " yesterday tonight together too twice upstairs downstairs inside outside usually very wrong correct whole full"
    " entire complete current replacement main real usual proper bottom top left middle end beginning start rest worn"
    " faded smudged blurry scratched embossed raised printed long big short little small tiny wee extra missing joint"
    " blue red green black gold silver white platinum business personal corporate"
    # whose it is
    " mom mum mother dad father wife husband son daughter sister brother aunt uncle friend partner neighbor neighbour"
    # verbs of telling
    " take takes took use uses used using go goes going gone went come comes came start starts starting started begin"
    " begins beginning began end ends ending ended finish finishes say says said saying see sees saw seen read reads"
    " reading hear hears heard catch caught copy copied noted tell tells told give gives gave given giving got get"
    " getting give try tries tried put"
    " puts type types typed enter entered charge charged run call called calling dial dialed ring text texted phone"
    " write writes wrote written writing remember remembered memorise memorised memorize memorized know knows knew"
    " think"
    " thinks thought believe guess guessing reckon mean means meant need needs want wants repeat repeats repeated"
    " correct"
    " correction make makes made let lets wait hold hang follow follows followed following change changed switch"
    " find finds found show shows shown showing match matches confirm confirms confirmed have drop dropped spell"
    # what secrets are of
    " number numbers digit digits code codes card cards visa debit credit mastercard amex discover diners maestro"
    " social"
    " security ssn account accounts acct routing aba transit checking savings bank iban pin passcode cvv cvc cvn phone"
    " cell mobile landline fax line plus dash hyphen space comma point slash dot hyphen colon minus bot system machine"
    " birthday birthdate dob born".split()
)
_LEADING = re.compile(r"(?:\w+['’]s|\w{2,}(?:ly|ing)|\w+n['’]t|\w+['’](?:ll|d|ve|re|m))")
"""Endings of words that are no things': "mom's", "supposedly", "looking", "isn't", "they're"."""


def leads(word: str) -> bool:
    """Whether a word before a number leads to it and says nothing of it; behind any other word it is that word's."""
    plain = word.replace("'", "").replace("’", "")
    return (
        plain in _LEADS or plain.removesuffix("s") in _LEADS or plain in WORDS or _LEADING.fullmatch(word) is not None
    )
