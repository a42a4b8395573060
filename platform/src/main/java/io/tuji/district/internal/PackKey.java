package io.tuji.district.internal;

/** Under which a record stays the same from edition to edition. */
record PackKey(String family, String id) {}
