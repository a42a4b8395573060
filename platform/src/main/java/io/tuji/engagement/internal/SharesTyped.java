package io.tuji.engagement.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.engagement.Claims.TypedShare;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads how bodies share, and says all that is wrong with it; lines without a body and a percentage are left out. */
@Component
class SharesTyped {

    private static final int WHOLE = 100;

    private final OrgUnits units;

    SharesTyped(OrgUnits units) {
        this.units = units;
    }

    Map<OrgUnitId, Integer> read(List<TypedShare> typed, Problems problems) {
        Map<OrgUnitId, Integer> shares = new LinkedHashMap<>();
        typed.stream()
                .filter(one -> !one.body().isBlank() || !one.percent().isBlank())
                .forEach(one -> read(one, shares, problems));
        int sum = shares.values().stream().mapToInt(Integer::intValue).sum();
        if (!problems.hasErrors() && shares.size() < 2) {
            problems.add(EngagementProblem.SHARES_FEW, Place.field("shares"));
        }
        if (!problems.hasErrors() && sum != WHOLE) {
            problems.add(EngagementProblem.SHARES_SUM, Place.field("shares"), sum);
        }
        return shares;
    }

    private void read(TypedShare typed, Map<OrgUnitId, Integer> shares, Problems problems) {
        Optional<OrgUnitId> body = units.read(typed.body());
        if (body.isEmpty()) {
            problems.add(EngagementProblem.BODY_UNKNOWN, Place.field("shares"), typed.body());
        }
        Optional<Integer> percent = Optional.of(typed.percent().strip().replaceFirst("[%％]$", ""))
                .filter(text -> text.matches("[1-9]\\d?|100"))
                .map(Integer::valueOf);
        if (percent.isEmpty()) {
            problems.add(EngagementProblem.SHARE_FORM, Place.field("shares"), typed.percent());
        }
        if (body.filter(shares::containsKey).isPresent()) {
            String name = units.find(body.get()).map(OrgUnits.Body::name).orElse(typed.body());
            problems.add(EngagementProblem.BODY_TWICE, Place.field("shares"), name);
        }
        body.ifPresent(one -> percent.ifPresent(share -> shares.put(one, share)));
    }
}
