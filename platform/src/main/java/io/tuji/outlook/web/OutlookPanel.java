package io.tuji.outlook.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.district.Plan;
import io.tuji.engine.plan.progress.Progress;
import io.tuji.engine.plan.warning.Appraisal;
import io.tuji.outlook.GrowthParts;
import io.tuji.outlook.Outlook;
import io.tuji.outlook.Outlooks;
import io.tuji.outlook.PersonalVerdict;
import io.tuji.outlook.Verdicts;
import io.tuji.outlook.Warning;
import io.tuji.outlook.Warnings;
import io.tuji.plan.IndicatorPanel;
import io.tuji.plan.Standing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of an indicator: what is expected, how sure that is, the lights so far, and what people judge. */
@Component
class OutlookPanel implements IndicatorPanel {

    /**
     * @param waterfalls what parts of the district add to the growth, a picture a breakdown; empty where they are not known
     * @param outlook empty while nothing has been calculated yet
     * @param history one a period of data, the earliest first
     * @param verdict the one that stands
     * @param earlier everything that was judged, the latest first
     */
    public record Content(
            String plan,
            String measure,
            Standing standing,
            Progress progress,
            List<Waterfall> waterfalls,
            Optional<Outlook> outlook,
            List<Outlook> history,
            Optional<Warning> warning,
            Optional<PersonalVerdict> verdict,
            List<PersonalVerdict> earlier,
            boolean mayChange) {

        public Appraisal[] verdicts() {
            return Appraisal.values();
        }
    }

    private final Outlooks outlooks;
    private final Warnings warnings;
    private final Verdicts verdicts;
    private final GrowthParts parts;

    OutlookPanel(Outlooks outlooks, Warnings warnings, Verdicts verdicts, GrowthParts parts) {
        this.outlooks = outlooks;
        this.warnings = warnings;
        this.verdicts = verdicts;
        this.parts = parts;
    }

    @Override
    public String template() {
        return "outlook/indicator";
    }

    @Override
    public Optional<Object> find(Plan plan, Standing standing, Visitor visitor) {
        if (!visitor.may(Right.view("outlook"))) {
            return Optional.empty();
        }
        String measure = standing.indicator().id();
        List<PersonalVerdict> said = verdicts.history(plan.id(), measure);
        return Optional.of(new Content(
                plan.id(),
                measure,
                standing,
                Progress.of(standing.aim(), standing.judgement()),
                parts.contributions(standing).stream().map(Waterfall::of).toList(),
                outlooks.find(plan.id(), measure),
                outlooks.history(plan.id(), measure),
                warnings.open(plan.id(), measure),
                said.stream().filter(verdict -> verdict.withdrawn().isEmpty()).findFirst(),
                said,
                visitor.may(Right.change("outlook"))));
    }
}
