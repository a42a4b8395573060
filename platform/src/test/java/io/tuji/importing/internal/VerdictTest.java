package io.tuji.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.importing.internal.Verdict.Said;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final UUID WORD = new UUID(1, 1);
    private static final UUID OTHER_WORD = new UUID(2, 2);
    private static final long IMPORT = 8;

    private static Verdict judge(UUID word, LocalDate asOf, long lastImport) {
        return Verdict.of(WORD, MAY, IMPORT, new Said(word, asOf, lastImport));
    }

    @Test
    void aSubjectNeverNamedIsNew() {
        assertThat(Verdict.of(WORD, MAY, IMPORT, null)).isEqualTo(Verdict.NEW);
    }

    @Test
    void aSubjectNamedInAnEarlierBatchOfTheSameFileIsRepeatedWhateverIsSaid() {
        assertThat(judge(OTHER_WORD, MAY, IMPORT)).isEqualTo(Verdict.REPEATED);
        assertThat(judge(WORD, MAY, IMPORT)).isEqualTo(Verdict.REPEATED);
    }

    @Test
    void theSameWordIsUnchangedAlsoFromAnOlderFile() {
        assertThat(judge(WORD, MAY.plusMonths(1), 7)).isEqualTo(Verdict.UNCHANGED);
    }

    @Test
    void anotherWordOfTheSameDayOrALaterOneChanges() {
        assertThat(judge(OTHER_WORD, MAY, 7)).isEqualTo(Verdict.CHANGED);
        assertThat(judge(OTHER_WORD, MAY.minusDays(1), 7)).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void anotherWordOfAnEarlierDayIsKeptAsHistory() {
        assertThat(judge(OTHER_WORD, MAY.plusDays(1), 7)).isEqualTo(Verdict.OLDER);
        assertThat(Verdict.OLDER.isRecorded()).isTrue();
    }
}
