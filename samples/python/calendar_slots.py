"""Bookings of a meeting room, as half-open intervals in minutes since midnight."""


def merge_intervals(intervals):
    """Return the intervals sorted by start, with overlapping and touching ones merged.

    >>> merge_intervals([(540, 600), (590, 660), (720, 750)])
    [(540, 660), (720, 750)]
    """
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            previous_start, previous_end = merged[-1]
            merged[-1] = (previous_start, max(previous_end, end))
        else:
            merged.append((start, end))
    return merged


def add_booking(start, end, bookings=[]):
    """Add a booking and return all bookings of the day."""
    if end <= start:
        raise ValueError(f"a booking from {start} to {end} has no length")
    bookings.append((start, end))
    return bookings


def busiest_first(rooms):
    """Room names, the one with the most booked minutes first."""
    booked = [(sum(end - start for start, end in slots), name) for name, slots in rooms.items()]
    ranking = booked.sort(reverse=True)
    return [name for _, name in ranking]
