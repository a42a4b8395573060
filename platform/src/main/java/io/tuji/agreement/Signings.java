package io.tuji.agreement;

import io.tuji.access.Visitor;
import io.tuji.agreement.Signing.Id;
import io.tuji.agreement.Signing.Kind;
import io.tuji.promotion.Project;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signings; whoever sees the project sees them, whoever may change it keeps them. */
public interface Signings {

    /**
     * What signings of one kind come to.
     *
     * @param projects each once
     * @param undisclosed signings that tell no amount
     * @param cny in 10,000 CNY
     * @param usd in 10,000 USD; currencies are never added together
     */
    record Sum(Kind kind, long projects, long signings, long undisclosed, BigDecimal cny, BigDecimal usd) {}

    Optional<Signing> find(Id id, Visitor visitor);

    /** The earliest first, also withdrawn ones; whoever asks has seen the project. */
    List<Signing> of(Project.Id project);

    /** By kind, of those that stand and that the visitor may see; nothing invented. */
    List<Sum> sums(Visitor visitor);

    boolean mayChange(Signing signing, Visitor visitor);

    /**
     * @param typed {@code kind}, {@code signed_on}, {@code amount} with {@code currency} or {@code undisclosed}, {@code increase_of},
     *     {@code parties}, {@code words}
     */
    Outcome<Signing> enter(Project project, Map<String, String> typed, Visitor visitor);

    /** Takes it back, or back into force. */
    Outcome<Signing> withdraw(Id id, boolean withdrawn, String why, Visitor visitor);
}
