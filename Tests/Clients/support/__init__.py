"""What the tests of weir's clients share."""
