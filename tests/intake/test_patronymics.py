"""Names of fathers say that a name is a person's, whether or not its given name is known."""

from case_tables import each

from coalition.intake.names.likely_people import may_be_person


@each(
    "name",
    [
        "Мельниченко Остап Гнатович", "Остап Гнатович Мельниченко", "Остап Гнатович",
        "Шевчук Олена Петрівна", "Зоряна Юріївна", "Кос Зореслав Ілліч", "Любава Ігорівна Кос",
        "Дубов Велимир Аркадьевич", "Велимира Аркадьевна Дубова", "Дубова Искра Ильинична",
        "Дубов Всемил Кузьмич", "Дубова Забава Игоревна", "Дубровский Лучезар Фёдорович",
        "Дубоўскі Усяслаў Пятровіч", "Ясна Міхайлаўна Дубоўская", "Дубоўская Зарына Ігараўна",
        "Радко Стоянов Пенев", "Рада Стоянова Пенева", "Желязко Добрев Дъбовски",
        "Ведра Дъбова Колева", "Radko Stoyanov Penev",
        "Огњен Жарко Рашковић", "Рашковић Огњен Жарко", "Ognjen Žarko Rašković",
        "Melnychenko Ostap Hnatovych", "Velimir Arkadevich Dubov", "Zoriana Yuriyivna Kos",
    ],
)  # fmt: skip
def test_a_name_with_that_of_a_father_may_be_a_persons(name):
    assert may_be_person(name)


@each(
    "name",
    [
        "Верховна Рада", "Країна Чарівна", "Українська Головна Спілка", "Наша Церковна Громада",
        "Рідна Нова Мова", "Зелен Остров", "Нощен Кръг Варна", "Ново Бъдеще", "Дума и Слова",
        "Městská Knihovna Vsetín", "Stará Knihovna", "Nová Kovárna", "Základní Umělecká Klubovna",
        "Osnovna Šola Breza", "Громадська Дія Духовна", "Отворен Град София", "Клуб Отворен Град",
    ],
)  # fmt: skip
def test_a_word_that_ends_alike_says_nothing(name):
    assert not may_be_person(name)
