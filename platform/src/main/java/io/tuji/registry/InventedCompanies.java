package io.tuji.registry;

import io.tuji.audit.Actor;
import java.util.Map;

/** The firms that were made up for a demonstration: those that an invented source was the first to name. */
public interface InventedCompanies {

    long count();

    Map<String, CompanyId> byCreditCode();

    /** Erases all of them with everything that hangs on them or was said of them, by whomever. */
    void erase(Actor actor);
}
