package io.tuji.promotion;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.district.PromotionRules.Leaving;
import io.tuji.lead.Lead;
import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project of investment promotion (招商项目).
 *
 * @param version counts its changes; who changes it says which version was seen
 * @param zone of the pack; empty while nobody has given it to one
 * @param left empty while it is on its way
 * @param lead from which it came
 * @param sprungFrom the project that it is a spin-off or second function of
 * @param fields answers by the keys of the pack: texts, {@link java.math.BigDecimal}, {@link LocalDate}, {@link Boolean}
 */
public record Project(
        Id id,
        Code code,
        int version,
        String name,
        Firm firm,
        Aim aim,
        Optional<String> zone,
        Spot spot,
        Optional<Left> left,
        Owner owner,
        Optional<Lead.Id> lead,
        Optional<Code> sprungFrom,
        Map<String, Object> fields,
        Next next,
        Space space,
        Created created,
        Instant touchedAt) {

    private static final Pattern CODE = Pattern.compile("XM-(\\d{4})-(\\d{6,9})");

    public Project {
        fields = Map.copyOf(fields);
    }

    public record Id(long value) {}

    /** @param number counts from 1 each year */
    public record Code(int year, int number) {

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Code> read(String code) {
            Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches()
                    ? Optional.of(new Code(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                    : Optional.empty();
        }

        /** As people see it; never given twice. */
        @Override
        public String toString() {
            return "XM-%d-%06d".formatted(year, number);
        }
    }

    /**
     * Whose project it is.
     *
     * @param company the one that stands for it now
     * @param name what it is called now; empty while only a name of the project is known
     * @param unregistered whether somebody has said that no register lists it yet
     */
    public record Firm(Optional<CompanyId> company, String name, boolean unregistered, boolean invented) {

        public boolean isResolved() {
            return company.isPresent() || unregistered;
        }
    }

    /** The node of a chain that it would fill; both empty where nobody has said. */
    public record Aim(String chain, String node) {}

    /** Where on its way it is. */
    public record Spot(String pipeline, String stage, Instant since) {}

    /**
     * That it has left its way, for now or for good.
     *
     * @param to the place that won it, of a lost one
     */
    public record Left(Leaving leaving, String reason, String words, String to, Instant at) {}

    /** @param unit of the person when the person took it */
    public record Owner(UserId person, String login, String name, Optional<OrgUnitId> unit) {}

    /** What is to be done next; words are empty where nothing is. */
    public record Next(String words, Optional<LocalDate> day) {}

    /** Where in the district it works or will work, by hand: a place of the pack, and the floor in words. */
    public record Space(Optional<String> place, String words) {}

    public record Created(UserId by, String name, Optional<OrgUnitId> unit, Instant at) {}

    public boolean isOpen() {
        return left.isEmpty();
    }
}
