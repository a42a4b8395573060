package io.tuji.bench;

import io.tuji.console.ConsoleClient;
import io.tuji.console.ImportAnswer;
import io.tuji.console.ImportAsked;
import io.tuji.console.JobStatus;
import io.tuji.importing.ImportReport;
import io.tuji.job.JobState;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One import as the operator sees it, from handing the file over until every row of it can be found.
 *
 * @param seconds of the clock on the wall
 */
record WholeImport(double seconds, ImportReport report) {

    static WholeImport of(ConsoleClient platform, Path file) throws InterruptedException {
        long begin = System.nanoTime();
        ImportAnswer answer =
                platform.start(new ImportAsked("bench", file.toString(), Optional.empty(), Optional.empty()));
        ImportAnswer.Started started =
                answer.started().orElseThrow(() -> new IllegalStateException("refused: " + answer.problems()));
        JobStatus job = platform.job(started.job().orElseThrow());
        while (!job.state().isEnded()) {
            Thread.sleep(100);
            job = platform.job(job.id());
        }
        if (job.state() != JobState.DONE) {
            throw new IllegalStateException("the import ended " + job.state() + " " + job.failure());
        }
        platform.awaitIndex();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new WholeImport(seconds, platform.account(started.run()).report());
    }
}
