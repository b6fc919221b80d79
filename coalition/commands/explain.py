"""`coalition explain`: what codes mean."""

from coalition.checks.rules import Rule, nearest_code, rules
from coalition.refusals import Refusal


def explain_codes(codes: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules of codes, however they are spelled; all rules if none is named.

    Raises Refusal for a code that there is not, with the one that it is most like.
    """
    known = rules()
    names = tuple(dict.fromkeys(code.upper() for code in codes)) or tuple(known)
    for name in names:
        if name not in known:
            near = nearest_code(name, tuple(known))
            meant = f"; is it {near}?" if near else ";"
            raise Refusal(f"there is no code {name}{meant} `coalition explain` lists them all")
    return tuple(known[name] for name in names)
