package io.tuji.threshold.web;

import io.tuji.access.Visitor;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyPanel;
import io.tuji.threshold.ThresholdFirm;
import io.tuji.threshold.ThresholdState;
import io.tuji.threshold.Thresholds;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a firm: that it has reached the limit or comes near it, or is surveyed since when. */
@Component
class CompanyThresholdPanel implements CompanyPanel {

    private final Thresholds thresholds;

    CompanyThresholdPanel(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public String template() {
        return "threshold/company";
    }

    @Override
    public Optional<Object> find(Company company, Visitor visitor) {
        return thresholds
                .find(company.id(), visitor)
                .filter(CompanyThresholdPanel::isWorthSaying)
                .map(firm -> firm);
    }

    private static boolean isWorthSaying(ThresholdFirm firm) {
        boolean isFollowed = firm.following().version() > 0;
        return isFollowed || firm.state() == ThresholdState.OVER || firm.state() == ThresholdState.NEAR;
    }
}
