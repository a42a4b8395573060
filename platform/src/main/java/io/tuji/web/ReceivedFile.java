package io.tuji.web;

import io.tuji.setting.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Puts a file that was sent on the disk for as long as it is read. */
@Component
public class ReceivedFile {

    private static final String INCOMING = "incoming";

    /** What is done with the file. */
    public interface Reading<T> {

        T read(Path file, String name) throws IOException;
    }

    private final Home home;

    ReceivedFile(Home home) {
        this.home = home;
    }

    public <T> T read(MultipartFile sent, Reading<T> reading) throws IOException {
        Path file = Files.createTempFile(home.folder(INCOMING), "received", "");
        try {
            sent.transferTo(file);
            return reading.read(
                    file, nameOf(Optional.ofNullable(sent.getOriginalFilename()).orElse("")));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Some browsers send the whole path. */
    private static String nameOf(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.isBlank() ? "?" : name;
    }
}
