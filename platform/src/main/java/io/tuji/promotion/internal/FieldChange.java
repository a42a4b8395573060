package io.tuji.promotion.internal;

/** What one field held and is to hold, as it is typed. */
record FieldChange(String key, String before, String after) {}
