package io.tuji.console;

import io.tuji.importing.Delivery;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file on this machine to be imported.
 *
 * @param source name of the one who speaks; made if there is none of that name
 * @param file absolute path
 * @param delivery as the source usually delivers, if empty
 * @param asOf today, if empty
 */
public record ImportAsked(String source, String file, Optional<Delivery> delivery, Optional<LocalDate> asOf) {}
