package io.tuji.promotion;

/** A project has come to another stage. */
public record StageEntered(Project.Id project, String from, String to) {}
