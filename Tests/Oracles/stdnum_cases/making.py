"""What the generators of numbers share."""

DIGITS = "0123456789"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def digits(source, count):
    return "".join(source.choice(DIGITS) for _ in range(count))


def two(number):
    return f"{number:02}"


def until(make, is_valid):
    """The first number of `make` that is valid."""
    while True:
        number = make()
        if is_valid(number):
            return number


def damage(source, number, first=0):
    """Replaces one digit by another."""
    places = [index for index, character in enumerate(number) if index >= first and character in DIGITS]
    index = source.choice(places)
    other = source.choice([digit for digit in DIGITS if digit != number[index]])
    return number[:index] + other + number[index + 1:]
