package io.tuji.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.postgresql.PGConnection;

/**
 * The least that could be done with the file, as a process of its own: a bare COPY into one table without index or check, then one thread
 * that puts name and address of every row into a Lucene index of bigrams.
 */
public final class ImportPeer {

    private ImportPeer() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Path file = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        try (EmbeddedPostgres server = server(folder);
                Connection connection = server.getPostgresDatabase().getConnection()) {
            System.out.println("copy " + copy(connection, file));
        }
        System.out.println("index " + index(file, folder.resolve("index")));
    }

    /** The settings of the platform's own server. */
    private static EmbeddedPostgres server(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("program").toFile())
                .setDataDirectory(folder.resolve("data"))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("shared_buffers", "256MB")
                .start();
    }

    private static double copy(Connection connection, Path file) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table register ("
                    + header(file).stream().map(name -> '"' + name + "\" text").collect(Collectors.joining(", "))
                    + ")");
        }
        long begin = System.nanoTime();
        try (InputStream table = RegisterFile.open(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy register from stdin with (format csv, header)", table);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static List<String> header(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = rows(file)) {
            return rows.iterator().next().getHeader();
        }
    }

    private static CsvReader<NamedCsvRecord> rows(Path file) throws IOException {
        return CsvReader.builder()
                .ofNamedCsvRecord(new BufferedReader(
                        new InputStreamReader(RegisterFile.open(file), StandardCharsets.UTF_8), 1 << 16));
    }

    private static double index(Path file, Path folder) throws IOException {
        long begin = System.nanoTime();
        try (FSDirectory directory = FSDirectory.open(Files.createDirectories(folder));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new CJKAnalyzer()));
                CsvReader<NamedCsvRecord> rows = rows(file)) {
            for (NamedCsvRecord row : rows) {
                Document document = new Document();
                document.add(new TextField("name", row.getField("name"), Field.Store.NO));
                document.add(new TextField("address", row.getField("address"), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
