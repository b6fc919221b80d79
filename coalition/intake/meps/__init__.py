"""Lists of the European Parliament: its people, their groups, and who has not endorsed."""
