package io.tuji.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.backup.BackupProblem;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The terminal speaks Chinese unless the environment asks for English. */
class WordsTest {

    @Test
    void speaksChineseUnlessAskedForEnglish() {
        assertThat(Words.locale(Map.of())).isEqualTo(Locale.CHINESE);
        assertThat(Words.locale(Map.of("LANG", "C.UTF-8"))).isEqualTo(Locale.CHINESE);
        assertThat(Words.locale(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theStrongerVariableDecides() {
        assertThat(Words.locale(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "zh_CN.UTF-8")))
                .isEqualTo(Locale.CHINESE);
        assertThat(Words.locale(Map.of("TUJI_LANGUAGE", "en_US", "LC_ALL", "C.UTF-8")))
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void writesNumbersWithGroups() {
        assertThat(new Words(Locale.ENGLISH).say("import.done", 94_707L))
                .isEqualTo("Done; 94,707 records can be found.");
        assertThat(new Words(Locale.CHINESE).say("import.done", 94_707L)).isEqualTo("完成，可检索 94,707 条记录。");
    }

    @Test
    void saysWhereAProblemStandsAndWhatToDo() {
        Problem problem = BackupProblem.DAMAGED.at(Place.file("/a/b.zip"), "tables/company");
        assertThat(new Words(Locale.ENGLISH).problem(problem))
                .isEqualTo("BAK-113 /a/b.zip: The backup file is damaged, a checksum does not fit: tables/company. "
                        + "Copy the file again, or use another backup.");
        assertThat(new Words(Locale.CHINESE).problem(problem)).contains("BAK-113 /a/b.zip", "已损坏", "重新复制");
    }
}
