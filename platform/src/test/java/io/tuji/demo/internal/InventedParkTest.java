package io.tuji.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.place.Divisions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is made up is the same everywhere, and can be taken for nobody. */
class InventedParkTest {

    private static final Ground GROUND = new Ground(Optional.of("990001"), List.of("甲街道", "乙镇"));

    private final List<InventedFirm> firms = InventedPark.on(GROUND);

    @Test
    void isTheSameAtEveryCallAndOnEveryMachine() throws NoSuchAlgorithmException {
        byte[] file = ParkFile.of(firms, GROUND);
        assertThat(file).isEqualTo(ParkFile.of(InventedPark.on(GROUND), GROUND));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("0ce9e2ffb9c99615ef88d0ce21b2bed6a0929045b41dda8c7e1b40ddd278f899");
    }

    @Test
    void hasFourThousandFirmsOfDifferentCodesAndNames() {
        assertThat(firms).hasSize(InventedPark.FIRMS);
        assertThat(firms).extracting(InventedFirm::code).doesNotHaveDuplicates();
        assertThat(firms).extracting(InventedFirm::name).doesNotHaveDuplicates();
    }

    @Test
    void codesAreValidAndOfADivisionThatCannotExist() {
        assertThat(firms).extracting(InventedFirm::code).allSatisfy(code -> {
            assertThat(code.grade()).isEqualTo(CreditCode.Grade.VALID);
            assertThat(CreditCode.read(code.text()).find()).contains(code);
            assertThat(code.division()).isEqualTo(InventedPark.NOBODYS_DIVISION);
        });
        assertThat(Divisions.current().provinces())
                .noneMatch(province -> province.code().startsWith("99"));
        assertThat(Divisions.current().find(InventedPark.NOBODYS_DIVISION)).isEmpty();
    }

    @Test
    void namesAndAddressesTellThatTheyAreInvented() {
        assertThat(firms).allSatisfy(firm -> {
            assertThat(firm.name()).contains(InventedPark.MARK);
            assertThat(firm.address()).contains("演示路");
        });
    }

    @Test
    void keepsToThePublishedShares() {
        Map<Line, Long> counts =
                firms.stream().collect(Collectors.groupingBy(InventedFirm::line, Collectors.counting()));
        assertThat(counts).containsEntry(Line.TRADE, 1_200L);
        assertThat(counts).containsEntry(Line.MANUFACTURING, 600L);
        assertThat(counts).containsEntry(Line.BUSINESS, 480L);
        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(Arrays.asList(Line.values()));
    }

    @Test
    void hasEnoughNotableFirms() {
        assertThat(InventedPark.notable(firms)).hasSize(InventedPark.NOTABLE_FIRMS);
    }

    @Test
    void theGroundChangesAddressesOnly() {
        List<InventedFirm> elsewhere = InventedPark.on(new Ground(Optional.empty(), List.of("")));
        assertThat(elsewhere).extracting(InventedFirm::code).isEqualTo(codes());
        assertThat(elsewhere.get(7).name()).isEqualTo(firms.get(7).name());
        assertThat(elsewhere.get(7).address()).startsWith("演示路");
    }

    private List<CreditCode> codes() {
        return firms.stream().map(InventedFirm::code).toList();
    }
}
