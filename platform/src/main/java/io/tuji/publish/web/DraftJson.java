package io.tuji.publish.web;

import io.tuji.engine.dataset.Label;
import io.tuji.publish.internal.Composed;
import io.tuji.publish.internal.Draft;
import io.tuji.publish.internal.Draft.Chosen;
import io.tuji.publish.internal.Draft.Said;
import io.tuji.publish.internal.Held;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A draft of a release as programs write and read it. */
record DraftJson(
        long id,
        String number,
        int version,
        String plan,
        String period,
        String title,
        String titleEn,
        Draft.State state,
        List<String> authors,
        Instant changedAt,

        @Described(zh = "上一次退回的理由", en = "why it was given back the last time")
        String returned,

        Optional<String> replaces,
        Optional<String> code) {

    static DraftJson of(Draft draft) {
        return new DraftJson(
                draft.id().value(),
                draft.id().number(),
                draft.version(),
                draft.said().plan(),
                draft.said().period(),
                draft.said().title().zh(),
                draft.said().title().en(),
                draft.state(),
                draft.authors(),
                draft.changedAt(),
                draft.returned(),
                draft.said().replaces(),
                draft.code());
    }

    /** A measure with the periods that are chosen of it, and what is said of it beside its figures. */
    record ChosenJson(
            String measure,
            List<String> periods,
            Optional<String> definition,
            Optional<String> definitionEn,
            Optional<String> method,
            Optional<String> methodEn) {

        static ChosenJson of(String measure, Chosen chosen) {
            return new ChosenJson(
                    measure,
                    chosen.periods(),
                    Optional.of(chosen.definition().zh()),
                    Optional.of(chosen.definition().en()),
                    Optional.of(chosen.method().zh()),
                    Optional.of(chosen.method().en()));
        }

        Chosen chosen() {
            return new Chosen(periods, label(definition, definitionEn), label(method, methodEn));
        }
    }

    record NewDraft(
            String plan,

            @Described(zh = "如 2026-Q3", en = "such as 2026-Q3")
            String period,

            String title,
            Optional<String> titleEn,
            Optional<String> note,
            Optional<String> noteEn) {

        Said said() {
            return new Said(
                    plan,
                    period,
                    label(Optional.of(title), titleEn),
                    label(note, noteEn),
                    Optional.empty(),
                    Label.of(""),
                    Map.of());
        }
    }

    record Changes(
            @Described(
                    zh = "所改的版本；别人改过则拒绝",
                    en = "the version that is changed; refused if somebody else has changed it")
            int version,

            String period,
            String title,
            Optional<String> titleEn,
            Optional<String> note,
            Optional<String> noteEn,

            @Described(zh = "更正时须写明与原发布有何不同", en = "what is different from the release that is corrected")
            Optional<String> changed,

            Optional<String> changedEn,
            List<ChosenJson> chosen) {

        Said about(Said before) {
            Map<String, Chosen> picked = new LinkedHashMap<>();
            chosen.forEach(one -> picked.put(one.measure(), one.chosen()));
            return new Said(
                    before.plan(),
                    period,
                    label(Optional.of(title), titleEn),
                    label(note, noteEn),
                    before.replaces(),
                    label(changed, changedEn),
                    picked);
        }
    }

    record HeldJson(String measure, String period, Optional<String> area, Held.Reason reason) {

        static HeldJson of(Held held) {
            return new HeldJson(held.measure(), held.period(), held.area(), held.reason());
        }
    }

    /** What is chosen, what would be published of it now, and what stays back. */
    record WholeJson(
            DraftJson draft,
            List<ChosenJson> chosen,

            @Described(zh = "现在会公布多少条数据", en = "how many figures would be published now")
            long figures,

            @Described(zh = "选了但不公布的数据及原因", en = "what was chosen and stays back, and why")
            List<HeldJson> held,

            @Described(zh = "会公布的内容的印记，批准时附上", en = "tells this content from another; sent along with the approval")
            String seal) {

        static WholeJson of(Draft draft, Composed composed, String seal) {
            return new WholeJson(
                    DraftJson.of(draft),
                    draft.said().chosen().entrySet().stream()
                            .map(entry -> ChosenJson.of(entry.getKey(), entry.getValue()))
                            .toList(),
                    composed.figures(),
                    composed.held().stream().map(HeldJson::of).toList(),
                    seal);
        }
    }

    private static Label label(Optional<String> zh, Optional<String> en) {
        return new Label(zh.orElse(""), en.orElse(""));
    }
}
