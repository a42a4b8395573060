package io.tuji.district.internal;

import io.tuji.engine.value.Place;

/** A text of the pack and where it stands. */
record Cell(String text, Place place) {}
