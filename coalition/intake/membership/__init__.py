"""Whether a row says itself that it belongs to the list: states, remarks and open questions."""
