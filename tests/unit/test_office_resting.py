"""A model that nobody asks gives its memory back to the PC."""

import time

from office.app import bootstrap


class Idle:
    """A model that only counts how it is put to rest."""

    name = "idle"

    def __init__(self):
        self.rested = []

    def rest(self, idle):
        self.rested.append(idle)

    def close(self):
        self.rested.append("closed")


def test_the_back_room_lets_go_of_an_idle_model(office):
    model = Idle()
    office._opened("idle", lambda: model)
    office.activity.start(lambda: 0)
    deadline = time.monotonic() + 10
    while not model.rested:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert model.rested[0] == bootstrap.MODEL_RESTS_AFTER


def test_a_server_on_the_network_is_left_alone(office):
    office._opened("server", object)
    office.rest_model()


def test_without_a_model_there_is_nothing_to_do(office):
    office.rest_model()
