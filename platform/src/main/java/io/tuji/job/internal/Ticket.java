package io.tuji.job.internal;

import io.tuji.job.JobId;

/**
 * What lies in the queue: a job and how often it had been resumed.
 *
 * <p>A ticket of before a resume is worth nothing, so a ticket that outlived its run by a crash cannot start the job a
 * second time.
 */
record Ticket(JobId job, int resumes) {

    static Ticket read(String text) {
        int dot = text.indexOf('.');
        return new Ticket(new JobId(Long.parseLong(text.substring(0, dot))), Integer.parseInt(text.substring(dot + 1)));
    }

    String text() {
        return job.value() + "." + resumes;
    }
}
