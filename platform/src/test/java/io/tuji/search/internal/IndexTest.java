package io.tuji.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.search.Called;
import io.tuji.engine.search.Finder;
import io.tuji.engine.search.SearchEntry;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {

    private static final String KIND = "thing";

    @TempDir
    Path folder;

    @Test
    void aRecordThatChangedIsFoundOnceAndByItsNewNameOnly() {
        try (Index index = Index.open(folder)) {
            put(index, entry(1, "旧名"), entry(2, "别的"));
            put(index, entry(1, "新名"));
            assertThat(hits(index, "旧名")).isZero();
            assertThat(hits(index, "新名")).isOne();
        }
    }

    @Test
    void aRecordWithAnOldNumberThatComesLateIsFound() {
        try (Index index = Index.open(folder)) {
            put(index, entry(9, "先来"));
            put(index, entry(3, "后到"));
            assertThat(hits(index, "先来")).isOne();
            assertThat(hits(index, "后到")).isOne();
        }
    }

    @Test
    void workThatIsDoneAgainDoublesNothing() {
        try (Index index = Index.open(folder)) {
            put(index, entry(1, "重复"), entry(2, "重复"));
            put(index, entry(1, "重复"), entry(2, "重复"));
            assertThat(hits(index, "重复")).isEqualTo(2);
        }
    }

    @Test
    void aRecordOfAnEarlierRunIsReplacedAndNotAddedAgain() {
        try (Index index = Index.open(folder)) {
            put(index, entry(5, "昨天"));
            index.commit();
        }
        try (Index index = Index.open(folder)) {
            put(index, entry(5, "今天"));
            assertThat(hits(index, "昨天")).isZero();
            assertThat(hits(index, "今天")).isOne();
        }
    }

    @Test
    void whatWasNotCommittedIsReadAgainFromTheLog() {
        try (Index index = Index.open(folder)) {
            put(index, entry(5, "留下"));
            index.show(new Position("7", 3));
            index.commit();
        }
        try (Index index = Index.open(folder)) {
            assertThat(index.position()).isEqualTo(new Position("7", 3));
            assertThat(index.isNew()).isFalse();
        }
    }

    @Test
    void aRecordThatItsModuleNoLongerKnowsLeaves() {
        try (Index index = Index.open(folder)) {
            put(index, entry(1, "走了"));
            index.replace(KIND, List.of(1L), List.of());
            index.show(Position.START);
            assertThat(hits(index, "走了")).isZero();
        }
    }

    private static SearchEntry entry(long id, String name) {
        return new SearchEntry(id, Called.plain(name), "", "", id);
    }

    private static void put(Index index, SearchEntry... entries) {
        List<SearchEntry> all = Arrays.asList(entries);
        index.replace(KIND, all.stream().map(SearchEntry::id).toList(), all);
        index.show(Position.START);
    }

    private static int hits(Index index, String text) {
        return index.<Integer>ask(
                searcher -> new Finder(searcher, KIND).all(text).ids().length);
    }
}
