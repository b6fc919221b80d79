"""One cell of text to a value: decoding, days, countries, brackets, and what is private."""
