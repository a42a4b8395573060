package io.tuji.placing.web;

import io.tuji.engine.place.Door;
import io.tuji.placing.CompanyPlace;
import io.tuji.placing.CompanyPlace.Basis;
import io.tuji.placing.CompanyPlace.Found;
import io.tuji.placing.CompanyPlace.State;
import io.tuji.placing.Confirmation;
import io.tuji.placing.Confirmation.Kind;
import io.tuji.placing.Confirmation.Withdrawn;
import io.tuji.placing.Placings;
import io.tuji.placing.internal.ConfirmationListStore.Row;
import io.tuji.web.Described;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where firms lie, as programs read it. */
final class PlacingJson {

    private PlacingJson() {}

    record OverviewJson(
            long firms,
            long placed,
            Map<State, Long> states,

            @Described(zh = "各街镇（九位代码）已定位的企业数", en = "placed firms by nine-digit code of the subdistrict")
            Map<String, Long> bySubdistrict,

            @Described(zh = "新增或地址有变、尚未处理的企业数", en = "firms whose present address has not been looked at yet")
            long waiting,

            Optional<Instant> derivedAt) {

        static OverviewJson of(Placings.Overview overview) {
            return new OverviewJson(
                    overview.all(),
                    overview.placed(),
                    overview.states(),
                    overview.bySubdistrict(),
                    overview.waiting(),
                    overview.derivedAt());
        }
    }

    /** A stretch of road. */
    record StretchJson(
            String road,
            int first,
            int last,

            @Described(zh = "ODD 单号，EVEN 双号，BOTH 单双号", en = "ODD, EVEN or BOTH sides")
            String side) {

        static StretchJson of(Door door) {
            return new StretchJson(
                    door.road().name(),
                    door.number().first(),
                    door.number().last(),
                    door.number().parity().name());
        }
    }

    record QuestionJson(
            StretchJson stretch,
            int houses,

            @Described(zh = "确认后可定位的企业数", en = "firms that its confirmation would place")
            int firms,

            List<String> examples) {

        static QuestionJson of(Placings.Question question) {
            var suggestion = question.suggestion();
            return new QuestionJson(
                    StretchJson.of(question.stretch()), suggestion.houses(), suggestion.firms(), question.examples());
        }
    }

    /** What a row of a file says. */
    record SaidJson(
            Optional<StretchJson> stretch, Optional<String> company, String subdistrict, Kind kind, double confidence) {

        static SaidJson of(Confirmation.Said said) {
            return new SaidJson(
                    said.door().map(StretchJson::of),
                    said.firm().map(firm -> firm.company().code()),
                    said.subdistrict(),
                    said.kind(),
                    said.confidence());
        }
    }

    record ConfirmationJson(
            long id,
            String code,
            Optional<StretchJson> stretch,
            Optional<String> company,
            String subdistrict,
            Kind kind,
            double confidence,
            String saidBy,
            Instant saidAt,
            Optional<String> withdrawnBy,
            Optional<Instant> withdrawnAt) {

        static ConfirmationJson of(Row row) {
            return of(row.confirmation());
        }

        static ConfirmationJson of(Confirmation confirmation) {
            Confirmation.Said said = confirmation.said();
            return new ConfirmationJson(
                    confirmation.id().value(),
                    confirmation.id().code(),
                    said.door().map(StretchJson::of),
                    said.firm().map(firm -> firm.company().code()),
                    said.subdistrict(),
                    said.kind(),
                    said.confidence(),
                    confirmation.by(),
                    confirmation.at(),
                    confirmation.withdrawn().map(Withdrawn::by),
                    confirmation.withdrawn().map(Withdrawn::at));
        }
    }

    record PlaceJson(
            State state,
            Optional<String> subdistrict,
            Optional<Double> confidence,
            Optional<Basis> basis,
            Optional<StretchJson> door,

            @Described(zh = "说法相互矛盾的街镇", en = "the subdistricts that contradicting confirmations name")
            List<String> candidates,

            @Described(zh = "依据的确认", en = "the confirmations that decide")
            List<Long> grounds) {

        static PlaceJson of(CompanyPlace place) {
            return new PlaceJson(
                    place.state(),
                    place.found().map(Found::subdistrict),
                    place.found().map(Found::confidence),
                    place.found().map(Found::basis),
                    place.door().map(StretchJson::of),
                    place.candidates(),
                    place.grounds().stream().map(Confirmation.Id::value).toList());
        }
    }
}
