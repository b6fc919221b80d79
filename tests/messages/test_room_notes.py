"""How much of an e-mail fits into a link, as translators are told."""

import re

from case_tables import each

from coalition.campaign.changes import write_plan
from coalition.commands.update import plan_update
from coalition.letters import parse_markdown
from coalition.mail import LONGEST, Mail, render_mailto
from coalition.messages import text_template, with_room
from coalition.model import FrontMatter, Letter, Recipient

SUBJECT = "The Metropolitan Police’s use of live facial recognition"
OFFICE = "enquiries@mopac.london.example"
SENTENCES = {
    "ar": "أطلب منكم أن توقفوا التعرّف على الوجوه في الأماكن العامة.",
    "bg": "Моля Ви да спрете лицевото разпознаване на обществени места.",
    "el": "Σας ζητώ να σταματήσετε την αναγνώριση προσώπου σε δημόσιους χώρους.",
    "fr": "Je vous demande de cesser la reconnaissance faciale dans l’espace public.",
    "ja": "公共の場での顔認識をやめるようお願いします。",
    "pl": "Proszę zaprzestać rozpoznawania twarzy w miejscach publicznych.",
}
ROOM = {"ar": 240, "bg": 240, "el": 240, "fr": 1290, "ja": 150, "pl": 1190}


def note_of(language, short="Stop it."):
    to = (Recipient(name="Office", email=OFFICE),)
    front = FrontMatter(title="A call", kind="email", subject=SUBJECT, short=short, to=to)
    letter = Letter(id="call", front=front, body="Stop it.\n", first_line=1)
    document = {"letter-call": parse_markdown(letter.body)}
    template = text_template(letter, "letter-call", "x.md", document, "en")
    entries = with_room(template, language).entries
    return next((one.extracted_comments[-1] for one in entries if one.msgctxt == "short"), None)


@each("language", SENTENCES)
def test_a_short_version_of_that_length_fits_beside_a_longer_subject(language):
    room = int(re.fullmatch(r"About (\d+) characters fit in your language", note_of(language))[1])
    assert room == ROOM[language]
    text = SENTENCES[language] * 40
    subject = text[: round(1.1 * len(SUBJECT))]
    assert len(render_mailto(Mail((OFFICE,), (), subject, text[:room]))) <= LONGEST


def test_nothing_is_guessed_of_a_language_that_nothing_is_known_of():
    assert note_of("x-test").startswith("E-mail “A call”: what is sent")
    assert note_of("el", short=None) is None


def test_catalogs_say_it_and_stay_as_they_are(tmp_path):
    (tmp_path / "data/letters").mkdir(parents=True)
    (tmp_path / "data/campaign.yaml").write_text("id: x\ntitle: X\nlanguages: [en, el, fr]\n")
    (tmp_path / "data/letters/call.md").write_text(
        f"---\ntitle: A call\nkind: email\nsubject: {SUBJECT}\nshort: Stop it.\n"
        f"to: [{{name: Office, email: {OFFICE}}}]\n---\nStop it.\n"
    )
    write_plan(tmp_path, plan_update(tmp_path), "update")
    for language in ("el", "fr"):
        path = tmp_path / f"locales/{language}/LC_MESSAGES/letter-call.po"
        wanted = f"#. About {ROOM[language]} characters fit in your language\n"
        assert wanted in path.read_text("utf-8")
    assert plan_update(tmp_path).changes == ()
