package io.tuji.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.PlatformTest;
import io.tuji.console.ImportAnswer.Started;
import io.tuji.job.JobState;
import io.tuji.setting.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The operator's door: open to the owner of the home, shut to everybody else. */
@PlatformTest
class ConsoleIT {

    @Autowired
    Home home;

    @TempDir
    Path folder;

    @Test
    void answersNobodyWithoutTheToken() {
        Door door = Door.find(home).orElseThrow();
        ConsoleClient stranger = new ConsoleClient(new Door(door.port(), "guessed", 1, Optional.empty()), "en");
        assertThatThrownBy(stranger::status).hasMessageContaining("401");
    }

    @Test
    void keepsTheTokenForTheOwner() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home.path().resolve(Door.FILE))))
                .isEqualTo("rw-------");
        assertThat(Door.find(home).orElseThrow().toString())
                .doesNotContain(Door.find(home).orElseThrow().token());
    }

    @Test
    void takesAFileInAndAccountsForEveryRow() throws IOException, InterruptedException {
        Path file = folder.resolve("register.csv");
        Files.writeString(file, """
                统一社会信用代码,企业名称,成立日期
                91350100M000100Y43,标准示例有限公司,2015-10-01
                9135010,短码有限公司,2015-10-01
                """);
        ConsoleClient platform = client(Locale.ENGLISH);
        ImportAnswer answer = platform.start(asked(file));
        assertThat(answer.newSource()).isTrue();
        Started started = answer.started().orElseThrow();
        assertThat(awaitEnd(platform, started.job().orElseThrow()).state()).isEqualTo(JobState.DONE);
        ImportAccount account = platform.account(started.run());
        assertThat(account.report().stored()).isEqualTo(1);
        assertThat(account.report().setAside()).isEqualTo(1);
        assertThat(account.findings()).hasSameSizeAs(account.report().findings());
        assertThat(platform.start(asked(file)).started().orElseThrow().already())
                .as("the same file again")
                .isTrue();
    }

    @Test
    void refusesAFileThatIsNoRegister() throws IOException {
        Path file = folder.resolve("empty.csv");
        Files.writeString(file, "");
        ImportAnswer answer = client(Locale.CHINESE).start(asked(file));
        assertThat(answer.started()).isEmpty();
        assertThat(answer.problems()).singleElement().asString().contains("IMP-101", "文件");
    }

    private ConsoleClient client(Locale locale) {
        return ConsoleClient.find(home, new Words(locale)).orElseThrow();
    }

    private static ImportAsked asked(Path file) {
        return new ImportAsked(
                "operator's register", file.toString(), Optional.empty(), Optional.of(LocalDate.of(2024, 1, 1)));
    }

    private static JobStatus awaitEnd(ConsoleClient platform, long id) throws InterruptedException {
        JobStatus job = platform.job(id);
        while (!job.state().isEnded()) {
            Thread.sleep(20);
            job = platform.job(id);
        }
        return job;
    }
}
