package io.tuji.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A yearly analysis of the pack as Word, and how an office program that is none of ours shows it: pages and seconds. */
final class WordBench {

    private static final Pattern PLAN = Pattern.compile("<option value=\"([^\"]+)\" selected");
    private static final Pattern PAPER = Pattern.compile("href=\"/(analysis/\\d+)\"");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");
    private static final String OFFICE = "soffice";
    private static final int MOST_SECONDS = 120;

    private final Path jar = Path.of(System.getProperty("tuji.jar"));

    void run() throws IOException, InterruptedException {
        Ground.print("LibreOffice, where it is installed, turns the file into PDF");
        Path home = Ground.emptyFolder("word-home");
        try (Server server = Server.start(jar, home, List.of())) {
            URI address = URI.create(server.client().status().address().orElseThrow());
            Path file = home.resolve("analysis.docx");
            write(Session.signIn(address, server.home()), file);
            convert(file, home);
        }
        Ground.erase(home);
    }

    private static void write(Session session, Path file) throws IOException, InterruptedException {
        String plan = first(PLAN, session.text("analysis/new"));
        String year = Integer.toString(LocalDate.now(ZoneOffset.UTC).getYear() - 1);
        session.send("analysis/new", "analysis/new", Map.of("plan", plan, "kind", "YEARLY", "period", year));
        String paper = first(PAPER, session.text("analysis"));
        long begin = System.nanoTime();
        Files.write(file, session.bytes(paper + "/word"));
        System.out.printf("%-42s %10.2f s%n", "written as Word", seconds(begin));
        System.out.printf("%-42s %10d%n", "bytes", Files.size(file));
    }

    private static String first(Pattern wanted, String page) {
        Matcher found = wanted.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("the page does not hold " + wanted);
        }
        return found.group(1);
    }

    private static void convert(Path file, Path folder) throws IOException, InterruptedException {
        Optional<Path> office = office();
        if (office.isEmpty()) {
            System.out.println(OFFICE + " is not on the PATH: install LibreOffice to see the pages");
            return;
        }
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(
                        office.get().toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroy();
            throw new IllegalStateException(OFFICE + " took more than " + MOST_SECONDS + " s");
        }
        Path pdf = folder.resolve("analysis.pdf");
        String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        System.out.printf("%-42s %10.2f s%n", "turned into PDF", seconds(begin));
        System.out.printf("%-42s %10d%n", "pages", PAGE.matcher(text).results().count());
    }

    private static Optional<Path> office() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, OFFICE))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
