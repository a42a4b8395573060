package io.tuji.plan.web;

import io.tuji.plan.PlanTab;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of the plan beside each other, those of other modules among them; templates call it {@code @planTabs}. */
@Component("planTabs")
public class Tabs {

    private final List<PlanTab> tabs;

    Tabs(List<PlanTab> tabs) {
        this.tabs = tabs.stream().sorted(Comparator.comparing(PlanTab::order)).toList();
    }

    public List<List<String>> all() {
        return tabs.stream().map(tab -> List.of(tab.key(), tab.href())).toList();
    }
}
