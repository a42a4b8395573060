package io.tuji.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.identity.PersonalId;
import io.tuji.importing.MappedRow;
import io.tuji.importing.Profile;
import io.tuji.importing.Profile.Column;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BindingTest {

    private static final Profile PROFILE = new Profile(
            List.of(new Column("名称", "name", Optional.empty()), new Column("资本", "capital", Optional.of("万元"))));

    @Test
    void findsACellByWhatItMeansWhereverItStands() {
        MappedRow row = row(List.of("资本", "其他", "名称"), List.of("5", "x", "甲"));
        assertThat(row.text("name")).contains("甲");
        assertThat(row.text("capital")).contains("5");
        assertThat(row.unit("capital")).contains("万元");
        assertThat(row.unit("name")).isEmpty();
    }

    @Test
    void saysNothingOfWhatTheFileDoesNotHave() {
        MappedRow row = row(List.of("资本"), List.of("5"));
        assertThat(row.text("name")).isEmpty();
        assertThat(row.text("address")).isEmpty();
    }

    @Test
    void takesTheBlanksOfSpreadsheetsForNothing() {
        assertThat(row(List.of("名称"), List.of("\u3000\u00a0 \ufeff\u200b")).text("name"))
                .isEmpty();
        assertThat(row(List.of("名称"), List.of("\u3000甲 乙\u00a0")).text("name")).contains("甲 乙");
    }

    @Test
    void givesPersonNumbersOnlyToParsersThatRefuseThem() {
        MappedRow row = row(List.of("名称"), List.of(RegisterRows.PERSON));
        assertThat(row.text("name").orElseThrow()).doesNotContain(RegisterRows.PERSON);
        assertThat(row.unmasked("name")).contains(RegisterRows.PERSON);
    }

    private static MappedRow row(List<String> header, List<String> cells) {
        return new Binding(PROFILE, header)
                .row(cells, cells.stream().map(PersonalId::mask).toList());
    }
}
