package io.tuji.job;

/** A job has come to an end of any kind. */
public record JobEnded(JobId id, String kind, JobState state, String actor) {}
