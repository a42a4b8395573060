package io.tuji.placing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.place.Door;
import io.tuji.engine.place.HouseNumber;
import io.tuji.engine.place.Parity;
import io.tuji.engine.place.RoadKey;
import io.tuji.placing.CompanyPlace;
import io.tuji.placing.CompanyPlace.Basis;
import io.tuji.placing.CompanyPlace.State;
import io.tuji.placing.Confirmation;
import io.tuji.placing.Confirmation.Firm;
import io.tuji.placing.Confirmation.Id;
import io.tuji.placing.Confirmation.Kind;
import io.tuji.placing.Confirmation.Said;
import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What follows for a firm from its address and what was said. */
class PlacerTest {

    private static final Division HOME = Divisions.current().get("310106");
    private static final CompanyId FIRM = new CompanyId(7);
    private static final Map<String, String> NAMES = Map.of("演示街道", "C");
    private static final String NOWHERE = "集中登记地";

    private static Confirmation said(long id, int first, int last, String subdistrict) {
        Door door = new Door(new RoadKey(HOME.code(), "演示路"), new HouseNumber(first, last, Parity.ODD));
        return confirmation(id, Said.ofStretch(door, subdistrict, Kind.CONFIRMATION));
    }

    private static Confirmation ofFirm(long id, String address, String subdistrict) {
        return confirmation(
                id,
                new Said(
                        Optional.of(new Firm(FIRM, address)),
                        Optional.empty(),
                        subdistrict,
                        Kind.CONFIRMATION,
                        Optional.empty(),
                        1));
    }

    private static Confirmation confirmation(long id, Said said) {
        return new Confirmation(new Id(id), said, "li", Instant.EPOCH, Optional.empty());
    }

    private static CompanyPlace place(String address, Confirmation... said) {
        return new Placer(List.of(said), HOME, NAMES).place(FIRM, Optional.of(address));
    }

    @Test
    void aConfirmedStretchPlacesTheFirmAndIsItsGround() {
        CompanyPlace place = place("演示路11号2楼", said(1, 1, 9, "A"), said(2, 11, 19, "B"));
        assertThat(place.subdistrict().find()).contains("B");
        assertThat(place.found()).map(CompanyPlace.Found::basis).contains(Basis.STATED);
        assertThat(place.grounds()).containsExactly(new Id(2));
    }

    @Test
    void whatLiesBetweenRestsOnBothSides() {
        CompanyPlace place = place("演示路21号", said(1, 1, 9, "A"), said(2, 31, 39, "A"));
        assertThat(place.found()).map(CompanyPlace.Found::basis).contains(Basis.BETWEEN);
        assertThat(place.grounds()).containsExactly(new Id(1), new Id(2));
    }

    @Test
    void aContradictionNamesBothAndPlacesNowhere() {
        CompanyPlace place = place("演示路5号", said(1, 1, 9, "A"), said(2, 5, 5, "B"));
        assertThat(place.state()).isEqualTo(State.CONFLICT);
        assertThat(place.candidates()).containsExactly("A", "B");
        assertThat(place.grounds()).containsExactly(new Id(1), new Id(2));
        assertThat(place.found()).isEmpty();
    }

    @Test
    void anAddressThatNamesItsSubdistrictIsBelievedUnlessSomebodySaysOtherwise() {
        assertThat(place("演示街道演示路5号").found()).map(CompanyPlace.Found::basis).contains(Basis.NAMED);
        assertThat(place("演示街道演示路5号", said(1, 1, 9, "C")).subdistrict().find()).contains("C");
        CompanyPlace contradicted = place("演示街道演示路5号", said(1, 1, 9, "A"));
        assertThat(contradicted.candidates()).containsExactly("C", "A");
        assertThat(contradicted.grounds()).containsExactly(new Id(1));
    }

    @Test
    void saysWhyAFirmIsNotPlaced() {
        assertThat(place(NOWHERE).state()).isEqualTo(State.NO_DOOR);
        assertThat(place("演示路5号").state()).isEqualTo(State.UNCONFIRMED);
        assertThat(place("上海市黄浦区演示路5号", said(1, 1, 9, "A")).state()).isEqualTo(State.ELSEWHERE);
        assertThat(new Placer(List.of(), HOME, NAMES)
                        .place(FIRM, Optional.empty())
                        .state())
                .isEqualTo(State.NO_DOOR);
    }

    @Test
    void aFirmWithoutADoorLiesWhereItWasSaidAsLongAsItsAddressStays() {
        CompanyPlace place = place(NOWHERE, ofFirm(1, NOWHERE, "A"));
        assertThat(place.found()).map(CompanyPlace.Found::basis).contains(Basis.FIRM);
        assertThat(place("另一处", ofFirm(1, NOWHERE, "A")).state()).isEqualTo(State.NO_DOOR);
        assertThat(place(NOWHERE, ofFirm(1, NOWHERE, "A"), ofFirm(2, NOWHERE, "B"))
                        .candidates())
                .containsExactly("A", "B");
    }
}
