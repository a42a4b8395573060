package io.tuji.roster.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.roster.RosterMember;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Understands rows of a list: finds the firm of each by company code, credit code or name, and reads its share. */
@Component
class RosterReader {

    private static final int LONGEST = 300;
    private static final int DECIMALS = 6;

    private final Registry registry;
    private final FirmLookupStore firms;

    RosterReader(Registry registry, FirmLookupStore firms) {
        this.registry = registry;
        this.firms = firms;
    }

    /** What the rows say that are free of errors; the faults of all are reported. */
    List<RosterMember> read(List<RosterRow> rows, Visitor visitor, Problems problems) {
        FirmLookup lookup = firms.find(rows, registry.visible(visitor));
        Set<CompanyId> byCompanyCode =
                registry
                        .list(
                                rows.stream()
                                        .flatMap(r -> CompanyId.read(r.company()).stream())
                                        .toList(),
                                visitor)
                        .stream()
                        .map(Company::id)
                        .collect(Collectors.toSet());
        Map<Object, Integer> seen = new HashMap<>();
        List<RosterMember> members = new ArrayList<>();
        for (RosterRow row : rows) {
            member(row, byCompanyCode, lookup, problems)
                    .filter(member -> isFirst(member, row, seen, problems))
                    .ifPresent(members::add);
        }
        return members;
    }

    /** The same members, with firms that have become known since and stand on the list nowhere else. */
    List<RosterMember> recognise(List<RosterMember> members, Visitor visitor) {
        List<RosterRow> rows = members.stream().map(RosterReader::row).toList();
        FirmLookup lookup = firms.find(rows, registry.visible(visitor));
        Set<CompanyId> held =
                members.stream().flatMap(m -> m.company().stream()).collect(Collectors.toCollection(HashSet::new));
        return members.stream()
                .map(member -> member.company().isPresent() ? member : recognised(member, lookup, held))
                .toList();
    }

    private static RosterMember recognised(RosterMember member, FirmLookup lookup, Set<CompanyId> held) {
        return firm(row(member), Set.of(), lookup, Place.nowhere(), new Problems())
                .filter(held::add)
                .map(firm -> new RosterMember(
                        Optional.of(firm), member.givenCode(), member.givenName(), member.share(), member.note()))
                .orElse(member);
    }

    private static RosterRow row(RosterMember member) {
        return new RosterRow(0, "", member.givenCode(), member.givenName(), "", "");
    }

    private static Optional<RosterMember> member(
            RosterRow row, Set<CompanyId> byCompanyCode, FirmLookup lookup, Problems problems) {
        Place place = Place.row(row.number());
        Problems own = new Problems();
        if (row.subject().isEmpty()) {
            own.add(RosterProblem.FIRM_MISSING, place);
        }
        if (row.name().length() > LONGEST
                || row.note().length() > LONGEST
                || row.creditCode().length() > LONGEST) {
            own.add(RosterProblem.TEXT_LONG, place, LONGEST);
        }
        Optional<BigDecimal> share = share(row.share(), place, own);
        Optional<CompanyId> firm = own.hasErrors() ? Optional.empty() : firm(row, byCompanyCode, lookup, place, own);
        problems.addAll(own);
        return own.hasErrors()
                ? Optional.empty()
                : Optional.of(new RosterMember(firm, row.creditCode(), row.name(), share, row.note()));
    }

    private static Optional<CompanyId> firm(
            RosterRow row, Set<CompanyId> byCompanyCode, FirmLookup lookup, Place place, Problems problems) {
        if (!row.company().isEmpty()) {
            Optional<CompanyId> stated = CompanyId.read(row.company()).filter(byCompanyCode::contains);
            if (stated.isEmpty()) {
                problems.add(RosterProblem.CODE_UNKNOWN, place, row.company());
            }
            return stated;
        }
        Set<CompanyId> ofCode = lookup.ofCode(row.creditCode());
        Set<CompanyId> found = ofCode.isEmpty() ? lookup.ofName(row.name()) : ofCode;
        if (found.isEmpty()) {
            problems.add(RosterProblem.FIRM_UNKNOWN, place, row.subject());
        } else if (found.size() > 1) {
            problems.add(RosterProblem.FIRM_AMBIGUOUS, place, row.subject(), codes(found));
        } else if (ofCode.isEmpty()
                && !row.creditCode().isEmpty()
                && lookup.coded().containsAll(found)) {
            problems.add(RosterProblem.FIRM_CONTRADICTORY, place, row.creditCode(), codes(found));
        }
        return found.size() == 1 && !problems.hasErrors()
                ? Optional.of(found.iterator().next())
                : Optional.empty();
    }

    private static String codes(Set<CompanyId> firms) {
        return firms.stream().map(CompanyId::code).sorted().limit(3).collect(Collectors.joining(" "));
    }

    private static boolean isFirst(RosterMember member, RosterRow row, Map<Object, Integer> seen, Problems problems) {
        Object key = member.company().<Object>map(c -> c).orElse(member.givenCode() + "|" + member.givenName());
        Integer earlier = seen.putIfAbsent(key, row.number());
        if (earlier != null) {
            problems.add(RosterProblem.FIRM_REPEATED, Place.row(row.number()), row.subject(), earlier);
        }
        return earlier == null;
    }

    /** 0.35 or 35%; blank means the whole firm. */
    static Optional<BigDecimal> share(String typed, Place place, Problems problems) {
        String text = typed.strip().replace('％', '%');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("\\d{1,3}(\\.\\d{1,6})?%?")) {
            BigDecimal share = text.endsWith("%")
                    ? new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2)
                    : new BigDecimal(text);
            if (share.compareTo(BigDecimal.ONE) <= 0
                    && share.stripTrailingZeros().scale() <= DECIMALS) {
                return Optional.of(share.stripTrailingZeros());
            }
        }
        problems.add(RosterProblem.SHARE_FORM, place, typed);
        return Optional.empty();
    }
}
