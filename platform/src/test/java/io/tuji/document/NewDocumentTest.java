package io.tuji.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tuji.audit.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is a name: no folder, no trick. */
class NewDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "退回.csv              , 退回.csv",
        "../../etc/passwd     , passwd",
        "C:\\tmp\\名单.xlsx     , 名单.xlsx",
        "'a\r\nb.csv'         , ab.csv",
        "'photo\u202Egpj.exe' , photogpj.exe",
    })
    void takesFoldersAndControlCharactersOff(String given, String kept) {
        assertThat(named(given).name()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "folder/", "\u0000"})
    void refusesAnEmptyName(String given) {
        assertThatIllegalArgumentException().isThrownBy(() -> named(given));
    }

    @Test
    void shortensBeforeTheEnding() {
        assertThat(named("长".repeat(300) + ".csv").name()).hasSize(200).endsWith("长.csv");
    }

    private static NewDocument named(String name) {
        return new NewDocument(new OwnerRecord("test", "1"), DocumentClass.OTHER, name, new Actor("zhang"));
    }
}
