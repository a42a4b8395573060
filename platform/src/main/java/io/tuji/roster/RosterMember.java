package io.tuji.roster;

import io.tuji.registry.CompanyId;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One firm of a list.
 *
 * @param company empty while no firm of the given code or name is known
 * @param givenCode credit code as it was brought in; may be blank
 * @param givenName name as it was brought in; may be blank
 * @param share the part of the firm that counts for the list, 0 to 1; empty means the whole firm
 */
public record RosterMember(
        Optional<CompanyId> company, String givenCode, String givenName, Optional<BigDecimal> share, String note) {

    public RosterMember {
        if (company.isEmpty() && givenCode.isBlank() && givenName.isBlank()) {
            throw new IllegalArgumentException("a member without firm or words");
        }
        if (share.filter(s -> s.signum() < 0 || s.compareTo(BigDecimal.ONE) > 0).isPresent()) {
            throw new IllegalArgumentException("a share is 0 to 1: " + share);
        }
    }

    public static RosterMember of(CompanyId company) {
        return new RosterMember(Optional.of(company), "", "", Optional.empty(), "");
    }

    public BigDecimal weight() {
        return share.orElse(BigDecimal.ONE);
    }
}
