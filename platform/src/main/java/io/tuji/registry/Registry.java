package io.tuji.registry;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The door to the firms. Whoever asks sees the firms that the visitor may see, here as in every list and export. */
public interface Registry {

    Optional<Company> find(CompanyId id, Visitor visitor);

    /** Those of the given firms that the visitor may see, in the order given. */
    List<Company> list(Collection<CompanyId> ids, Visitor visitor);

    /** Which companies the visitor may see, as a condition with the alias {@code c}, for modules that count or list them. */
    Filter visible(Visitor visitor);

    /** Which companies the visitor may change, in the same form. */
    Filter changeable(Visitor visitor);

    /** The best hits for what somebody is typing, as {@link io.tuji.search.Search#best} finds them, or by the firm's own code. */
    List<CompanyHit> hits(String text, int limit, Visitor visitor);

    /** The firms of the {@link #hits}. */
    default List<Company> suggest(String text, int limit, Visitor visitor) {
        return hits(text, limit, visitor).stream().map(CompanyHit::company).toList();
    }
}
