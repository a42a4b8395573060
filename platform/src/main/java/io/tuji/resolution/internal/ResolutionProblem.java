package io.tuji.resolution.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** What can stand in the way of a decision. */
public enum ResolutionProblem implements ProblemCode {
    /** Somebody has decided on the pair, or merged one of its companies: code of the pair. */
    PAST("RES-101"),
    /** The codes of both companies are valid and differ: that wants the page that shows both side by side. */
    TWO_CODES("RES-102"),
    /** A firm that is to be entered may be a known one: code and name of that, chance. */
    MAY_BE_KNOWN("RES-103"),
    /** Other pairs would be merged than the person has seen: how many were seen, how many there are. */
    OTHERS_NOW("RES-104"),
    /** The batch is still being merged: code of the job. */
    STILL_MERGING("RES-105"),
    /** The batch has been taken back before: code. */
    BATCH_UNDONE("RES-106"),
    /** The person who asked may no longer change firms: login. */
    NO_LONGER_ALLOWED("RES-107"),
    /** Too few pairs are decided to estimate weights from: how many of the same are missing, how many of different ones. */
    TOO_FEW_DECISIONS("RES-108"),
    /** Weights are being estimated now. */
    STILL_ESTIMATING("RES-109"),
    /** The weights are not estimated, or not yet: code. */
    NOT_ESTIMATED("RES-110");

    private final String code;

    ResolutionProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
