package io.tuji.job.internal;

import io.tuji.job.Job;

/**
 * The right to write one job, valid until another run takes the job over.
 *
 * @param job as it was when the lease was given
 * @param run number of the run; a lease with an older number is refused
 * @param fruitlessStarts how many runs in a row, this one included, began without any progress by then
 */
record Lease(Job job, int run, int fruitlessStarts) {}
