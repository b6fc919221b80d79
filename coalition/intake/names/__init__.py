"""Names of people and organisations: how each is known from the other, and read."""
