package io.tuji.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.document.Document;
import io.tuji.document.DocumentClass;
import io.tuji.document.DocumentId;
import io.tuji.document.DocumentTooLarge;
import io.tuji.document.Documents;
import io.tuji.document.NewDocument;
import io.tuji.document.OwnerRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is stored comes back as it was, to those whom it concerns. */
@PlatformTest
class DocumentsIT {

    private static final Actor ZHANG = new Actor("zhang");
    private static final Visitor ADMINISTRATOR = visitor("li", Role.ADMINISTRATOR);

    @Autowired
    Documents documents;

    @Autowired
    ChunkStore chunks;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    private final OwnerRecord owner =
            new OwnerRecord(TestOwner.KIND, UUID.randomUUID().toString());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, ChunkStore.CHUNK, ChunkStore.CHUNK + 1, 5 * ChunkStore.CHUNK + 4711})
    void bytesComeBackAsTheyWere(int size) throws IOException {
        byte[] bytes = bytes(size);

        Document stored = store(DocumentClass.OTHER, "a.bin", bytes);

        assertThat(stored.size()).isEqualTo(size);
        assertThat(stored.sha256()).isEqualTo(sha256(bytes));
        try (InputStream read = documents.open(stored.id())) {
            assertThat(read.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void otherBytesUnderTheSameNameAreTheNextVersion() {
        Document first = store(DocumentClass.OTHER, "a.txt", "一".getBytes(UTF_8));
        Document again = store(DocumentClass.OTHER, "a.txt", "一".getBytes(UTF_8));
        Document second = store(DocumentClass.OTHER, "a.txt", "二".getBytes(UTF_8));

        assertThat(again).isEqualTo(first);
        assertThat(second.version()).isEqualTo(2);
        assertThat(documents.list(owner)).containsExactly(second, first);
    }

    @Test
    void whatIsTooLargeLeavesNothingBehind() {
        long before = chunkCount();

        assertThatExceptionOfType(DocumentTooLarge.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> chunks.write(
                        new DocumentId(-1),
                        "a.bin",
                        new ByteArrayInputStream(bytes(3 * ChunkStore.CHUNK)),
                        2 * ChunkStore.CHUNK)));

        assertThat(chunkCount()).isEqualTo(before);
    }

    @Test
    void whatIsRolledBackWasNeverStored() {
        transaction.executeWithoutResult(status -> {
            store(DocumentClass.EVIDENCE, "a.txt", "一".getBytes(UTF_8));
            status.setRollbackOnly();
        });

        assertThat(documents.list(owner)).isEmpty();
    }

    @Test
    void protectedClassesAreAuditedWhenStoredAndWhenRead() {
        Document stored = store(DocumentClass.EVIDENCE, "a.txt", "一".getBytes(UTF_8));
        documents.read(stored.id(), ADMINISTRATOR);
        documents.read(store(DocumentClass.OTHER, "b.txt", "一".getBytes(UTF_8)).id(), ADMINISTRATOR);

        assertThat(jdbc.sql(
                                "select act || ' ' || actor from audit_entry where after_value ->> 'owner' = :owner order by id")
                        .param("owner", owner.kind() + ":" + owner.id())
                        .query(String.class)
                        .list())
                .containsExactly("document.store zhang", "document.read li");
    }

    @Test
    void aPromoterSeesTheOwnOnesOnly() {
        Document stored = store(DocumentClass.OTHER, "a.txt", "一".getBytes(UTF_8));

        assertThat(documents.read(stored.id(), visitor("zhang", Role.PROMOTER))).contains(stored);
        assertThat(documents.read(stored.id(), visitor("wang", Role.PROMOTER))).isEmpty();
        assertThat(documents.read(stored.id(), visitor("wang", Role.VIEWER))).isEmpty();
    }

    @Test
    void aDeletedVersionLeavesItsFactsInTheAuditAndItsNumberToNobody() {
        Document first = store(DocumentClass.OTHER, "a.txt", "一".getBytes(UTF_8));
        Document second = store(DocumentClass.OTHER, "a.txt", "二".getBytes(UTF_8));

        documents.remove(second, "传错", ADMINISTRATOR);

        assertThat(documents.list(owner)).containsExactly(first);
        assertThat(documents.read(second.id(), ADMINISTRATOR)).isEmpty();
        assertThat(jdbc.sql("select count(*) from document_chunk where document = :id")
                        .param("id", second.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(store(DocumentClass.OTHER, "a.txt", "二".getBytes(UTF_8)).version())
                .isEqualTo(3);
        assertThat(jdbc.sql(
                                "select actor || ' ' || reason || ' ' || (before_value ->> 'name') || ' ' || (before_value ->> 'size') || ' '"
                                        + " || (before_value ->> 'sha256') || ' ' || (before_value ->> 'stored_by')"
                                        + " from audit_entry where act = 'document.remove' and subject = :subject")
                        .param("subject", "document:" + second.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("li 传错 a.txt 3 " + second.sha256() + " zhang");
    }

    @ParameterizedTest
    @CsvSource({"test, lasting, ADMINISTRATOR, li", "test, 1, LEADER, li", "test, 1, PROMOTER, wang"})
    void onlyWhoMayChangeBothTheDocumentAndItsRecordDeletes(String kind, String record, Role role, String login) {
        Document stored = documents.store(
                new NewDocument(new OwnerRecord(kind, record), DocumentClass.OTHER, UUID.randomUUID() + ".txt", ZHANG),
                new ByteArrayInputStream("一".getBytes(UTF_8)));

        assertThat(documents.mayRemove(stored, visitor(login, role))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> documents.remove(stored, "不要了", visitor(login, role)));
        assertThat(documents.find(stored.id())).contains(stored);
    }

    @ParameterizedTest
    @CsvSource({"test, secret", "nobody, 1"})
    void withoutTheWordOfItsOwnerNobodySeesIt(String kind, String record) {
        OwnerRecord hidden = new OwnerRecord(kind, record);
        Document stored = documents.store(
                new NewDocument(hidden, DocumentClass.OTHER, UUID.randomUUID() + ".txt", ZHANG),
                new ByteArrayInputStream("一".getBytes(UTF_8)));

        assertThat(documents.read(stored.id(), ADMINISTRATOR)).isEmpty();
    }

    private Document store(DocumentClass documentClass, String name, byte[] bytes) {
        return documents.store(new NewDocument(owner, documentClass, name, ZHANG), new ByteArrayInputStream(bytes));
    }

    private long chunkCount() {
        return jdbc.sql("select count(*) from document_chunk").query(Long.class).single();
    }

    private static Visitor visitor(String login, Role role) {
        return new Visitor(new UserId(7), login, login, Optional.empty(), Set.of(role));
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(20260101).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
