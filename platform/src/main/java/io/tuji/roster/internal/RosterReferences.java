package io.tuji.roster.internal;

import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lists that name a company. */
@Component
class RosterReferences implements CompanyReferences {

    private final MemberStore members;

    RosterReferences(MemberStore members) {
        this.members = members;
    }

    @Override
    public List<String> tables() {
        return List.of("roster_member");
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        long lists = members.countOf(company);
        return lists == 0 ? List.of() : List.of(new Held("roster.held", lists));
    }

    @Override
    public void eraseInvented() {
        members.eraseInvented();
    }
}
