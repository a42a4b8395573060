package io.tuji.importing.brought;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A list of words: a word that is there already is known, a word of digits is a fault. */
class BroughtListsTest {

    private static final Visitor SOMEONE =
            new Visitor(new UserId(1), "li", "李", Optional.empty(), Set.of(Role.PROMOTER));

    private final BroughtLists lists = new BroughtLists(new JsonMapper());

    @TempDir
    Path folder;

    private record Words(Set<String> kept) implements BroughtList<String, String> {

        @Override
        public List<BroughtColumn> columns() {
            return List.of(
                    BroughtColumn.oneOf("word", "code", "代码", "Code"),
                    BroughtColumn.oneOf("word", "word", "词语", "Word"),
                    BroughtColumn.needed("source", "来源", "Source"),
                    BroughtColumn.optional("note", "备注"));
        }

        @Override
        public int mostRows() {
            return 4;
        }

        @Override
        public Understood<String> understand(List<BroughtRow> rows, Visitor visitor) {
            return Understood.of(
                    rows,
                    (row, problems) -> {
                        if (row.cell("word").matches("\\d+")) {
                            problems.add(BroughtProblem.TOO_LONG, row.place().atField("word"));
                        }
                        return Optional.of(row.cell("word")).filter(word -> !problems.hasErrors());
                    },
                    word -> word,
                    kept::contains);
        }

        @Override
        public Brought<String> take(List<BroughtRow> rows, Visitor visitor) {
            Understood<String> read = understand(rows, visitor);
            return new Brought<>(read.fresh().size(), read.known(), read.setAside(), Optional.of("batch"));
        }
    }

    private Preview<String> preview(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("words.csv"), String.join("\n", lines) + "\n");
        return lists.preview(new Words(Set.of("旧词")), file, "words.csv", SOMEONE);
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void oneColumnOfAThingWillDoAndWhatIsMissingIsNamed() throws IOException {
        assertThat(preview("Word,Source", "新词,书").usable()).isTrue();
        assertThat(preview("备注", "x").setAside()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("IMP-302");
            assertThat(problem.arguments()).containsExactly("代码/词语、来源");
        });
    }

    @Test
    void rowsAreNewOrKnownOrSetAsideUnderTheHeaderOfTheirColumn() throws IOException {
        Preview<String> preview = preview("词语,来源", "新词,书", "旧词,书", "新词,书", "12,书");
        assertThat(preview.fresh()).containsExactly("新词");
        assertThat(preview.known()).isEqualTo(1);
        assertThat(preview.aside()).isEqualTo(2);
        assertThat(codes(preview.setAside())).containsExactly("IMP-304", "IMP-305");
        assertThat(preview.setAside().get(1).place().row()).hasValue(5);
        assertThat(preview.setAside().get(1).place().field()).contains("词语");
    }

    @Test
    void theRowsOfAPreviewCanBeTakenAndNothingElse() throws IOException {
        Words words = new Words(Set.of());
        Preview<String> preview = preview("词语,来源,备注", "\"a\tb\n'c\",书,", "'=x,书,");
        assertThat(preview.fresh()).containsExactly("a\tb\n'c", "=x");
        assertThat(lists.take(words, preview.rows(), SOMEONE).added()).isEqualTo(2);
        Brought<String> refused = lists.take(words, "anything", SOMEONE);
        assertThat(refused.isRefused()).isTrue();
        assertThat(codes(refused.setAside())).containsExactly("IMP-306");
    }

    @Test
    void tooManyRowsAreRefusedWhoeverSendsThem() throws IOException {
        Preview<String> preview = preview("词语,来源", "a,书", "b,书", "c,书", "d,书", "e,书");
        assertThat(preview.usable()).isFalse();
        assertThat(codes(preview.setAside())).containsExactly("IMP-303");
        List<BroughtRow> rows = BroughtRow.numbered(IntStream.range(0, 5).mapToObj(i -> Map.of("word", "w" + i)));
        assertThat(codes(lists.take(new Words(Set.of()), rows, SOMEONE).setAside()))
                .containsExactly("IMP-303");
    }
}
