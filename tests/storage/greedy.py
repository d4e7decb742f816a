"""A program that writes to a guestbook without a break, and says so each time it has the lock."""

import sqlite3
import sys
import time

HELD = 0.05
BETWEEN = 0.0005


def main(file: str) -> None:
    connection = sqlite3.connect(file, isolation_level=None, timeout=30)
    while True:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE entries SET name = name")
        print(flush=True)
        time.sleep(HELD)
        connection.execute("COMMIT")
        time.sleep(BETWEEN)


if __name__ == "__main__":
    main(sys.argv[1])
