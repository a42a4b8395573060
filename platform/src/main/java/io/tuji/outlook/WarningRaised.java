package io.tuji.outlook;

/** That a target is hard to reach was noticed. */
public record WarningRaised(Warning.Id id, String plan, String measure) {}
