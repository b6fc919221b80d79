"""`coalition explain`: what codes mean."""

from coalition.errors import CommandError
from coalition.rules import Rule, manual_rules, nearest_code, rules


def explain_codes(codes: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules of codes, however they are spelled; all rules if none is named.

    Raises CommandError for a code that there is not, with the one that it is most like.
    """
    named = tuple(dict.fromkeys(code.upper() for code in codes))
    in_manual = bool(named) and all(name in manual_rules() for name in named)
    known = manual_rules() if in_manual else rules()
    names = named or tuple(known)
    for name in names:
        if name not in known:
            near = nearest_code(name, tuple(known))
            meant = f"; is it {near}?" if near else ";"
            raise CommandError(f"there is no code {name}{meant} `coalition explain` lists them all")
    return tuple(known[name] for name in names)
