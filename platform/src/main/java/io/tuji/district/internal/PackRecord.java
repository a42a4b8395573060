package io.tuji.district.internal;

import tools.jackson.databind.JsonNode;

/** One record of a pack as it is kept: its key within the family, the file it came from, all it says. */
record PackRecord(PackKey key, String file, JsonNode content) {}
