"""Pages of one person are no website of an organisation."""

from case_tables import each

from coalition.intake.names.personal_pages import is_personal_page

PEOPLE = """
    https://www.linkedin.com/in/ada-roe-123 https://de.linkedin.com/in/ada orcid.org/0000-0002
    https://www.facebook.com/anna.lind https://www.facebook.com/profile.php?id=100012
    https://www.facebook.com/people/Anna/1000 https://x.com/AnnaLind https://github.com/anna-lind
    instagram.com/lucia_ortega https://www.xing.com/profile/Anna_Lind https://m.facebook.com/szabo.peter
"""
OTHERS = """
    https://www.facebook.com/oakclub https://x.com/GreenOak https://www.linkedin.com/company/oak
    https://www.facebook.com/oak.trust https://www.instagram.com/open_gardens https://oak.example/anna-lind
    https://facebook.com https://github.com/oak/anna-lind
"""


@each("url", PEOPLE.split())
def test_a_page_of_one_person_is_known(url):
    assert is_personal_page(url)


@each("url", OTHERS.split())
def test_an_account_of_an_organisation_is_none(url):
    assert not is_personal_page(url)


def test_an_organisation_that_bears_a_name_has_an_account_of_that_name():
    assert is_personal_page("https://x.com/anna.elbe", "Oak")
    assert not is_personal_page("https://x.com/anna.elbe", "Anna Elbe e.V.")
