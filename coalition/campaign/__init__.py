"""A campaign's folder as one value: where its files stand; read, checked, translated, changed."""
