package io.tuji.registry;

import io.tuji.audit.Actor;
import io.tuji.engine.value.Truth;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The titles of firms: granted, ended, run out. */
public interface Titles {

    /** Every kind of title, in the order of the list. */
    List<TitleKind> kinds();

    Optional<TitleKind> findKind(String key);

    /** @throws IllegalStateException if the firm already has a title of the kind from that day */
    Title.Id grant(Grant grant, Actor actor);

    /** Ends a title before it runs out. */
    void end(Title.Id title, Title.End end, Actor actor);

    /** Erases a title that was entered by mistake; false if somebody has ended it since. */
    boolean takeBack(Title.Id title, String reason, Actor actor);

    Optional<Title> find(Title.Id id);

    /** All of a firm, the latest first. */
    List<Title> list(CompanyId company);

    /** All of many firms, by the firms that were asked for, each with the latest first; firms without any are left out. */
    Map<CompanyId, List<Title>> of(Collection<CompanyId> companies);

    /**
     * Whether the firm has the title on the day. Yes, if one is valid then; no, if the last one was ended by then; otherwise
     * unknown, for a title that nobody has recorded may have been given all the same.
     */
    Truth has(CompanyId company, String kind, LocalDate day);

    /** A title as it is given; the fields are those of {@link Title}. */
    record Grant(
            CompanyId company,
            String kind,
            Optional<String> number,
            LocalDate from,
            Optional<LocalDate> to,
            String issuer,
            String saidBy) {}
}
